"""Pages that are hard to read: a fixture's report as HTML, set as word processors and offices do at their worst."""

import html

import statutory_tables

# Name, fixture, page, type of text and tables, and what else is special.
STYLES = [
    ("two-pages-8pt", "linlan-2019", "A4", "10.5pt", "8pt", {"cell": "1px 2px", "pitch": 1.25}),
    ("three-pages-12pt", "linlan-2022", "A4", "16pt", "12pt", {"heads": True, "pitch": 1.5, "cell": "5px 7px"}),
    ("labels-in-three-lines", "linlan-2021", "A4", "12pt", "10.5pt", {"widths": (7, 9, 15, 69), "pitch": 1.3}),
    ("upright-group", "linlan-2023", "A4", "14pt", "9pt", {"stack": "writing-mode:vertical-rl", "foot": "counter(page)"}),
    ("character-a-line", "linlan-2022", "A4", "12pt", "9pt", {"widths": (4, 10, 24, 62), "head": "临澜市政府信息公开"}),
    ("wide-table-four", "linlan-2021", "A4", "12pt", "10.5pt", {"four": "A4 landscape", "figures": "right"}),
    ("landscape", "linlan-2019", "A4 landscape", "12pt", "10.5pt", {"figures": "left", "height": "top"}),
    ("cut-rows", "linlan-2022", "A4", "14pt", "10.5pt", {"cut": True, "pitch": 1.6}),
]


def page(style, report, cells):
    """The HTML of a report in one of the styles; `report` is what `inspect` says of it."""
    _, _, size, text, table, special = style
    body = [f"<h1>{html.escape(report['title'])}</h1>"] + paragraphs(report["preamble"])
    for section in report["sections"]:
        body.append(f"<h2>{section['number']}、{section['title']}</h2>")
        if section["role"] == "proactive":
            body.append(grid(statutory_tables.proactive(report["forms"]["proactive"]), cells))
        if section["role"] == "requests":
            heads = 3 if special.get("heads") else 0
            body.append(grid(statutory_tables.requests(report["forms"]["requests"]), cells, heads, special.get("widths")))
        if section["role"] == "proceedings":
            body.append(f"<div class=four>{grid(statutory_tables.proceedings(), cells)}</div>")
        body += paragraphs(section["paragraphs"])
    return f"<!doctype html><meta charset=utf-8><style>{rules(size, text, table, special)}</style>" + "\n".join(body)


def rules(size, text, table, special):
    """The style sheet of a style."""
    foot = special.get("foot", '"- " counter(page) " -"')
    head = f"@top-left{{content:\"{special['head']}\";font-size:9pt}}" if "head" in special else ""
    four = f"@page four{{size:{special['four']}}} .four{{page:four}}" if "four" in special else ""
    return f"""
@page{{size:{size};margin:22mm 20mm;@bottom-center{{content:{foot};font-size:9pt}}{head}}}
{four}
body{{font-family:'Noto Serif CJK SC';font-size:{text};line-height:1.6;margin:0}}
h1{{font-size:1.5em;text-align:center}} h2{{font-size:1.1em}} p{{margin:0;text-indent:2em;text-align:justify}}
table{{border-collapse:collapse;width:100%;table-layout:fixed;font-size:{table};line-height:{special.get('pitch', 1.3)}}}
td{{border:.5pt solid;padding:{special.get('cell', '2px 4px')};vertical-align:{special.get('height', 'middle')}}}
td.figure{{text-align:{special.get('figures', 'center')}}} td.head,td.group,td.stack{{text-align:center}}
td.stack{{{special.get('stack', '')}}}
tr{{break-inside:{'auto' if special.get('cut') else 'avoid'}}}"""


def paragraphs(texts):
    """Paragraphs of text."""
    return [f"<p>{html.escape(text['text'])}</p>" for text in texts]


def grid(rows, cells, heads=0, widths=None):
    """A table; `heads` rows are printed again on each page, `widths` are those of three labels and all figures in percent."""
    out = ["<table>"]
    if widths:
        shares = list(widths[:3]) + [widths[3] / 7] * 7
        out += [f'<col style="width:{share:.2f}%">' for share in shares]
    for index, row in enumerate(rows):
        out.append("<thead>" if heads and index == 0 else "<tbody>" if heads and index == heads else "")
        out.append("<tr>")
        for text, height, width, kind in row:
            shown = cells[text[1:]] or "" if text.startswith("@") else text
            out.append(f'<td class={kind} rowspan={height} colspan={width}>{html.escape(shown)}</td>')
    return "".join(out) + "</table>"
