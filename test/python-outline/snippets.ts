/** Sources, separated by lines of `---`. */
const split = (text: string): readonly string[] => text.split(/^---\n/m).map((one) => one.replace(/^\n/, ''));

/** What no Python from 3.8 on compiles: mistakes of people, merges and editors, and code of Python 2. */
export const refused = split(String.raw`
if x:
  y = 1
 z = 2
---
  x = 1
---
x = 1
    y = 2
---
def f():
return 1
---
def f():
    x = 1
	y = 2
---
if x:
        y = 1
	z = 2
---
class A:
    def f(self):
    def g(self):
        pass
---
for x in y:
---
return 1
---
if x:
    return
---
class A:
    return 1
---
x = yield 1
---
class A:
    x = yield
---
await x
---
def f():
    await x
---
def f():
    x = await y()
---
def f():
    async with x: pass
---
async for x in y: pass
---
break
---
def f():
    if x:
        continue
---
for x in y:
    def f():
        break
---
for x in y:
    pass
else:
    break
---
while x:
    class A:
        continue
---
nonlocal x
---
class A:
    nonlocal x
---
def f(a, a): pass
---
def f(a, *, a): pass
---
def f(a=1, b): pass
---
def f(*, **k): pass
---
def f(*): pass
---
def f(**k, a): pass
---
def f(*a, *b): pass
---
def f((a, b)): pass
---
def f(a, lambda): pass
---
def None(): pass
---
def async(x): pass
---
class True: pass
---
def (x): pass
---
None = 1
---
True = 1
---
async = True
---
f(async=True)
---
f(None=1)
---
x.async = 1
---
x.lambda
---
from a.async import b
---
f(a=1, 2)
---
f(**a, b)
---
f(**a, *b)
---
f(a=1, a=2)
---
class A(metaclass=M, B): pass
---
f(a=1, lambda x: x)
---
x = f(key=1, (1, 2))
---
1 = x
---
"a" = x
---
f() = 1
---
a.b(c)[0](d) = 1
---
if x = 1: pass
---
while f(x) = 1: pass
---
if x: pass
elif y = 2: pass
---
return x = 1
---
assert x = 1
---
from __future__ import annotation
---
from __future__ import braces
---
from __future__ import *
---
import os
from __future__ import annotations
---
def f():
    from __future__ import annotations
---
x = 1; y = 2
from __future__ import annotations
---
x y
---
x = 1 2
---
x = [1 2]
---
f(a b)
---
{"a": 1 "b": 2}
---
x = {"a": 1
     "b": 2}
---
x = "a" b
---
def f():
    retrun x
---
foo bar = 1
---
x = (1,, 2)
---
f(,)
---
x = a +
---
x++
---
x =
---
x = y ? 1 : 2
---
$ x = 1
---
x = ${'`'}y${'`'}
---
!pip install x
---
%matplotlib inline
---
if (x) {
    y = 1
}
---
if x
    y = 1
---
def f()
    pass
---
else if x:
    pass
---
if x:
    pass
else if y:
    pass
---
if x:
    pass
y = 1
else:
    pass
---
elif x:
    pass
---
try:
    x = 1
y = 2
---
def f():
    try:
        x = 1
---
try:
    x = 1
else:
    y = 1
---
except ValueError:
    pass
---
finally:
    pass
---
@decorator
x = 1
---
@decorator
---
if x: for y in z: pass
---
else: pass
---
import a b
---
from a import b,
---
def f():
    from a import *
---
class A:
    from a import *
---
x = “a”
---
x = 1 – 2
---
x =${'\u00a0'}1
---
path = "C:\Users\me"
---
x = b"\xg"
---
x = "\u12"
---
print "x"
---
print x
---
if x: print "y"
---
exec "x"
---
raise E, "x"
---
x = 0777
---
x = 10L
---
x = 0xFFL
---
x = ur"a"
---
if x <> y: pass
---
<<<<<<< HEAD
x = 1
=======
x = 2
>>>>>>> other
---
x = (1
---
x = 1)
---
x = [1)
---
x = "abc
---
x = '''abc
---
x = 1 \ 
y = 2
---
;
---
x = 1;; y = 2
---
global a b
---
lambda x y: 1
---
with open(f) as g h: pass
---
for x y in z: pass
---
del x y
---
x = lambda a, a: a
---
x = lambda a=1, b: a
---
x = lambda *: 1
---
x = sorted(y, key=lambda (k, v): v)
---
def f(*args=1): pass
---
def f(**more={}): pass
---
x = f"{y}}"
---
x = f"""
}
"""
---
x = f"{}"
---
x = f"a{!r}b"
---
x = f"{y:{}}"
---
"docstring"
"another"
from __future__ import annotations
---
def f():
    nonlocal count
---
class A:
    def f(self):
        nonlocal count
---
nonlocal count
---
x = 1_
---
x = 1__0
---
x = 12px
---
x = 0x
---
x = 0xfg
---
x = 0b102
---
x = 0o78
---
x = 1.5em
---
x = {"a"=1, "b"=2}
---
if (x = 1): pass
---
x = [a = 1]
---
f(a.b=1)
---
f(a[0]=1)
---
f("a"=1)
---
a + 1 = 2
---
a-b = 3
---
x = y + 1 = 3
---
(a, "b") = 1, 2
---
[a, f()] = 1, 2
---
a, None = 1, 2
---
x = True = 3
---
not a = b
---
{a: 1} = b
---
a if b else c = 1
---
del f()
---
del a, b + c
---
del 1
---
del (a, f(b))
---
del None
---
import a from b
---
import a b
---
import a.b as c.d
---
import (a, b)
---
import a; import 1
---
x = "a" b"b"
---
x = b"a" "b"
---
x = b"é"
---
f(x for x in y, 1)
---
f(1, x for x in y)
---
f(a, x for x in y)
---
x = (1 +)
---
if 1 ==:
    pass
---
x = [1, 2 *]
---
x = {"a":}
---
import
---
while:
    pass
---
if :
    pass
---
x = not
---
x = y and
---
x = (y or)
---
x = [for a in b]
---
with open("x") as:
    pass
---
x = a if b else
---
x = (a if b)
---
x = a if b
---
f(a if b, c)
---
x = [a if b for c in d]
---
x = [i for i in y if]
---
assert
---
del
---
assert;
---
x = f(a, -)
---
f(*)
---
x = 2 *
---
x = a is
---
x = {a if b: c}
---
x = y[a if b]
---
for x in:
    pass
---
raise A from
---
def f():
    yield from
---
def f(a) -> :
    pass
---
x = 1,,2
---
x = [a +, b]
---
global
---
def f(x): global x
---
async def f(a, *, x=1):
    if a:
        global y, x
---
def f(*x: int):
    def g():
        nonlocal x
    global x
---
def f():
    x = 1
    global x
---
x = 1
if x:
    global x
---
class A:
    x = y
    global y
---
def f():
    if x:
        print(a, y[x])
    def g():
        pass
    global x
---
def f():
    def g():
        x = 1
        nonlocal x
---
def f():
    x: int = 1
    global x
---
def f():
    return [x async for x in y]
---
x = {a: b async for a, b in c}
---
def f():
    return [(yield x) for x in y]
---
def f():
    g({x: [(yield)] for x in y for z in w})
---
def f():
    x = ((yield y) for y in z)
---
async def f():
    yield 1
    return 2
---
async def f():
    if x:
        return (1)
    def g(): yield
    x = yield
---
async def f(): yield; return 1
---
async def f():
    yield from x
---
async def f():
    x = yield from y
---
try:
    pass
except:
    pass
except A:
    pass
---
try: pass
except A: pass
except: pass
except: pass
---
match x:
    case y:
        pass
    case 1:
        pass
---
match x:
    case (_): pass
    case _: pass
---
match x:
    case 1 | _ | 2: pass
---
match x:
    case y | 1: pass
---
match x:
    case [y] | [z]: pass
---
match x:
    case 1, ([y] | 2), [z] | 3: pass
---
match x:
    case A(b=y, c=[*y]): pass
---
match x:
    case {"a": y, **y}: pass
---
x = {**a, *b}
---
f({**a, "b": c, *d})
---
*a = 1
---
x = *a[0] = b
---
*(a, b) = c
---
x = !a
---
if x and !y: pass
---
x = 1.2.3
---
f(a, 127.0.0.1)
---
__debug__ = 1
---
x.__debug__ = 1
---
x = __debug__ = 1
---
def f() > int: pass
---
def f() - > int: pass
---
def f() = 1: pass
---
def f: pass
---
async def f[T]: pass
---
x = a - > b
---
x = a + % b
---
x = [a, < b]
---
x = lambda a: a if b
---
f = lambda: x if (y), 1
---
x := 1
---
x = [a for a in (b := c)]
---
x = [a for b in c for a in f(d, (e := b))]
---
x = [a := b for a in c]
---
x = [f(a, [b := 1]) for a, b in c]
---
x = {a for a in b if (a := c)}
---
x = [[(a := b) for b in c] for a in d]
`);

