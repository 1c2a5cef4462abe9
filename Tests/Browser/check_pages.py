"""Checks pages in a browser: keys, filters, folds and links work; nothing is complained of; nothing is requested.

Usage: check_pages.py BROWSER FOLDER PAGE...
"""

import pathlib
import sys

sys.dont_write_bytecode = True
from chromium import Chromium  # noqa: E402

SHOWN = """(selector => [...document.querySelectorAll(selector)].filter(
    node => node.getClientRects().length && !node.closest('details:not([open])')).length)"""
failures = []


def expect(condition, page, what):
    if not condition:
        failures.append(f"{page}: {what}")


def shown(browser, selector):
    return browser.evaluate(f"{SHOWN}({selector!r})")


def choose(browser, filter_name):
    browser.evaluate(f"document.querySelector('label[for={filter_name}]').click()")


def current(browser):
    return browser.evaluate("(document.querySelector('.current') || {}).id || null")


def check_keys(browser, page):
    ids = browser.evaluate(
        "[...document.querySelectorAll('[data-change]')].filter("
        "node => !node.closest('details:not([open])')).map(node => node.id)")
    visited = []
    for _ in ids:
        browser.press("n")
        visited.append(current(browser))
    expect(visited == ids, page, "the key n does not visit every change in order")
    browser.press("p")
    expect(current(browser) == ids[-2], page, "the key p does not go back")
    browser.evaluate("document.getElementById('previous').click()")
    expect(current(browser) == ids[-3], page, "the button does not go back")
    place = browser.evaluate("document.getElementById('place').textContent")
    expect(place == f"{len(ids) - 2} / {len(ids)}", page, f"the walk says {place}")
    inside = browser.evaluate(
        "(box => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('.current').getBoundingClientRect())")
    expect(inside, page, "the current change is out of sight")


def check_filters(browser, page):
    everything = shown(browser, "[data-change]")
    choose(browser, "show-figures")
    expect(shown(browser, "[data-nature=wording], .label") == 0, page, "wording is shown among figures")
    expect(shown(browser, "td[data-change]") > 0, page, "no figure is shown among figures")
    choose(browser, "show-wording")
    expect(shown(browser, "td[data-change], [data-nature=figures]") == 0, page, "figures are shown among wording")
    expect(shown(browser, "[data-nature=wording]") > 0, page, "no wording is shown among wording")
    if browser.evaluate("!!document.getElementById('show-findings')"):
        choose(browser, "show-findings")
        expect(
            shown(browser, "[data-change='passage']:not(.has-findings)") == 0, page, "sound text is shown among findings")
        expect(shown(browser, "[data-finding]") > 0, page, "no finding is shown among findings")
    choose(browser, "show-all")
    expect(shown(browser, "[data-change]") == everything, page, "a filter does not go back")
    if browser.evaluate("!!document.getElementById('hide-calendar')"):
        browser.evaluate("document.querySelectorAll('details').forEach(node => node.open = true)")
        expect(shown(browser, ".pair.calendar") > 0, page, "opened folds show no calendar")
        choose(browser, "hide-calendar")
        expect(shown(browser, ".pair.calendar") == 0, page, "the calendar is not hidden")
        choose(browser, "hide-calendar")


def check_links(browser, page, address):
    broken = browser.evaluate(
        "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
        ".filter(h => h[0] !== '#' || !document.getElementById(h.slice(1)))")
    expect(broken == [], page, f"links lead nowhere: {broken}")
    folded = browser.evaluate("(document.querySelector('.fold [data-change]') || {}).id || null")
    if folded:
        browser.open(f"{address}#{folded}")
        expect(shown(browser, f"[id='{folded}']") == 1, page, "the address of a folded change does not unfold it")


def check_quiet(browser, page, address):
    for event in browser.events:
        method, parameters = event["method"], event.get("params", {})
        if method == "Network.requestWillBeSent":
            url = parameters["request"]["url"].split("#")[0]
            expect(url == address, page, f"a request to {url}")
        expect(method not in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"), page, event)


def check_without_script(browser, page, address):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(address)
    changes = browser.evaluate("document.querySelectorAll('[data-change]').length")
    expect(changes > 0 and shown(browser, "main") == 1, page, "nothing to read without script")
    expect(shown(browser, "#walk") == 0, page, "buttons that do nothing are shown without script")
    choose(browser, "show-wording")
    expect(shown(browser, "td[data-change]") == 0, page, "the filters need script")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)


def check_curves(browser, page):
    flat = browser.evaluate(
        "[...document.querySelectorAll('svg')].filter(svg => !svg.closest('details:not([open])') &&"
        " !svg.querySelector('polyline').getBoundingClientRect().width).length")
    expect(shown(browser, "figure svg") > 0 and flat == 0, page, f"{flat} curves have no width")
    spilled = browser.evaluate(
        "[...document.querySelectorAll('figure svg text')].filter(text => {"
        " const [inner, outer] = [text, text.ownerSVGElement].map(node => node.getBoundingClientRect());"
        " return inner.left < outer.left || inner.right > outer.right || inner.top < outer.top; }).length")
    expect(spilled == 0, page, f"{spilled} figures of charts are cut off")


def check_width(browser, page, address, width):
    browser.open(address, width=width, height=800)
    overflow = browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(overflow <= 0, page, f"{overflow} pixels too wide at {width}")
    expect(shown(browser, "main h2") > 0, page, f"no headings at {width}")


def check(browser, path):
    page, address = path.name, path.resolve().as_uri()
    browser.open(address)
    # A series has no changes to walk through.
    has_changes = browser.evaluate("document.querySelectorAll('[data-change]').length") > 0
    if has_changes:
        check_keys(browser, page)
        check_filters(browser, page)
        check_quiet(browser, page, address)
    else:
        check_curves(browser, page)
    check_links(browser, page, address)
    check_quiet(browser, page, address)
    if has_changes:
        check_without_script(browser, page, address)
    for width in (390, 768, 1280):
        check_width(browser, page, address, width)
        check_quiet(browser, page, address)


browser = Chromium(sys.argv[1], sys.argv[2])
try:
    for name in sys.argv[3:]:
        check(browser, pathlib.Path(name))
finally:
    browser.close()
for failure in failures:
    print(failure, file=sys.stderr)
print(f"browser: {len(sys.argv) - 3} pages, {len(failures)} failures")
sys.exit(1 if failures else 0)
