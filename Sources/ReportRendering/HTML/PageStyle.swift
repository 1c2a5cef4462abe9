// Data: the style sheet of a page, for screens light and dark, telephones and A4.

/// The style sheet.
enum PageStyle {
    /// The source, as the page's policy allows it: not one character may differ.
    static let source = colors + base + layout + tables + prose + filters + narrow + paper

    /// All pairs of text and ground have a contrast of at least 4.5 to 1.
    private static let colors = """
        :root { color-scheme: light dark; --ground: #fff; --raised: #f6f7f9; --ink: #1a1f26; --muted: #59636f;
          --faint: #6b7580; --line: #dde1e6; --strong-line: #b4bcc6; --accent: #1c4f91; --accent-ground: #e9f0f9;
          --old: #96201a; --old-ground: #fdecea; --new: #0b5c31; --new-ground: #e4f4e9;
          --alert: #7a4300; --alert-ground: #fff1d8; --changed: #fffaeb; --edge: #dca33c; --bar: #1c4f91; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #14171b; --raised: #1c2026; --ink: #e4e8ed; --muted: #a5afba; --faint: #7f8a96;
            --line: #2e353d; --strong-line: #4a545f; --accent: #91bdf5; --accent-ground: #1d2b3e;
            --old: #ffb3aa; --old-ground: #44201d; --new: #9be2b4; --new-ground: #17381f;
            --alert: #ffd38a; --alert-ground: #3e2e10; --changed: #26231a; --edge: #8a6a2c; --bar: #6fa5ea; } }

        """

    private static let base = """
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.7 -apple-system, "Segoe UI",
          "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
          overflow-wrap: anywhere; }
        h1, h2, h3 { line-height: 1.4; text-wrap: balance; }
        h1 { font-size: 1.6rem; margin: 0 0 1rem; }
        h2 { font-size: 1.25rem; margin: 0 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
        h3 { font-size: 1.05rem; margin: 0 0 .6rem; }
        h3 .muted { font-weight: 400; font-size: .875rem; margin-left: .25em; }
        p { margin: 0 0 .75rem; }
        a { color: var(--accent); text-underline-offset: .2em; }
        em { font-style: normal; color: var(--alert); font-weight: 600; }
        small { font-size: .8125rem; }
        .muted { color: var(--muted); }
        .nowrap { white-space: nowrap; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: .5rem; top: .5rem; z-index: 9; background: var(--ground); padding: .5rem 1rem; }
        ul.list, ul.labels, ul.findings { margin: 0 0 1rem; padding: 0; list-style: none; }
        ul.list > li { padding-left: 1em; text-indent: -1em; margin-bottom: .35rem; }
        ul.list > li::before { content: "·"; display: inline-block; width: 1em; text-indent: 0; font-weight: 700; color: var(--muted); }
        ul.list > li > * { text-indent: 0; }
        .kind { color: var(--muted); }
        del { color: var(--old); background: var(--old-ground); text-decoration: line-through; text-decoration-thickness: 1px; }
        ins { color: var(--new); background: var(--new-ground); text-decoration: underline; text-underline-offset: .22em;
          text-decoration-thickness: 2px; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .badge { display: inline-block; font-size: .75rem; line-height: 1.5; padding: 0 .45em; border-radius: .25em; border: 1px solid;
          color: var(--muted); text-decoration: none; white-space: normal; text-align: left; }
        em.badge { color: var(--alert); background: var(--alert-ground); }
        .badge.error { color: var(--old); background: var(--old-ground); font-weight: 700; }
        .badge.warning { color: var(--alert); background: var(--alert-ground); }
        .badge.accept { color: var(--new); } .badge.query { color: var(--alert); } .badge.reject { color: var(--old); }

        """

