"""The tags that `packaging` gives CPython on a Linux with glibc: packaging_tags.py < [[minor, abi, machine, glibc minor], …]."""

import json
import sys
from unittest import mock

from packaging import _manylinux, tags


def platforms(machine, glibc_minor):
    with mock.patch.object(_manylinux, "_get_glibc_version", lambda: (2, glibc_minor)):
        with mock.patch.object(_manylinux, "_have_compatible_abi", lambda *_: True):
            return [*_manylinux.platform_tags([machine]), f"linux_{machine}"]


answers = []
for minor, abi, machine, glibc_minor in json.load(sys.stdin):
    names = platforms(machine, glibc_minor)
    version = (3, minor)
    found = [
        *tags.cpython_tags(version, abis=[abi], platforms=names),
        *tags.compatible_tags(version, interpreter=f"cp3{minor}", platforms=names),
    ]
    answers.append([str(tag) for tag in found])
json.dump(answers, sys.stdout)
