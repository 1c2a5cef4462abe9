"""The statements of the CSV."""

import csv
import io

import truth

FORMULA = set("=+-@＝＋－＠")


def plain(field):
    """A field without the apostrophe that keeps it from being a formula."""
    rest = field[1:].lstrip() if field.startswith("'") else ""
    return field[1:] if rest and rest[0] in FORMULA else field


def read(data):
    """The changes by id."""
    lines = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    return {line["id"]: {key: plain(value) for key, value in line.items()} for line in lines}


def stated(document):
    """What the lines must say."""
    return {change["id"]: line(change) for change in document.changes}


def line(change):
    """The fields of a change."""
    kind = change["kind"]
    fields = {key: change[key] for key in ("id", "kind", "operation")}
    fields.update({key: change.get(key, "") for key in ("nature", "cause", "address")})
    if kind == "margin":
        fields.update(old=truth.shown(change, "old"), new=truth.shown(change, "new"))
    else:
        fields.update(old=truth.text(change["old"]), new=truth.text(change["new"]))
    fields.update(delta="", percent="", importance=change["importance"]["level"])
    if kind == "cell":
        fields.update(delta=truth.delta(change, "absolute"), percent=truth.delta(change, "percent"))
    fields.update(findings=" ".join(change["findings"]), decision=(change["decision"] or {}).get("verdict", ""))
    return fields


def check(faults, where, document, data):
    """Holds the lines against the JSON."""
    expected = stated(document)
    keys = next(iter(expected.values()), {}).keys()
    found = {name: {key: fields[key] for key in keys} for name, fields in read(data).items()}
    faults.expect_all(where, expected, found)
    faults.expect(f"{where}: order", list(expected), list(found))
