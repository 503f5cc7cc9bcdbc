"""Makes cases for PEP 425, 427, 440 and 508 and answers them with `packaging`: packaging_cases.py SEED > cases.json."""

import json
import random
import sys

from packaging.markers import InvalidMarker, Marker
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import parse_wheel_filename
from packaging.version import InvalidVersion, Version

pick = random.Random(int(sys.argv[1]))
choice, chance = pick.choice, pick.random

ENVIRONMENT = {
    "implementation_name": "cpython",
    "implementation_version": "3.12.3",
    "os_name": "posix",
    "platform_machine": "x86_64",
    "platform_python_implementation": "CPython",
    "platform_release": "5.15.0-1052-aws",
    "platform_system": "Linux",
    "platform_version": "#57~20.04.1-Ubuntu SMP",
    "python_full_version": "3.12.3",
    "python_version": "3.12",
    "sys_platform": "linux",
}
OLD_NAMES = ["os.name", "sys.platform", "platform.version", "platform.python_implementation", "python_implementation"]
VARIABLES = [*ENVIRONMENT, *OLD_NAMES, "extra", "extra", "extras", "dependency_groups", "no_such_variable"]
LITERALS = """3.8|3.12|3.12.3|3|linux|posix|cpython|CPython|x86_64|5.15||x|Foo_Bar|foo-bar|3.8, 3.12|linux linux2
4.0.dev0|3.*|3.12.*|a\\n|it's|\\x41|5.15.0-1052-aws""".replace("\n", "|").split("|")
PRE = ["a", "b", "rc", "c", "alpha", "beta", "pre", "preview", "A", "RC"]
NAMES = ["a", "requests", "A.b_c", "foo-", "x_", "-a", "9", "Zope.Interface"]
URLS = ["https://e.invalid/a-1.0.whl", "git+https://e.invalid/a.git@main#egg=a", "file:///x/y", "http://a;b", ""]


def version():
    text = choice([""] * 8 + ["v", "1!", "2!", "0!"])
    text += ".".join(str(choice([0, 0, 1, 1, 2, 3, 10, 2023])) for _ in range(pick.randint(1, 4)))
    if chance() < 0.35:
        text += choice(["", ".", "-", "_"]) + choice(PRE) + choice(["", ".", "-"]) + choice(["", "0", "1", "2"])
    if chance() < 0.3:
        text += choice([".post", "post", "-post", ".rev", "r", "-"]) + choice(["0", "1", "2"])
    if chance() < 0.3:
        text += choice([".dev", "dev", "-dev"]) + choice(["", "0", "1"])
    if chance() < 0.25:
        text += "+" + choice(["1", "2", "abc", "1.abc", "1e5", "ubuntu-1", "1.2", "0x1f"])
    if chance() < 0.03:
        text += choice(["x", " ", ".", "!"])
    if chance() < 0.02:
        text = text.replace("2023", "20231123010203040506070809")
    return text


def clause():
    operator = choice(["==", "!=", "<", ">", "<=", ">=", "~=", "==="])
    text = version()
    if operator in ("==", "!="):
        text = text.split("+")[0] + ".*" if chance() < 0.4 else text
    elif chance() < 0.8:
        text = text.split("+")[0]
    return operator + choice(["", " "]) + text


def specifiers():
    return ",".join(clause() for _ in range(choice([1, 1, 1, 2, 3]))) + choice([""] * 9 + [","])


def printed(specifier_set, written):
    """packaging prints clauses that mean the same (`<=0`, `<=0.0`) once, we print both: those are not compared."""
    distinct = {part.replace(" ", "") for part in written.split(",") if part.strip()}
    text = str(specifier_set)
    return text if len([part for part in text.split(",") if part]) == len(distinct) else None


def comparison(depth):
    if depth > 0 and chance() < 0.25:
        return "(" + choice(["", " "]) + marker(depth - 1) + ")"
    operators = ["==", "!=", "<", ">=", "in"]
    if chance() < 0.5:
        operators += ["<=", ">", "~=", "===", "not in", "not  in", "=<"]
    quote = choice("'\"")
    left, operator, right = choice(VARIABLES), choice(operators), quote + choice(LITERALS) + quote
    if chance() < 0.15:
        left, right = right, left
    if chance() < 0.03:
        right = choice(VARIABLES)
    tight = not operator[0].isalpha() and chance() < 0.3
    return left + ("" if tight else " ") + operator + ("" if tight else " ") + right


