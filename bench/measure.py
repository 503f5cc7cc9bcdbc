"""Runs a command and prints what the operating system counted: user, system and wall seconds, peak memory in MiB.

python3 measure.py COMMAND [ARG ...] — the last line of stdout is JSON; the command's own output is thrown away.
"""

import json
import os
import subprocess
import sys
import time

start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
# Of this very process and those that it waited for: `RUSAGE_CHILDREN` would also count what ran before Python in this
# process, such as the shims of pyenv (0.1 s).
_, status, used = os.wait4(process.pid, 0)
wall = time.perf_counter() - start
peak = used.ru_maxrss / 1024 if sys.platform != "darwin" else used.ru_maxrss / 1024 / 1024
print(
    json.dumps(
        {
            "status": os.waitstatus_to_exitcode(status),
            "cpu": used.ru_utime + used.ru_stime,
            "wall": wall,
            "peak": peak,
        }
    )
)
