/** Packages that change where Python searches for modules; as `cases.ts`. */
export const searchPathCases = String.raw`
# vendored modules whose directory is put together from the file: ok
--- app.py
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "vendored"))
import foo
from foo import x
def handler(event, context): pass
--- vendored/foo.py
x = 1
# vendored modules whose directory has a name: ok
--- app.py
import sys
from pathlib import Path
here = Path(__file__).resolve().parent
if str(here / "vendored") not in sys.path:
    sys.path.append(str(here / "vendored"))
import foo.bar
def handler(event, context): pass
--- vendored/foo/__init__.py
--- vendored/foo/bar.py
# vendored modules that a function adds: ok
--- app.py
import os, sys
def add_vendored():
    sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendored"))
add_vendored()
import foo
def handler(event, context): pass
--- vendored/foo.py
# vendored modules that a function adds in a loop: ok
--- app.py
import paths
import foo
def handler(event, context): pass
--- paths.py
import os, sys
def add(*names):
    for name in names:
        path = os.path.join(os.path.dirname(__file__), name)
        if path not in sys.path:
            sys.path.insert(0, path)
add("vendored")
--- vendored/foo.py
# a list of directories is added: ok
--- app.py
import os, sys
here = os.path.dirname(__file__)
sys.path += [os.path.join(here, "vendored")]
import foo
sys.path[:0] = [os.path.join(here, "more")]
import bar
def handler(event, context): pass
--- vendored/foo.py
--- more/bar.py
# a site directory is added: ok
--- app.py
import os, site
site.addsitedir(os.path.join(os.path.dirname(__file__), "vendored"))
import foo
def handler(event, context): pass
--- vendored/foo.py
# what is vendored nowhere is missing all the same: error missing-module
--- app.py
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendored"))
import idna
def handler(event, context): pass
--- vendored/foo.py
# what another directory than the added one has is missing: error missing-module
--- app.py
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendored"))
import foo
def handler(event, context): pass
--- vendored/bar.py
--- other/foo.py
# the directory above that of the module, which lacks it: error missing-module
--- app.py
import pkg.sub.mod
def handler(event, context): pass
--- pkg/__init__.py
--- pkg/sub/__init__.py
--- pkg/sub/mod.py
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import service.dal
--- other/service/dal.py
# the directory above that of the module, which has it: ok
--- app.py
import pkg.sub.mod
def handler(event, context): pass
--- pkg/__init__.py
--- pkg/sub/__init__.py
--- pkg/sub/mod.py
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import service.dal
--- pkg/service/dal.py
# a directory with a name of its own, another one has it: error missing-module
--- app.py
import sys
from pathlib import Path
HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE / "vendored"))
import foo
def handler(event, context): pass
--- other/foo.py
# a name that is given two values: ok
--- app.py
import os, sys
HERE = os.path.dirname(__file__)
sys.path.append(HERE)
HERE = os.path.join(HERE, "vendored")
sys.path.append(HERE)
import foo
def handler(event, context): pass
--- vendored/foo.py
# a parameter is not the name of the module: ok
--- app.py
import os, sys
HERE = os.path.join(os.path.dirname(__file__), "other")
def add(HERE):
    sys.path.append(HERE)
add(os.path.join(os.path.dirname(__file__), "vendored"))
import foo
def handler(event, context): pass
--- vendored/foo.py
# several directories, one of them has it: ok
--- app.py
import os, sys
sys.path.append(os.path.join(os.path.dirname(__file__), "one"))
sys.path.append(os.path.join(os.path.dirname(__file__), "two"))
import foo.bar
def handler(event, context): pass
--- two/foo/bar.py
# the directories of a module that is imported: ok
--- app.py
import paths
import foo
def handler(event, context): pass
--- paths.py
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).parents[0].joinpath("a", "b")))
--- a/b/foo.py
# the directory of the package itself: error missing-module
--- app.py
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import foo
def handler(event, context): pass
--- vendored/foo.py
# a vendored module is imported too early: error missing-module
--- app.py
import os, sys
import foo
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendored"))
def handler(event, context): pass
--- vendored/foo.py
# nobody calls what would add the directory: error missing-module
--- app.py
import os, sys
def add_vendored():
    sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendored"))
import foo
def handler(event, context): pass
--- vendored/foo.py
# reading the search path changes nothing: error missing-module
--- app.py
import sys
if "vendored" in sys.path: print(sys.path[0] == "")
places = sys.path
import foo
def handler(event, context): pass
--- vendored/foo.py
# a package at the top ends the search: error missing-module
--- app.py
import os, sys
sys.path.append(os.path.join(os.path.dirname(__file__), "vendored"))
import foo.bar
def handler(event, context): pass
--- foo/__init__.py
--- vendored/foo/__init__.py
--- vendored/foo/bar.py
# modules on a file system that is mounted: warning missing-module
--- app.py
import os, sys, tempfile
mounted = tempfile.mkdtemp()
with open(os.path.join(mounted, "efs_module.py"), "w") as file: pass
sys.path.append(os.environ.get("MODULES_OF_A_MOUNT", mounted))
import efs_module
def handler(event, context): pass
# distutils of setuptools: ok
--- app.py
import setuptools
from distutils import core
def handler(event, context): pass
--- setuptools/__init__.py
import _distutils_hack.override
import distutils.core
--- setuptools/_distutils/__init__.py
--- setuptools/_distutils/core.py
--- _distutils_hack/__init__.py
import importlib, importlib.abc, importlib.util, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name != "distutils": return None
        class Loader(importlib.abc.Loader):
            def create_module(self, spec): return importlib.import_module("setuptools._distutils")
            def exec_module(self, module): pass
        return importlib.util.spec_from_loader("distutils", Loader())
def do_override():
    sys.meta_path.insert(0, Finder())
    importlib.import_module("distutils")
--- _distutils_hack/override.py
__import__('_distutils_hack').do_override()
# distutils without setuptools being loaded: error module-removed
--- app.py
import distutils
def handler(event, context): pass
--- setuptools/__init__.py
import _distutils_hack.override
--- _distutils_hack/override.py
# names that compiled code binds: ok
--- app.py
from lib import Generic
def handler(event, context): pass
--- lib.py
if 1 == 2:
    from typing import Generic
else:
    eval(compile("class Generic: pass", "<lib>", "exec"))
`;
