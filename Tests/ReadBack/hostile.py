#!/usr/bin/env python3
"""Gives the program reports and file names full of control characters: hostile.py PROGRAM

None of them may reach a terminal, and no output may become invalid by them.
"""

import csv
import io
import json
import os
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

from html_reader import Page
from program import ROOT, Faults, Program

# ESC with a sequence, BEL, CSI and OSC of the C1 set, directions, a backspace, a delete, and what XML cannot hold.
PAYLOAD = "\x1b[31mred\x07\x08\x0e\x7f\u0085\u009b2J\u009d0;x\u009c\u202eabc\u2066\u2069\u200e\u2028\ufffe\uffff"
MARKUP = "<script>alert(1)</script>]]>&lt;\"'=1+1|*_`_x0041_"
COMMANDS = [["compare"], ["inspect"], ["check"], ["textconv"]]
FORMATS = ["text", "markdown", "json", "html", "docx", "xlsx", "csv"]


def forbidden(text, allowed="\n"):
    """The characters of a text that no output may hold."""
    return sorted({f"U+{ord(c):04X}" for c in text if c not in allowed and (
        ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F or c in "\u200e\u200f\ufffe\uffff"
        or 0x2028 <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069)})


def reports(folder):
    """Two reports with the payload in title, prose, a label and a value; one of them a page, with references too."""
    with open(os.path.join(ROOT, "Fixtures", "linlan-2020.txt"), encoding="utf-8") as file:
        plain = file.read()
    hostile = plain.replace("年政府信息公开", "年" + PAYLOAD + "政府信息公开", 1)
    # With more tags than that a text is taken for a page.
    hostile = hostile.replace("全年", MARKUP + PAYLOAD + "全年", 3).replace("总计", "总" + PAYLOAD + "计", 1)
    with open(os.path.join(ROOT, "Fixtures", "linlan-2021.html"), encoding="utf-8") as file:
        page = file.read()
    references = "&#27;&#7;&#0;&#x9b;&#x202e;&#xfffe;&#8;" + PAYLOAD
    page = page.replace("全年", references + "全年").replace(">587<", ">587" + references + "<")
    names = [f"a{PAYLOAD}.txt", "b\x1b]0;x\x07\u202e.html"]
    for name, text in zip(names, (hostile, page)):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
    return names


def check(faults, where, form, data):
    """Holds one output against the rules of its format."""
    if form in ("docx", "xlsx"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        for name in archive.namelist():
            text = "".join(ElementTree.fromstring(archive.read(name)).itertext())
            faults.expect(f"{where} {name}", [], forbidden(text + archive.read(name).decode("utf-8"), "\n\t"))
        return
    text = data.decode("utf-8")
    faults.expect(where, [], forbidden(text, "\r\n" if form == "csv" else "\n"))
    if form == "json":
        json.loads(text)
    elif form == "csv":
        list(csv.reader(io.StringIO(text, newline=""), strict=True))
    elif form == "html":
        scripts = [node.text() for node in Page(data).root.named("script") if "alert(1)" in node.text()]
        faults.expect(f"{where}: scripts of the report", [], scripts)


def parts(data):
    """All parts of a package, inflated."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    return b"".join(map(archive.read, archive.namelist()))


def main():
    """Tries every command in every format."""
    program, faults = Program(sys.argv[1]), Faults()
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        names = reports(folder)
        for command in COMMANDS:
            for form in FORMATS if command != ["textconv"] else ["text"]:
                format_option = ["--format", form] if command != ["textconv"] else []
                for files in [names, names[::-1]] if command == ["compare"] else [[name] for name in names]:
                    data = program.run(*command, *files, *format_option, folder=folder)
                    check(faults, f"{command[0]} {form}", form, data)
                    if command == ["compare"]:
                        shown = parts(data) if form in ("docx", "xlsx") else data
                        faults.expect(f"{form} shows the payload", True, b"31mred" in shown and b"alert(1)" in shown)
                    count += 1
        for form in ("csv", "xlsx"):
            check(faults, f"panel {form}", form, program.run("inspect", *names, "--format", form, folder=folder))
        for options in (["--folder", "."], ["--folder", ".", "--inspect"]):
            for form in ["json", "csv"] + ["html"] * ("--inspect" not in options):
                data = program.run("batch", *options, "--format", form, statuses=(0, 1, 2), folder=folder)
                for line in data.splitlines(keepends=True) if form == "json" else [data]:
                    check(faults, f"batch {form}", form, line)
                count += 1
        data = program.run("inspect", names[1], "--at", "requests/new/total", folder=folder)
        check(faults, "inspect --at", "text", data)
    faults.finish(f"{count + 3} outputs of hostile reports are clean")


main()
