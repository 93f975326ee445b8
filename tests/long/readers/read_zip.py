"""Prints SHA-256 and name of each entry, after all checksums have been compared."""

import hashlib
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    damaged = archive.testzip()
    if damaged is not None:
        sys.exit(f"{damaged} is damaged")
    for name in archive.namelist():
        print(hashlib.sha256(archive.read(name)).hexdigest(), name)
