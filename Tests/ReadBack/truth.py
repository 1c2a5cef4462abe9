"""What the JSON of a comparison states, in the words of the other formats."""

import json
from decimal import Decimal


def visible(text):
    """Text as every output but JSON shows it: control characters as pictures, marks of direction refused."""
    def shown(character):
        value = ord(character)
        if character in "\t\n\r":
            return " "
        if value < 0x20:
            return chr(0x2400 + value)
        if value == 0x7F:
            return "\u2421"
        refused = (0x80 <= value <= 0x9F or value in (0x200E, 0x200F, 0xFFFE, 0xFFFF)
                   or 0x2028 <= value <= 0x202E or 0x2066 <= value <= 0x2069)
        return "\ufffd" if refused else character
    return "".join(map(shown, text))


VERDICTS = {"accept": "accepted", "query": "queried", "reject": "rejected"}


class Truth:
    """The document, numbers as they are written."""

    def __init__(self, data):
        self.document = json.loads(data, parse_float=Decimal, parse_int=Decimal)
        self.changes = self.document["changes"]
        self.findings = self.document["findings"]

    def of(self, kind):
        """The changes of a kind."""
        return [change for change in self.changes if change["kind"] == kind]


def text(side):
    """The text of a side, empty where there is none; a sum of cells is known by its number."""
    if side is None:
        return ""
    if side["text"] is None:
        return number(side["number"])
    return visible(side["text"])


def shown(change, side):
    """A side of what stands beside the text: its text, and of an object the beginning of its digest."""
    value = change[side]
    return "" if value is None else " ".join(part for part in (text(value), (value["digest"] or "")[:12]) if part)


def number(value):
    """The digits of a number, empty for none."""
    return "" if value is None else format(value, "f")


def delta(change, part):
    """The difference of a change, absolute or in percent."""
    return number(change["delta"][part]) if change["delta"] else ""


def printed(side):
    """A figure as pages and tables print it: its unit behind it, a blank said; no text for no side."""
    if side is None:
        return []
    if side["text"] is None:
        return [number(side["number"]) or "(none)"]
    if side["text"] == "":
        return ["(blank)"]
    unit = side.get("unit") or ""
    return [visible(side["text"]) if side["text"].endswith(unit) else visible(side["text"]) + unit]


def edits(change, operation):
    """The marked stretches of a passage."""
    return [visible(edit["text"]) for edit in change["edits"] if edit["operation"] == operation]


def verdict(change):
    """A reviewer's verdict in words."""
    return VERDICTS[change["decision"]["verdict"]] if change["decision"] else ""
