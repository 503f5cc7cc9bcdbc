"""Runs each program of a JSON list (stdin) in CPython; prints, as JSON, the repr of its `result` or the exception."""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def run(program):
    names = {}
    try:
        exec(compile(program, "BUILD", "exec"), names)
        return repr(names.get("result"))
    except BaseException as error:
        if isinstance(error, SyntaxError):
            return f"SyntaxError: {error.msg}"
        return f"{type(error).__name__}: {error}"


json.dump([run(program) for program in json.load(sys.stdin)], sys.stdout)
