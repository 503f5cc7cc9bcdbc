/** What measurements showed, in the form of `cases.ts`: attributes of modules, and conditions of which all branches fail. */
export const measuredCases = String.raw`
# an attribute that a module sets on another one: ok
--- app.py
import lib
import late
LEVEL = lib.TRACE
def handler(event, context): pass
--- lib.py
--- late.py
import lib
lib.TRACE = 5
# an attribute that a function sets on another module: ok
--- app.py
import logging
import late
late.install()
LEVEL = logging.TRACE
def handler(event, context): pass
--- late.py
def install():
    import logging
    logging.TRACE = 5
# an attribute that setattr sets on another module: ok
--- app.py
import logging
import late
LEVEL = logging.TRACE
def handler(event, context): pass
--- late.py
import logging as log
for name in ("TRACE", "NOTICE"):
    setattr(log, name, 5)
# a name that is a module only under a condition: ok
--- app.py
import os
import lib as thing
if os.environ.get("X") != "1":
    import other as thing
X = thing.here
def handler(event, context): pass
--- lib.py
--- other.py
here = 1
# a name that is bound anew: ok
--- app.py
import lib
lib = type("lib", (), {"here": 1})
X = lib.here
def handler(event, context): pass
--- lib.py
# a name that a function binds anew: ok
--- app.py
import lib
def swap():
    global lib
    lib = type("lib", (), {"here": 1})
swap()
X = lib.here
def handler(event, context): pass
--- lib.py
# a name that a loop binds anew: ok
--- app.py
import lib
for lib in [type("lib", (), {"here": 1})]: pass
X = lib.here
def handler(event, context): pass
--- lib.py
# a name that a star import binds anew: ok
--- app.py
import lib
from names import *
X = lib.here
def handler(event, context): pass
--- lib.py
--- names.py
lib = type("lib", (), {"here": 1})
# a name that a class binds anew: ok
--- app.py
import lib
class Box:
    lib = type("lib", (), {"here": 1})
    X = lib.here
def handler(event, context): pass
--- lib.py
# an attribute in a comprehension that does not run, in a lambda and in a function: ok
--- app.py
import lib
A = [lib.gone for x in ()]
B = lambda: lib.gone
C = {x: lib.gone for x in ()}
def later(): return lib.gone
def handler(event, context): pass
--- lib.py
# the loop variable of a comprehension has the name of a module: ok
--- app.py
import lib
A = [lib.upper() for lib in "ab"]
def handler(event, context): pass
--- lib.py
# an attribute that a condition avoids: ok
--- app.py
import lib
A = lib.gone if hasattr(lib, "gone") else 1
B = hasattr(lib, "gone") and lib.gone
if hasattr(lib, "gone"):
    C = lib.gone
D = getattr(lib, "gone", None)
def handler(event, context): pass
--- lib.py
# an attribute whose error is caught: ok
--- app.py
import contextlib
import lib
try:
    A = lib.gone
except AttributeError:
    A = 1
with contextlib.suppress(AttributeError):
    B = lib.gone
def handler(event, context): pass
--- lib.py
# an attribute of a module whose importer catches the error: ok
--- app.py
try:
    import late
except Exception:
    late = None
def handler(event, context): pass
--- late.py
import lib
X = lib.gone
--- lib.py
# a module of a package that another module loads: ok
--- app.py
import lib
import other
X = lib.part.here
def handler(event, context): pass
--- other.py
import lib.part
--- lib/__init__.py
--- lib/part.py
here = 1
# a name of a package that is not its module: ok
--- app.py
from lib import part
X = part.made
def handler(event, context): pass
--- lib/__init__.py
from .part import part
--- lib/part.py
class part:
    made = 1
# an attribute that a later statement of the same module binds: ok
--- app.py
import a
def handler(event, context): pass
--- a.py
class Base: pass
import b
--- b.py
import a
class Model(a.Base): pass
# an attribute of a module that replaces itself: ok
--- app.py
import lib
X = lib.anything
def handler(event, context): pass
--- lib.py
import sys
class Module(type(sys)):
    anything = 1
sys.modules[__name__] = Module(__name__)
# an attribute of a module that gives itself a class: ok
--- app.py
import lib
X = lib.anything
def handler(event, context): pass
--- lib.py
import sys
class Module(type(sys)):
    anything = 1
sys.modules[__name__].__class__ = Module
# an import in a function that hides a module: ok
--- app.py
import lib
def later():
    import other as lib
    return lib.here
later()
def handler(event, context): pass
--- lib.py
--- other.py
here = 1
# an older Python decides about an attribute: ok
--- app.py
import sys, asyncio
if sys.version_info < (3, 11):
    @asyncio.coroutine
    def load(): yield
def handler(event, context): pass
# an attribute of a standard library's package: ok
--- app.py
import os, concurrent.futures, logging.handlers, xml.etree.ElementTree as ET, importlib.util
A = os.path.join("a", "b")
B = concurrent.futures.ThreadPoolExecutor
C = logging.handlers.SysLogHandler
D = ET.Element("a")
E = importlib.util.find_spec
def handler(event, context): pass
# a decorator of a module that has no such attribute: error missing-name
--- app.py
from lib import tools
@tools.retry
def load(): pass
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
def retries(): pass
# an attribute of a module of a package: error missing-name
--- app.py
import lib.tools
A = lib.tools.retry
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
def retries(): pass
# an attribute of a module under another name: error missing-name
--- app.py
import lib.tools as t
class A:
    retry = t.retry
def handler(event, context): pass
--- lib/__init__.py
--- lib/tools.py
def retries(): pass
# both branches of an unknown condition fail: error missing-module
--- app.py
import os
if os.environ.get("X"):
    from lxml import etree
else:
    from et_xmlfile import xmlfile
def handler(event, context): pass
# all branches of an unknown condition fail, one of them deeper: error missing-module
--- app.py
import os
if os.environ.get("X"):
    import lib
elif os.environ.get("Y"):
    import idna
else:
    import idnb
def handler(event, context): pass
--- lib.py
import re
import idnc
# both branches of an unknown condition fail, which is caught: ok
--- app.py
import os
try:
    if os.environ.get("X"):
        import idna
    else:
        import idnb
except ImportError:
    pass
def handler(event, context): pass
# one branch of an unknown condition does not fail: warning missing-module
--- app.py
import os
if os.environ.get("NOT_SET_ANYWHERE"):
    import idna
elif os.environ.get("NOT_SET_EITHER"):
    import idnb
def handler(event, context): pass
# a loop over what is not known: warning missing-module
--- app.py
import os
for one in os.environ.get("NOT_SET_ANYWHERE", ""):
    import idna
else:
    import os
def handler(event, context): pass
# nested unknown conditions: warning missing-module
--- app.py
import os
if os.environ.get("NOT_SET_ANYWHERE"):
    if os.environ.get("X"):
        import idna
    else:
        import idnb
else:
    X = 1
def handler(event, context): pass
# a function that is called under a condition: warning missing-module
--- app.py
import os
def load():
    import idna
if os.environ.get("NOT_SET_ANYWHERE"): load()
else: X = 1
def handler(event, context): pass
# a star import brings the modules of a package: ok
--- app.py
import lib
from lib import views
X = lib.views.here
def handler(event, context): pass
--- lib/__init__.py
from lib.classes import *
--- lib/classes/__init__.py
from .graph import Graph
--- lib/classes/graph.py
from . import views
class Graph: pass
--- lib/classes/views.py
here = 1
# a star import brings a module with the name of another one: ok
--- app.py
import json
from lib import *
X = json.here
def handler(event, context): pass
--- lib/__init__.py
from .json import here
--- lib/json.py
here = 1
# a file of a wheel that is not there, of which only type checkers are told: error missing-module
--- app.py
from lib import Model
def handler(event, context): pass
--- lib/__init__.py
from typing import TYPE_CHECKING
from .lazy import install
if TYPE_CHECKING or not install(__name__):
    from .main import Model
    from .other import Other
def __getattr__(name):
    from . import lazy
    return lazy.get(name)
--- lib/lazy.py
import importlib
def install(name): return True
def get(name): return getattr(importlib.import_module("lib." + {"Model": "main"}[name]), name)
--- lib-1.0.dist-info/RECORD
lib/__init__.py,sha256=x,1
lib/main.py,sha256=x,1
lib/other.py,sha256=x,1
# a file of a wheel that is not there, whose names nobody uses: warning missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from typing import TYPE_CHECKING
from .lazy import install
if TYPE_CHECKING or not install(__name__):
    from .main import Model
def __getattr__(name):
    return 1
--- lib/lazy.py
def install(name): return True
--- lib-1.0.dist-info/RECORD
lib/__init__.py,sha256=x,1
lib/main.py,sha256=x,1
# what only type checkers are told is in no wheel: ok
--- app.py
from lib import Model
def handler(event, context): pass
--- lib/__init__.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .stubs import Model
def __getattr__(name):
    return 1
# a guard that raises again in all programs but one: error missing-module
--- app.py
try:
    import idna
except ImportError:
    import os
    import sys
    if os.path.basename(sys.argv[0]) in ("build.py", "generate.py"):
        idna = None
    else:
        raise
def handler(event, context): pass
# a guard that raises again in one program: ok
--- app.py
import sys
try:
    import idna
except ImportError:
    if "test" in sys.argv:
        raise
    idna = None
def handler(event, context): pass
# a finder that Python asks: ok
--- app.py
import lib.moves
def handler(event, context): pass
--- lib.py
import importlib.util, sys
class Finder(object):
    def find_module(self, fullname, path=None): return None
    def find_spec(self, fullname, path, target=None):
        if fullname == __name__ + ".moves": return importlib.util.spec_from_loader(fullname, self)
    def create_module(self, spec): return None
    def exec_module(self, module): pass
__path__ = []
sys.meta_path.append(Finder())
# what an extra brings, imported where something tells that it is there (dnspython): ok
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
import lib.query
--- lib/query.py
from lib.features import have
if have("doh"):
    import httpcore
--- lib/features.py
import os
def have(feature): return "FEATURE_" + feature in os.environ
--- lib-1.0.dist-info/METADATA
Metadata-Version: 2.1
Name: lib
Version: 1.0
Requires-Dist: httpcore>=1 ; extra == 'doh'
--- lib-1.0.dist-info/RECORD
lib/__init__.py,,
lib/query.py,,
lib/features.py,,
# the same of what it also requires without an extra: warning missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from lib.features import have
if have("doh"):
    import httpcore
--- lib/features.py
import os
def have(feature): return "FEATURE_" + feature in os.environ
--- lib-1.0.dist-info/METADATA
Metadata-Version: 2.1
Name: lib
Version: 1.0
Requires-Dist: httpcore>=2 ; extra == 'doh'
Requires-Dist: httpcore
--- lib-1.0.dist-info/RECORD
lib/__init__.py,,
# the same of a file that is not of the distribution: warning missing-module
--- app.py
import lib
import other
def handler(event, context): pass
--- other.py
from lib.features import have
if have("doh"):
    import httpcore
--- lib/__init__.py
--- lib/features.py
import os
def have(feature): return "FEATURE_" + feature in os.environ
--- lib-1.0.dist-info/METADATA
Metadata-Version: 2.1
Name: lib
Version: 1.0
Requires-Dist: httpcore ; extra == 'doh'
--- lib-1.0.dist-info/RECORD
lib/__init__.py,,
# the same where it is certain: error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
import httpcore
--- lib-1.0.dist-info/METADATA
Metadata-Version: 2.1
Name: lib
Version: 1.0
Requires-Dist: httpcore ; extra == 'doh'
--- lib-1.0.dist-info/RECORD
lib/__init__.py,,
`;