/** What all accept, or the newer ones. */
export const accepted = split(String.raw`
def f(a, /, b, *, c): pass
---
def f(a, b=1, *args, c, d=2, **k): pass
---
def f(a=lambda x, y=1: x, b=2): pass
---
def f(a: None = None, *, b: bool = True) -> None: pass
---
x: None = None
---
x: "int" = 1
---
f(a=lambda x, y: x, b=1)
---
f(lambda a=1, b=2: a, c)
---
f(1, *a, b=2, *c, **d)
---
f(a=1, *b)
---
f(a=(b, c), d=[e, f])
---
f(x for x in y)
---
f(**a, b=1)
---
x = f"{y=}"
---
x = f"{None=}" + f"{1=}"
---
if f"{x=}": pass
---
if (lambda a=1: a)(): pass
---
if lambda a=1: a: pass
---
if x == 1 and y <= 2 and z != 3 and a >= b: pass
---
x = a if b else c
---
x = 1if y else 2
---
x = 1.if y else 2
---
x = [...if y else 2]
---
x = 1.5 + .5 + 1e-5 + 1_000 + 0x1f + 1j + 1.
---
x = "a" 'b' f"{c}" "d"
---
x = y[...]
---
x = not y
---
print(*a, sep="")
---
print >>x, y
---
match = 1; case = 2; type = 3
---
match[a] = 1
---
type(x)
---
match x:
    case [*a]:
        pass
    case {"k": v, **rest}:
        pass
    case Point(x=0, y=1) | None:
        pass
    case -1 if y:
        pass
---
def f():
    match x, y:
        case _:
            return 1
---
try:
    pass
except* A:
    pass
---
def f(x):
    for y in x:
        try:
            return y
        except* A:
            for z in y:
                break
---
type X = int
---
type X[T] = list[T]
---
def f[T](x: T) -> T: return x
---
class A[T]: pass
---
class A[T = int]: pass
---
with (open(a) as b, open(c) as d): pass
---
def f():
    with (yield): pass
---
@a.b(c)
def f(): pass
---
@a[0].b
def f(): pass
---
@(x := y)
def f(): pass
---
x[*a]
---
x[1, *a] = 2
---
def f(*args: *Ts): pass
---
for x in *a, *b: pass
---
x = f"{a["b"]}"
---
x = f"{'\n'.join(a)}"
---
def f():
    x = yield
    y = yield from z
    return (yield)
---
async def f():
    async with a as b, c: pass
    async for x in y:
        await x
    else:
        pass
    return [await x async for x in y]
---
def f():
    return (x async for x in y)
---
x = lambda: (yield)
---
while x:
    if y:
        break
    else:
        continue
else:
    pass
---
try: x
except A: y
except B as b: z
else: a
finally: b
---
if x: y
elif z: a; b
else: c
---
for x in y: break
---
if x:
	y = 1
	if z:
		a = 1
---
if x:
        y = 1
else:
	z = 2
---
class A:

    """doc"""

# comment
    x = 1

    @property
    # comment
    def f(self): return 1
---
"""doc"""
# comment
from __future__ import annotations, division as d
from __future__ import (
    print_function,
)
import os
---
from . import x
from .. import y
from .async_ import z
---
from a import (b, c,)
---
from a import *
---
if x: from a import *
---
x = 1;
---
x = (1,)
---
x = [1, 2,]; y = {1, 2}; z = {**a, "b": 1}
---
café = 1; ñ, 变量 = 1, 2
---
x = "“a” – b" # “
---
path = r"C:\Users" + "C:\\Users" + b"\u12" .decode() + "\N{DIGIT ONE}\x41\u0041"
---
x = f"\N{DIGIT ONE}{y}"
---
a = b = c = 1; d += 1; e @= f; g //= 2; h **= 3; i >>= 1; j <<= 1; k |= 1
---
a, *b = c; (d, e) = f; [g, h] = i; j.k = l; m[n] = o; p().q = r; s()[t] = u
---
x = y = yield_ = 1
---
assert x, "a" "b"
---
x = a\
    .b
---
if x and \
        y:
    z = 1
---
def f(
    a,
  b,
        c,
): pass
---
x = {
  "a": lambda k, v=1: (k, v),
  'b': a[1:2, ::3],
}
---
def f(x): global y; y = x
---
def f():
    x = 1
    def g():
        nonlocal x
        x = 2
---
lambda *a, **k: (a, k)
---
lambda a, /, b: a
---
x = (y := 1)
---
print(f"{x!r:>{width}}", end="")
---
raise A from b
---
_ = x; _(a)
---
x = *a, *b
---
def f():
    return 1, *x
---
del (a), b[0], c.d
---
x = [lambda: 1, lambda a: 2]
---
f(a, b=c if d else e, **{"x": lambda: 1})
---
x = {1: 2 for a in b if c for d in e}
---
x = lambda a, *b, c=1, d, **e: (a, b)
y = lambda a=lambda b, c: b, *d: a
z = lambda: {k: v for k, v in w}
---
x = sorted(y, key=lambda k: k[0], reverse=True)
f(a, key=lambda k, v=1: k, **{})
---
x = f"{{}} {{{y}}} {y!r:>{z}} {{ }}" f"}}"
y = f"{'a' if b else 'c'} {d['e']:{f}.{g}}" "{}" "}"
z = rf"\d{{2}}{y}" + f"{y:%Y}}}"
---
x = f"{y=} {y = !r} {lambda_}"
---
"docstring"
from __future__ import annotations
---
"doc" "string"
from __future__ import annotations
---
def f():
    count = 1
    def g():
        nonlocal count
    class A:
        nonlocal count
    async def h(): nonlocal count
---
class A:
    def f(self):
        nonlocal __class__
---
x = 1_000, 0x_ff, 0b1_0, 0o1_7, 1e5, 1E-5, 1.5e+10, 1j, 1.5J, 0, 00, 0_0, 1_0.0_1e1_0j, .5, 5., 0e0, 09.5, 0777.0, 01e2
---
a.b = c[d] = e, f[g](h).i = [j, *k] = (l, (m, n)) = o
(a).b = 1
(a + b).c = 1
[a][0] = 1
{}[a] = 1
"a".b = 1
f().g = 1
f(a)[b] = 1
() = []
*a, b = c
(a) = (b) = 1
---
x: int = 1
x.y: int = 1
(x): int = 1
x = y if z else w
x = yield_ = 1
match = case = type = _ = 1
type (x).y = 1
---
for x in y: z = 1
if x: y = 1
else: y = x == 1
while x: y.z = 1; w = 2
lambda x=1: x
---
del a, b.c, d[e], (f, [g, h]), (i).j, k().l, m(n)[o]
del (a), (b,)
del a; b = c + 1
---
import a, b.c as d, e
import a.b.c; import d as e
import a ; x = 1
---
x = "a" 'b' r"c" f"d" u"e"
y = b"a" B'b' rb"c" br"d" b"\xe9"
---
f(x for x in y)
f((x for x in y), 1)
f(1, *(x for x in y), key=[z for z in w])
f(k + v for k, v in y)
f(g(k, v) for k, v in y if h(k, v))
f([x for x, y in z], 1)
class A(f(x for x in y), metaclass=B): pass
---
f(a, b=1, *c, d=2, **e)
f(a == b, c != d, e <= f, g >= h, i=j == k)
@f(a=1)
def g(a=1, *, b: int = 2, c=lambda d=1: d): pass
---
def f(a, /, *, b): pass
---
x = lambda a, /: a
---
x = lambda *, a: a
---
x = f(lambda a, /, *, b: a)
---
from m import *
---
from m import *; y = 1
---
x = a[b:]
---
x = a[:, 1]
---
x = a[::-1]
---
x = {**a, "b": -1}
---
if a: x = b if c else d
else: x = 1
---
x = (a if b else c, d if e else f)
---
x = lambda: a if b else c
---
x = {a if b else c: d if e else f}
---
x = y[a if b else c:d if e else f]
---
for x in a if b else c: pass
---
while a if b else c: pass
---
x = 1 if 1else 0
---
x = [1if 1else 0]
---
x: int = a if b else c
---
class A: x = ...
---
def f():
    return
    yield
    raise
---
f(*a, **b)
---
with a as (b, c): pass
---
print(a if b else c, end="")
---
x = a.b if c.d else e.f
---
assert a if b else c, "d"
---
del (a), b
---
x = not a
---
@a
def f(*, a): pass
---
try:
    pass
except: pass
finally: pass
---
try:
    pass
except A: pass
else: pass
---
def f(a: int = 1, *args: int, b=2, **kw: int) -> int: return 1
---
async def f():
    await a
    return (await b) if c else await d
---
def f():
    global x, y
    x = y
    global z
---
def f(a):
    y.x = 1
    print(x=2, z=f"{a}")
    import b.x as c; from x import d
    [x for x in a]
    g = lambda: x
    def h(x): x = 1
    class X: x = 1
    global x
---
from __future__ import annotations
def f(a):
    y.x = 1
    print(x=2, z=f"{a}")
    a = 1; from x import d
    [x for x in a]
    g = lambda: x
    def h(x):
        x = 1
    class X:
        x = 1
    global x
---
def f(x):
    class A:
        x = 1
        def g(self):
            nonlocal x
            x = 2
    def h():
        nonlocal x
        x += 1
---
def f(a): print(a)
def g(b=1, *c): global a
x = 1
class A:
    global x
    def f(self, a): self.x = a
def h():
    """x"""
    # x
    global x; x = 1
global a
---
async def f():
    a = [x async for x in y if await x]
    b = {x: 1 async for x in y}
    c = [z for z in [x async for x in y]]
    return [(x async for x in y) for z in w], [lambda: x for x in y]
---
async def f():
    return [[x async for x in y] for z in w]
---
async def f():
    return f({x async for x in y} for z in w)
---
def f():
    a = [x for x in (yield)]
    b = [lambda: (yield) for x in y]
    c = [(yield), [x for x in y]]
    d = [x for x in (yield) for z in w]
    return {(yield): (x for x in y)}
---
async def f():
    yield 1
    return
---
async def f():
    def g():
        yield 1
        return 2
    def h(): yield
    x = lambda: (yield)
    return 1
---
def f():
    yield from x
    async def g(): return 1
    return 2
---
async def f():
    async def g(): yield
    return 2
---
async def f():
    async def g():
        return 1
    yield 2; return
---
try: pass
except A: pass
except: pass
else: pass
finally: pass
---
try: pass
except:
    try: pass
    except A: pass
---
match x:
    case y if y: pass
    case (y) if z: pass
    case y, : pass
    case y, z: pass
    case [y]: pass
    case y.z: pass
    case None: pass
    case 1 as y: pass
    case y:
        match y:
            case _: pass
match z:
    case _: pass
case = 1
case = 2
---
match x:
    case [y] | (y, 1) | {"a": y} | A(y) | A(b=y): pass
    case A.b | C.d.e | None | -1 | "f" "g": pass
    case A() | B(): pass
    case [1 as y] | [2, y] as z if y | z or (w := [1 | y]): pass
    case [(1 as y) | (2 as y), z]: pass
    case _, _: pass
    case {"a": _, "b": _, **c}: pass
    case [_, *_] | 1: pass
    case A(x=x, y=y), x2: pass
    case 1 | _: pass
---
case[x, x]: int = 1
match = {}
case [x] | [y]
---
x = {**a, **b, "c": 1}; y = {*a, *b}; f(*a, **b); f({**a}, *b); z = [{**a}, *b]
---
class A[**P, *Ts]: pass
---
type Y[**P, *Ts] = int
---
def f[**P, *Ts](): pass
---
*a, = 1, 2
*a, b = c = d, *e = f
[*a] = b
x = __debug__
__debug.a = debug__ = 1
---
x = a != b, f"{a!r} {b!s:>{c}}", f"{a != b!r}", "!"
if not a!=b: pass
---
x = 1.2 .real, 1..real, 1.2.real, 0.5, .5, 1e5.real, a[1:.5], 1.2+.3, 5 .imag
---
x = f"{a:1.2}" + f"{a:{b}.2.3}"
---
def f() -> int: pass
def f(a) -> (int): return 1
def f(a)->"b": pass
def f(a, b=(1)) -> (lambda: 1): pass
def f \
    (a) \
    -> int \
    : pass
async def f(): pass
---
x = a <b>c, a>>b, a <<-b, a **-b, a%-b, ... > x, a[...] <= b, a & ~b, a |-b, [] < {}, a -b
x >>= 1; x &= 1; x |= 1; x %= 2; x ^= 3; x: int; f(*a, **b)
def f(*, a, **b) -> c: pass
---
x = lambda a: a if b else c
x = lambda: lambda: a if b else c
x = lambda a=b if c else d: a
f = lambda x: x if y else lambda: z
if lambda: a if b else c: pass
x = a if b else lambda: c
for x in lambda: a if b else c, d: pass
x = [lambda a: a for a in b if c]
x = lambda a: [a for a in b if c]
def f(): return lambda: 1 if x else 2
x: y = lambda a: a if b else c; z = 1
if x: y = lambda a: a if b else c
else: z = 1
---
if any((x := y) for y in z) and [w := 1 for y in z]: pass
a = [b for c in d if (e := f(c))]
a = [(b := c, d) for d, e.f in g]
a = [b for c in d if e in (g := [h])]
a = [(a := 1), [a for a in b]]
a = (b := [c for c in d])
while a := f(a for a in b): pass
f(b := 1, [b for b in c])
a = [lambda: (b := 1) for b in c]
`);
