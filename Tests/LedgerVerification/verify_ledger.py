#!/usr/bin/env python3
"""Verifies a change ledger from its written format alone: verify_ledger.py LEDGER [EXPECTED-HASH]"""

import hashlib
import json
import sys

FORMAT = "reportdiff.ledger/1"
ORIGIN = "0" * 64


def fault(line, number, previous):
    """What is wrong with a line, given as bytes without its line feed; None when nothing is."""
    body, seal = line[:-75], line[-75:]
    if seal[:9] != b',"hash":"' or seal[73:] != b'"}':
        return "does not end with its own hash"
    if seal[9:73] != hashlib.sha256(body).hexdigest().encode("ascii"):
        return "its bytes do not fit its hash"
    try:
        value = json.loads(line.decode("utf-8"))
    except ValueError:
        return "is no JSON in UTF-8"
    if value.get("ledger") != FORMAT:
        return "is of another format"
    if value.get("line") != number:
        return "has another number"
    if value.get("previous") != previous:
        return "follows another line"
    return None


def main(path, expected=None):
    number, head, found = 0, ORIGIN, expected in (None, ORIGIN)
    with open(path, "rb") as ledger:
        for line in ledger:
            number += 1
            wrong = fault(line[:-1], number, head) if line.endswith(b"\n") else "is torn: it has no line feed"
            if wrong:
                print(f"line {number} {wrong}")
                return 1
            head = line[-67:-3].decode("ascii")
            found = found or head == expected
    print(f"{number} lines, head {head}")
    if not found:
        print("no line has the expected hash: the tail was cut off or replaced")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
