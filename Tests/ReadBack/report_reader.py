"""The statements of `inspect` and `check`, on one report and on several."""

import csv
import io

import truth
from csv_reader import plain
from outline_reader import squeezed
from xlsx_reader import Workbook, amount
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
