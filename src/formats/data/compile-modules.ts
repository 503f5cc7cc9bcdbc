/**
 * The program that compiles modules, for Python 3.8 and later. It runs as `python -I -S -c` in a directory with files
 * `NUMBER.py`, takes `[[number, name of the file for tracebacks], …]` as JSON, writes `NUMBER.pyc` (PEP 552, unchecked
 * hash), and prints the numbers of those that cannot be compiled. Nothing is imported from what is compiled.
 */
export const COMPILE_MODULES = `import importlib.util
import json
import marshal
import sys

try:
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
except (ImportError, OSError, ValueError):
    pass

failed = []
for number, name in json.loads(sys.stdin.buffer.read().decode("utf-8")):
    with open("%d.py" % number, "rb") as file:
        source = file.read()
    try:
        code = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=0))
    except Exception:
        failed.append(number)
        continue
    with open("%d.pyc" % number, "wb") as file:
        file.write(importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little"))
        file.write(importlib.util.source_hash(source) + code)
print(json.dumps(failed))
`;
