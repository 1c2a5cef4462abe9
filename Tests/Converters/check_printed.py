"""Compares printed pages with the fixtures they were made of: no figure may be otherwise, nor any sentence."""

import glob
import json
import os
import subprocess
import sys

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
# What stands on a portal's page around the report, and is printed as if it belonged to it.
AROUND = {"Normal0", "相关链接", "中国政府网", "相关稿件", "热点推荐", "办事指南", "临澜市云屏区人民政府", "一图读懂2021年度报告",
          "2020年度报告", "微信微博", "网站地图|联系我们|关于我们", "本网站由临澜市人民政府办公室主办，未经许可不得转载。"}
# In this document the columns are so narrow that LibreOffice prints labels a character a line over many pages, breaks
# numbers in two and prints part of table 四 beside the page. What is read by order alone must be said to be.
BROKEN = {"office/yunping-draft-1.pdf", "office-landscape/yunping-draft-1.pdf"}
# What pages destroy, by the beginnings of the addresses: a page that ends within a row parts the ends of its labels from it,
# or pushes some of its figures down, so that they are not read; a page that ends within the heads parts them too.
RECORDED = {
    "browser-landscape/linlan-2019.pdf": ["requests/unavailable.needsCreation", "requests/notProcessed.publication"],
    "browser-landscape/linlan-2020.pdf": ["requests/unavailable.notHeld"],
    "browser-landscape/linlan-2023.pdf": ["proceedings/reconsideration"],
    "browser-landscape/yunping-draft-2.pdf": ["requests", "requests/otherOrganization"],
    "office-landscape/linlan-2022.pdf": ["requests", "requests/granted", "requests/carriedOut"],
}


def is_recorded(pdf, place):
    """Whether it is known that a page destroys what stands there: a section by its name, a label or cells by address."""
    return any(place == known or "/" in known and place.startswith(known + "/") for known in RECORDED.get(pdf, []))


def sources(name):
    """The fixtures that hold what a printed page holds."""
    stem = name.split("@")[0]
    return [path for ending in ("txt", "md", "html", "docx") if os.path.exists(path := f"Fixtures/{stem}.{ending}")]


def main():
    printed = sorted(os.path.relpath(path, FOLDER) for path in glob.glob(os.path.join(FOLDER, "*", "*.pdf")))
    manifest = []
    for pdf in printed:
        for source in sources(os.path.basename(pdf)[:-len(".pdf")]):
            manifest.append({
                "id": f"{pdf} {source}", "old": os.path.abspath(source), "new": os.path.join(FOLDER, pdf),
                "mode": "draft"})
    call = subprocess.run(
        [PROGRAM, "batch", "-"], input="".join(json.dumps(entry) + "\n" for entry in manifest).encode(),
        capture_output=True, check=False)
    lines = [json.loads(line) for line in call.stdout.splitlines()]
    assert len(lines) == len(manifest) > 0, call.stderr.decode()
    cells = {pdf: wrong_cells(pdf) for pdf in printed}
    faults = [f"{pdf}: {wrong}" for pdf, wrong in cells.items() if wrong]
    for line in lines:
        wrong = fault(line)
        if wrong:
            faults.append(f"{line['id']}: {wrong}")
    print("\n".join(faults) if faults else f"{len(printed)} printed reports, {len(lines)} comparisons without a difference")
    return 1 if faults else 0


def wrong_cells(pdf):
    """The cells that are not the true ones."""
    call = subprocess.run(
        [PROGRAM, "inspect", "--format", "json", os.path.join(FOLDER, pdf)], capture_output=True, check=False)
    if call.returncode == 2:
        return call.stderr.decode().strip()
    report = json.loads(call.stdout)
    if pdf in BROKEN:
        return "" if any(note["code"] in ("row.byOrder", "row.unreadable", "figure.unplaced") for note in report["notes"]) else "no note of rows read by order"
    found = report["cells"]
    with open(f"Fixtures/{os.path.basename(pdf)[:-len('.pdf')].split('@')[0]}.cells.json", encoding="utf-8") as file:
        true = json.load(file)["cells"]
    wrong = []
    for address in sorted(true.keys() | found.keys()):
        cell = found.get(address, {})
        text, expected = cell.get("text"), true.get(address)
        # A figure that the page leaves in doubt is unread, and said to be; it is never another one.
        if text is None:
            continue
        if (text or "").replace("，", ",") != (expected or "").replace("，", ","):
            wrong.append(f"{address} {text} not {expected}")
    return "; ".join(wrong[:3])


def fault(line):
    """What a comparison reports that is not so; None when nothing."""
    if "comparison" not in line:
        return line["error"]
    if any(pdf in line["id"] for pdf in BROKEN):
        return None
    pdf = line["id"].split()[0]
    wrong = [change for change in line["comparison"]["changes"] if not is_around(change)
             and not is_recorded(pdf, change.get("address") or change.get("section") or "") and change["kind"] != "row"]
    if line["id"].startswith("hostile"):
        # Their labels are the form's, not those that the fixtures print.
        wrong = [change for change in wrong if change["kind"] != "label"]
    return json.dumps(wrong[:3], ensure_ascii=False)[:400] if wrong else None


def is_around(change):
    """Whether a change is a text that the portal prints around the report."""
    new = change.get("new") or {}
    return (change["kind"] == "passage" and change["operation"] == "added"
            and change["section"] in ("preamble", "other") and new.get("text") in AROUND)


if __name__ == "__main__":
    sys.exit(main())
