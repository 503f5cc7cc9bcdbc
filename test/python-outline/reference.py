"""What the modules of a library import and bind when they are loaded, as CPython's ast has it. Prints JSON by path."""
import ast
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
FIELDS = ("body", "orelse", "finalbody")
SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def stored(statement):
    todo = [
        node
        for field, value in ast.iter_fields(statement)
        if field not in (*FIELDS, "handlers", "cases")
        for node in (value if isinstance(value, list) else [value])
        if isinstance(node, ast.AST)
    ]
    while todo:
        node = todo.pop()
        if isinstance(node, SCOPES):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        todo.extend(ast.iter_child_nodes(node))


def walk(body, top, imports, names):
    for statement in body:
        if isinstance(statement, ast.Import):
            imports.update(alias.name for alias in statement.names)
            if top:
                names.update(alias.asname or alias.name.split(".")[0] for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            if statement.module != "__future__":
                base = "." * statement.level + (statement.module or "")
                imports.update(f"{base}:{alias.name}" for alias in statement.names)
                if top:
                    names.update(alias.asname or alias.name for alias in statement.names)
        elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if top:
                names.add(statement.name)
        elif isinstance(statement, ast.ClassDef):
            if top:
                names.add(statement.name)
            walk(statement.body, False, imports, names)
        else:
            for field in FIELDS:
                walk(getattr(statement, field, None) or [], top, imports, names)
            for part in [*getattr(statement, "handlers", []), *getattr(statement, "cases", [])]:
                walk(part.body, top, imports, names)
            if top and not (isinstance(statement, ast.AnnAssign) and statement.value is None):
                names.update(stored(statement))


answer = {}
library = os.path.dirname(os.__file__)
for directory, folders, files in os.walk(library):
    folders[:] = sorted(name for name in folders if name not in ("test", "tests", "site-packages", "__pycache__", "lib2to3"))
    for name in sorted(files):
        if not name.endswith(".py"):
            continue
        path = os.path.join(directory, name)
        with open(path, "rb") as file:
            source = file.read()
        imports, names = set(), set()
        try:
            walk(ast.parse(source).body, True, imports, names)
        except SyntaxError:
            answer[path] = None
            continue
        answer[path] = [sorted(imports), sorted(names)]
json.dump(answer, sys.stdout)
