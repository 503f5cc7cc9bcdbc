/** Packages spoiled as in public reports, in the form of `cases.ts`; in brackets the repository and number of one. */
export const reportedCases = String.raw`
# a decorator that asyncio has no longer (KeL3vRa/TelegramExporter 2): error missing-name
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
import asyncio
class Retrying:
    @asyncio.coroutine
    def call(self): yield
# a function that inspect has no longer (aigc3d/LHM 53): error missing-name
--- app.py
import lib
def handler(event, context): pass
--- lib.py
import inspect
spec = inspect.getargspec(len)
# a function that ssl has no longer: error missing-name
--- app.py
import ssl
wrap = ssl.wrap_socket
def handler(event, context): pass
# pkg_resources finds no distribution information (zappa/Zappa 631): error missing-metadata
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from pkg_resources import get_distribution
__version__ = get_distribution(__name__).version
--- pkg_resources/__init__.py
class DistributionNotFound(Exception): pass
def get_distribution(name): raise DistributionNotFound(name)
# the distribution information of the package itself (python-jsonschema/jsonschema 584): error missing-metadata
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
import importlib.metadata
__version__ = importlib.metadata.version(__package__)
# a file with the name of the distribution that it imports (mem0ai/mem0 88): error missing-name
--- app.py
import idna
TEXT = idna.encode("x")
def handler(event, context): pass
--- idna.py
import idna
TEXT = idna.encode("y")
# the handler's file has the name of what it imports (lyogavin/airllm 74): error circular-import
--- app.py
from app import helper
def handler(event, context): pass
# modules that import each other and use attributes (aws/chalice 1899): error circular-import
--- app.py
import a
def handler(event, context): pass
--- a.py
import b
class Base: pass
--- b.py
import a
class Model(a.Base): pass
# an attribute that a newer release of a distribution has no longer: error missing-name
--- app.py
import lib
def handler(event, context): pass
--- lib.py
import numbers_of_others as np
KIND = np.bool8
--- numbers_of_others/__init__.py
bool_ = 1
# the distribution of an almost equal name (awslabs/aws-support-tools 36): error missing-name
--- app.py
from jwt import PyJWKClient
def handler(event, context): pass
--- jwt/__init__.py
from .jwt import JWT
--- jwt/jwt.py
class JWT: pass
# a name of a newer typing_extensions: error missing-name
--- app.py
from typing_extensions import Sentinel
def handler(event, context): pass
--- typing_extensions.py
import typing
__all__ = ["Any"]
Any = typing.Any
# a part of a package that its builder left out (aws/aws-lambda-python-runtime-interface-client 29): error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from .api.v1 import client
--- lib/api/__init__.py
# a library of a Lambda layer that was unpacked beside the code: error missing-module
--- app.py
import idna
def handler(event, context): pass
--- lib/python3.11/site-packages/idna/__init__.py
# an editable install of an old setuptools: error missing-module
--- app.py
import mylib
def handler(event, context): pass
--- mylib.egg-link
/home/me/mylib
.
# a file that is imported with its ending: error missing-module
--- app.py
import lib.py
def handler(event, context): pass
--- lib.py
# a six that Python 3.12 does not ask (dpkp/kafka-python 2412): error missing-module
--- app.py
import lib
def handler(event, context): pass
--- lib/__init__.py
from lib.vendor.six.moves import urllib
--- lib/vendor/__init__.py
--- lib/vendor/six.py
import sys
class _SixMetaPathImporter(object):
    def __init__(self, name): self.known = {name + ".moves": sys}
    def find_module(self, fullname, path=None):
        return self if fullname in self.known else None
    def load_module(self, fullname):
        sys.modules[fullname] = self.known[fullname]
        return self.known[fullname]
__path__ = []  # required for PEP 302 and PEP 451
sys.meta_path.append(_SixMetaPathImporter(__name__))
`;