    private static let layout = """
        .layout { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr); gap: 0 2.5rem; max-width: 80rem; margin: 0 auto;
          padding: 0 1.5rem; }
        .layout.alone { display: block; max-width: 64rem; }
        nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2rem 0 5rem;
          font-size: .875rem; line-height: 1.45; }
        nav ul { list-style: none; margin: 0; padding: 0; }
        nav a { display: flex; justify-content: space-between; gap: .75em; padding: .3rem .5rem; border-radius: .25rem; color: var(--ink);
          text-decoration: none; }
        nav a:hover { background: var(--accent-ground); }
        nav .inner a { padding-left: 1.25rem; color: var(--muted); }
        .count { flex: none; font-variant-numeric: tabular-nums; color: var(--muted); }
        main { padding: 2rem 0 6rem; min-width: 0; }
        .part { margin-top: 2.75rem; }
        .part section { margin: 1.75rem 0; }
        header ul.list:first-of-type { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
        header ul.list:first-of-type > li { background: var(--raised); border: 1px solid var(--line); border-radius: .375rem;
          padding: .75rem 1rem; margin: 0; text-indent: 0; }
        header ul.list:first-of-type > li::before { content: none; }
        header .kind { display: inline-block; margin-right: .4em; }
        header ul.list + ul.list > li { background: var(--alert-ground); padding: .5rem .75rem .5rem 1.75rem; border-radius: .25rem; }
        .summary ul.list { font-size: 1.0625rem; }
        ul.findings > li { border-left: 4px solid var(--line); padding: .4rem 0 .4rem .8rem; margin-bottom: .5rem; }
        ul.findings > li.error { border-color: var(--old); } ul.findings > li.warning { border-color: var(--alert); }
        ul.findings > li.settled { color: var(--muted); }
        .ways { font-size: .875rem; }
        ul.labels > li { padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
        .mark { display: inline-block; min-width: 1.7em; text-align: center; font-size: .8125rem; font-weight: 700; line-height: 1.6;
          border: 1px solid var(--strong-line); border-radius: .25rem; color: var(--muted); text-decoration: none; margin-right: .5em; }
        .walk { position: fixed; right: 1rem; bottom: 1rem; display: flex; align-items: center; gap: .25rem; padding: .25rem;
          background: var(--ground); border: 1px solid var(--strong-line); border-radius: .5rem; box-shadow: 0 2px 10px #0003;
          font-size: .875rem; }
        .walk[hidden] { display: none; }
        .walk button { font: inherit; color: var(--ink); background: none; border: 0; border-radius: .3rem; padding: .35rem .6rem;
          cursor: pointer; min-height: 2.5rem; }
        .walk button:hover { background: var(--accent-ground); }
        .walk .word { margin: 0 .4em; }
        .walk output { min-width: 4.5em; text-align: center; font-variant-numeric: tabular-nums; }
        kbd { font: inherit; font-size: .75rem; color: var(--muted); border: 1px solid var(--line); border-radius: .2rem; padding: 0 .35em; }
        .current, :target { outline: 3px solid var(--accent); outline-offset: 1px; }
        section:target, header:target, main:target { outline: none; }

        """

    private static let tables = """
        .scroll { overflow-x: auto; border: 1px solid var(--strong-line); border-radius: .25rem; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .5rem; border: 1px solid var(--line); vertical-align: middle; font-weight: 400; }
        .scroll > table > * > tr > :first-child { border-left: 0; } .scroll > table > * > tr > :last-child { border-right: 0; }
        .scroll > table > :first-child > tr:first-child > * { border-top: 0; }
        .scroll > table > :last-child > tr:last-child > * { border-bottom: 0; }
        th { text-align: left; background: var(--raised); }
        th.head { text-align: center; color: var(--muted); font-size: .8125rem; }
        th.band { text-align: center; font-weight: 600; }
        th.group { text-align: center; padding: .3rem .2rem; width: 2.1rem; }
        th.group span { writing-mode: vertical-rl; text-orientation: mixed; letter-spacing: .08em; max-height: 26em; }
        td { text-align: right; }
        table.proactive td { text-align: center; }
        table.proactive { table-layout: fixed; }
        col.names { width: 9rem; }
        table.requests th.name { width: 14rem; min-width: 9rem; }
        table.requests td, table.proceedings td { min-width: 4.6rem; }
        .forms .entry del, .forms .entry ins { background: none; color: var(--ink); text-decoration: none; }
        .forms .entry del + ins { font-weight: 700; }
        .quiet { color: var(--muted); } .zero { color: var(--faint); }
        .changed { background: var(--changed); box-shadow: inset 2px 0 0 var(--edge); }
        .changed.notation { background: none; }
        .changed del.value { font-size: .8125rem; background: none; white-space: nowrap; }
        .changed ins.value { white-space: nowrap; font-weight: 700; font-size: .9375rem; background: none; color: var(--ink);
          text-decoration-thickness: 1px; text-decoration-color: var(--faint); }
        .delta { display: block; font-size: .75rem; line-height: 1.35; color: var(--alert); }
        .aside { font-size: .75rem; }
        table.plain td { text-align: left; vertical-align: top; }
        table.plain .figure { text-align: right; }
        .entry { padding: .1rem .2rem; }
        figure { margin: 0; }
        table.chart { max-width: 52rem; }
        table.chart th, table.chart td { border: 0; background: none; padding: .2rem .6rem .2rem 0; white-space: nowrap; }
        table.chart thead th { color: var(--muted); font-size: .8125rem; text-align: left; }
        table.chart .figure { text-align: right; }
        table.chart .delta { display: table-cell; font-size: .875rem; }
        .strong { font-weight: 700; }
        .bars { width: 100%; min-width: 6rem; }
        .bars svg { display: block; width: 100%; height: 1.5rem; }
        .key { width: 1.25rem; height: .7rem; margin-left: .5em; }
        .legend { margin-top: .5rem; font-size: .8125rem; }
        .bar-old { fill: none; stroke: var(--muted); stroke-width: 1.5; } .bar-new { fill: var(--bar); }

        """

