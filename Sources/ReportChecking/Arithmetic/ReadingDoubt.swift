// Whether our own reading of a row, and not the agency, may have broken an identity.

import ReportModel
import StatutoryForms

/// Looks for known faults of reading among the cells of an identity.
enum ReadingDoubt {
    /// What is doubtful.
    struct Doubt {
        /// How the rows were read, for a note.
        let reading: String
        /// The sentence that ends a finding.
        let message: Message
    }

    /// A sentence names this many rows.
    private static let namedRows = 2

    private static let codes: Set<NoteCode> = [
        .rowExtraValue, .rowSplitValue, .rowMissingValue, .rowUnreadable, .rowGlued, .rowByOrder, .rowRepeated,
    ]

    /// What is doubtful about the reading of these cells; nil where every value was certain.
    static func about(_ addresses: [CellAddress], in report: Report) -> Doubt? {
        var rows: [CellAddress] = []
        for address in addresses {
            guard let reading = report.cells[address]?.reading else { continue }
            let isPlaced =
                reading.column == .count || reading.column == .position && note(on: address, in: report) == nil
            // Table 四 has no row labels of its own: its order is the form's.
            let isCertain = isPlaced && (reading.row != .order || address.table == .proceedings)
            if !isCertain, !rows.contains(where: { $0.table == address.table && $0.row == address.row }) {
                rows.append(address)
            }
        }
        guard !rows.isEmpty else { return nil }
        let described = rows.prefix(namedRows).map { describe($0, in: report) }
        let more = rows.count > namedRows
        let chinese = described.map(\.chinese).joined(separator: "；") + (more ? "，等\(rows.count)行" : "")
        let english =
            described.map(\.english).joined(separator: "; ") + (more ? ", and others, \(rows.count) rows" : "")
        return Doubt(
            reading: chinese,
            message: Message(
                chinese: "但\(chinese)，也可能是读取有误。", english: "Yet \(english), so our reading may be at fault."))
    }

    /// What was unusual about reading a cell's row; nil where nothing was.
    private static func note(on address: CellAddress, in report: Report) -> Note? {
        report.notes.first { note in
            codes.contains(note.code) && note.arguments.contains { isRow(address, path: $0) }
        }
    }

    private static func describe(_ address: CellAddress, in report: Report) -> Message {
        let name = CellWording.row(address)
        let printed = report.cells[address]?.reading?.source.filter { !$0.isEmpty }.joined(separator: " | ") ?? ""
        switch note(on: address, in: report)?.code {
        case .rowSplitValue:
            return Message(
                chinese: "“\(name)”一行有数字被拆成两格（印作\(printed)）",
                english: "a number in the row \(name) is split over two cells (printed \(printed))")
        case .rowExtraValue:
            return Message(
                chinese: "“\(name)”一行的数字比栏目多（印作\(printed)）",
                english: "the row \(name) has more values than columns (printed \(printed))")
        case .rowMissingValue:
            return Message(
                chinese: "“\(name)”一行的数字比栏目少（印作\(printed)）",
                english: "the row \(name) has fewer values than columns (printed \(printed))")
        case .rowByOrder:
            return Message(
                chinese: "“\(name)”一行是按顺序认定的", english: "the row \(name) was placed by its order")
        default:
            return Message(
                chinese: "“\(name)”一行的栏目是推定的（印作\(printed)）",
                english: "the columns of the row \(name) were inferred (printed \(printed))")
        }
    }

    private static func isRow(_ address: CellAddress, path: String) -> Bool {
        StatutoryForm.editions(of: address.table).contains { $0.row(address.row)?.path == path }
    }
}
