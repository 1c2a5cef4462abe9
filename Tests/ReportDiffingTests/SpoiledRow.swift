// A row of a fixture that is spoiled in its source, so that its reader can no longer tell its cells apart.

import ReportModel

/// Ways to spoil a row, and documents with the row spoiled.
struct SpoiledRow {
    /// What is done to the row.
    enum Fault: String, CaseIterable {
        /// A value more than there are columns.
        case extraValue
        /// A value less.
        case missingValue
        /// Words in the place of a value.
        case words
        /// Two neighbouring values in one cell.
        case merged
    }

    /// The cells of the row, each with a plain figure and a place.
    let cells: [Cell]
    let document: SourceDocument

    /// The rows of a report that have at least three plain figures of their own places.
    static func all(of report: Report, in document: SourceDocument) -> [SpoiledRow] {
        let plain = report.cells.all.filter { cell in
            cell.reading?.column == .count && cell.location != nil
                && (cell.figure?.text.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false)
                && cell.figure?.isBlank == false
        }
        let rows = Dictionary(grouping: plain) { "\($0.address.table.rawValue)/\($0.address.row)" }
        return rows.keys.sorted().compactMap { key in
            let cells = rows[key] ?? []
            guard cells.count > 2, Set(cells.map(\.location)).count == cells.count else { return nil }
            return SpoiledRow(cells: cells, document: document)
        }
    }

    /// The document with the row spoiled; `figure` is what its second cell prints instead, nil for what it prints.
    func spoiled(_ fault: Fault?, figure: String?) -> SourceDocument {
        var texts: [SourceLocation: String] = [:]
        func set(_ index: Int, _ text: String) { if let place = cells[index].location { texts[place] = text } }
        func text(_ index: Int) -> String { cells[index].figure?.text ?? "" }
        if let figure { set(1, figure) }
        let last = cells.count - 1
        switch fault {
        case .missingValue: set(last, "")
        case .words: set(last, "未统计")
        case .merged: set(last, "\(text(last)) 71")
        case .extraValue, nil: break
        }
        return replacing(texts, extra: fault == .extraValue ? "9731" : nil)
    }

    private func replacing(_ texts: [SourceLocation: String], extra: String?) -> SourceDocument {
        let end = cells.last?.location
        let blocks = document.blocks.flatMap { block -> [SourceBlock] in
            switch block {
            case .line(let line):
                let text = edited(line.text, texts, extra: extra, behind: end)
                let lines = [line.ending(text: text)]
                // Where every cell is a line, one value more is one line more.
                let isSingle = line.text.scalars.count == (cells.last?.figure?.text.unicodeScalars.count ?? 0)
                guard let extra, isSingle, line.text.location == end, let end else { return lines.map { .line($0) } }
                return [.line(line), .line(line.ending(text: SourceText(extra, at: end.advanced(by: 500))))]
            case .table(let table):
                let rows = table.rows.map { row -> [SourceTable.Cell] in
                    var cells = row.map { cell in cell.text(edited(cell.text, texts, extra: nil, behind: nil)) }
                    if let extra, let place = row.firstIndex(where: { $0.text.location == end }) {
                        let before = row[place]
                        let location = before.location.advanced(by: 500)
                        cells.insert(
                            SourceTable.Cell(
                                text: SourceText(extra, at: location), column: before.column + before.columnSpan,
                                location: location), at: place + 1)
                    }
                    return cells
                }
                return [.table(SourceTable(rows: rows, hasReliableColumns: table.hasReliableColumns))]
            }
        }
        return SourceDocument(
            format: document.format, encoding: document.encoding, blocks: blocks, notes: document.notes)
    }

    /// A text with what stands at some places replaced, and a value more behind one of them.
    private func edited(
        _ text: SourceText, _ texts: [SourceLocation: String], extra: String?, behind end: SourceLocation?
    ) -> SourceText {
        var scalars = text.scalars
        let isSingle =
            text.location == end && text.scalars.count == (cells.last?.figure?.text.unicodeScalars.count ?? 0)
        for cell in cells.reversed() {
            guard let place = cell.location, let figure = cell.figure?.text,
                let offset = scalars.indices.first(where: { $0 < text.scalars.count && text.location(at: $0) == place })
            else { continue }
            let range = offset..<offset + figure.unicodeScalars.count
            var replaced = texts[place].map { Array($0.unicodeScalars) } ?? Array(scalars[range])
            if let extra, place == end, !isSingle { replaced += Array(gap(in: text)) + Array(extra.unicodeScalars) }
            scalars.replaceSubrange(range, with: replaced)
        }
        guard scalars != text.scalars, let location = text.location else { return text }
        return SourceText(scalars, at: location)
    }

    private func gap(in text: SourceText) -> String.UnicodeScalarView {
        (text.scalars.contains("\t") ? "\t" : text.scalars.contains("|") ? " | " : "    ").unicodeScalars
    }
}

extension SourceLine {
    fileprivate func ending(text: SourceText) -> SourceLine {
        SourceLine(text: text, ending: ending, blankLinesBefore: blankLinesBefore, isHeading: isHeading)
    }
}

extension SourceTable.Cell {
    fileprivate func text(_ text: SourceText) -> SourceTable.Cell {
        SourceTable.Cell(text: text, column: column, columnSpan: columnSpan, rowSpan: rowSpan, location: location)
    }
}
