"""What the import scanner must see, worked out with CPython's own parser.

Reads paths, one a line, from standard input; writes one JSON object a line: {path, imports, assets, pragma_lines, hidden}, where
`hidden` is the answer after a pragma was appended to each of `pragma_lines`. A file that this Python cannot parse gives {path, error}.
Runs on Python 3.12 and later (earlier ones do not know the lines inside f-strings).
"""

import ast
import io
import json
import re
import sys
import tokenize
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
PRAGMA = "# pants: no-infer-dep"
GAP = r"(?:[ \t\f\n]|\\\n|#[^\n]*)*"


class Finding:
    def __init__(self, kind, name, node, weak, ends):
        self.kind, self.name, self.line, self.weak, self.ends = kind, name, node.lineno, weak, ends
        self.key = (node.lineno, node.col_offset)


class File:
    def __init__(self, text):
        self.tree = ast.parse(text)
        self.lines = [line.encode() for line in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)]
        self.own_pragmas = set()
        if PRAGMA in text:
            for token in tokenize.generate_tokens(io.StringIO(text, newline=None).readline):
                if token.type == tokenize.COMMENT and PRAGMA in token.string:
                    self.own_pragmas.add(token.start[0])
        self.findings = []
        for child in self.tree.body:
            self.visit(child, False)
        self.findings.sort(key=lambda finding: finding.key)

    def segment(self, from_line, from_col, to_line, to_col):
        if from_line == to_line:
            return self.lines[from_line - 1][from_col:to_col].decode()
        parts = [self.lines[from_line - 1][from_col:], *self.lines[from_line : to_line - 1], self.lines[to_line - 1][:to_col]]
        return re.sub("\r\n?", "\n", b"".join(parts).decode())

    def visit(self, node, weak):
        method = getattr(self, "visit_" + type(node).__name__, None)
        if method is not None:
            method(node, weak)
        else:
            self.children(node, weak)

    def children(self, node, weak):
        for child in ast.iter_child_nodes(node):
            self.visit(child, weak)

    def each(self, nodes, weak):
        for node in nodes:
            self.visit(node, weak)

    def visit_Import(self, node, weak):
        for alias in node.names:
            self.add_name(node, alias, alias.name, weak)

    def visit_ImportFrom(self, node, weak):
        module = "." * node.level + (node.module or "")
        if module == "__future__":
            return
        for alias in node.names:
            joint = "" if module.endswith(".") else "."
            self.add_name(node, alias, module if alias.name == "*" else module + joint + alias.name, weak)

    def add_name(self, node, alias, name, weak):
        ends = [alias.lineno, alias.end_lineno, node.end_lineno]
        self.findings.append(Finding("import", name, alias, weak, ends))

    def visit_Try(self, node, weak):
        self.each(node.body, weak or any(catches(handler.type) for handler in node.handlers))
        self.each(node.handlers + node.orelse + node.finalbody, weak)

    visit_TryStar = visit_Try

    def visit_With(self, node, weak):
        self.each(node.items, weak)
        self.each(node.body, weak or any(suppresses(item.context_expr) for item in node.items))

    visit_AsyncWith = visit_With

    def visit_Call(self, node, weak):
        function, first = node.func, node.args[0] if node.args else None
        if isinstance(function, ast.Name) and function.id == "__import__" and self.is_plain(first):
            between = self.segment(function.end_lineno, function.end_col_offset, first.lineno, first.col_offset)
            behind = self.segment(first.end_lineno, first.end_col_offset, node.end_lineno, node.end_col_offset)
            if re.fullmatch(GAP + r"\(" + GAP, between):
                ends = [function.end_lineno + between[: between.index("(")].count("\n"), *range(first.lineno, first.end_lineno + 1)]
                if re.fullmatch(GAP + r"\)", behind):
                    ends.append(node.end_lineno)
                self.findings.append(Finding("import", value_of(first), first, weak, ends))
                self.each(node.args[1:], weak)
                self.each(node.keywords, weak)
                return
        self.children(node, weak)

    def visit_JoinedStr(self, node, weak):
        if self.is_plain(node):
            self.add_string(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value, weak)

    def visit_FormattedValue(self, node, weak):
        self.visit(node.value, weak)
        if node.format_spec is not None:
            for value in node.format_spec.values:
                if isinstance(value, ast.FormattedValue):
                    self.visit(value, weak)

    def visit_Constant(self, node, weak):
        if self.is_plain(node):
            self.add_string(node)

    def is_plain(self, node):
        """A literal whose text is its value."""
        if isinstance(node, ast.JoinedStr):
            if any(isinstance(value, ast.FormattedValue) for value in node.values):
                return False
        elif not isinstance(node, ast.Constant) or not isinstance(node.value, (str, bytes)):
            return False
        text = self.segment(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        if "\\" not in text and "{{" not in text and "}}" not in text:
            return True
        # Backslashes between the parts of a string do not count, nor do doubled braces in a part without f.
        tokens = list(tokenize.generate_tokens(io.StringIO("(" + text + ")").readline))
        parts = [token.string for token in tokens if token.type == tokenize.STRING]
        middles = [token for token in tokens if token.type == getattr(tokenize, "FSTRING_MIDDLE", -1)]
        plain = all("\\" not in part for part in parts + [token.string for token in middles])
        return plain and not any("{" in token.string or "}" in token.string for token in middles)

    def add_string(self, node):
        text = value_of(node)
        if re.search(r"[\x00-\x20]", text):
            return
        ends = list(range(node.lineno, node.end_lineno + 1))
        parts = text.split(".")
        if len(parts) > 2 and all(part.isidentifier() for part in parts):
            self.findings.append(Finding("string", text, node, True, ends))
        elif "/" in text:
            self.findings.append(Finding("asset", text, node, True, ends))

    def pragma_lines(self):
        """Some lines behind which a comment can stand."""
        text = b"".join(self.lines).decode()
        if re.search(r"\r|\f", text):
            return []
        previous, ends, comments = None, [], set()
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                comments.add(token.start[0])
            elif token.type in (tokenize.NL, tokenize.NEWLINE) and token.string != "":
                if previous is not None and previous.end[0] == token.start[0] and token.start[0] not in comments:
                    ends.append(token.start[0])
            previous = token
        continued = {number for number, line in enumerate(self.lines, 1) if line.rstrip(b"\r\n").endswith(b"\\")}
        if comments & continued:
            return []
        return ends

    def answer(self, pragmas=()):
        def joined(line):
            while line > 1 and self.lines[line - 2].rstrip(b"\r\n").endswith(b"\\"):
                line -= 1
            return line

        hidden = {joined(line) for line in self.own_pragmas.union(pragmas)}
        imports, assets, strings = {}, [], set()
        for finding in self.findings:
            if hidden and any(joined(end) in hidden for end in finding.ends):
                continue
            name, known = finding.name, imports.get(finding.name)
            if finding.kind == "asset":
                if name not in assets:
                    assets.append(name)
            elif finding.kind == "string":
                if known is None:
                    strings.add(name)
                    imports[name] = [finding.line, True]
            elif known is None or name in strings:
                strings.discard(name)
                imports[name] = [finding.line, finding.weak]
            else:
                known[1] = known[1] and finding.weak
        return {"imports": imports, "assets": assets}


def value_of(node):
    if isinstance(node, ast.JoinedStr):
        return "".join(value.value for value in node.values)
    return node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value


def is_import_error(node):
    return isinstance(node, ast.Name) and node.id == "ImportError"


def catches(node):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return any(is_import_error(element) for element in node.elts)
    return is_import_error(node)


def suppresses(node):
    if not isinstance(node, ast.Call) or not any(is_import_error(argument) for argument in node.args):
        return False
    function = node.func
    return function.attr == "suppress" if isinstance(function, ast.Attribute) else getattr(function, "id", "") == "suppress"


def answer(path):
    with open(path, "rb") as stream:
        source = stream.read()
    try:
        if tokenize.detect_encoding(io.BytesIO(source).readline)[0] not in ("utf-8", "utf-8-sig"):
            return {"error": "not UTF-8"}
        file = File(source.removeprefix(b"\xef\xbb\xbf").decode())
        lines = file.pragma_lines()[::3] if len(path) % 4 == 0 else []
    except (SyntaxError, ValueError, RecursionError, MemoryError, SystemError, tokenize.TokenError) as error:
        return {"error": str(error)}
    return {**file.answer(), "pragma_lines": lines, "hidden": file.answer(lines)}


for path in sys.stdin.read().split("\n"):
    if path:
        print(json.dumps({"path": path, **answer(path)}))
