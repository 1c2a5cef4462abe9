"""The statements of the tables in Markdown: the figures that changed."""

import re
from collections import Counter

import truth
from html_reader import percent, signed

TABLES = {"proactive": "二、", "requests": "三、", "proceedings": "四、"}


def plain(text):
    """A cell's text without Markdown's marks and escapes."""
    text = re.sub(r"</?b>|\*\*", "", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return re.sub(r"\\(.)", r"\1", text).strip().strip("\u3000")


def tables(output):
    """The tables by the heading above them, each a list of rows of cells."""
    found, heading = {}, ""
    for line in output.split("\n"):
        if line.startswith("#"):
            heading = plain(line.lstrip("# "))
        elif line.startswith("| ") and not line.startswith("| :"):
            found.setdefault(heading, []).append([plain(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def check(faults, where, document, data):
    """Holds the tables of Markdown against the JSON, and the list of what is only printed differently."""
    output = data.decode("utf-8")
    check_tables(faults, where, document, tables(output))
    expected = Counter((truth.printed(change["old"])[0], truth.printed(change["new"])[0])
                       for change in document.of("cell") if change["cause"] == "notation")
    faults.expect(f"{where}: notations", expected, notations(output))


def check_tables(faults, where, document, found):
    """Holds tables, known by their headings, against the JSON."""
    changes = document.of("cell")
    for table, ordinal in TABLES.items():
        rows = next((rows for heading, rows in found.items() if heading.startswith(ordinal)), [])
        own = [change for change in changes
               if change["address"].startswith(table + "/") and change["cause"] == "value"]
        faults.expect(f"{where}: figures of {table}", *figures(own, rows))
    forms = next((rows for heading, rows in found.items() if heading.startswith("Changes of the form")), [])
    for side, column in (("old", 1), ("new", 2)):
        expected = Counter(value for change in changes if change["cause"] == "form"
                           for value in truth.printed(change[side]))
        values = Counter(entry.rsplit(" ", 1)[-1] for row in forms[1:] for entry in row[column].split("; ") if entry)
        faults.expect(f"{where}: {side} figures of the other form", expected, values)


def figures(changes, rows):
    """Two accounts of a table's figures: (old, new, difference, percent), the last two where the table has them."""
    is_survey = bool(rows) and rows[0][1] == "Total"
    expected, found = Counter(), Counter()
    for change in changes:
        old, new = [(truth.printed(change[side]) or ["(none)"])[0] for side in ("old", "new")]
        sign = f" ({truth.verdict(change)})" if change["decision"] else ""
        differences = ["", ""]
        if not is_survey or change["address"].endswith("/total"):
            unit = (change["new"] or {}).get("unit") or ""
            absolute = truth.delta(change, "absolute")
            differences = [signed(absolute) + unit if absolute else "", percent(truth.delta(change, "percent"))]
        expected[(old, new + sign, *differences)] += 1
    for row in rows[1:]:
        # A label that spans the rows below it may be a cell of its own.
        if len(row) < 4:
            continue
        if not is_survey:
            if row[2] or row[3]:
                found[tuple(row[2:6])] += 1
            continue
        steps = [(row[1], row[2:4])] + [(cell, ["", ""]) for cell in row[4:]]
        for step, differences in steps:
            if "→" in step:
                found[(*step.split("→"), *differences)] += 1
    return expected, found


def notations(output):
    """The pairs of the list of figures that are printed differently, as often as each is counted."""
    found = Counter()
    part = output.partition("### Printed differently, same figure")[2].partition("\n#")[0]
    for line in part.split("\n"):
        pair, _, remark = plain(line[2:]).partition(" (")
        # A list of decisions may follow.
        if not line.startswith("- ") or " → " not in pair:
            continue
        count = re.fullmatch(r"(\d+) cells?\)", remark)
        old, new = pair.split(" → ")
        found[(old, new)] += int(count.group(1)) if count else len(remark.split("; "))
    return found
