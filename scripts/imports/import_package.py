"""Imports a package's module as Lambda would. Reads one question as JSON from stdin, prints the answer as JSON:

{"path": [directory of sys.path], "module": dotted, "function": name or null, "stubs": [dotted],
 "names": ["module.name"], "cache"?: directory, "listsFiles"?: true}
→ {"kind": "ok" | "missing" | "broken" | "variable" | "other", "text": error, "name": module that is missing, or null,
   "files"?: [path]}

`missing` is an ImportError, `broken` a SyntaxError or a handler that is not there, `variable` a KeyError for an environment
variable (`name`), `other` any other error of the code. The modules of `stubs` count as found, with everything below them; the `names` count as
bound. Compiled modules are kept in `cache`, if that is given, and never beside their source. `files` are those of loaded
modules.
"""

import builtins
import importlib
import importlib.machinery
import os
import sys
import traceback
import types
from json import dumps, load


class Stub(types.ModuleType):
    """Has every attribute; each can be called, subclassed and used as a decorator."""

    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {"__init__": lambda self, *args, **named: None})


class Stubs:
    """Finds what is named and what lies below it, after everything else."""

    def __init__(self, names):
        self.names = names

    def find_spec(self, name, path=None, target=None):
        if not any(name == one or name.startswith(one + ".") for one in self.names):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return Stub(spec.name)

    def exec_module(self, module):
        pass


def bind(names):
    """Binds what `from module import name` asks for, where it is one of these."""
    find = builtins.__import__

    def find_and_bind(name, globals=None, locals=None, fromlist=(), level=0):
        module = find(name, globals, locals, fromlist, level)
        for one in fromlist or ():
            if f"{getattr(module, '__name__', '')}.{one}" in names and not hasattr(module, one):
                setattr(module, one, type(one, (), {"__init__": lambda self, *args, **named: None}))
        return module

    builtins.__import__ = find_and_bind


class Environment(type(os.environ)):
    """Tells which variable the code wants."""

    wanted = None

    def __getitem__(self, key):
        try:
            return super().__getitem__(key)
        except KeyError:
            Environment.wanted = key
            raise


def attempt(question):
    Environment.wanted = None
    try:
        module = importlib.import_module(question["module"])
        name = question["function"]
        if name is None:
            return "ok", "", None
        if not callable(getattr(module, name, None)):
            return "broken", f"{question['module']} has no function {name}", None
        return "ok", "", None
    except ImportError as error:
        return "missing", str(error), error.name
    except SyntaxError as error:
        return "broken", str(error), None
    except KeyError as error:
        if error.args and error.args[0] == Environment.wanted:
            return "variable", str(error), Environment.wanted
        return "other", describe(error), None
    except BaseException as error:  # noqa: BLE001
        return "other", describe(error), None


def describe(error):
    lines = traceback.format_exception_only(type(error), error)
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return lines[-1].strip() + place


def file_of(module):
    file = getattr(getattr(module, "__spec__", None), "origin", None)
    return file if isinstance(file, str) and os.path.isabs(file) else None


def main():
    question = load(sys.stdin)
    sys.path[:0] = question["path"]
    sys.pycache_prefix = question.get("cache")
    sys.dont_write_bytecode = sys.pycache_prefix is None
    sys.meta_path.append(Stubs(question["stubs"]))
    if question["names"]:
        bind(set(question["names"]))
    os.environ.__class__ = Environment
    answer = os.dup(1)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    kind, text, name = attempt(question)
    said = {"kind": kind, "text": text[:2000], "name": name}
    if question.get("listsFiles"):
        said["files"] = [file for file in map(file_of, list(sys.modules.values())) if file]
    with open(answer, "wb") as pipe:
        pipe.write(dumps(said).encode())
    os._exit(0)


main()
