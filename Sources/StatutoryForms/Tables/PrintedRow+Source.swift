// Keeps what a row of values prints, beside what was read of it.

import ReportModel

extension PrintedRow {
    /// The values of a source row, each with the cell it was given to; `read` are the cells that were given one.
    init(
        _ source: ValueRow, of table: TableKey, row: String?, label: String,
        read: [(value: TableCell, address: CellAddress)] = []
    ) {
        if let digits = source.glued {
            self.init(
                table: table, row: row, label: label,
                values: [Value(text: digits, cell: read.first?.address)],
                layout: read.isEmpty ? nil : source.layout.kept, location: source.location)
            return
        }
        let values = source.values
        var owners = [CellAddress?](repeating: nil, count: values.count)
        for (cell, address) in read {
            if let place = values.firstIndex(where: { $0 === cell }) {
                owners[place] = address
            } else {
                for place in Self.pieces(of: cell, in: values) { owners[place] = address }
            }
        }
        self.init(
            table: table, row: row, label: label,
            values: zip(values, owners).map { Value(text: $0.isBlank ? "" : $0.text, cell: $1) },
            layout: source.layout.kept, location: source.location)
    }

    /// The places of the values that one value was put together of (2 | 0 for 20).
    private static func pieces(of cell: TableCell, in values: [TableCell]) -> [Int] {
        var rest = cell.source.scalars[...]
        var places: [Int] = []
        for (place, value) in values.enumerated() where !value.isBlank && !rest.isEmpty {
            if places.isEmpty, value.location != cell.location { continue }
            guard rest.starts(with: value.source.scalars) else { break }
            rest = rest.dropFirst(value.source.scalars.count)
            places.append(place)
        }
        return places
    }
}

extension TableLine.Layout {
    /// The layout as it is told to those who read no lines.
    var kept: TableLabelling.Layout {
        switch self {
        case .grid: .grid
        case .fields: .fields
        case .spaces: .spaces
        case .single: .lines
        }
    }
}
