/**
 * Packages as people spoil them, and packages that only look spoiled. Each is `# name: what comes out` with the files
 * below it, `--- path`, and is imported by the real Python too. The handler is `app.handler`.
 *
 * What comes out: `ok`, `error CODE`, or `warning CODE` where it cannot be known.
 */
export const cases = String.raw`
# a module that is nowhere: error missing-module
--- app.py
import idna
def handler(event, context): pass
# a module that is nowhere, reached through a package: error missing-module
--- app.py
from lib import tools
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
import idna
# an import inside a function: ok
--- app.py
def handler(event, context):
    if event: import idna
# an import in a class body: error missing-module
--- app.py
class Settings:
    import idna
def handler(event, context): pass
# an import in a lambda's default is not one: ok
--- app.py
load = lambda: __import__("idna")
def handler(event, context): pass
# a guarded import: ok
--- app.py
try:
    import idna
except ImportError:
    idna = None
def handler(event, context): pass
# a guarded import whose fallback fails too: error missing-module
--- app.py
try:
    import idna
except ImportError:
    import idnb
def handler(event, context): pass
# a guard that raises again: error missing-module
--- app.py
try:
    import idna
except ImportError as error:
    raise RuntimeError("install idna") from error
def handler(event, context): pass
# a guard that catches other errors: error missing-module
--- app.py
try:
    import idna
except ValueError:
    pass
def handler(event, context): pass
# a guard with several classes: ok
--- app.py
try:
    import idna
except (AttributeError, ModuleNotFoundError):
    pass
def handler(event, context): pass
# a bare except: ok
--- app.py
try:
    import idna
except:
    idna = None
def handler(event, context): pass
# a module behind a guard that fails deeper: ok
--- app.py
try:
    import lib
except ImportError:
    lib = None
def handler(event, context): pass
--- lib.py
import idna
# a module that failed behind a guard is imported in earnest later: error missing-module
--- app.py
try:
    import lib
except ImportError:
    lib = None
import lib
def handler(event, context): pass
--- lib.py
import idna
# suppress: ok
--- app.py
import contextlib
with contextlib.suppress(ImportError):
    import idna
def handler(event, context): pass
# suppress of another error: error missing-module
--- app.py
from contextlib import suppress
with suppress(KeyError):
    import idna
def handler(event, context): pass
# for type checkers only: ok
--- app.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import idna
def handler(event, context): pass
# for type checkers only, by another name: ok
--- app.py
import typing as t
if t.TYPE_CHECKING:
    import idna
def handler(event, context): pass
# the other branch of type checking: error missing-module
--- app.py
import typing
if typing.TYPE_CHECKING:
    pass
else:
    import idna
def handler(event, context): pass
# an older Python: ok
--- app.py
import sys
if sys.version_info < (3, 8):
    import importlib_metadata
else:
    import importlib.metadata
def handler(event, context): pass
# this Python and newer ones: error missing-module
--- app.py
import sys
if sys.version_info >= (3, 11):
    import tomlib
def handler(event, context): pass
# parts of the version: ok
--- app.py
import sys
from sys import version_info as v
if sys.version_info[0] == 2 or sys.version_info[:2] < (3, 6) or v.major < 3:
    import urllib2
def handler(event, context): pass
# another system: ok
--- app.py
import os, sys, platform
if sys.platform == "win32":
    import winreg
elif os.name == "nt" or platform.system() == "Darwin" or sys.platform.startswith("darwin"):
    import objc
def handler(event, context): pass
# a module of another system in earnest: error missing-module
--- app.py
import winreg
def handler(event, context): pass
# find_spec decides: ok
--- app.py
from importlib.util import find_spec
if find_spec("idna") is not None:
    import idna
if find_spec("idna"):
    import idna
HAS = bool(find_spec("idna"))
if HAS:
    import idna
def handler(event, context): pass
# a flag that a guard set: ok
--- app.py
try:
    import idna
    HAS_IDNA = True
except ImportError:
    HAS_IDNA = False
if HAS_IDNA:
    from idna import encode
def handler(event, context): pass
# the module itself as the flag: ok
--- app.py
try:
    import idna
except ImportError:
    idna = None
if idna is not None:
    import idna.core
if idna:
    import idna.core
def handler(event, context): pass
# a condition that nobody knows: warning missing-module
--- app.py
import os
if os.environ.get("X"):
    import idna
def handler(event, context): pass
# a loop that may run: warning missing-module
--- app.py
import os
while os.environ.get("X"):
    import idna
def handler(event, context): pass
# a constant condition: error missing-module
--- app.py
DEBUG = True
if DEBUG:
    import idna
def handler(event, context): pass
# a constant of another module: ok
--- app.py
from settings import DEBUG
if DEBUG:
    import idna
def handler(event, context): pass
--- settings.py
DEBUG = False
# a name that is not there: error missing-name
--- app.py
from lib import nothing
def handler(event, context): pass
--- lib.py
something = 1
# a name that only a comment has: error missing-name
--- app.py
from lib import nothing
def handler(event, context): pass
--- lib.py
# nothing, globals, vars
text = "nothing = globals()"
# names of all kinds: ok
--- app.py
from lib import a, b, c, d, e, f, g, h, i, j, k, l, m, n, o
def handler(event, context): pass
--- lib.py
a = b = 1
c, (d, *e) = 1, (2, 3)
f: int = 1
def g(): pass
class h: pass
import os.path as i
from os import path as j
for k in [1]: pass
with open("/dev/null") as l: pass
if (m := 1): pass
def set_n():
    global n
    n = 1
set_n()
try: raise ValueError
except ValueError: o = 1
# an annotation binds nothing: error missing-name
--- app.py
from lib import a
def handler(event, context): pass
--- lib.py
a: int
# a name through a star: ok
--- app.py
from lib import a
def handler(event, context): pass
--- lib.py
from deep import *
--- deep.py
a = 1
# a name that no star brings: error missing-name
--- app.py
from lib import b
def handler(event, context): pass
--- lib.py
from deep import *
--- deep.py
a = 1
# a module __getattr__: ok
--- app.py
from lib import anything
def handler(event, context): pass
--- lib.py
def __getattr__(name): return 1
# names through globals(): ok
--- app.py
from lib import anything
def handler(event, context): pass
--- lib.py
globals()["any" + "thing"] = 1
# reading globals() binds nothing: error missing-name
--- app.py
from lib import anything
def handler(event, context): pass
--- lib.py
x = globals().get("anything")
y = "anything" in globals()
# setattr on the module: ok
--- app.py
from lib import anything
def handler(event, context): pass
--- lib.py
import sys
setattr(sys.modules[__name__], "any" + "thing", 1)
# setattr excuses no modules: error missing-module
--- app.py
from lib.anything import x
def handler(event, context): pass
--- lib/__init__.py
import sys
setattr(sys.modules[__name__], "anything", 1)
# a submodule as a name: ok
--- app.py
from lib import tools
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
# from . import x makes no x: error missing-name
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from . import tools
# a relative import of a name: ok
--- app.py
import lib.a
def handler(event, context): pass
--- lib/__init__.py
x = 1
--- lib/a.py
from . import x
from .b import y
--- lib/b.py
y = 1
# a relative import above the top: error missing-module
--- app.py
from .lib import x
def handler(event, context): pass
--- lib.py
x = 1
# a namespace package: ok
--- app.py
import space.a.b
from space.a import b
def handler(event, context): pass
--- space/a/b.py
# a submodule of a plain module: error missing-module
--- app.py
import lib.sub
def handler(event, context): pass
--- lib.py
# a module hides the package of its name: error missing-module
--- app.py
import lib.sub
def handler(event, context): pass
--- lib.py
--- lib/sub.py
# a package made findable: ok
--- app.py
import lib.moved
def handler(event, context): pass
--- lib/__init__.py
import os
__path__.append(os.path.join(os.path.dirname(__file__), "..", "elsewhere"))
--- elsewhere/moved.py
# sys.modules: ok
--- app.py
import types, sys
sys.modules["made"] = types.ModuleType("made")
import made
def handler(event, context): pass
# sys.modules below a package: ok
--- app.py
import lib
import lib.made
def handler(event, context): pass
--- lib/__init__.py
import sys, types
sys.modules[__name__ + ".made"] = types.ModuleType("made")
# import_module of a literal: error missing-module
--- app.py
import importlib
importlib.import_module("idna")
def handler(event, context): pass
# import_module of each of a list: error missing-module
--- app.py
from importlib import import_module
for name in ("os", "idna"):
    import_module(name)
def handler(event, context): pass
# __import__ of a literal: error missing-module
--- app.py
x = __import__("idna")
def handler(event, context): pass
# import_module in a function: ok
--- app.py
import importlib
def load(): return importlib.import_module("idna")
def handler(event, context): pass
# metadata of what is not there: error missing-metadata
--- app.py
from importlib.metadata import version
__version__ = version("idna-not-there")
def handler(event, context): pass
# metadata behind a guard: ok
--- app.py
from importlib.metadata import version, PackageNotFoundError
try:
    __version__ = version("idna-not-there")
except Exception:
    __version__ = "0"
def handler(event, context): pass
# metadata that is there: ok
--- app.py
import importlib.metadata
__version__ = importlib.metadata.version("My.Lib")
def handler(event, context): pass
--- my_lib-1.0.dist-info/METADATA
Name: my-lib
Version: 1.0
# a circle by names: error circular-import
--- app.py
from a import x
def handler(event, context): pass
--- a.py
from b import y
x = 1
--- b.py
from a import x
y = 1
# a circle of modules: ok
--- app.py
import a
def handler(event, context): pass
--- a.py
import b
x = 1
--- b.py
import a
y = 1
# a circle whose name is there by then: ok
--- app.py
from a import x
def handler(event, context): pass
--- a.py
x = 1
from b import y
--- b.py
from a import x
y = 1
# a circle of a package and its module: error circular-import
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from .models import Model
VERSION = "1"
--- lib/models.py
from . import VERSION
class Model: pass
# a circle in a function: ok
--- app.py
import a
def handler(event, context): pass
--- a.py
import b
x = 1
--- b.py
def late():
    from a import x
# a name that the standard library lost: error missing-name
--- app.py
from collections import Mapping
def handler(event, context): pass
# a module that the standard library lost: error module-removed
--- app.py
from distutils.version import LooseVersion
def handler(event, context): pass
# a name of a newer standard library: error missing-name
--- app.py
from warnings import deprecated
def handler(event, context): pass
# names of the standard library: ok
--- app.py
from os import path, environ, PathLike
from typing import Annotated, override
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
from xml.etree import ElementTree
import os.path, collections.abc, concurrent.futures.thread, email.mime.text, logging.handlers
from importlib import metadata, resources
from unittest.mock import patch
def handler(event, context): pass
# print of Python 2: error module-syntax
--- app.py
import lib
def handler(event, context): pass
--- lib.py
print "hello"
# except of Python 2: error module-syntax
--- app.py
import lib
def handler(event, context): pass
--- lib.py
try:
    pass
except ValueError, e:
    pass
# an octal number of Python 2: error module-syntax
--- app.py
import lib
def handler(event, context): pass
--- lib.py
import os
os.umask(0022)
# grammar of this Python: ok
--- app.py
import lib
def handler(event, context): pass
--- lib.py
type X = int
def f[T](a: T) -> T: return a
match 1:
    case 1: y = f"{'a' "b"}"
try: pass
except* ValueError: pass
print
print ("x")
exec
1e-05, .05, 0o17, 00, 1_000
# grammar of a newer Python: error module-syntax
--- app.py
import lib
def handler(event, context): pass
--- lib.py
try: pass
except ValueError, KeyError: pass
# a bracket that is never closed: error module-syntax
--- app.py
import lib
def handler(event, context): pass
--- lib.py
x = [1, 2
# code that never ends the module: error missing-module
--- app.py
import lib
import idna
def handler(event, context): pass
--- lib.py
import os
# only what comes before exit runs: ok
--- app.py
import lib
def handler(event, context): pass
--- lib.py
if False:
    raise SystemExit
try:
    raise ImportError("no")
    import idna
except ImportError:
    pass
# a handler that is not there: error handler-function-missing
--- app.py
def handlr(event, context): pass
vars, globals
# a handler in a comment: error handler-function-missing
--- app.py
# handler
x = vars
# a handler that is re-exported: ok
--- app.py
from lib import handler
--- lib/__init__.py
from .main import *
--- lib/main.py
def handler(event, context): pass
# a handler with one parameter, re-exported: error handler-signature
--- app.py
from lib import run as handler
--- lib.py
def run(event): pass
# a handler with three parameters: error handler-signature
--- app.py
def handler(event, context, more): pass
# a handler with a keyword: error handler-signature
--- app.py
def handler(event, context, *, more): pass
# a handler with defaults: ok
--- app.py
def handler(event, context, more=None, *args, other=1, **kwargs): pass
# a handler with any arguments: ok
--- app.py
def handler(*args): pass
# a decorated handler: ok
--- app.py
def both(f): return lambda event, context: f(event)
@both
def handler(event): pass
# a lambda: ok
--- app.py
handler = lambda event, context: None
# a lambda with one parameter: error handler-signature
--- app.py
handler = lambda event: None
# a constant as the handler: error handler-not-callable
--- app.py
handler = "app.main"
# a dict as the handler: error handler-not-callable
--- app.py
handler = {"a": 1}
# a handler made by a call: ok
--- app.py
def make(): return lambda event, context: None
handler = make()
# a handler that is a class: ok
--- app.py
class handler:
    def __init__(self, event, context): pass
# a handler that is a method: ok
--- app.py
class App:
    def run(self, context): pass
handler = App.run
# a handler that is a method that is not there: error handler-function-missing
--- app.py
class App:
    def run(self, context): pass
handler = App.go
# a conditional handler: ok
--- app.py
import sys
if sys.version_info > (3,):
    def handler(event, context): pass
# an instance of a class that cannot be called: error handler-not-callable
--- app.py
from lib import Adapter
handler = Adapter(app=1)
--- lib/__init__.py
from .adapter import *
--- lib/adapter.py
class Adapter:
    def __init__(self, app): pass
    def handle(self, event, context): pass
# an instance of a class of an imported module that cannot be called: error handler-not-callable
--- app.py
import lib.adapter
from lib import adapter as other
other.Adapter(1)
handler = lib.adapter.Adapter(1)
--- lib/__init__.py
--- lib/adapter.py
class Adapter():
    def __init__(self, app): pass
# an instance of a class that can be called: ok
--- app.py
from lib import Adapter
handler = Adapter(app=1)
--- lib.py
class Adapter:
    def __init__(self, app): pass
    def __call__(self, event, context): pass
# an instance of a class that inherits: ok
--- app.py
class Base:
    def __call__(self, event, context): pass
class Adapter(Base): pass
handler = Adapter()
# an instance that its class makes: ok
--- app.py
class Adapter:
    def __new__(cls): return lambda event, context: None
handler = Adapter()
# a method of an instance: ok
--- app.py
class Adapter:
    def handle(self, event, context): pass
handler = Adapter().handle
# a call of a function that imports: error missing-module
--- app.py
from lib import set_up
set_up()
def handler(event, context): pass
--- lib.py
def set_up():
    """Says hello."""
    import idna
    return idna
# a call of a function that imports from its own package: error missing-module
--- app.py
from lib.tools import set_up as start
done = start(1)
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
def set_up(x):
    x = 2
    from .other import y
    return y
# a function that imports in a condition: ok
--- app.py
def set_up(wants=False):
    if not wants: return
    import idna
set_up()
def handler(event, context): pass
# a function that is caught: ok
--- app.py
def set_up():
    import idna
try:
    set_up()
except ImportError:
    pass
def handler(event, context): pass
# a generator that imports: ok
--- app.py
def numbers():
    import idna
    yield 1
numbers()
def handler(event, context): pass
# a function that another one has replaced: ok
--- app.py
def set_up():
    import idna
def set_up(): pass
set_up()
def handler(event, context): pass
# a function of a decorator: ok
--- app.py
def never(function): return lambda: None
@never
def set_up():
    import idna
set_up()
def handler(event, context): pass
# functions that call each other: error missing-module
--- app.py
def one():
    two()
def two():
    import idna
    one()
one()
def handler(event, context): pass
# a name that is set when it is not there: error missing-module
--- app.py
try:
    SETUP
except NameError:
    SETUP = False
if not SETUP:
    import idna
def handler(event, context): pass
# a name of Python that is there: ok
--- app.py
try:
    str
except NameError:
    import idna
try:
    unicode
except NameError:
    unicode = str
def handler(event, context): pass
# metadata whose own error is caught: ok
--- app.py
from importlib.metadata import version, PackageNotFoundError
try:
    __version__ = version("idna-not-there")
except PackageNotFoundError:
    __version__ = "0"
def handler(event, context): pass
# an import in a branch of an expression that is not taken: ok
--- app.py
import sys
idna = __import__("idna") if sys.platform == "win32" else None
other = sys.platform == "win32" and __import__("idna")
def handler(event, context): pass
# an import in a branch of an expression that is taken: error missing-module
--- app.py
import sys
idna = __import__("idna") if sys.platform == "linux" else None
def handler(event, context): pass
# an import in an expression that nobody knows: warning missing-module
--- app.py
import os
idna = os.environ.get("NOT_SET_ANYWHERE") and __import__("idna")
def handler(event, context): pass
# a base class that the standard library lost: error missing-name
--- app.py
import collections
class Settings(collections.Mapping): pass
def handler(event, context): pass
# a base class that the standard library lost, in a try: ok
--- app.py
import collections
import collections.abc
try:
    class Settings(collections.Mapping): pass
except AttributeError:
    class Settings(collections.abc.Iterable): pass
def handler(event, context): pass
# a header without a body: error module-syntax
--- app.py
def other():
import os
def handler(event, context): pass
# a header without a body at the end: error module-syntax
--- app.py
def handler(event, context): pass
if handler:
    # nothing
# a handler under another name, with one parameter: error handler-signature
--- app.py
def work(event): pass
handler = work
# a handler under another name: ok
--- app.py
def work(event, context): pass
handler = work
# a name that a star does not bring: error missing-name
--- app.py
from lib import _helper
def handler(event, context): pass
--- lib/__init__.py
from lib.tools import *
--- lib/tools.py
def _helper(): pass
# a name with an underscore that a list has: ok
--- app.py
from lib import _helper
def handler(event, context): pass
--- lib/__init__.py
from lib.tools import *
--- lib/tools.py
__all__ = ["_helper"]
def _helper(): pass
# a module as the handler: error handler-not-callable
--- app.py
import json as handler
# a name that is taken from a module when it is used: error missing-module
--- app.py
from lib import Model
def handler(event, context): pass
--- lib/__init__.py
from importlib import import_module
_names = {
    'Model': (__spec__.parent, '.main'),
    'Other': ('other', '.main'),
}
def __getattr__(name):
    package, module = _names[name]
    return getattr(import_module(module, package), name)
--- lib/main.py
import idna
class Model: pass
# a name that is taken from a module by its plain name: error missing-module
--- app.py
from lib import Model
def handler(event, context): pass
--- lib/__init__.py
from importlib import import_module
_names = {"Model": "main"}
def __getattr__(name):
    return getattr(import_module(f".{_names[name]}", __spec__.parent), name)
--- lib/main.py
import idna
class Model: pass
# a name of a module that is lazy, which is not used: ok
--- app.py
from lib import Other
def handler(event, context): pass
--- lib/__init__.py
from importlib import import_module
_names = {"Model": ".main", "Other": ".other"}
def __getattr__(name):
    return getattr(import_module(_names[name], __spec__.parent), name)
--- lib/main.py
import idna
class Model: pass
--- lib/other.py
class Other: pass
# a file of a wheel that is not there, beside a module that makes modules: error missing-module
--- app.py
import lib.times
def handler(event, context): pass
--- lib/__init__.py
import sys
for name in ("a", "b"):
    sys.modules["lib." + name] = sys
--- lib-1.0.dist-info/RECORD
lib/__init__.py,sha256=x,1
lib/times.py,sha256=x,1
# a module that puts another one under a literal name: error missing-module
--- app.py
import lib.times
def handler(event, context): pass
--- lib/__init__.py
import sys
sys.modules["other"] = sys.modules["lib"]
# a module under a literal name, and what is below it: ok
--- app.py
import lib
import other.thing
def handler(event, context): pass
--- lib/__init__.py
import sys
sys.modules["other"] = sys.modules["lib"]
--- lib/thing.py
# the name of the module in a condition: error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib.py
if __name__ == "lib":
    import idna
# a condition that another module decides: ok
--- app.py
from lib import util
import lib.util.compat
if util.py2k:
    from operator import div
else:
    div = None
if lib.util.compat.py2k:
    from operator import div
def handler(event, context): pass
--- lib/__init__.py
--- lib/util/__init__.py
from .compat import py2k as py2k
--- lib/util/compat.py
import sys
py2k = sys.version_info < (3, 0)
# a condition that another module decides the other way: error missing-name
--- app.py
from lib import util
if not util.py2k:
    from operator import div
def handler(event, context): pass
--- lib/__init__.py
--- lib/util.py
py2k = False
# a condition of a class: warning missing-name
--- app.py
import os
class util:
    py2k = bool(os.environ.get("X"))
if util.py2k:
    from operator import div
def handler(event, context): pass
# a package whose only compiled module is for macOS: error extension-for-other-python
--- app.py
from lib import _fast
def handler(event, context): pass
--- lib/__init__.py
--- lib/_fast.cpython-312-darwin.so
# a package whose only compiled module is for Windows: error extension-for-other-python
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from lib._fast import run
--- lib/_fast.cp312-win_amd64.pyd
# an editable install, whose code is elsewhere: error missing-module
--- app.py
import mylib
def handler(event, context): pass
--- __editable__.mylib-1.0.pth
/home/me/mylib/src
--- mylib-1.0.dist-info/RECORD
__editable__.mylib-1.0.pth,,
# packages in the folder of a virtual environment: error missing-module
--- app.py
import idna
def handler(event, context): pass
--- .venv/lib/python3.12/site-packages/idna/__init__.py
# packages in the folder of a layer: error missing-module
--- app.py
import idna
def handler(event, context): pass
--- python/idna/__init__.py
# a file whose name differs in case: error missing-module
--- app.py
import Utils
def handler(event, context): pass
--- utils.py
# a conflict that was committed: error module-syntax
--- app.py
<<<<<<< HEAD
import os
=======
import sys
>>>>>>> branch
def handler(event, context): pass
# a relative import at the top: error missing-module
--- app.py
from .lib import tool
def handler(event, context): pass
--- lib.py
tool = 1
# type stubs without the package: error missing-name
--- app.py
from idna import encode
def handler(event, context): pass
--- idna/__init__.pyi
def encode(s: str) -> bytes: ...
# a folder of tests that was left out, and is imported: error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from lib.testing import check
--- lib/testing.py
from lib.tests.common import check
# vendored packages that were left out: error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from ._vendor import packaging
# distribution info that was left out: error missing-metadata
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from importlib import metadata
__version__ = metadata.version("lib")
# a module that a file of the package hides: error missing-name
--- app.py
from lib.queue import Job
def handler(event, context): pass
--- lib/__init__.py
--- lib/queue.py
from collections import Job
# a module that was renamed: error missing-name
--- app.py
from lib import old
def handler(event, context): pass
--- lib/__init__.py
--- lib/new.py
# a call of a function of an imported module: error missing-module
--- app.py
from lib import postgres
postgres.register()
def handler(event, context): pass
--- lib/__init__.py
--- lib/postgres.py
def register():
    from .types import array
# a call of a method: ok
--- app.py
class register:
    @staticmethod
    def go():
        import idna
from lib import tool
tool.go()
def handler(event, context): pass
--- lib.py
class tool:
    @staticmethod
    def go(): pass
def go():
    import idna
# the version as one number: ok
--- app.py
import sys
if sys.hexversion < 0x03000000:
    from itertools import imap
def handler(event, context): pass
# the version as one number that decides: error missing-name
--- app.py
import sys
if sys.hexversion >= 0x03000000:
    from itertools import imap
def handler(event, context): pass
# a release within a version as one number: warning missing-name
--- app.py
import sys
if sys.hexversion < 0x030C0001:
    from itertools import imap
def handler(event, context): pass
# an attribute that only another Python has: ok
--- app.py
import sys
import sys as system
if hasattr(sys, "pypy_version_info"):
    from __pypy__ import newlist_hint
if getattr(system, "frozen", False):
    import idna
def handler(event, context): pass
# del of an imported name that is imported later: error missing-name
--- app.py
from lib import json
def handler(event, context): pass
--- lib.py
import json
del json
# del of a name that comes again: ok
--- app.py
from lib import json
def handler(event, context): pass
--- lib.py
import json
del json
import json
# del of a name under a condition that is not known: ok
--- app.py
from lib import json
def handler(event, context): pass
--- lib.py
import os, json
if os.environ.get("NO_JSON"):
    del json
# del of an item of a dict: ok
--- app.py
from lib import names, key
def handler(event, context): pass
--- lib.py
key = "a"
names = {"a": 1}
del names[key]
# del in a function of a global: ok
--- app.py
import json
def forget():
    global json
    del json
def handler(event, context): pass
# a handler that is deleted again: error handler-function-missing
--- app.py
def handler(event, context): pass
del handler
# a handler that is defined for programs only: error handler-function-missing
--- app.py
if __name__ == "__main__":
    def handler(event, context): pass
# a handler for another Python: error handler-function-missing
--- app.py
import sys
if sys.version_info < (3,):
    def handler(event, context): pass
# a handler for type checkers: error handler-function-missing
--- app.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from lib import handler
--- lib.py
def handler(event, context): pass
# a handler in the other branch: ok
--- app.py
import sys
if sys.version_info < (3,):
    def handler(event): pass
else:
    def handler(event, context): pass
# a handler in a handler of an exception: ok
--- app.py
try:
    raise ValueError
except ValueError:
    def handler(event, context): pass
# a handler in an else after what failed: error missing-name
--- app.py
from lib import handler
--- lib.py
try:
    import idna
except ImportError:
    pass
else:
    def handler(event, context): pass
# a handler behind a global: ok
--- app.py
if __name__ == "__main__":
    handler = None
def make():
    global handler
    def handler(event, context): pass
make()
# a name for type checkers that is imported in earnest: error missing-name
--- app.py
from lib import Model
def handler(event, context): pass
--- lib.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from models import Model
--- models.py
class Model: pass
# a name that a handler of another error brings by a star: ok
--- app.py
from lib import sep
def handler(event, context): pass
--- lib.py
if False:
    sep = 1
try:
    1 / 0
except ZeroDivisionError:
    for _ in range(1):
        from os.path import *
# a relative import_module: error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from importlib import import_module
import_module(".speed", __package__)
# a relative import_module of what is there: ok
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
import importlib
importlib.import_module(".speed", package=__name__)
importlib.import_module(".", package="lib")
--- lib/speed.py
# a relative import_module with a literal: error missing-module
--- app.py
import importlib
importlib.import_module("..speed", package="lib.deep")
def handler(event, context): pass
--- lib/__init__.py
--- lib/deep.py
# a relative import_module of an unknown package: ok
--- app.py
import importlib, os
try:
    importlib.import_module(".speed", os.environ["LIB"])
except KeyError:
    pass
def handler(event, context): pass
# a relative import_module above the top: error missing-module
--- app.py
import importlib
importlib.import_module("...speed", "lib.deep")
def handler(event, context): pass
--- lib/__init__.py
--- lib/deep.py
# import_module with a package that does not matter: error missing-module
--- app.py
import importlib
importlib.import_module("idna", package="lib")
def handler(event, context): pass
# an async handler: warning handler-deferred
--- app.py
async def handler(event, context):
    return 1
# a generator as the handler: warning handler-deferred
--- app.py
def handler(event, context):
    x = yield event
# a handler with a generator inside: ok
--- app.py
def handler(event, context):
    def inner():
        yield 1
    return [*inner()]
# a handler with a lambda that yields: ok
--- app.py
def handler(event, context):
    return (lambda: (yield))
# an async handler with a decorator: ok
--- app.py
def run(function):
    return lambda event, context: None
@run
async def handler(event, context):
    return 1
# an ASGI application: error handler-not-callable
--- app.py
from lib import FastAPI
handler = FastAPI()
--- lib.py
class Base:
    async def __call__(self, scope, receive, send): pass
class FastAPI(Base):
    def __init__(self, title=""): pass
# a WSGI application: warning handler-not-callable
--- app.py
class Flask:
    def __call__(self, environ, start_response): pass
handler = Flask()
# an instance whose base cannot be known: ok
--- app.py
import collections
class Base(collections.UserDict): pass
class Handler(Base): pass
Handler.__call__ = lambda self, event, context: None
handler = Handler()
# an instance that can be called: ok
--- app.py
class Base(object):
    def __call__(self, event, context): pass
class Handler(Base): pass
handler = Handler()
# an instance with a call of one argument: error handler-signature
--- app.py
class Handler:
    def __call__(self, event): pass
handler = Handler()
# an instance of a class whose base cannot be called either: error handler-not-callable
--- app.py
class Base: pass
class Handler(Base):
    def handle(self, event, context): pass
handler = Handler()
# an instance of a class with a metaclass: ok
--- app.py
class Meta(type):
    def __call__(cls): return lambda event, context: None
class Handler(metaclass=Meta):
    pass
handler = Handler()
# a class as the handler: ok
--- app.py
class handler:
    def __init__(self, event, context): pass
# a class that takes one argument: error handler-signature
--- app.py
class handler:
    def __init__(self, event): pass
# a class that takes none: error handler-signature
--- app.py
class handler:
    def run(self, event, context): pass
# a class that is derived from something: ok
--- app.py
class handler(dict):
    def __new__(cls, event, context): return dict.__new__(cls)
    def __init__(self, event, context): pass
# a data class as the handler: ok
--- app.py
from dataclasses import dataclass
@dataclass
class handler:
    event: dict
    context: object
# a lambda with one parameter: error handler-signature
--- app.py
handler = lambda event: 1
# a partial that leaves one: error handler-signature
--- app.py
from functools import partial
def run(settings, event): pass
handler = partial(run, {})
# a partial that leaves two: ok
--- app.py
import functools
def run(settings, event, context): pass
handler = functools.partial(run, {})
# a partial that needs more: error handler-signature
--- app.py
import functools
def run(settings, event, context, more): pass
handler = functools.partial(run, {})
# a partial with names: ok
--- app.py
from functools import partial
def run(event, context, settings): pass
handler = partial(run, settings={})
`;
