// Parts sheets that are longer or wider than a sheet can be.

/// The sheets as they are written: named, none larger than allowed.
struct SheetPages {
    /// A sheet as it is written.
    struct Page {
        let name: String
        let sheet: Sheet
    }

    /// The pages, in order.
    let all: [Page]
    private let targets: [String: String]

    /// The pages of sheets; each repeats the head rows and the frozen columns of its sheet.
    init(_ sheets: [Sheet], _ limits: SheetLimits) {
        var parts: [Sheet] = []
        var starts: [Int] = []
        for sheet in sheets {
            starts.append(parts.count)
            parts += Self.partedByColumns(sheet, limits).flatMap { Self.partedByRows($0, limits) }
        }
        let names = SheetName.unique(parts.map(\.name), limit: limits.charactersOfName)
        all = zip(names, parts).map { Page(name: $0, sheet: $1) }
        targets = Dictionary(zip(sheets, starts).map { ($0.name, names[$1]) }) { first, _ in first }
    }

    /// The name under which a sheet, or the first part of it, is written; nil where there is no such sheet.
    func target(_ name: String) -> String? { targets[name] }

    private static func partedByRows(_ sheet: Sheet, _ limits: SheetLimits) -> [Sheet] {
        if sheet.rows.count <= limits.rows { return [sheet] }
        let heads = Array(sheet.rows.prefix(sheet.headRows))
        return ranges(heads.count..<sheet.rows.count, length: limits.rows - heads.count).map { range in
            var part = sheet
            part.rows = heads + sheet.rows[range]
            return part
        }
    }

    private static func partedByColumns(_ sheet: Sheet, _ limits: SheetLimits) -> [Sheet] {
        let width = max(sheet.columns.count, sheet.rows.map(\.cells.count).max() ?? 0)
        if width <= limits.columns { return [sheet] }
        let frozen = min(sheet.frozenColumns, width)
        return ranges(frozen..<width, length: limits.columns - frozen).map { range in
            func part<Element>(_ row: [Element]) -> [Element] {
                Array(row.prefix(frozen) + row[range.clamped(to: min(frozen, row.count)..<row.count)])
            }
            return Sheet(
                name: sheet.name, columns: part(sheet.columns),
                rows: sheet.rows.map { SheetRow(part($0.cells), lines: $0.lines) }, headRows: sheet.headRows,
                frozenColumns: frozen, isFiltered: sheet.isFiltered)
        }
    }

    /// Consecutive ranges of at most `length`, together the whole.
    private static func ranges(_ whole: Range<Int>, length: Int) -> [Range<Int>] {
        stride(from: whole.lowerBound, to: whole.upperBound, by: max(1, length)).map {
            $0..<min($0 + max(1, length), whole.upperBound)
        }
    }
}
