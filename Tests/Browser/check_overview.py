"""Checks an overview of many comparisons in a browser: it sorts, is readable without script, and requests nothing.

Usage: check_overview.py BROWSER FOLDER PAGE
"""

import pathlib
import sys

sys.dont_write_bytecode = True
from chromium import Chromium  # noqa: E402

ROWS = """[...document.querySelectorAll('table.overview tbody tr')].map(row => [
    row.cells[0].textContent, row.cells[2] ? parseFloat(row.cells[2].dataset.key) : null])"""
failures = []


def expect(condition, what):
    if not condition:
        failures.append(what)


def click(browser, column):
    browser.evaluate(f"document.querySelectorAll('table.overview thead button')[{column}].click()")
    return browser.evaluate(ROWS)


def check_sorting(browser):
    given = browser.evaluate(ROWS)
    expect(len(given) > 3, "too few rows to sort")
    falling, rising, restored = (click(browser, 2) for _ in range(3))
    changes = [row[1] for row in given if row[1] is not None]
    failed = [row for row in given if row[1] is None]
    expect([row[1] for row in falling[:len(changes)]] == sorted(changes, reverse=True), "the largest do not come first")
    expect([row[1] for row in rising[:len(changes)]] == sorted(changes), "the smallest do not come first")
    expect(falling[len(changes):] == failed and rising[len(changes):] == failed, "failures do not stay behind")
    expect(restored == given, "the order of the input does not come back")
    expect([row[0] for row in click(browser, 0)] == sorted(row[0] for row in given), "names are not in order")


def check_quiet(browser, address):
    for event in browser.events:
        method, parameters = event["method"], event.get("params", {})
        if method == "Network.requestWillBeSent":
            expect(parameters["request"]["url"].split("#")[0] == address, f"a request to {parameters['request']['url']}")
        expect(method not in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"), event)


browser = Chromium(sys.argv[1], sys.argv[2])
try:
    address = pathlib.Path(sys.argv[3]).resolve().as_uri()
    browser.open(address)
    check_sorting(browser)
    for width in (390, 1280):
        browser.open(address, width=width, height=800)
        overflow = browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(overflow <= 0, f"{overflow} pixels too wide at {width}")
    check_quiet(browser, address)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(address)
    expect(browser.evaluate("document.querySelectorAll('table.overview button').length") == 0, "buttons without script")
    expect(len(browser.evaluate(ROWS)) > 3, "nothing to read without script")
finally:
    browser.close()
for failure in failures:
    print(f"overview: {failure}", file=sys.stderr)
print(f"browser: the overview, {len(failures)} failures")
sys.exit(1 if failures else 0)
