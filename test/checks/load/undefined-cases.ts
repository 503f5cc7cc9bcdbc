/**
 * Statements that fail when they run, and ones that only look like it: names that nothing has bound. In the form of `cases.ts`;
 * each is run by the real Python too.
 */
export const undefinedCases = String.raw`
# a name that nothing binds: error unbound-name
--- app.py
import os
TABLE = os.environ[TABEL_NAME]
def handler(event, context): pass
# a name of Python 2: error unbound-name
--- app.py
from lib import text
def handler(event, context): pass
--- lib.py
text = (str, unicode)
# a name that is bound further down: error unbound-name
--- app.py
LIMIT = DEFAULT * 2
DEFAULT = 5
def handler(event, context): pass
# a decorator that nothing binds: error unbound-name
--- app.py
@logged
def handler(event, context): pass
# a decorator of a method: error unbound-name
--- app.py
class A:
    @logged
    def f(self): pass
def handler(event, context): pass
# a default: error unbound-name
--- app.py
def f(x=LIMIT): pass
def handler(event, context): pass
# a default behind a default: error unbound-name
--- app.py
def f(x={"a": 1, "b": [2]}, *, y: int = LIMIT): pass
def handler(event, context): pass
# a base: error unbound-name
--- app.py
class A(Base): pass
def handler(event, context): pass
# an annotation of a parameter: error unbound-name
--- app.py
def f(x: Optional[str] = None): pass
def handler(event, context): pass
# an annotation of what is returned: error unbound-name
--- app.py
def f(x) -> List[str]: pass
def handler(event, context): pass
# an annotation of a variable: error unbound-name
--- app.py
x: Dict = {}
def handler(event, context): pass
# an annotation in a class with bases: error unbound-name
--- app.py
import enum
from lib import Base
class A(Base):
    x: Decimal
def handler(event, context): pass
--- lib.py
class Base(Exception): pass
# annotations that are not evaluated: ok
--- app.py
from __future__ import annotations
x: Dict = {}
def f(x: Optional[str] = None) -> List[str]: pass
class A:
    y: Decimal
def handler(event, context): pass
# annotations inside of a function: ok
--- app.py
def handler(event, context):
    x: Dict = {}
# annotations that are strings: ok
--- app.py
def f(x: "Optional[str]" = None) -> "List[str]": pass
def handler(event, context): pass
# only for type checkers, and used in an annotation: error unbound-name
--- app.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from decimal import Decimal
def f(x: Decimal): pass
def handler(event, context): pass
# a condition that reads it: error unbound-name
--- app.py
if DEBUG:
    print("x")
def handler(event, context): pass
# a loop over it: error unbound-name
--- app.py
for one in ALL:
    pass
def handler(event, context): pass
# a with over it: error unbound-name
--- app.py
with lock as held:
    pass
def handler(event, context): pass
# in front of an or: error unbound-name
--- app.py
x = FLAG or True
def handler(event, context): pass
# behind an or that decides: ok
--- app.py
x = True or FLAG
y = False and FLAG
def handler(event, context): pass
# in one half of a conditional expression: ok
--- app.py
x = 1 if True else FLAG
y = FLAG or 1 if False else 2
def handler(event, context): pass
# names of comprehensions and lambdas: ok
--- app.py
x = [one for one in (1, 2) if one]
y = {k: v for k, v in {}.items()}
z = lambda a, *b, c=1: a + b + c + nowhere
w = sorted([3, 1], key=lambda one: -one)
def handler(event, context): pass
# names of arguments: ok
--- app.py
x = dict(one=1, two=dict(three=3))
def handler(event, context): pass
# a field of a string: error unbound-name
--- app.py
x = f"{FLAG!r:>10}"
def handler(event, context): pass
# conversions, and formats: ok
--- app.py
name = "x"
width = 3
x = f"{name!r} {name!s:>{width}} {name=}"
def handler(event, context): pass
# a walrus: ok
--- app.py
import re
if (found := re.match("a", "a")) and found.group():
    x = found
y = [last := 1, last]
def handler(event, context): pass
# captures of a match: ok
--- app.py
match (1, {"k": [2, 3]}):
    case (first, {"k": [second, *rest], **more}) if second:
        x = first, second, rest, more
def handler(event, context): pass
# what every module has: ok
--- app.py
x = __name__, __file__, __doc__, __spec__, __loader__, __package__, __builtins__, __debug__
class A:
    y = __module__, __qualname__, __name__
    __slots__ = ()
def handler(event, context): pass
# deleted and used: error unbound-name
--- app.py
x = 1
del x
y = x
def handler(event, context): pass
# deleted and bound again: ok
--- app.py
x = 1
del x
x = 2
y = x
def handler(event, context): pass
# the variable of a loop: ok
--- app.py
for x in (1, 2):
    pass
y = x
def handler(event, context): pass
# bound by a function that runs before: ok
--- app.py
def setup():
    global LIMIT
    LIMIT = 5
setup()
x = LIMIT
def handler(event, context): pass
# bound in a class by global: ok
--- app.py
class A:
    global LIMIT
    LIMIT = 5
x = LIMIT
def handler(event, context): pass
# bound through globals: ok
--- app.py
globals()["LIMIT"] = 5
x = LIMIT
def handler(event, context): pass
# bound by exec: ok
--- app.py
exec("LIMIT = 5")
x = LIMIT
def handler(event, context): pass
# bound by a star import: ok
--- app.py
from lib import *
x = LIMIT
def handler(event, context): pass
--- lib.py
LIMIT = 5
# not bound by a star import: error unbound-name
--- app.py
from lib import *
x = LIMITS
def handler(event, context): pass
--- lib.py
LIMIT = 5
# not bound by a star import because of its underscore: error unbound-name
--- app.py
from lib import *
x = _LIMIT
def handler(event, context): pass
--- lib.py
_LIMIT = 5
# bound by a star import of the standard library: ok
--- app.py
from math import *
x = pi
def handler(event, context): pass
# a submodule of a package: ok
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from .tools import one
x = tools.one
--- lib/tools.py
one = 1
# put into builtins by another module: ok
--- app.py
import lib
x = LIMIT
def handler(event, context): pass
--- lib.py
import builtins
builtins.LIMIT = 5
# put into the builtins of every module: ok
--- app.py
import lib
x = LIMIT
def handler(event, context): pass
--- lib.py
__builtins__["LIMIT"] = 5
# put into the module of the caller: ok
--- app.py
from lib import define
define("LIMIT")
x = LIMIT
def handler(event, context): pass
--- lib.py
import sys
def define(name): sys._getframe(1).f_globals[name] = 5
# put into the module by an enum: ok
--- app.py
import enum
@enum.global_enum
class Level(enum.Enum):
    HIGH = 1
x = HIGH
def handler(event, context): pass
# set from outside: ok
--- app.py
import lib
lib.LIMIT = 5
import user
def handler(event, context): pass
--- lib.py
--- user.py
from lib import *
x = LIMIT
# names of a class are seen in its body: ok
--- app.py
class A:
    one = 1
    two = one + 1
    def f(self): return nowhere
    @property
    def p(self): return self
    @p.setter
    def p(self, value): pass
    for three in (1, 2): four = three
    five = four
def handler(event, context): pass
# names of a class are not seen outside: error unbound-name
--- app.py
class A:
    one = 1
two = one
def handler(event, context): pass
# a metaclass that gives names: ok
--- app.py
class Names(dict):
    def __missing__(self, name):
        if name.startswith("__"): raise KeyError(name)
        return name
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases): return Names()
class A(metaclass=Meta):
    one = nowhere
class B(A):
    two = nowhere
def handler(event, context): pass
# a handler for NameError: ok
--- app.py
try:
    unicode
except NameError:
    unicode = str
x = unicode
try:
    y = basestring
except NameError:
    y = str
def handler(event, context): pass
# bound in the branch that runs: ok
--- app.py
import sys
if sys.version_info[0] == 2:
    text = unicode
else:
    text = str
x = text
def handler(event, context): pass
# bound in the branch that does not run: error unbound-name
--- app.py
import sys
if sys.version_info[0] == 2:
    text = unicode
x = text
def handler(event, context): pass
# bound in a branch of which nobody knows: ok
--- app.py
import os
if os.environ.get("PATH"):
    text = str
x = text
def handler(event, context): pass
# read in a branch of which nobody knows: ok
--- app.py
import os
if os.environ.get("NO SUCH VARIABLE"):
    x = text
def handler(event, context): pass
# added to before it is there: error unbound-name
--- app.py
__all__ += ["handler"]
def handler(event, context): pass
# an attribute of what is not there: error unbound-name
--- app.py
config.region = "eu-west-1"
def handler(event, context): pass
# an item of what is not there: error unbound-name
--- app.py
routes["/"] = 1
def handler(event, context): pass
# type parameters: ok
--- app.py
def first[T](items: list[T]) -> T: return items[0]
class Box[T](list[T]):
    item: T
type Pair[A] = tuple[A, A]
def handler(event, context): pass
# statements of one word: ok
--- app.py
for one in (1, 2):
    if one: continue
    break
while True:
    pass
    break
def handler(event, context): pass
# read by a handler that does not run: ok
--- app.py
try:
    x = 1
except ValueError:
    x = nowhere
else:
    y = x
finally:
    z = 1
w = x, y, z
def handler(event, context): pass
# a star import of what is not there: error missing-name
--- app.py
from lib import *
def handler(event, context): pass
--- lib.py
__all__ = ["one", "two"]
one = 1
# a star import of what is there, also modules: ok
--- app.py
from lib import *
def handler(event, context): pass
--- lib/__init__.py
__all__ = ("one", "two", "tools", "three", "__doc__")
from .tools import *
one = 1
def two(): pass
--- lib/tools.py
three = 3
# a star import of what is not there, in a list that grows: error missing-name
--- app.py
from lib import *
def handler(event, context): pass
--- lib.py
__all__ = ["one"]
__all__.append("two")
two = 1
# a star import of what was in a list: ok
--- app.py
from lib import *
def handler(event, context): pass
--- lib.py
__all__ = ["one", "two"]
__all__.remove("one")
two = 1
# a star import of a list that is made again: ok
--- app.py
from lib import *
def handler(event, context): pass
--- lib.py
__all__ = ["one", "two"]
two = 1
__all__ = [name for name in __all__ if name in globals()]
# a star import of what is made lazily: ok
--- app.py
from lib import *
def handler(event, context): pass
--- lib.py
__all__ = ["one"]
def __getattr__(name): return 1
# a star import whose error is caught: ok
--- app.py
try:
    from lib import *
except AttributeError:
    pass
def handler(event, context): pass
--- lib.py
__all__ = ["one"]
# a name that compiled code binds: ok
--- app.py
eval(compile("class Generic: pass", "<Generic>", "exec"))
from lib import Other
class A(Generic, Other): pass
def handler(event, context): pass
--- lib.py
eval(compile("class Other: pass", "<Other>", "exec"))
`;
