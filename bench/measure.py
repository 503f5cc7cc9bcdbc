"""Runs a command and prints what the operating system counted: user, system and wall seconds, peak memory in MiB.

python3 measure.py COMMAND [ARG ...] — the last line of stdout is JSON; the command's own output is thrown away.
"""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
status = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss / 1024 if sys.platform != "darwin" else used.ru_maxrss / 1024 / 1024
print(json.dumps({"status": status, "cpu": used.ru_utime + used.ru_stime, "wall": wall, "peak": peak}))
