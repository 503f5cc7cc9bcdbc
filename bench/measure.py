"""Runs a command and prints what the operating system counted: user, system and wall seconds, peak memory in MiB.

python3 measure.py COMMAND [ARG ...] — the last line of stdout is JSON. The command's own output is thrown away; with
MEASURE_OUTPUT it is written to that file, and its size and the codes of its diagnostics are printed too.
"""

import json
import os
import re
import resource
import subprocess
import sys
import time

kept = os.environ.pop("MEASURE_OUTPUT", os.devnull)
output = open(kept, "wb")
start = time.perf_counter()
process = subprocess.Popen(
    sys.argv[1:],
    stdout=output,
    stderr=subprocess.STDOUT,
    # What never ends is stopped after 60 s of work.
    preexec_fn=None if kept == os.devnull else lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)),
)
# Of this very process and those that it waited for: `RUSAGE_CHILDREN` would also count what ran before Python in this
# process, such as the shims of pyenv (0.1 s).
_, status, used = os.wait4(process.pid, 0)
wall = time.perf_counter() - start
peak = used.ru_maxrss / 1024 if sys.platform != "darwin" else used.ru_maxrss / 1024 / 1024
result = {
    "status": os.waitstatus_to_exitcode(status),
    "cpu": used.ru_utime + used.ru_stime,
    "wall": wall,
    "peak": peak,
}
if kept != os.devnull:
    with open(kept, "rb") as written:
        head = written.read(10_000_000)
    found = re.findall(rb"^(?:error|warning|note)\[([a-z-]+)\]", head, re.M)
    result["output"] = os.path.getsize(kept)
    result["codes"] = ", ".join(f"{code.decode()} ×{found.count(code)}" for code in dict.fromkeys(found))
print(json.dumps(result))
