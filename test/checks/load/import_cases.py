"""Imports a handler of each case in a process of its own. Reads {case: {files: {path: text}, handler}} as JSON from stdin,
prints {case: null or the error}. The boto3 family and the like are not there: cases do not use them."""
import importlib
import json
import os
import shutil
import sys
import tempfile


def attempt(root, handler):
    sys.path.insert(0, root)
    module, _, name = handler.rpartition(".")
    try:
        function = getattr(importlib.import_module(module), name)
        if not callable(function):
            return "not callable"
        try:
            function({}, None)
        except TypeError as error:
            return str(error) if "argument" in str(error) else None
        return None
    except BaseException as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"


def run(case):
    root = tempfile.mkdtemp()
    try:
        for path, text in case["files"].items():
            target = os.path.join(root, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as file:
                file.write(text)
        read, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(read)
            sys.dont_write_bytecode = True
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            answer = attempt(root, case["handler"])
            os.write(write, json.dumps(answer)[:60000].encode())
            os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            answer = pipe.read()
        os.waitpid(pid, 0)
        return json.loads(answer) if answer else "exited"
    finally:
        shutil.rmtree(root)


print(json.dumps({name: run(case) for name, case in json.load(sys.stdin).items()}))
