"""What scripts/stdlib-contents.mjs asks of typeshed: the public names of modules on Linux, by version.

python scripts/stdlib/stubs.py STDLIB MINOR...   (STDLIB: the directory `stdlib` of a checkout of python/typeshed)
"""
import ast, json, os, sys


class Stubs:
    def __init__(self, root, minor):
        self.minor, self.found = minor, {}
        self.paths = dict(self.modules(root, ranges(os.path.join(root, "VERSIONS"))))

    def modules(self, root, versions):
        for directory, _, files in os.walk(root):
            for file in files:
                name = os.path.relpath(os.path.join(directory, file), root).replace(os.sep, ".")
                if not name.endswith(".pyi"):
                    continue
                parts = name[: -len(".pyi")].removesuffix(".__init__").split(".")
                parents = [".".join(parts[: end + 1]) for end in range(len(parts))]
                if all(first <= self.minor <= last for first, last in (versions.get(one, (0, 99)) for one in parents)):
                    yield parents[-1], os.path.join(directory, file)

    def names(self, module):
        if module not in self.found:
            self.found[module] = set()
            with open(self.paths[module], encoding="utf-8") as file:
                self.visit(module, ast.parse(file.read()).body)
        return self.found[module]

    def visit(self, module, body):
        names = self.found[module]
        for node in body:
            if isinstance(node, ast.If):
                self.visit(module, node.body if self.holds(node.test) else node.orelse)
            elif isinstance(node, ast.Try):
                self.visit(module, node.body)
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
                names.add(node.name)
            elif isinstance(node, ast.Assign):
                names.update(target.id for target in node.targets if isinstance(target, ast.Name))
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.add(node.target.id)
            elif isinstance(node, ast.Import):
                names.update(one.name for one in node.names if one.asname == one.name)
            elif isinstance(node, ast.ImportFrom):
                self.take(module, node)

    def take(self, module, node):
        """Only what a stub imports under its own name is a name of the module."""
        package = module if self.paths[module].endswith("__init__.pyi") else module.rpartition(".")[0]
        for _ in range(node.level - 1):
            package = package.rpartition(".")[0]
        source = ".".join(part for part in (package if node.level else "", node.module) if part)
        for one in node.names:
            if one.name == "*" and source in self.paths:
                self.found[module].update(name for name in self.names(source) if not name.startswith("_"))
            elif one.asname == one.name:
                self.found[module].add(one.name)

    def holds(self, test):
        class Linux:
            version_info, platform = (3, self.minor, 99, "final", 0), "linux"
            implementation = type("", (), {"name": "cpython"})

        return eval(compile(ast.Expression(test), "", "eval"), {"sys": Linux, "TYPE_CHECKING": True})


def ranges(path):
    """Module -> first and last minor version, of the file VERSIONS."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, _, versions = line.partition("#")[0].strip().partition(":")
            if versions:
                first, last = versions.strip().split("-")
                found[name] = int(first.split(".")[1]), int(last.split(".")[1]) if last else 99
    return found


def table(root, minor):
    stubs = Stubs(root, minor)
    return {module: sorted(name for name in stubs.names(module) if not name.startswith("_")) for module in stubs.paths}


root, *minors = sys.argv[1:]
print(json.dumps({minor: table(root, int(minor)) for minor in minors}))