    private static let prose = """
        details > summary { cursor: pointer; }
        .table > details > summary h3 { display: inline; }
        .sides, .pair { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.25rem; }
        .sides { color: var(--muted); font-size: .8125rem; padding: 0 .75rem .25rem; border-bottom: 1px solid var(--strong-line); }
        .sides > :first-child { grid-column: 2; }
        .pair { padding: .7rem .75rem; border-bottom: 1px solid var(--line); }
        .pair > .mark { align-self: start; margin: .2rem 0 0; }
        .side > p { margin: 0; }
        .side .place, .same small { color: var(--muted); font-size: .75rem; }
        .move { font-size: .8125rem; margin-left: .6em; }
        .pair.added { box-shadow: inset 4px 0 0 var(--new); } .pair.added .mark { color: var(--new); border-color: currentcolor; }
        .pair.removed { box-shadow: inset 4px 0 0 var(--old); } .pair.removed .mark { color: var(--old); border-color: currentcolor; }
        .pair.moved, .pair.origin { box-shadow: inset 4px 0 0 var(--accent); }
        .pair.moved .mark, .pair.origin .mark { color: var(--accent); border-color: currentcolor; }
        .pair.added ins { background: none; text-decoration: underline dotted 1px; }
        .pair.removed del { background: none; text-decoration-color: color-mix(in srgb, var(--old) 55%, transparent); }
        .gone { color: var(--muted); border-left: 2px dashed var(--strong-line); padding-left: .6em; }
        .facts { grid-column: 2 / -1; margin-top: .35rem; font-size: .8125rem; }
        .quantity { display: inline-block; background: var(--raised); border: 1px solid var(--line); border-radius: .25rem; padding: 0 .5em;
          margin: .1rem 0; font-variant-numeric: tabular-nums; }
        .fold { border-bottom: 1px solid var(--line); font-size: .875rem; }
        .fold > summary { padding: .4rem .75rem; color: var(--muted); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
        .fold > summary:hover { background: var(--raised); }
        .fold[open] > summary .opening { display: none; }
        .opening { color: var(--faint); }
        .fold .pair:last-child, .fold .same:last-child { border-bottom: 0; }
        .same { padding: .4rem .75rem .4rem 4.6rem; color: var(--muted); }
        .same p { margin: 0; }

        """

    private static let filters = """
        input.filter { position: fixed; top: 0; left: 0; opacity: 0; pointer-events: none; }
        .filters { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--line); display: grid; gap: .15rem; }
        .filters label { padding: .3rem .5rem; border-radius: .25rem; cursor: pointer; display: flex; gap: .5em; }
        .filters label::before { content: ""; flex: none; width: .9em; height: .9em; margin-top: .28em; border: 1.5px solid var(--muted);
          border-radius: 50%; }
        .filters label[for="hide-calendar"]::before { border-radius: .15em; }
        .filters label:hover { background: var(--accent-ground); }
        #show-all:checked ~ .layout [for="show-all"]::before, #show-figures:checked ~ .layout [for="show-figures"]::before,
        #show-wording:checked ~ .layout [for="show-wording"]::before, #show-findings:checked ~ .layout [for="show-findings"]::before,
        #hide-calendar:checked ~ .layout [for="hide-calendar"]::before { background: var(--accent); border-color: var(--accent);
          box-shadow: inset 0 0 0 2px var(--ground); }
        #show-all:focus-visible ~ .layout [for="show-all"], #show-figures:focus-visible ~ .layout [for="show-figures"],
        #show-wording:focus-visible ~ .layout [for="show-wording"], #show-findings:focus-visible ~ .layout [for="show-findings"],
        #hide-calendar:focus-visible ~ .layout [for="hide-calendar"] { outline: 2px solid var(--accent); }
        #show-figures:checked ~ .layout :is(.labels-part, .fold, .pair:not(.figures), .prose:not(.figures)),
        #show-wording:checked ~ .layout :is(.chart-part, .figures-part, .rows-part, #text-figures, .pair:not(.wording), .fold.only-calendar, .prose:not(.wording)),
        #show-findings:checked ~ .layout :is(.chart-part, .labels-part:not(.has-findings), .label:not(.has-findings), .table:not(.has-findings),
          .rows-part:not(.has-findings), .entry-row:not(.has-findings),
          .form-changes:not(.has-findings), .entry:not(.has-findings), .fold, .pair:not(.has-findings), .prose:not(.has-findings)),
        #hide-calendar:checked ~ .layout :is(.pair.calendar, .fold.only-calendar) { display: none; }
        #show-findings:checked ~ .layout .changed:not(.has-findings),
        #show-findings:checked ~ .layout .changed:not(.has-findings) * { background: none; box-shadow: none; color: var(--muted);
          font-weight: 400; }

        """

