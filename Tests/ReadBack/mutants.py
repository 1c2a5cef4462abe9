#!/usr/bin/env python3
"""Falsifies outputs one way at a time, to show that reading them back notices: mutants.py PROGRAM"""

import io
import re
import sys
import zipfile

import csv_reader
import docx_reader
import html_reader
import outline_reader
import table_reader
import truth
import xlsx_reader
from program import Faults, Program

PAIR = ("yunping-draft-1.txt", "yunping-draft-2.md")


def first(pattern, replacement):
    """A falsification that replaces the first place a pattern fits."""
    return lambda data: re.sub(pattern.encode(), replacement.encode(), data, count=1, flags=re.DOTALL)


def in_part(name, pattern, replacement):
    """The same within a part of a package."""
    def falsify(data):
        old, output = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
        with zipfile.ZipFile(output, "w") as new:
            for part in old.namelist():
                content = old.read(part)
                new.writestr(part, first(pattern, replacement)(content) if part == name else content)
        return output.getvalue()
    return falsify


def outline(form):
    """The reader of a readable output."""
    return lambda faults, where, document, data: outline_reader.check(faults, where, document, data, form)


MUTANTS = [
    ("csv", csv_reader.check, {
        "a line is left out": first(r"\r\n[^\r]*modified[^\r]*", ""),
        "two fields change places": first(r"(,\d+),(\d+),(-?\d+),", r"\2,\1,\3,"),
        "a difference loses its sign": first(r",-(\d+),", r",\1,"),
    }),
    ("xlsx", xlsx_reader.check, {
        "a figure is another": in_part("xl/worksheets/sheet3.xml", r'(<c r="F3" s="\d+"><v>)', r"\g<1>9"),
        "a passage is left out": in_part("xl/worksheets/sheet5.xml", r'<row r="3".*?</row>', ""),
        "a deletion is not marked": in_part("xl/sharedStrings.xml", "<strike/>", ""),
        "a finding says something else": in_part("xl/sharedStrings.xml", "form.label", "form.labels"),
    }),
    ("docx", docx_reader.check, {
        "an insertion is not marked": in_part("word/document.xml", r"<w:ins [^/>]*>(.*?)</w:ins>", r"\1"),
        "a deletion says something else": in_part("word/document.xml", "(<w:delText[^>]*>)", r"\1x"),
        "a passage is not named": in_part("word/document.xml", '"change_[^"]*"', '"x"'),
        "a figure is another": in_part("word/document.xml", r"(<w:t[^>]*>)(\+\d+<)", r"\1-\2"),
        "a finding says something else": in_part("word/document.xml", "(>error</w:t>.*?<w:t [^>]*>)", r"\1x"),
    }),
    ("html", html_reader.check, {
        "a cell shows another value": first(r'(<ins class="value">)', r"\g<1>9"),
        "a difference is another": first(r'(class="nowrap">[^<]*?)(\d+)', r"\g<1>9\2"),
        "something is marked that nobody changed": first("</main>", "<del>x</del></main>"),
        "what was added is said to be gone": first('data-operation="added"', 'data-operation="removed"'),
    }),
    ("text", outline("text"), {
        "a mark is missing": first(r"\[-", ""),
        "an item is left out": first(r"\n  mod [^\n]*", ""),
        "what was added is said to be gone": first(r"\n  add ", "\n  del "),
    }),
    ("markdown", outline("markdown"), {
        "a mark is missing": first("<ins>", ""),
        "an item is listed twice": first(r"(\n- \*\*mod\*\* [^\n]*)", r"\1\1"),
        "a finding says something else": first(r"(- \*\*error\*\* ).", r"\1x"),
    }),
    ("markdown", table_reader.check, {
        "a figure is another": first(r"(\n\|[^\n]*\*\*)(\d)", r"\g<1>9\2"),
        "a row is left out": first(r"\n\|[^\n]*\+[^\n]*", ""),
    }),
]


def main():
    """Tries every falsification."""
    program, faults = Program(sys.argv[1]), Faults()
    document = truth.Truth(program.run(*PAIR, "--full", "--lang", "en", "--format", "json"))
    count = 0
    for form, check, mutants in MUTANTS:
        output = program.run(*PAIR, "--full", "--lang", "en", "--format", form)
        for name, falsify in mutants.items():
            seen, false = Faults(), falsify(output)
            faults.expect(f"{form}: {name}: is a falsification", True, false != output)
            check(seen, form, document, false)
            faults.expect(f"{form}: {name}: is noticed", True, bool(seen.lines))
            count += 1
    faults.finish(f"{count} falsified outputs were all noticed")


main()