def marker(depth=2):
    parts = [comparison(depth)]
    for _ in range(choice([0, 0, 1, 1, 2])):
        parts += [choice(["and", "or"]), comparison(depth)]
    return choice([" ", "  "]).join(parts)


def requirement():
    """The text, and the specifiers in it."""
    text = choice(["", "", " ", "  "]) + choice(NAMES) + choice(["", " "])
    written = ""
    if chance() < 0.3:
        text += "[" + choice(["x", "x,y", "x, Y ", "", "x y", "x,", " a.b "]) + choice(["]"] * 9 + [""]) + choice(["", " "])
    kind = chance()
    if kind < 0.15:
        text += choice(["@ ", "@", " @ "]) + choice(URLS) + choice([" ", "", " "])
    elif kind < 0.65:
        written = specifiers()
        text += written if kind < 0.5 else "(" + written + choice([")"] * 9 + [""])
    text += choice(["", " "])
    if chance() < 0.4:
        text += ";" + choice(["", " "]) + marker(1)
    if chance() < 0.05:
        text += choice([" x", ";", ")", "\n", " #c", " "])
    return text, written


def wheel():
    name = choice(["foo", "Foo_bar", "foo__bar", "a.b", "zope.interface", "f+o", "", "é"])
    parts = [name, version().replace("-", "_").replace(" ", "")]
    if chance() < 0.3:
        parts.append(choice(["1", "2abc", "x", "1_1", ""]))
    parts.append(choice(["py3", "py2.py3", "cp312", "CP39", "py3.", ""]))
    parts.append(choice(["none", "abi3", "cp312.abi3", ""]))
    parts.append(choice(["any", "manylinux_2_17_x86_64.manylinux2014_x86_64", "linux_x86_64"]))
    return "-".join(parts) + choice([".whl"] * 19 + [".zip"])


def answer(work, *invalid):
    try:
        return work()
    except invalid:
        return None


def order(left, right):
    one, other = Version(left), Version(right)
    return (one > other) - (one < other)


def contains(text, candidate):
    found = SpecifierSet(text)
    return [found.contains(candidate, prereleases=flag) for flag in (True, False)] + [printed(found, text)]


def evaluate(text, extra):
    found = Marker(text)
    sets = {"extra": extra or "", "extras": {extra} if extra else set(), "dependency_groups": set()}
    try:
        return [found.evaluate({**ENVIRONMENT, **sets}), str(found)]
    except Exception as error:
        return [type(error).__name__, str(found)]


def parse(text, written):
    found = Requirement(text)
    specifier = printed(found.specifier, written)
    # The form that Pants 2.17 prints: `name@ url`.
    whole = str(found).replace(" @ ", "@ ", 1) if found.url else str(found)
    return {
        "name": found.name,
        "extras": sorted(found.extras),
        "url": found.url,
        "specifier": specifier,
        "marker": str(found.marker) if found.marker else None,
        "text": None if specifier is None else whole,
    }


def wheel_parts(filename):
    name, _, build, tags = parse_wheel_filename(filename)
    return {"name": name, "build": list(build), "tags": sorted(map(str, tags))}


def repeat(count, make):
    return [make() for _ in range(count)]


def version_case():
    left, right = version(), version()
    return {"left": left, "right": right, "answer": answer(lambda: order(left, right), InvalidVersion)}


def specifier_case():
    text, candidate = specifiers(), version()
    return {"specifier": text, "version": candidate, "answer": answer(lambda: contains(text, candidate), InvalidSpecifier)}


def marker_case():
    text, extra = marker(), choice([None, "x", "Foo.Bar"])
    return {"marker": text, "extra": extra, "answer": answer(lambda: evaluate(text, extra), InvalidMarker)}


def requirement_case():
    text, written = requirement()
    return {"text": text, "answer": answer(lambda: parse(text, written), InvalidRequirement)}


def wheel_case():
    filename = wheel()
    return {"filename": filename, "answer": answer(lambda: wheel_parts(filename), ValueError)}


json.dump(
    {
        "environment": ENVIRONMENT,
        "versions": repeat(2000, version_case),
        "specifiers": repeat(4000, specifier_case),
        "markers": repeat(4000, marker_case),
        "requirements": repeat(3000, requirement_case),
        "wheels": repeat(1500, wheel_case),
    },
    sys.stdout,
)
