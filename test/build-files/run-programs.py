"""Runs each program of a JSON list (stdin) in CPython; prints, as JSON, the repr of its `result` or the exception.

With the argument `compile` the programs are only compiled; the answer is the error or nothing.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def check(program):
    try:
        compile(program, "BUILD", "exec")
        return ""
    except Exception as error:
        return str(error)


def run(program):
    names = {}
    try:
        exec(compile(program, "BUILD", "exec"), names)
        return repr(names.get("result"))
    except BaseException as error:
        if isinstance(error, SyntaxError):
            return f"SyntaxError: {error.msg}"
        return f"{type(error).__name__}: {error}"


answer = check if sys.argv[1:] == ["compile"] else run
json.dump([answer(program) for program in json.load(sys.stdin)], sys.stdout)
