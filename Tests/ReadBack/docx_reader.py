"""The statements of the Word document: figures and findings in front, then the redline."""

import io
import zipfile
from collections import Counter
from xml.etree import ElementTree

import table_reader
import truth
from outline_reader import WORDS, listed, name as named, squeezed

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKS = {WORD + "ins": "insert", WORD + "del": "delete", WORD + "moveFrom": "from", WORD + "moveTo": "to"}
HEADINGS = ("ReportdiffReportHeading", "ReportdiffReportTitle")


class Stretch:
    """A stretch of the redline: its text, how it is marked, and the bookmarks it stands in."""

    def __init__(self, text, mark, names, style):
        self.text, self.mark, self.names, self.style = text, mark, frozenset(names), style


class Document:
    """The body of a document, parted where its redline begins."""

    def __init__(self, data):
        body = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))[0]
        self.front, self.redline, self.tables = [], [], {}
        self.open, self.heading = {}, ""
        for block in body:
            if block.tag == WORD + "tbl":
                self.tables.setdefault(self.heading, []).extend(self.rows(block))
            elif "redline" in self.open.values():
                self.read(block, "", style(block))
            else:
                self.front.append(content(block))
                if style(block).startswith("Heading"):
                    self.heading = content(block)
                self.read(block, "", style(block))

    def rows(self, table):
        """The texts of a table's cells."""
        return [[content(cell).strip() for cell in row.iter(WORD + "tc")] for row in table.iter(WORD + "tr")]

    def read(self, node, mark, paragraph):
        """Notes the stretches below a node, behind the bookmark of the redline."""
        if node.tag == WORD + "bookmarkStart":
            self.open[node.get(WORD + "id")] = node.get(WORD + "name")
        elif node.tag == WORD + "bookmarkEnd":
            if self.open.get(node.get(WORD + "id")) != "redline":
                self.open.pop(node.get(WORD + "id"), None)
        elif node.tag in (WORD + "t", WORD + "delText"):
            if "redline" in self.open.values():
                self.redline.append(Stretch(node.text or "", mark, self.open.values(), paragraph))
        elif node.tag != WORD + "pPr":
            for inner in node:
                self.read(inner, MARKS.get(node.tag, mark), paragraph)

    def within(self, name):
        """The stretches inside a bookmark."""
        return [stretch for stretch in self.redline if name in stretch.names]


def content(node):
    """All text inside."""
    return "".join(part.text or "" for part in node.iter(WORD + "t"))


def style(block):
    """The style of a paragraph."""
    found = block.find(f"{WORD}pPr/{WORD}pStyle")
    return "" if found is None else found.get(WORD + "val")


def side(stretches, *marks):
    """The text of the stretches with one of the marks."""
    return "".join(stretch.text for stretch in stretches if stretch.mark in marks)


def passage(document, name):
    """What the redline says of a change: both texts, what is deleted, what is inserted."""
    new, old = document.within(f"change_{name}"), document.within(f"from_{name}")
    before = old or new
    return (side(before, "", "delete", "from"), side(new, "", "insert", "to"),
            [part.text for part in old + new if part.mark == "delete"],
            [part.text for part in old + new if part.mark == "insert"])


def check(faults, where, document, data):
    """Holds an English document against the JSON."""
    found = Document(data)
    expected = {change["id"]: (
        truth.text(change["old"]), truth.text(change["new"]), truth.edits(change, "delete"),
        truth.edits(change, "insert")) for change in document.of("passage")}
    names = {name.partition("_")[2] for part in found.redline for name in part.names if name.startswith("change_")}
    headings = {change["id"]: (truth.text(change["old"]), truth.text(change["new"]))
                for change in document.of("label") if change["id"] in names}
    faults.expect_all(f"{where}: passages", expected,
                      {name: passage(found, name) for name in sorted(names - set(headings))})
    faults.expect_all(f"{where}: headings", headings, {name: passage(found, name)[:2] for name in headings})
    # Headings are marked where they differ; whatever else is marked belongs to a change.
    stray = [part.text for part in found.redline
             if part.mark in ("insert", "delete") and part.style not in HEADINGS
             and not any(name.startswith(("change_", "from_")) for name in part.names)]
    faults.expect(f"{where}: marks outside of changes", [], stray)
    table_reader.check_tables(faults, where, document, found.tables)
    lines = Counter(map(squeezed, found.front))
    for finding in document.findings:
        line = squeezed(finding["severity"] + truth.visible(finding["message"]))
        faults.expect(f"{where}: {finding['id']}", 1, sum(text.startswith(line) for text in lines))
    for change in document.of("label") + document.of("row") + document.of("margin"):
        line = WORDS[change["operation"]] + named(change) + ":"
        line += "".join(listed(change, side) for side in ("old", "new") if change[side])
        faults.expect(f"{where}: {change['id']}", True, any(text.startswith(squeezed(line)) for text in lines))
