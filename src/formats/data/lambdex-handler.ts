/**
 * `lambdex_handler.py` of a package in the Lambdex layout: starts the PEX file around it, then finds the function that
 * `LAMBDEX-INFO` (or the variable LAMBDEX_ENTRY_POINT) names. Rewritten: the one of lambdex 0.1.9 needs pkg_resources,
 * which Python 3.12 no longer has.
 */
export const LAMBDEX_HANDLER_SCRIPT = `import importlib
import json
import os

# Makes the dependencies importable.
import __pex__


def _find_function():
    entry_point = os.environ.get("LAMBDEX_ENTRY_POINT")
    if not entry_point:
        path = os.path.join(os.path.dirname(__file__), "LAMBDEX-INFO")
        # Reads from a zip file as well.
        entry_point = json.loads(__loader__.get_data(path).decode("utf-8"))["entry_point"]
    module, _, names = entry_point.partition(":")
    found = importlib.import_module(module)
    for name in names.split("."):
        found = getattr(found, name)
    return found


_function = _find_function()


def handler(*args, **kwargs):
    return _function(*args, **kwargs)
`;
