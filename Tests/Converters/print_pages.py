"""Prints the fixtures, and pages that are hard to read, as PDF: by LibreOffice from DOCX and by Chromium from HTML."""

import json
import os
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor

import hostile_pages

PROGRAM, BROWSER, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3]
NAMES = [f"linlan-{year}" for year in range(2019, 2024)] + ["yunping-draft-1", "yunping-draft-2"]


def fixture(name):
    """The path of a fixture."""
    return os.path.join("Fixtures", name)


def lying(name, out):
    """A document of a fixture whose pages lie across."""
    with zipfile.ZipFile(fixture(name + ".docx")) as source, zipfile.ZipFile(out, "w") as target:
        for item in source.namelist():
            data = source.read(item)
            if item == "word/document.xml":
                text = re.sub("<w:pgSz[^>]*/>", "", data.decode())
                size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
                # The size of a page comes before its margins.
                text, count = re.subn("<w:pgMar", size + "<w:pgMar", text)
                if not count:
                    text = text.replace("</w:body>", f"<w:sectPr>{size}</w:sectPr></w:body>")
                data = text.encode()
            target.writestr(item, data)


def office(documents, folder):
    """Prints documents of Word."""
    os.makedirs(folder)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{FOLDER}/profile", "--headless", "--convert-to",
         "pdf:writer_pdf_Export", "--outdir", folder, *documents],
        env={**os.environ, "HOME": FOLDER}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def browser(job):
    """Prints a page."""
    page, pdf = job
    profile = f"--user-data-dir={pdf}.profile"
    subprocess.run(
        [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", profile, "--no-pdf-header-footer",
         f"--print-to-pdf={pdf}", f"file://{page}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=120)


def pages():
    """The pages to print, each with the file it is printed to."""
    for name in NAMES:
        with open(fixture(name + ".html"), "rb") as file:
            data = file.read()
        # Browsers believe what the page says of its encoding, also where it is wrong.
        if not data.startswith(b"\xff\xfe") and b"gb2312" in data:
            try:
                data = data.decode().replace("gb2312", "utf-8").encode()
            except UnicodeDecodeError:
                pass
        for folder, size in [("browser", "A4"), ("browser-landscape", "A4 landscape")]:
            style = f"<style>@page{{size:{size}}}</style>".encode()
            yield folder, name, data.replace(b"</head>", style + b"</head>") if b"</head>" in data else data + style
    for style in hostile_pages.STYLES:
        name, source = style[0], style[1]
        text = source + (".md" if source == "linlan-2021" else ".txt")
        call = subprocess.run([PROGRAM, "inspect", "--format", "json", fixture(text)], capture_output=True, check=True)
        with open(fixture(source + ".cells.json"), encoding="utf-8") as file:
            cells = json.load(file)["cells"]
        yield "hostile", f"{source}@{name}", hostile_pages.page(style, json.loads(call.stdout), cells).encode()


def main():
    office([fixture(name + ".docx") for name in NAMES], os.path.join(FOLDER, "office"))
    turned = os.path.join(FOLDER, "turned")
    os.makedirs(turned)
    for name in NAMES:
        lying(name, os.path.join(turned, name + ".docx"))
    office([os.path.join(turned, name + ".docx") for name in NAMES], os.path.join(FOLDER, "office-landscape"))
    jobs = []
    for folder, name, data in pages():
        place = os.path.join(FOLDER, folder)
        os.makedirs(place, exist_ok=True)
        page = os.path.join(place, name + ".html")
        with open(page, "wb") as file:
            file.write(data)
        jobs.append((page, os.path.join(place, name + ".pdf")))
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(browser, jobs))


if __name__ == "__main__":
    main()
