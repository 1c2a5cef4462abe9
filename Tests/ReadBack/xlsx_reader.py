"""The statements of the workbook, read as the format says and by nothing of ours."""

import io
import re
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

import truth

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class Workbook:
    """The sheets of a workbook as rows of texts, by name."""

    def __init__(self, data):
        archive = zipfile.ZipFile(io.BytesIO(data))
        self.parts = {name: archive.read(name) for name in archive.namelist()}
        trees = {name: ElementTree.fromstring(part) for name, part in self.parts.items()}
        self.strings = [runs(item) for item in trees["xl/sharedStrings.xml"].iter(MAIN + "si")]
        targets = {link.get("Id"): link.get("Target") for link in trees["xl/_rels/workbook.xml.rels"]}
        self.sheets = {}
        for sheet in trees["xl/workbook.xml"].iter(MAIN + "sheet"):
            self.sheets[sheet.get("name")] = self.rows(trees["xl/" + targets[sheet.get(LINK)]])

    def rows(self, tree):
        """The rows of a sheet, each a list of cells, a cell a list of runs (text, look)."""
        assert not list(tree.iter(MAIN + "f")), "a formula"
        result = []
        for row in tree.iter(MAIN + "row"):
            cells = {}
            for cell in row.iter(MAIN + "c"):
                value = cell.findtext(MAIN + "v")
                if value is not None:
                    content = self.strings[int(value)] if cell.get("t") == "s" else [(Decimal(value), "number")]
                    cells[column(cell.get("r"))] = content
            result.append([cells.get(index, []) for index in range(max(cells, default=-1) + 1)])
        return result

    def records(self, name):
        """The rows of a sheet below its heads, by the heads."""
        heads, *rows = self.sheets[name]
        return [{plain(head): cell for head, cell in zip(heads, row + [[]] * len(heads))} for row in rows]


def column(name):
    """The number of a column from the name of its cell."""
    value = 0
    for letter in re.match("[A-Z]+", name).group():
        value = value * 26 + ord(letter) - 64
    return value - 1


def runs(item):
    """The stretches of a shared string with their looks."""
    found = []
    for run in item.findall(MAIN + "r") or [item]:
        look = "delete" if run.find(f"{MAIN}rPr/{MAIN}strike") is not None else ""
        look = "insert" if run.find(f"{MAIN}rPr/{MAIN}u") is not None else look
        content = "".join(part.text or "" for part in run.iter(MAIN + "t"))
        decoded = re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), content)
        found.append((decoded, look))
    return found


def plain(cell):
    """The text of a cell, or its digits."""
    return "".join(truth.number(text) if look == "number" else text for text, look in cell)


def amount(cell):
    """The number in a cell as digits; text is no number."""
    return truth.number(cell[0][0]) if cell and cell[0][1] == "number" else ("" if not cell else "text: " + plain(cell))


def share(percent):
    """A percentage as spreadsheets calculate with it."""
    return truth.number(None if percent == "" else Decimal(percent).scaleb(-2))


def cells(document):
    """What the sheets of the tables must say of changed cells."""
    return {change["id"]: {
        "Address": change["address"], "Operation": change["operation"], "Cause": change["cause"],
        "Old": truth.number((change["old"] or {}).get("number")),
        "New": truth.number((change["new"] or {}).get("number")),
        "Old printed": truth.visible((change["old"] or {}).get("text") or ""),
        "New printed": truth.visible((change["new"] or {}).get("text") or ""),
        "Change": truth.delta(change, "absolute"), "Percent": share(truth.delta(change, "percent")),
        "To be checked": " ".join(change["findings"]), "Decision": truth.verdict(change),
    } for change in document.of("cell")}


def check(faults, where, document, data):
    """Holds the sheets against the JSON; the workbook is in English, whose words are JSON's codes."""
    book = Workbook(data)
    rows = [row for name in book.sheets if name.startswith("Table ") for row in book.records(name)]
    changed = [row for row in rows if plain(row["Changed"]) == "yes"]
    amounts = ("Old", "New", "Change", "Percent")
    expected = cells(document)
    keys = next(iter(expected.values()), {}).keys()
    found = {plain(row["Id"]): {key: amount(row[key]) if key in amounts else plain(row[key]) for key in keys}
             for row in changed}
    faults.expect(f"{where}: number of changed cells", len(expected), len(changed))
    faults.expect_all(f"{where}: cells", expected, found)
    check_texts(faults, where, document, book)
    findings = {item["id"]: (item["severity"], item["rule"], truth.visible(item["message"]))
                for item in document.findings}
    stated = {plain(row["Id"]): (plain(row["Severity"]), plain(row["Rule"]), plain(row["Finding"]))
              for row in book.records("Findings")}
    faults.expect_all(f"{where}: findings", findings, stated)


def check_texts(faults, where, document, book):
    """Holds passages and labels against the JSON, marks included."""
    whole = ("added", "removed")
    expected = {change["id"]: (
        change["operation"], change["nature"], truth.text(change["old"]), truth.text(change["new"]),
        truth.verdict(change),
        [] if change["operation"] in whole else truth.edits(change, "delete"),
        [] if change["operation"] in whole else truth.edits(change, "insert"))
        for change in document.of("passage")}
    found = {plain(row["Id"]): (
        plain(row["Operation"]), plain(row["Nature"]), plain(row["Old text"]), plain(row["New text"]),
        plain(row["Decision"]), [text for text, look in row["Old text"] if look == "delete"],
        [text for text, look in row["New text"] if look == "insert"]) for row in book.records("Text")}
    faults.expect_all(f"{where}: passages", expected, found)
    for kind, name in (("row", "Rows"), ("label", "Labels"), ("margin", "Beside the text")):
        expected = {change["id"]: (change["operation"], truth.text(change["old"]), truth.text(change["new"]))
                    for change in document.of(kind)}
        found = {plain(row["Id"]): (plain(row["Operation"]), plain(row["Old text"]), plain(row["New text"]))
                 for row in (book.records(name) if name in book.sheets else [])}
        faults.expect_all(f"{where}: {name}", expected, found)
