/** Modules, separated by lines of `---`, with types that only some versions of Python evaluate. */
export const typeSnippets: readonly string[] = String.raw`
x: list[int] = []
---
def f(x: dict[str, int]): pass
---
def f(x) -> tuple[int, ...]: return x
---
class A:
    x: type[int]
---
Pair = tuple[int, int]
---
x = set[int]()
---
class A(dict[str, int]): pass
---
def f(x=frozenset[int]): pass
---
from collections.abc import Callable
Handler = Callable[[dict, object], dict]
---
import collections.abc
def f(x: collections.abc.Mapping[str, int]): pass
---
import collections.abc as cabc
def f(x: cabc.Iterator[int]): pass
---
import collections
x: collections.OrderedDict[str, int] = collections.OrderedDict()
y: collections.deque[int]
---
import re
def f(x: re.Pattern[str], y: re.Match[str]): pass
---
from queue import Queue
q: Queue[int] = Queue()
---
import os
def f(x: os.PathLike[str]): pass
---
from contextlib import AbstractContextManager as Manager
def f(x: Manager[int]): pass
---
from typing import List, Dict
x: List[int] = []
y: Dict[str, List[int]] = {}
---
from __future__ import annotations
x: list[int] | None = None
def f(x: int | None, y: "A" | None) -> dict[str, int] | str: pass
class A:
    y: re.Pattern[str] | None = None
---
from __future__ import annotations
Alias = int | None
---
from __future__ import annotations
def f(x=list[int]): pass
---
def f():
    x: list[int] | None = None
---
def f(x: "list[int] | None"): pass
---
x: int | None = None
---
def f(x: str | None = None): pass
---
def f(*, x: None | str = None): pass
---
def f(x) -> str | bytes: return x
---
Text = str | bytes
---
from typing import TypeVar
T = TypeVar("T", bound=int | str)
---
class A: pass
def f(x: A | None = None): pass
---
class A(Exception): pass
class B(A): pass
def f(x: A | B): pass
---
from lib import Base, Model
def f(x: Base | Model | None): pass
---
import lib
def f(x: lib.Base | None): pass
---
from lib import Special
def f(x: Special | None): pass
---
import enum
class Colour(enum.Enum):
    RED = 1
def f(x: Colour | None): pass
---
class Meta(type):
    def __or__(cls, other): return cls
class A(metaclass=Meta): pass
def f(x: A | None): pass
---
class Meta(type):
    def __or__(cls, other): return cls
    def __ror__(cls, other): return cls
class A(metaclass=Meta): pass
class B(A): pass
def f(x: B | None): pass
def g(x: None | B | int): pass
---
import functools
def wrap(cls):
    class Meta(type):
        def __or__(cls, other): return cls
    return Meta("X", (), {})
@wrap
class A: pass
def f(x: A | None): pass
---
from datetime import datetime, date
def f(x: datetime | date): pass
---
import datetime as dt
def f(x: dt.datetime | None): pass
---
from pathlib import Path
def f(x: Path | str): pass
---
from decimal import Decimal
Number = Decimal | int | float
---
from typing import Optional, Any, List
def f(x: Optional[int] | None): pass
---
from typing import Any
def f(x: Any | None): pass
---
import typing as t
def f(x: t.List[int] | None): pass
---
def f(x: list[int] | None): pass
---
def f(x: dict[str, list[int]] | None, y: int = 1): pass
---
from collections.abc import Callable
def f(x: Callable[[], int] | None): pass
---
from typing import Optional
def f(x: Optional[int | str]): pass
---
from typing import Dict
x: Dict[str, int | None] = {}
---
def f(x: "A" | None): pass
---
def f(x: None | "A"): pass
---
def f(x: int | "A"): pass
---
def f(x: list[int] | "A"): pass
---
from typing import List
def f(x: List[int] | "A"): pass
---
class A:
    other: "A" | None = None
---
x = "a" | "b"
---
x = {"a": 1} | {"b": 2}
---
x = {} | {"b": 2}
---
x = {1} | {2} | set()
---
import re
x = re.I | re.M
y = 1 | 2 | 4
z = True | False
---
import os
FLAGS = os.O_RDONLY | os.O_CREAT
---
class Flag:
    def __or__(self, other): return self
    def __ror__(self, other): return self
a = Flag()
x = a | None
y = None | a
z = a | "x"
---
list = {"a": 1}
x = list["a"]
---
from lib import *
x: int | None = None
---
from lib import int
x: int | None = None
---
import sys
if sys.version_info >= (3, 10):
    Text = str | bytes
else:
    from typing import Union
    Text = Union[str, bytes]
---
import sys
if sys.version_info >= (3, 9):
    from collections.abc import Callable
else:
    from typing import Callable
x: Callable[[], int]
---
import os
if os.environ.get("NO SUCH VARIABLE"):
    from collections.abc import Callable
else:
    from typing import Callable
x: Callable[[], int]
---
try:
    x = int | None
except TypeError:
    x = None
---
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    x: int | None = None
    y: list[int] = []
---
from typing import Callable, Iterator
def f(x: Callable[[int], str], y: Iterator[int]): pass
---
from typing import overload
@overload
def f(x: int | str): ...
def f(x): pass
---
from typing import NamedTuple, Optional
class Point(NamedTuple):
    x: int
    y: Optional[int] = None
class Line(NamedTuple):
    a: Point | None
---
from dataclasses import dataclass
@dataclass
class A:
    x: int | None = None
---
from typing import Generic, TypeVar
T = TypeVar("T")
class Box(Generic[T]): pass
def f(x: Box[int] | None, y: Box | None): pass
---
x = [int | None][0:1]
y = {"k": int | str}
---
def f(x: (int | None) = None): pass
---
def f(x: lambda: int | None = None): pass
---
x = 1 if True else int | str
---
a = int.__or__ if hasattr(int, "x") else None
---
match = {1} | {2}
x = match | {3}
---
import numbers
def f(x: int | numbers.Number): pass
---
from typing import cast
x = cast("int | None", None)
y = cast(int | None, None)
---
def decorate(kind):
    return lambda function: function
@decorate(int | str)
def f(x): pass
---
@decorate
def f(x: int | None): pass
---
def first(x: int, y: str | None = None, *z: list[int], **w: dict[str, int]) -> None: pass
`
  .split(/^---\n/m)
  .map((one) => one.replace(/^\n/, ''));

/** The module `lib` beside each. */
export const typeLibrary = `
class Base: pass
class Model(Base): pass
class Meta(type):
    def __or__(cls, other): return cls
class Special(metaclass=Meta): pass
class int(metaclass=Meta): pass
`;
