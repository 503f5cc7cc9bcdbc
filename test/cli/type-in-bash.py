"""Types keys into an interactive bash, one line of a file after the other, and prints what each has become."""

import json
import os
import pty
import re
import select
import sys
import time

script, *lines = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="dumb", PS1="@@ ", INPUTRC="/dev/null", COLUMNS="200")
    os.execvp("bash", ["bash", "--norc", "--noprofile", "-i"])

heard = ""


def wait_for(pattern: str) -> str:
    """What the terminal shows up to a pattern."""
    global heard
    deadline = time.monotonic() + 30
    while (found := re.search(pattern, heard)) is None:
        if time.monotonic() > deadline:
            sys.exit(f"no {pattern!r} in {heard!r}")
        if select.select([terminal], [], [], 0.1)[0]:
            heard += os.read(terminal, 65536).decode(errors="replace")
    shown, heard = heard[: found.start()], heard[found.end() :]
    return shown


wait_for("@@ ")
os.write(terminal, f"source {script}\n".encode())
results = []
for line in lines:
    # The keys, then to the beginning of the line, which becomes an argument of `echo`.
    os.write(terminal, line.encode() + b"\x01echo RESULT: \x05\n")
    wait_for(r"\nRESULT: ")
    results.append(wait_for(r"\r?\n").strip())
print(json.dumps(results))
os.write(terminal, b"exit\n")