    private static let narrow = """
        @media (max-width: 64rem) {
          .layout { display: block; padding: 0 1rem; }
          nav { position: static; max-height: none; padding: 1rem 0 0; margin: 0 -1rem; }
          nav > ul { position: sticky; top: 0; }
          nav { position: sticky; top: 0; z-index: 3; background: var(--ground); border-bottom: 1px solid var(--line); padding: 0; overflow: hidden; }
          nav > ul, .filters { display: flex; overflow-x: auto; padding: .35rem .75rem; scrollbar-width: none; }
          nav .inner { display: none; }
          nav a, .filters label { white-space: nowrap; flex: none; padding: .35rem .6rem; }
          .filters { margin: 0; border: 0; padding-top: 0; gap: 0; }
          html { scroll-padding-top: 6.5rem; }
          main { padding-top: 1.25rem; }
          header ul.list:first-of-type { grid-template-columns: 1fr; gap: .6rem; }
        }
        @media (max-width: 40rem) {
          body { font-size: 15px; }
          h1 { font-size: 1.3rem; }
          .sides { display: none; }
          .pair { grid-template-columns: 2.2rem minmax(0, 1fr); gap: .4rem .5rem; padding: .7rem 0 .7rem .5rem; }
          .side { grid-column: 2; }
          .pair > .mark { grid-row: 1; }
          .side .unseen { position: static; width: auto; height: auto; clip-path: none; float: left; font-size: .75rem; color: var(--muted);
            margin-right: .3em; line-height: 2.1; }
          .side.absent { display: none; } .origin .side.absent { display: block; }
          .facts { grid-column: 2; }
          .same { padding: .4rem 0 .4rem .5rem; }
          .fold > summary { padding: .4rem 0; }
          .scroll { margin: 0 -1rem; border-radius: 0; border-left: 0; border-right: 0; }
          th.name { position: sticky; left: 0; z-index: 1; box-shadow: 1px 0 0 var(--strong-line); }
          table.requests th.name, table.proceedings th.name { min-width: 7.5rem; max-width: 9rem; }
          col.names { width: 6rem; }
          table.chart th, table.chart td { padding-right: .4rem; font-size: .8125rem; }
          table.chart .delta { font-size: .75rem; }
          .bars { min-width: 3.5rem; }
          .walk .word, kbd { display: none; }
          .walk button { min-width: 3rem; min-height: 3rem; font-size: 1.1rem; }
        }

        """

    private static let paper = """
        @media print {
          @page { size: A4; margin: 15mm 13mm; }
          :root { --ground: #fff; --raised: #f4f5f7; --ink: #000; --muted: #444c55; --faint: #6b7480; --line: #ccd1d7; --strong-line: #8d959e;
            --accent: #1c4f91; --old: #96201a; --old-ground: #fdecea; --new: #0b5c31; --new-ground: #e4f4e9; --alert: #7a4300;
            --alert-ground: #fff1d8; --changed: #fffaeb; --edge: #dca33c; --bar: #1c4f91; }
          body { font-size: 10pt; line-height: 1.55; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          nav, .walk, .skip, input.filter, .move { display: none; }
          .layout { display: block; padding: 0; max-width: none; }
          main { padding: 0; }
          header ul.list:first-of-type { grid-template-columns: 1fr 1fr; }
          .summary ul.list { font-size: 10pt; } .bars svg { height: 4.5mm; } table.chart th, table.chart td { padding: .3mm 2mm .3mm 0; }
          h1 { font-size: 16pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
          h1, h2, h3, .sides, thead, .fold > summary { break-after: avoid; }
          .part { margin-top: 8mm; } .part section { margin: 5mm 0; }
          tr, .pair, .same, li, figure, .part section.table { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          table { font-size: 8pt; line-height: 1.3; } th, td { padding: .4mm .8mm; }
          table.requests td, table.proceedings td { min-width: 0; }
          table.requests th.name { width: 42mm; min-width: 30mm; } th.group { width: 6mm; padding: .4mm 0; }
          .delta { line-height: 1.2; }
          .changed ins.value { font-size: 8.5pt; } .changed del.value, .delta { font-size: 7pt; }
          th.head { font-size: 7.5pt; }
          .current, :target { outline: none; }
          a { color: inherit; text-decoration: none; }
          .fold.with-changes::details-content { content-visibility: visible; display: block; }
        }
        """
}
