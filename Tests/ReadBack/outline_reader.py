"""The statements of the readable outputs, text and Markdown, with everything unfolded."""

import re

import truth

# How marks are written, deleted and inserted.
MARKS = {"text": (("[-", "-]"), ("{+", "+}")), "markdown": (("<del>", "</del>"), ("<ins>", "</ins>"))}
WORDS = {"modified": "mod", "added": "add", "removed": "del", "moved": "mov"}
OBJECTS = {"chart": "chart", "picture": "picture", "drawing": "drawing", "formula": "formula",
           "formControl": "form control", "embeddedObject": "embedded object",
           "reading": "reading of characters", "computedText": "text made by the program that shows the page",
           "otherDocument": "embedded document"}
KINDS = {"row": "row label", "column": "column head", "caption": "caption", "heading": "heading"}
SEVERITIES = ("error", "warning", "notice")
ITEM = {
    "text": re.compile(r"^  (mod|add|del|mov|error|warning|notice) +(.*)$"),
    "markdown": re.compile(
        r"^- (?:\*\*|<del>|<ins>)?(mod|add|del|mov|error|warning|notice)(?:\*\*|</del>|</ins>)? (.*)$"),
}


def squeezed(text):
    """Text without spaces, which wrapping may add, and without Markdown's escapes."""
    for escape, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(escape, sign)
    return re.sub(r"[\s\\]", "", text)


def items(output, form):
    """The items of the lists: the word in front, and the text with the lines it goes on in."""
    found = []
    is_open = False
    for line in output.split("\n"):
        match = ITEM[form].match(line)
        if match:
            found.append([match.group(1), match.group(2)])
        elif is_open and line.startswith("    ") and form == "text":
            found[-1][1] += line
        is_open = bool(match) or (is_open and line.startswith("    "))
    return [(word, squeezed(text)) for word, text in found]


def name(change):
    """What a change of a list is of."""
    if change["kind"] == "row":
        return truth.visible(change["label"])
    return KINDS[change["of"]] if change["kind"] == "label" else OBJECTS[change["object"]]


def listed(change, side):
    """A side of a change of a list."""
    return truth.shown(change, side) if change["kind"] == "margin" else truth.text(change[side])


def marked(change, form):
    """A passage or label as the format prints it; what is new or gone as a whole is told by its word alone."""
    deleted, inserted = MARKS[form]
    if change["kind"] in ("label", "row", "margin"):
        sides = [("old", deleted), ("new", inserted)]
        texts = [opening + listed(change, side) + closing for side, (opening, closing) in sides if change[side]]
        return name(change) + ": " + "".join(texts)
    parts = []
    for edit in change["edits"]:
        opening, closing = deleted if edit["operation"] == "delete" else inserted
        if edit["operation"] == "equal" or change["operation"] in ("added", "removed"):
            opening = closing = ""
        parts.append(opening + truth.visible(edit["text"]) + closing)
    return "".join(parts)


def check(faults, where, document, data, form):
    """Holds the items of an English output, printed with --full, against the JSON, in both directions."""
    expected = [(item["severity"], squeezed(truth.visible(item["message"])), item["id"]) for item in document.findings]
    expected += [(WORDS[change["operation"]], squeezed(marked(change, form)), change["id"])
                 for kind in ("row", "label", "passage", "margin") for change in document.of(kind)]
    left = items(data.decode("utf-8"), form)
    # The longest first, since one text may be the beginning of another.
    for word, text, name in sorted(expected, key=lambda statement: -len(statement[1])):
        match = next((item for item in left if item[0] == word and item[1].startswith(text)), None)
        faults.expect(f"{where}: {name} is stated", True, match is not None)
        if match:
            left.remove(match)
    faults.expect(f"{where}: stated, but nowhere in the JSON", [], left)
