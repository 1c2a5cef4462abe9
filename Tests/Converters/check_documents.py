"""Compares documents that LibreOffice wrote with the fixtures they were made of: nothing may have changed."""

import json
import os
import shutil
import subprocess
import sys

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
FIXTURES = os.path.abspath("Fixtures")
PAIRS = [
    ("linlan-2021.doc", "linlan-2021.docx", "doc"), ("linlan-2022.wps", "linlan-2022.docx", "wps"),
    ("linlan-2021.odt", "linlan-2021.docx", "odt"), ("linlan-2020.rtf", "linlan-2020.docx", "rtf"),
    ("linlan-2023.rtf", "linlan-2023.txt", "rtf"),
]


def main():
    # What WPS writes is mostly a document of Word by another name.
    shutil.copy(os.path.join(FOLDER, "linlan-2022.doc"), os.path.join(FOLDER, "linlan-2022.wps"))
    manifest = [{"id": made, "old": os.path.join(FIXTURES, fixture), "new": os.path.join(FOLDER, made)}
                for made, fixture, _ in PAIRS]
    call = subprocess.run(
        [PROGRAM, "batch", "-"], input="".join(json.dumps(entry) + "\n" for entry in manifest).encode(),
        capture_output=True, check=False)
    lines = [json.loads(line) for line in call.stdout.splitlines()]
    assert len(lines) == len(PAIRS), call.stderr.decode()
    faults = 0
    for line, (made, _, expected) in zip(lines, PAIRS):
        wrong = fault(line, expected)
        if wrong:
            print(f"{made}: {wrong}")
            faults += 1
    print(f"{faults} faults" if faults else f"{len(PAIRS)} documents read by LibreOffice without a difference")
    return 1 if faults else 0


def fault(line, expected):
    """What is wrong with the comparison of a document; None when nothing is."""
    if "comparison" not in line:
        return line["error"]
    comparison = line["comparison"]
    if comparison["changes"]:
        return json.dumps(comparison["changes"][:3], ensure_ascii=False)
    if comparison["new"]["format"] != expected:
        return f"read as {comparison['new']['format']}"
    converted = [note for note in comparison["notes"]["new"] if note["code"] == "file.converted"]
    return None if converted and "LibreOffice" in converted[0]["message"] else "no note names the converter"


if __name__ == "__main__":
    sys.exit(main())
