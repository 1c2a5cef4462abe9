"""The statements of the page."""

from html.parser import HTMLParser

import truth

VOID = {"br", "col", "input", "meta"}


class Node:
    """An element with what is inside."""

    def __init__(self, name, attributes):
        self.name = name
        self.attributes = dict(attributes)
        self.content = []

    def text(self):
        """All text inside."""
        return "".join(part if isinstance(part, str) else part.text() for part in self.content)

    def all(self):
        """The elements inside, in order."""
        for part in self.content:
            if isinstance(part, Node):
                yield part
                yield from part.all()

    def named(self, name):
        """The elements of a name inside."""
        return [node for node in self.all() if node.name == name]

    def classed(self, *names):
        """The first element inside that has all the classes."""
        for node in self.all():
            if set(names) <= set((node.attributes.get("class") or "").split()):
                return node
        return Node("none", [])


class Page(HTMLParser):
    """The page as a tree; every element must be closed where it should."""

    def __init__(self, data):
        super().__init__(convert_charrefs=True)
        self.root = Node("root", [])
        self.open = [self.root]
        self.feed(data.decode("utf-8"))
        self.close()
        assert len(self.open) == 1, f"open at the end: {self.open[-1].name}"

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs)
        self.open[-1].content.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag):
        node = self.open.pop()
        assert node.name == tag, f"{node.name} closed by {tag}"

    def handle_data(self, data):
        self.open[-1].content.append(data)


def check(faults, where, document, data):
    """Holds the marked cells, passages, labels and findings of an English page against the JSON."""
    page = Page(data)
    marked = [node for node in page.root.all() if "data-change" in node.attributes]
    by_kind = {kind: {node.attributes["id"]: node for node in marked if node.attributes["data-change"] == kind}
               for kind in ("cell", "row", "label", "passage", "margin")}
    faults.expect(f"{where}: each change once", len(document.changes), len(marked))
    known = {id(inner) for node in marked for inner in node.all()}
    stray = [node.text() for node in page.root.all() if node.name in ("del", "ins") and id(node) not in known]
    faults.expect(f"{where}: marks outside of changes", [], stray)
    faults.expect_all(f"{where}: cells", *cells(document, by_kind["cell"]))
    faults.expect_all(f"{where}: rows", *labels(document, by_kind["row"], "row"))
    faults.expect_all(f"{where}: labels", *labels(document, by_kind["label"], "label"))
    faults.expect_all(f"{where}: margins", *labels(document, by_kind["margin"], "margin"))
    faults.expect_all(f"{where}: passages", *passages(document, by_kind["passage"]))
    expected = {item["id"]: truth.visible(item["message"]) for item in document.findings}
    found = {node.attributes["data-finding"]: node for node in page.root.all() if "data-finding" in node.attributes}
    faults.expect(f"{where}: findings", set(expected), set(found))
    for name, message in expected.items():
        faults.expect(f"{where}: {name} says so", True, name in found and message in found[name].text())


def texts(node, name):
    """The texts of the elements of a name."""
    return [inner.text() for inner in node.named(name)]


def cells(document, nodes):
    """Two accounts of the changed cells."""
    expected, found = {}, {}
    for change in document.of("cell"):
        difference = ""
        if change["cause"] == "value" and change["delta"]:
            unit = (change["new"] or {}).get("unit") or ""
            difference = (signed(truth.delta(change, "absolute")) + unit
                          + " " + percent(truth.delta(change, "percent"))).strip()
        expected[change["id"]] = (
            change["address"], change["operation"], truth.printed(change["old"]), truth.printed(change["new"]),
            difference)
    for name, node in nodes.items():
        small = node.classed("delta").text().lstrip("▲▼")
        found[name] = (node.attributes["data-address"], node.attributes["data-operation"], texts(node, "del"),
                       texts(node, "ins"), "" if small == "notation" else small)
    return expected, found


def signed(digits):
    """A difference with its sign."""
    return digits if digits.startswith("-") or float(digits) == 0 else "+" + digits


def percent(digits):
    """A percentage with its sign."""
    return signed(digits) + "%" if digits else ""


def labels(document, nodes, kind):
    """Two accounts of the changes that stand in a list: labels, rows, what stands beside the text."""
    def side(change, name):
        if change[name] is None:
            return []
        return [truth.shown(change, name) if kind == "margin" else truth.text(change[name])]
    expected = {change["id"]: (change["operation"], side(change, "old"), side(change, "new"))
                for change in document.of(kind)}
    found = {name: (node.attributes["data-operation"], texts(node, "del"), texts(node, "ins"))
             for name, node in nodes.items()}
    return expected, found


def passages(document, nodes):
    """Two accounts of the passages."""
    def half(node, side):
        part = node.classed("side", side)
        absent = "absent" in (part.attributes.get("class") or "").split()
        return ([] if absent else texts(part, "p")), texts(part, "del" if side == "old" else "ins")

    def stated(change, side, operation):
        return ([] if change[side] is None else [truth.text(change[side])]), truth.edits(change, operation)

    expected = {change["id"]: (
        change["operation"], change["nature"], stated(change, "old", "delete"), stated(change, "new", "insert"))
        for change in document.of("passage")}
    found = {name: (node.attributes["data-operation"], node.attributes["data-nature"], half(node, "old"),
                    half(node, "new")) for name, node in nodes.items()}
    return expected, found
