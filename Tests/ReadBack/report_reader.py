"""The statements of `inspect` and `check`, on one report and on several."""

import csv
import io

import truth
from csv_reader import plain
from outline_reader import squeezed
from xlsx_reader import Workbook, amount, share
from xlsx_reader import plain as words


def lines(data):
    """The lines of a CSV by their heads."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def cells(document):
    """The cells of a report: text, number, unit."""
    return {address: (truth.visible(cell["text"] or ""), truth.number(cell["number"]), cell["unit"] or "")
            for address, cell in document["cells"].items()}


def check_cells(faults, where, document, output):
    """Holds the cells of one report against the JSON."""
    expected = cells(document)
    found = {line["address"]: (plain(line["text"]), plain(line["number"]), line["unit"])
             for line in lines(output["csv"])}
    faults.expect_all(f"{where} csv", expected, found)
    found = {words(row["Address"]): (words(row["Printed"]), amount(row["Number"]), words(row["Unit"]))
             for row in Workbook(output["xlsx"]).records("Cells")}
    faults.expect_all(f"{where} xlsx", expected, found)


def check_panel(faults, documents, output):
    """Holds the table of several reports against the JSON of each."""
    rows = lines(output["csv"])
    book = Workbook(output["xlsx"])
    numbers, texts = ({words(row[0]): row for row in book.sheets[name][5:]} for name in ("Numbers", "Printed"))
    for index, document in enumerate(documents):
        name, expected = document["file"], cells(document)
        found = {row["address"]: tuple(plain(row[name + field]) for field in (" [text]", "", " [unit]"))
                 for row in rows[3:] if row[name + " [state]"] != "none"}
        faults.expect_all(f"panel csv: {name}", expected, found)
        for address, (text, number, _) in expected.items():
            shown = [(row[address] + [[]] * len(documents))[3 + index] for row in (numbers, texts)]
            faults.expect(f"panel xlsx: {name} {address}", (number, text), (amount(shown[0]), words(shown[1])))


def check_findings(faults, where, document, output):
    """Holds the findings of a check against the JSON."""
    reports = document["reports"] + document["crossYear"]
    expected = {item["id"]: (item["rule"], item["severity"], truth.visible(item["message"]))
                for report in reports for item in report["findings"]}
    found = {line["id"]: (line["rule"], line["severity"], plain(line["message"])) for line in lines(output["csv"])}
    faults.expect_all(f"{where} csv", expected, found)
    found = {words(row["Id"]): (words(row["Rule"]), words(row["Severity"]), words(row["Finding"]))
             for row in Workbook(output["xlsx"]).records("Findings")}
    faults.expect_all(f"{where} xlsx", expected, found)
    for form in ("text", "markdown", "html"):
        flat = squeezed(output[form].decode("utf-8"))
        for name, (rule, _, message) in expected.items():
            faults.expect(f"{where} {form}: {name}", True, squeezed(message).replace('"', "&quot;") in flat
                          or squeezed(message) in flat)
            faults.expect(f"{where} {form}: {rule}", True, rule in flat)
    return len(expected)


def check_series(faults, document, output):
    """Holds the figures of a series, and how they moved, against the JSON."""
    values, steps, moves = {}, {}, {}
    for row in document["rows"]:
        for value in filter(None, row["values"]):
            name = f"{row['address']} {truth.number(value['year'])}"
            values[name] = (truth.visible(value["text"] or ""), truth.number(value["number"]), value["unit"] or "")
        for step in filter(None, row["steps"]):
            name = f"{row['address']} {truth.number(step['new'])}"
            steps[name] = (truth.number(step["absolute"]), truth.number(step["percent"]))
            moves[f"{row['address']} {truth.number(step['old'])}→{truth.number(step['new'])}"] = steps[name]
    rows = {f"{line['address']} {line['year']}": line for line in lines(output["csv"])}
    found = {name: (plain(line["text"]), plain(line["number"]), line["unit"])
             for name, line in rows.items() if line["state"] != "none"}
    faults.expect_all("series csv: figures", values, found)
    found = {name: (plain(line["absolute"]), plain(line["percent"])) for name, line in rows.items()
             if name in steps or line["absolute"]}
    faults.expect_all("series csv: steps", steps, found)
    book = Workbook(output["xlsx"])
    numbers, texts = (by_year(book, name) for name in ("Numbers", "Printed"))
    for name, (text, number, _) in values.items():
        faults.expect(f"series xlsx: {name}", (number, text), (amount(numbers[name]), words(texts[name])))
    changes = by_year(book, "Changes")
    for name, (absolute, percent) in moves.items():
        found = (amount(changes[name + " Change"]), amount(changes[name + " Percent"]))
        faults.expect(f"series xlsx: {name}", (absolute, share(percent)), found)


def by_year(book, sheet):
    """The cells of a sheet by address and head."""
    return {f"{words(row['Address'])} {head}": cell for row in book.records(sheet) for head, cell in row.items()}
