// One table of the form with its changes in place.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Prints a table in the form's own geometry: merged heads, group labels, a caption a block.
struct FormTablePart {
    /// Blocks of one, two and three columns share a table when each column spans a part of six.
    private static let commonColumns = 6

    private let grid: FormGrid
    private let report: Report
    private let cells: CellMarkup
    private let narration: Narration
    private let changes: [CellAddress: CellChange]

    /// A table of a comparison; `cells` prints the single cell.
    init(_ grid: FormGrid, _ result: ChangeReport, cells: CellMarkup, narration: Narration) {
        self.grid = grid
        self.narration = narration
        self.cells = cells
        // Where the new source does not hold the table, the old figures are all there is to see.
        let hasNew = result.new.report.cells.all.contains { $0.address.table == grid.table && $0.figure != nil }
        report = hasNew ? result.new.report : result.old.report
        let own = result.diff.cells.filter { $0.address.table == grid.table }
        changes = Dictionary(own.map { ($0.address, $0) }) { first, _ in first }
    }

    /// The table, in a frame that scrolls where the screen is too narrow.
    func nodes() -> [HTMLNode] {
        let frame = [HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "region")]
        let label = [HTMLAttribute("aria-label", StatutoryForm.name(of: grid.table))]
        let content = grid.table == .proactive ? blocks() : [head(grid.blocks[0])] + grid.blocks.map(body)
        let table = HTMLNode.tag("table", class: "form \(grid.table.rawValue)", [], content)
        return [.tag("div", class: "scroll", frame + label, [table])]
    }

    // MARK: Table 二

    private func blocks() -> [HTMLNode] {
        let figures = HTMLAttribute("span", "\(Self.commonColumns)")
        let columns = HTMLNode.tag("colgroup", [], [.tag("col", class: "names"), .tag("col", [figures])])
        return [columns] + grid.blocks.map(block)
    }

    private func block(_ block: FormGrid.Block) -> HTMLNode {
        let span = { (count: Int) in HTMLAttribute("colspan", "\(count)") }
        let width = max(1, Self.commonColumns / max(1, block.columns.count))
        var rows: [HTMLNode] = []
        if let caption = block.caption {
            let whole = [span(Self.commonColumns + 1), HTMLAttribute("scope", "rowgroup")]
            rows.append(row([.tag("th", class: "band", whole, [.text(caption)])]))
        }
        let heads = block.columns.map { column in
            HTMLNode.tag("th", class: "head", [span(width), HTMLAttribute("scope", "col")], [.text(column.head)])
        }
        rows.append(row([.tag("th", class: "head name", [], [.text(narration.item)])] + heads))
        for line in block.rows {
            let name = HTMLNode.tag("th", class: "name", [HTMLAttribute("scope", "row")], [.text(line.label)])
            rows.append(row([name] + block.columns.map { cell(line.key, $0.key, [span(width)]) }))
        }
        return .tag("tbody", [], rows)
    }

    // MARK: Tables 三 and 四

    private func labelColumns(_ block: FormGrid.Block) -> Int { (block.rows.map(\.groups.count).max() ?? 0) + 1 }

    private func head(_ block: FormGrid.Block) -> HTMLNode {
        let runs = SpanRuns(block.columns.map(\.groups))
        let levels = runs.depth + 1
        var lines: [[HTMLNode]] = Array(repeating: [], count: levels)
        let corner = [
            HTMLAttribute("colspan", "\(labelColumns(block))"), HTMLAttribute("rowspan", "\(levels)"),
        ]
        lines[0].append(.tag("th", class: "head name", corner, [.text(narration.item)]))
        for (index, column) in block.columns.enumerated() {
            for run in runs.runs(at: index) {
                let attributes = [HTMLAttribute("colspan", "\(run.length)"), HTMLAttribute("scope", "colgroup")]
                lines[run.depth].append(.tag("th", class: "head", attributes, [.text(run.label)]))
            }
            let attributes = [
                HTMLAttribute("rowspan", "\(levels - column.groups.count)"), HTMLAttribute("scope", "col"),
            ]
            lines[column.groups.count].append(.tag("th", class: "head", attributes, [.text(column.head)]))
        }
        return .tag("thead", [], lines.map { row($0) })
    }

    private func body(_ block: FormGrid.Block) -> HTMLNode {
        let runs = SpanRuns(block.rows.map(\.groups))
        let depth = labelColumns(block)
        let rows = block.rows.enumerated().map { index, line -> HTMLNode in
            var content = runs.runs(at: index).map { run -> HTMLNode in
                let attributes = [HTMLAttribute("rowspan", "\(run.length)"), HTMLAttribute("scope", "rowgroup")]
                return .tag("th", class: "group", attributes, [.tag("span", text: run.label)])
            }
            let span = [HTMLAttribute("colspan", "\(depth - line.groups.count)"), HTMLAttribute("scope", "row")]
            content.append(.tag("th", class: "name", span, [.text(line.label)]))
            return row(content + block.columns.map { cell(line.key, $0.key, []) })
        }
        return .tag("tbody", [], rows)
    }

    private func row(_ cells: [HTMLNode]) -> HTMLNode { .tag("tr", [], cells) }

    /// The sum of the three rows of （六）, where an older report has one row.
    private func sum(above address: CellAddress) -> DecimalNumber? {
        let parts = report.cells.all.map(\.address).filter {
            $0.table == address.table && $0.column == address.column && $0.row.hasPrefix(address.row + ".")
        }
        return FigureTrend.sum(report, parts)
    }

    private func cell(_ row: String, _ column: String, _ attributes: [HTMLAttribute]) -> HTMLNode {
        let address = CellAddress(grid.table, row, column)
        if let change = changes[address] {
            return change.cause == .form
                ? cells.pointer(to: change, report.cells[address], attributes) : cells.changed(change, attributes)
        }
        if report.cells[address] == nil, row == "other" { return cells.quiet(sum: sum(above: address), attributes) }
        return cells.quiet(report.cells[address], attributes)
    }
}
