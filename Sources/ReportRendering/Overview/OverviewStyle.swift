// Data: what the style sheet of an overview adds to that of any page.

/// The additions.
enum OverviewStyle {
    /// The source, as the page's policy allows it: not one character may differ.
    static let source = """

        .layout.wide { max-width: 110rem; }
        table.overview { font-size: .8125rem; }
        table.overview td { vertical-align: top; }
        table.overview th.name { min-width: 11rem; max-width: 20rem; vertical-align: top; font-weight: 600; }
        table.overview th.name small, table.overview td > small { display: block; font-weight: 400; }
        table.overview td.badges, table.overview td.moves, table.overview td.failure { text-align: left; }
        table.overview td.badges { min-width: 5rem; }
        table.overview td.moves { min-width: 17rem; }
        table.overview td.moves .delta { display: inline; }
        table.overview thead th { position: sticky; top: 0; z-index: 1; }
        table.overview thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
        table.overview thead button::after { content: " ↕"; color: var(--faint); }
        table.overview thead [aria-sort="descending"] button::after { content: " ↓"; color: var(--accent); }
        table.overview thead [aria-sort="ascending"] button::after { content: " ↑"; color: var(--accent); }
        tr.failed > * { background: var(--old-ground); } tr.failed .failure { color: var(--old); }
        tr.equal > * { color: var(--muted); }
        @media screen { .wide .scroll { max-height: 88vh; overflow: auto; } }
        """
}
