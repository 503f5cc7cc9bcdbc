"""What scripts/stdlib-contents.mjs asks an interpreter: the names of every module of its standard library."""
import importlib, io, json, os, pkgutil, sys, sysconfig, warnings

warnings.simplefilter("ignore")
SKIPPED = {"antigravity", "this", "idlelib", "turtledemo", "test", "__main__", "pip", "setuptools", "pkg_resources", "_distutils_hack", "site-packages"}


def load(name):
    """Imports a module in silence; what needs a display, asks for input or opens a browser is left out before."""
    old = sys.stdin, sys.stdout
    try:
        sys.stdin, sys.stdout = io.StringIO(), io.StringIO()
        return importlib.import_module(name)
    finally:
        sys.stdin, sys.stdout = old


def is_skipped(name):
    parts = name.split(".")
    return bool({"tests", "test"} & set(parts)) or parts[0] in SKIPPED or parts[-1] == "__main__" or parts[0].startswith(("_test", "_xx", "xx"))


def contents():
    """The minor version, and module -> names; None where they are unknown."""
    top = getattr(sys, "stdlib_module_names", None)
    if top is None:
        library = sysconfig.get_path("stdlib")
        top = set(sys.builtin_module_names) | {m.name for m in pkgutil.iter_modules([library, os.path.join(library, "lib-dynload")])}
    result, todo = {}, sorted(top)
    while todo:
        name = todo.pop()
        if name in result or is_skipped(name):
            continue
        try:
            module = load(name)
        except BaseException as error:
            # Made for another system, or built without its library: it exists, its names are unknown.
            if getattr(error, "name", None) != name:
                result[name] = None
            continue
        result[name] = sorted(n for n in vars(module) if not (n.startswith("__") and n.endswith("__")) or n in ("__all__", "__version__", "__getattr__"))
        todo.extend(name + "." + entry.name for entry in getattr(module, "__path__", None) and pkgutil.iter_modules(module.__path__) or ())
        # Modules that another one made, such as `os.path`.
        todo.extend(one for one in list(sys.modules) if one.rpartition(".")[0] == name)
    return [sys.version_info[1], result]


def refused(candidates):
    """Of names by module, those that the `__getattr__` of the module refuses."""
    result = {}
    for module, names in candidates.items():
        loaded = load(module)
        result[module] = [name for name in names if not hasattr(loaded, name)]
    return result
