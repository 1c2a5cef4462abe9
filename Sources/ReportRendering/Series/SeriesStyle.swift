// Data: what the page of a series adds to the style sheet.

/// The style of charts and tables over the years.
enum SeriesStyle {
    static let source = """

        .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
        .curve-chart { border: 1px solid var(--line); border-radius: .375rem; padding: .6rem .75rem .4rem; break-inside: avoid; }
        .curve-chart figcaption { font-size: .875rem; font-weight: 600; line-height: 1.4; }
        .curve-chart svg { display: block; width: 100%; height: auto; }
        .curve { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
        .dot { fill: var(--bar); }
        .axis { stroke: var(--strong-line); }
        .form-break { stroke: var(--muted); stroke-dasharray: 3 3; }
        .curve-chart text { font-size: 12px; fill: var(--muted); font-variant-numeric: tabular-nums; }
        .curve-chart text.value { fill: var(--ink); }
        table.series th.name { min-width: 9rem; }
        table.series th.band { text-align: left; }
        table.series td.words { min-width: 7.5rem; }
        table.series td.figure, table.series th.figure { white-space: nowrap; }
        table.series td.course { white-space: nowrap; position: relative; vertical-align: middle; }
        .spark { width: 4rem; height: 1.25rem; vertical-align: middle; }
        .spark .curve { stroke-width: 1.5; }
        .scroll + h3, .list + h3 { margin-top: 1.75rem; }
        .series-details { margin-top: .75rem; }
        .series-details > summary { padding: .4rem 0; color: var(--muted); }
        header ul.list:first-of-type { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
        @media (max-width: 40rem) { table.series th.name { min-width: 6.5rem; max-width: 8rem; } }
        @media print { .charts { grid-template-columns: repeat(3, 1fr); } .spark { width: 14mm; height: 4mm; } }
        """
}
