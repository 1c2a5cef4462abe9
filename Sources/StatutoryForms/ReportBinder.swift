// Binds a document to the statutory form: outline, narrative and tables.

import ReportModel

/// The entry to binding.
public struct ReportBinder {
    /// The form's largest table prints some three hundred cells. One with more than these is read by nobody: labels, heads
    /// and sums are each looked for among all of its cells.
    static let maximumTableCells = 3_000

    private let document: SourceDocument
    private let lines: [TableLine]
    private let headings: [HeadingCandidate]
    private let zones: [TableZone]
    private var notes: [Note]

    /// What the form makes of a document.
    public static func bind(_ document: SourceDocument) throws(BindingError) -> Report {
        var binder = try ReportBinder(document)
        return try binder.bind()
    }

    private init(_ document: SourceDocument) throws(BindingError) {
        self.document = document
        lines = try LineSplitter.lines(of: document)
        headings = HeadingFinder(lines: lines).find()
        let headed = Set(headings.flatMap { $0.line..<$0.line + $0.lineCount })
        zones = TableZoneScanner(lines: lines, headings: headed).scan()
        notes = document.notes + UnreadObject.notes(on: document.objects)
    }

    private mutating func bind() throws(BindingError) -> Report {
        let tables = zones.compactMap { bindTable($0) }
        noteTooLarge()
        guard headings.contains(where: { $0.role != .extra && $0.score >= 0.75 }) || !tables.isEmpty else {
            throw .notAReport
        }
        var narrative = NarrativeBinder(
            lines: lines, headings: headings, zones: zones, content: document.content)
        let outline = narrative.bind()
        notes += narrative.notes
        let year = year(outline)
        noteHeadings()
        let proactive = tables.first { $0.form.table == .proactive }
        let requests = tables.first { $0.form.table == .requests }
        noteForms(proactive?.form.edition, requests?.form.edition, isWithoutTables: tables.isEmpty)
        let cells = cells(tables, year: year)
        notes += tables.flatMap(\.notes)
        return Report(
            format: document.format, encoding: document.encoding, converter: document.converter,
            title: outline.title?.paragraph, agency: outline.title?.agency, year: year,
            proactiveForm: proactive?.form.edition,
            requestsForm: requests?.form.edition, preamble: outline.preamble, sections: outline.sections,
            cells: CellTable(cells), printedRows: tables.flatMap(\.rows) + unboundRows(tables),
            labels: headingLabels(outline.sections) + tables.flatMap(\.labels),
            labellings: tables.compactMap(\.labelling), notes: notes,
            objects: document.objects)
    }

    private func bindTable(_ zone: TableZone) -> BoundTable? {
        let lines = zone.lines.map { self.lines[$0] }
        guard !isTooLarge(lines) else { return nil }
        return zone.table == .proceedings
            ? ProceedingsBinder.bind(lines: lines) : TableBinder.bind(zone.table, lines: lines)
    }

    private mutating func noteTooLarge() {
        for zone in zones where isTooLarge(zone.lines.map({ lines[$0] })) {
            let count = zone.lines.reduce(0) { $0 + lines[$1].cells.count { !$0.isBlank } }
            notes.append(
                Note(
                    .tableTooLarge, [StatutoryForm.name(of: zone.table), String(count)],
                    at: lines[zone.lines[0]].cells.first?.location))
        }
    }

    private func isTooLarge(_ lines: [TableLine]) -> Bool {
        lines.reduce(0) { $0 + $1.cells.count { !$0.isBlank } } > Self.maximumTableCells
    }

