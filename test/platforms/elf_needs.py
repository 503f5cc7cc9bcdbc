"""Prints what pyelftools sees of ELF files: one JSON object a line, for the paths on stdin."""

import json
import re
import sys

from elftools.elf.dynamic import DynamicSegment
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection

MACHINES = {
    "EM_386": "i686",
    "EM_X86_64": "x86_64",
    "EM_AARCH64": "aarch64",
    "EM_ARM": "armv7l",
    "EM_PPC64": "ppc64",
    "EM_PPC": "ppc",
    "EM_S390": "s390x",
    "EM_RISCV": "riscv64",
}

for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        elf = ELFFile(file)
        needed, runpath, rpath, glibc = [], None, None, []
        for segment in elf.iter_segments():
            if isinstance(segment, DynamicSegment):
                for tag in segment.iter_tags():
                    if tag.entry.d_tag == "DT_NEEDED":
                        needed.append(tag.needed)
                    elif tag.entry.d_tag == "DT_RUNPATH" and runpath is None:
                        runpath = tag.runpath
                    elif tag.entry.d_tag == "DT_RPATH" and rpath is None:
                        rpath = tag.rpath
        for section in elf.iter_sections():
            if isinstance(section, GNUVerNeedSection):
                for _, auxiliaries in section.iter_versions():
                    for auxiliary in auxiliaries:
                        match = re.fullmatch(r"GLIBC_(\d+)\.(\d+)(\.\d+)?", auxiliary.name)
                        if match:
                            glibc.append((int(match[1]), int(match[2])))
        newest = max(glibc, default=None)
        print(
            json.dumps(
                {
                    "machine": MACHINES.get(elf["e_machine"], str(elf["e_machine"])),
                    "libraries": needed,
                    "glibc": None if newest is None else "%d.%d" % newest,
                    "runPath": rpath if runpath is None else runpath,
                }
            )
        )
