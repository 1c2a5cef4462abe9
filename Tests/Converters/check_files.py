"""Gives the program files that are locked, damaged, empty or not what their names say."""

import json
import os
import shutil
import subprocess
import sys
import zipfile

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
FIXTURE = os.path.abspath("Fixtures/linlan-2021.docx")
FAULTS = []


def drawing(pages):
    """A PDF of pages on which a square is drawn and nothing written, as on a scan."""
    kids = " ".join(f"{3 + page} 0 R" for page in range(pages))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"]
    objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {3 + pages} 0 R >>"] * pages
    objects += ["<< /Length 20 >>\nstream\n100 100 300 500 re f\nendstream"]
    text, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (f"{text}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n").encode()


def word(flags):
    """A document of Word 97 with these flags in the head of its text, which stands in the third sector."""
    name = "WordDocument\0".encode("utf-16-le")
    entry = name.ljust(64, b"\0") + bytes([len(name), 0]) + bytes(50) + bytes([2, 0, 0, 0]) + bytes(8)
    head = b"\xec\xa5" + bytes(9) + bytes([flags])
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(30, b"\0") + bytes([9, 0])
    return magic.ljust(512, b"\0") + entry.ljust(1024, b"\0") + head.ljust(512, b"\0")


def package(name, entries):
    """A ZIP archive in the folder; its path."""
    path = os.path.join(FOLDER, name)
    with zipfile.ZipFile(path, "w") as archive:
        for entry, text in entries.items():
            archive.writestr(entry, text)
    return path


def write(name, data):
    """A file in the folder; its path."""
    path = os.path.join(FOLDER, name)
    with open(path, "wb") as file:
        file.write(data)
    return path


def run(*arguments):
    """A run of the program."""
    return subprocess.run([PROGRAM, *arguments], capture_output=True, check=False, timeout=120)


def refused(path, *words):
    """The file must be refused in one line that holds the words."""
    call = run("inspect", path)
    line = call.stderr.decode()
    if call.returncode != 2 or call.stdout or line.count("\n") != 1 or not all(word in line for word in words):
        FAULTS.append(f"{os.path.basename(path)}: status {call.returncode}, {line!r}")
    if FOLDER + "/reportdiff-" in line:
        FAULTS.append(f"{os.path.basename(path)}: the line names our folder: {line!r}")


def read(path):
    """The file must be read as a PDF with every cell of its fixture."""
    call = run("inspect", "--format", "json", path)
    if call.returncode != 0:
        FAULTS.append(f"{os.path.basename(path)}: {call.stderr.decode()!r}")
        return
    report = json.loads(call.stdout)
    expected = json.loads(run("inspect", "--format", "json", FIXTURE).stdout)
    wrong = [address for address, cell in expected["cells"].items()
             if report["cells"].get(address, {}).get("text") != cell["text"]]
    if report["format"] != "pdf" or wrong:
        FAULTS.append(f"{os.path.basename(path)}: read as {report['format']}, other cells: {wrong[:5]}")


def main():
    with open(os.path.join(FOLDER, "restricted.pdf"), "rb") as file:
        whole = file.read()
    refused(os.path.join(FOLDER, "locked.pdf"), "密码")
    read(os.path.join(FOLDER, "restricted.pdf"))
    read(write("behind-mail.pdf", b"\r\nContent-Type: application/pdf\r\n\r\n" + whole))
    read(write("named.docx", whole))
    refused(write("scan.pdf", drawing(2)), "没有文字")
    refused(write("many.pdf", drawing(301)), "300")
    refused(write("cut.pdf", whole[:3000]), "损坏")
    refused(write("head.pdf", b"%PDF-1.7"), "损坏")
    refused(write("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40), "损坏")
    refused(write("empty.pdf", b""), "空")
    for name in ["noise.doc", "noise.wps"]:
        refused(write(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)), "Office 97")
    refused(write("locked.doc", word(0x13)), "去掉密码")
    odt = {"mimetype": "application/vnd.oasis.opendocument.text"}
    refused(package("locked.odt", odt | {"META-INF/manifest.xml": "<manifest:encryption-data/>"}), "去掉密码")
    refused(package("broken.odt", odt | {"content.xml": "<x/>"}), "LibreOffice")
    refused(package("report.ofd", {"OFD.xml": "<x/>"}), "OFD", "PDF")
    refused(write("noise.odt", b"PK\x03\x04" + bytes(100)), "不完整")
    shutil.copy(FIXTURE, os.path.join(FOLDER, "named.pdf"))
    same = run(FIXTURE, os.path.join(FOLDER, "named.pdf"))
    if same.returncode != 0:
        FAULTS.append(f"a DOCX by the name of a PDF: status {same.returncode}, {same.stderr.decode()!r}")
    for line in FAULTS:
        print(line)
    print(f"{len(FAULTS)} faults" if FAULTS else "files locked, damaged, empty and misnamed are told apart")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
