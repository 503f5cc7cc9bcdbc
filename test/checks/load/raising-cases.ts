/** Statements that raise when a module is loaded, and what catches them. In the form of `cases.ts`; each is run by the real Python too. */
export const raisingCases = String.raw`
# a raise at the top: error raises-at-load
--- app.py
raise RuntimeError("not configured")
def handler(event, context): pass
# a raise in a module that is imported: error raises-at-load
--- app.py
import lib
def handler(event, context): pass
--- lib.py
class Missing(Exception): pass
raise Missing()
# a raise under a condition that holds: error raises-at-load
--- app.py
import sys
if sys.platform != "win32":
    raise OSError("for Windows only")
def handler(event, context): pass
# a raise under a condition that does not hold: ok
--- app.py
import sys
if sys.version_info < (3, 8):
    raise RuntimeError("too old")
if __name__ == "__main__":
    sys.exit(handler({}, None))
def handler(event, context): pass
# a raise under a condition of which nobody knows: ok
--- app.py
import os
if not os.environ.get("PATH"):
    raise RuntimeError("no PATH")
def handler(event, context): pass
# an error of another kind than the one that is caught: error raises-at-load
--- app.py
try:
    raise ValueError("x")
except ImportError:
    pass
def handler(event, context): pass
# an error of another kind, with else and finally: error raises-at-load
--- app.py
try:
    raise ValueError("x")
except (KeyError, ImportError) as error:
    pass
else:
    x = 1
finally:
    y = 1
def handler(event, context): pass
# an error that is caught, and its handler fails: error missing-module
--- app.py
try:
    raise ValueError("x")
except ImportError:
    pass
except ValueError:
    import idna
def handler(event, context): pass
# an error that a class above it catches: ok
--- app.py
try:
    raise ModuleNotFoundError("x")
except KeyError:
    import idna
except ImportError as error:
    x = error
def handler(event, context): pass
# an error that is caught, and what comes after it: error missing-module
--- app.py
try:
    raise KeyError("x")
except LookupError:
    pass
else:
    import idnb
import idna
def handler(event, context): pass
# an error that a handler replaces: error raises-at-load
--- app.py
try:
    raise KeyError("x")
except LookupError as error:
    raise RuntimeError("y") from error
def handler(event, context): pass
# an error of another kind in a module: error raises-at-load
--- app.py
try:
    import lib
except ImportError:
    lib = None
def handler(event, context): pass
--- lib.py
raise NotImplementedError("x")
# an error in a module that its importer catches: ok
--- app.py
try:
    import lib
except NotImplementedError:
    lib = None
try:
    import other
except Exception:
    other = None
try:
    import third
except:
    third = None
def handler(event, context): pass
--- lib.py
raise NotImplementedError("x")
--- other.py
raise ValueError
--- third.py
import sys
sys.exit(3)
# an error of a class that is not builtin: ok
--- app.py
from lib import Failed
try:
    raise Failed()
except ValueError:
    pass
def handler(event, context): pass
--- lib.py
class Failed(ValueError): pass
# an error that a variable catches: ok
--- app.py
errors = (ValueError, KeyError)
try:
    raise ValueError()
except errors:
    pass
def handler(event, context): pass
# an error that is suppressed: ok
--- app.py
from contextlib import suppress
with suppress(ValueError):
    raise ValueError()
with suppress(ImportError, KeyError):
    raise KeyError()
def handler(event, context): pass
# an error of the system that has two names: ok
--- app.py
try:
    raise IOError("x")
except OSError:
    pass
try:
    raise OSError("x")
except EnvironmentError:
    pass
def handler(event, context): pass
# the end of the process: error raises-at-load
--- app.py
import sys
def handler(event, context): pass
sys.exit(0)
# the end of the process is no Exception: error raises-at-load
--- app.py
import sys
try:
    sys.exit(1)
except Exception:
    pass
def handler(event, context): pass
# a function of the name exit: ok
--- app.py
def exit(): pass
exit()
def handler(event, context): pass
# an assertion that never holds: error raises-at-load
--- app.py
assert False, "do not import"
def handler(event, context): pass
# assertions that may hold: ok
--- app.py
assert True
assert False or True, "x"
assert not False
def handler(event, context): pass
# a raise in a class: error raises-at-load
--- app.py
class A:
    raise TypeError("x")
def handler(event, context): pass
# a raise in a function: ok
--- app.py
def check(): raise TypeError("x")
def handler(event, context): pass
# a raise in a loop that does not run: ok
--- app.py
import os
for name in os.environ:
    if name == "NO SUCH VARIABLE": raise TypeError("x")
while False:
    raise TypeError("x")
def handler(event, context): pass
# a raise behind a missing module is told once: error missing-module
--- app.py
try:
    import idna
except ImportError:
    raise RuntimeError("install idna")
def handler(event, context): pass
# a name of Python 2 ends the body before its import: ok
--- app.py
try:
    integers = (int, long)
    import cStringIO
except NameError:
    integers = int
    import io as cStringIO
def handler(event, context): pass
# the handler for the name imports what is missing: error missing-module
--- app.py
try:
    text = unicode
except NameError:
    import idna
def handler(event, context): pass
# an attribute that is gone, and a handler for it: ok
--- app.py
import inspect
try:
    arguments = inspect.getargspec
    import idna
except AttributeError:
    arguments = inspect.getfullargspec
def handler(event, context): pass
`;
