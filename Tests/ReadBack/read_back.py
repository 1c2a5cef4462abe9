#!/usr/bin/env python3
"""Holds every output of the program against its JSON: read_back.py PROGRAM

Every change and every finding must be stated in every format, one by one, and nothing else; two processes must print
the same bytes.
"""

import json
import os
import sys
import tempfile
from collections import Counter
from decimal import Decimal

import csv_reader
import docx_reader
import html_reader
import outline_reader
import report_reader
import table_reader
import truth
import xlsx_reader
from program import Faults, Program

PAIRS = [
    ("linlan-2021.md", "linlan-2022.txt"), ("linlan-2020.txt", "linlan-2021.md"),
    ("linlan-2022.txt", "linlan-2023.txt"),
    ("yunping-draft-1.txt", "yunping-draft-2.md"), ("yunping-draft-1.docx", "yunping-draft-2.html"),
    ("oddities/odd-labels.txt", "oddities/missing-one-table.txt"), ("oddities/missing-tables.txt", "oddities/glued.txt"),
    ("oddities/words.txt", "oddities/eight-columns.txt"), ("oddities/odd-labels.txt", "oddities/reordered-rows.txt"),
    ("linlan-2021.md", "linlan-2020.txt"), ("oddities/pre-2019.txt", "oddities/blank-values.txt"),
]
# The pairs that are printed by two processes: years, the change of the form, drafts.
TWICE = (0, 1, 3)
REPORTS = ["linlan-2020.txt", "linlan-2021.md", "yunping-draft-2.docx", "oddities/words-2021.txt", "oddities/glued.txt"]
YEARS = ["linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "linlan-2022.txt", "linlan-2023.txt"]
NOTE = "<b>&=1"
FORMATS = ["text", "markdown", "json", "html", "docx", "xlsx", "csv"]


def check(faults, where, output):
    """Holds the outputs of one comparison, by format, against its JSON."""
    document = truth.Truth(output["json"])
    csv_reader.check(faults, f"{where} csv", document, output["csv"])
    xlsx_reader.check(faults, f"{where} xlsx", document, output["xlsx"])
    docx_reader.check(faults, f"{where} docx", document, output["docx"])
    html_reader.check(faults, f"{where} html", document, output["html"])
    outline_reader.check(faults, f"{where} text", document, output["text"], "text")
    outline_reader.check(faults, f"{where} markdown", document, output["markdown"], "markdown")
    table_reader.check(faults, f"{where} markdown", document, output["markdown"])
    return len(document.changes), len(document.findings)


def outputs(program, faults, *arguments, again=False):
    """What the program prints in each format; asked again, a second process must print the same."""
    found = {}
    for form in FORMATS:
        found[form] = program.run(*arguments, "--format", form)
        if again:
            second = program.run(*arguments, "--format", form)
            faults.expect(f"{' '.join(arguments)} {form}: printed again", True, second == found[form])
    return found


def decide(program, folder, old, new):
    """A ledger in which a change of each kind and a finding are decided on."""
    ledger = os.path.join(folder, "ledger")
    document = truth.Truth(program.run(old, new, "--format", "json"))
    names = [document.of(kind)[0]["id"] for kind in ("cell", "label", "passage")] + [document.findings[0]["id"]]
    for name, verdict in zip(names, ("accept", "query", "reject", "accept")):
        program.run("log", "decide", ledger, name, verdict, "--note", NOTE, "--time", "2026-01-01T00:00:00Z")
    return ledger


def check_decisions(faults, document, output):
    """Holds what reviewers decided against the JSON: each verdict with its words, as often as it was given."""
    verdicts = Counter(truth.verdict(change) for change in document.changes if change["decision"])
    verdicts.update("accepted" for finding in document.findings if finding["accepted"])
    page = html_reader.Page(output["html"])
    badges = Counter(node.text().partition(":")[0] for node in page.root.all()
                     if node.name == "span" and NOTE in node.text() and "badge" in node.attributes.get("class", ""))
    faults.expect("decisions html", verdicts, badges)
    for form in ("text", "markdown"):
        flat = outline_reader.squeezed(output[form].decode("utf-8"))
        found = Counter({verdict: flat.count(outline_reader.squeezed(f"{verdict}: {NOTE}")) for verdict in verdicts})
        faults.expect(f"decisions {form}", verdicts, found)
    book = xlsx_reader.Workbook(output["xlsx"])
    rows = [row for name in book.sheets if name not in ("Summary", "Notes") for row in book.records(name)]
    found = Counter(xlsx_reader.plain(row["Decision"]) for row in rows if row.get("Decision"))
    faults.expect("decisions xlsx", verdicts, found)


def check_reports(program, faults):
    """Reads back what is printed of one report, of several as one table, of a series and of a check."""
    documents = []
    for name in REPORTS:
        output = outputs(program, faults, "inspect", name, "--lang", "en", again=not documents)
        documents.append(json.loads(output["json"], parse_float=Decimal, parse_int=Decimal))
        report_reader.check_cells(faults, f"inspect {name}", documents[-1], output)
    panel = {form: program.run("inspect", *REPORTS, "--lang", "en", "--format", form) for form in ("csv", "xlsx")}
    report_reader.check_panel(faults, documents, panel)
    output = outputs(program, faults, "series", *YEARS, "--full", "--lang", "en", again=True)
    document = json.loads(output["json"], parse_float=Decimal, parse_int=Decimal)
    report_reader.check_series(faults, document, output)
    output = outputs(program, faults, "check", *REPORTS, "--lang", "en", again=True)
    document = json.loads(output["json"], parse_float=Decimal, parse_int=Decimal)
    return report_reader.check_findings(faults, "check", document, output)


def main():
    """Reads everything back."""
    program, faults = Program(sys.argv[1]), Faults()
    changes = findings = 0
    for index, (old, new) in enumerate(PAIRS):
        output = outputs(program, faults, old, new, "--full", "--lang", "en", again=index in TWICE)
        counts = check(faults, f"{old} {new}", output)
        changes, findings = changes + counts[0], findings + counts[1]
    with tempfile.TemporaryDirectory() as folder:
        old, new = "yunping-draft-1.txt", "yunping-draft-2.md"
        ledger = decide(program, folder, old, new)
        output = outputs(program, faults, old, new, "--full", "--lang", "en", "--ledger", ledger)
        check(faults, "with decisions", output)
        check_decisions(faults, truth.Truth(output["json"]), output)
    findings += check_reports(program, faults)
    faults.finish(f"{changes} changes and {findings} findings read back from {len(FORMATS)} formats")


main()
