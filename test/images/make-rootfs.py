"""Fills a directory with what `FROM` stands for in a test: busybox, and the Python that runs this, in its place."""

import os
import shutil
import subprocess
import sys

root = sys.argv[1]
busybox = sys.argv[2]


def put(source: str, target: str) -> None:
    full = root + target
    os.makedirs(os.path.dirname(full), exist_ok=True)
    shutil.copy2(os.path.realpath(source), full)


put(busybox, "/bin/busybox")
for name in subprocess.run([busybox, "--list"], capture_output=True, text=True, check=True).stdout.split():
    link = f"{root}/bin/{name}"
    if not os.path.lexists(link):
        os.symlink("busybox", link)
with open(root + "/bin/yum", "w") as script:
    script.write("#!/bin/sh\necho \"nothing to install: $*\"\n")
os.chmod(root + "/bin/yum", 0o755)

python = os.path.realpath(sys.executable)
put(python, "/usr/bin/python")
for line in subprocess.run(["ldd", python], capture_output=True, text=True, check=True).stdout.splitlines():
    for word in line.split():
        if word.startswith("/"):
            put(word, word)
library = os.path.dirname(os.__file__)
# What a small handler imports; every layer is a copy of all.
for name in os.listdir(library):
    path = os.path.join(library, name)
    if name.endswith(".py"):
        put(path, path)
    elif name in ("collections", "encodings", "importlib", "json", "re"):
        shutil.copytree(path, root + path, ignore=shutil.ignore_patterns("__pycache__"))
for directory in ("/var/task", "/tmp"):
    os.makedirs(root + directory, exist_ok=True)
print(sys.base_prefix)
