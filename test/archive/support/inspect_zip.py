"""Prints what Python's zipfile sees in each zip file named on the command line: {path: [entry]} as JSON."""
import hashlib
import json
import sys
import zipfile

answer = {}
for path in sys.argv[1:] or json.load(sys.stdin):
    with zipfile.ZipFile(path) as archive:
        answer[path] = [
            {
                "name": info.filename,
                "size": info.file_size,
                "crc32": info.CRC,
                "sha256": hashlib.sha256(archive.read(info)).hexdigest(),
                "attributes": info.external_attr,
                "date": list(info.date_time),
                "method": info.compress_type,
                "flags": info.flag_bits,
                "system": info.create_system,
                "madeBy": info.create_version,
                "needs": info.extract_version,
                "extra": len(info.extra),
                "internal": info.internal_attr,
            }
            for info in archive.infolist()
        ]
json.dump(answer, sys.stdout)