    /// The year of the title; failing that, of the stated period; failing that, the one the overview names most.
    private mutating func year(_ outline: NarrativeBinder.Outline) -> Int? {
        if let year = outline.title?.year { return year }
        let opening = outline.preamble + (outline.sections.first { $0.role == .overview }?.paragraphs ?? [])
        for paragraph in opening {
            if let year = YearScanner.period(in: paragraph.text) {
                notes.append(Note(.yearAssumed, [String(year), "统计期限"], at: paragraph.location))
                return year
            }
        }
        var counts: [Int: Int] = [:]
        for paragraph in opening {
            for found in YearScanner.all(in: paragraph.source.scalars) { counts[found.year, default: 0] += 1 }
        }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
            notes.append(Note(.yearMissing))
            return nil
        }
        notes.append(Note(.yearAssumed, [String(most.key), "总体情况"]))
        return most.key
    }

    private mutating func noteHeadings() {
        var last = -1
        for heading in headings where heading.role != .extra {
            let rank = SectionRole.statutory.firstIndex(of: heading.role) ?? 0
            if rank < last { notes.append(Note(.headingOutOfOrder, [heading.title], at: heading.location)) }
            last = max(last, rank)
        }
        for role in SectionRole.statutory where !headings.contains(where: { $0.role == role }) {
            let official = "\(StatutoryForm.ordinal(of: role) ?? "")、\(StatutoryForm.title(of: role) ?? "")"
            notes.append(Note(.headingMissing, [official]))
        }
    }

    private mutating func noteForms(_ proactive: FormEdition?, _ requests: FormEdition?, isWithoutTables: Bool) {
        if isWithoutTables { notes.append(Note(.formUnknown)) }
        if let proactive, let requests, proactive != requests {
            notes.append(Note(.formMixed, [proactive.rawValue, requests.rawValue]))
        }
    }

    /// The cells of all three tables; a table the source does not hold is listed without values.
    private mutating func cells(_ tables: [BoundTable], year: Int?) -> [Cell] {
        // Without any table there is no telling which form's cells are missing.
        if tables.isEmpty { return [] }
        let hint = tables.first { $0.form.table != .proceedings }?.form.edition
        let edition = hint ?? ((year ?? 0) >= 2021 ? .form2021 : .form2019)
        var cells: [Cell] = []
        for table in TableKey.allCases {
            if let bound = tables.first(where: { $0.form.table == table }) {
                cells += bound.cells
                continue
            }
            let zone = zones.first { $0.table == table }
            if let zone, isTooLarge(zone.lines.map({ lines[$0] })) {
                // That has been said already.
            } else if let zone {
                let words = zone.lines.flatMap { lines[$0].cells }.filter { !$0.isBlank }.map(\.text)
                notes.append(
                    Note(
                        .rowUnreadable, [StatutoryForm.name(of: table), words.joined(separator: " | ")],
                        at: lines[zone.lines[0]].cells.first?.location))
            } else {
                notes.append(Note(.tableMissing, [StatutoryForm.name(of: table)]))
            }
            for row in StatutoryForm.table(table, edition).rows {
                for cell in row.cells {
                    cells.append(
                        Cell(
                            address: cell.address, label: cell.label,
                            absence: zone == nil ? .missing : .unreadable))
                }
            }
        }
        return cells
    }

    /// What a table prints none of whose rows could be found.
    private func unboundRows(_ tables: [BoundTable]) -> [PrintedRow] {
        zones.filter { zone in !tables.contains { $0.form.table == zone.table } }.map { zone in
            let cells = zone.lines.flatMap { lines[$0].cells }
            let glued = cells.compactMap { GluedValue.digits(of: $0) }
            let values = cells.filter(\.isValue).map(\.text) + glued
            return PrintedRow(
                table: zone.table, row: nil, label: StatutoryForm.name(of: zone.table),
                values: values.map { PrintedRow.Value(text: $0, cell: nil) },
                layout: glued.isEmpty ? lines[zone.lines[0]].layout.kept : nil,
                location: cells.lazy.compactMap(\.location).first)
        }
    }

    private func headingLabels(_ sections: [Section]) -> [PrintedLabel] {
        sections.map { section in
            PrintedLabel(
                kind: .heading, address: section.role.rawValue, text: section.heading,
                official: StatutoryForm.ordinal(of: section.role).map {
                    "\($0)、\(StatutoryForm.title(of: section.role) ?? "")"
                }, location: section.location)
        }
    }
}
