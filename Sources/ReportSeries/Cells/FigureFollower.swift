// Follows every cell through the years, across the change of the form.

import ReportDiffing
import ReportModel
import StatutoryForms

/// The figures of a series.
struct FigureFollower {
    /// A note names this many cells; of more it says how many there are.
    private static let namedCells = 3

    /// The rows, in the order of the latest form.
    private(set) var rows: [SeriesRow] = []
    /// What cannot be followed or subtracted.
    private(set) var notes: [Note] = []
    private let reports: [Report]
    private var redefined: [String] = []

    /// Follows the cells of reports, which stand by year.
    init(_ reports: [Report]) {
        self.reports = reports
        let addresses = RowOrder.addresses(of: reports)
        let known = Set(addresses)
        for address in addresses { follow(address, known) }
        if !redefined.isEmpty { notes.append(Note(.decisionsRedefined, [redefined.joined(separator: "；")])) }
        for report in reports { remark(report) }
    }

    private mutating func follow(_ address: CellAddress, _ known: Set<CellAddress>) {
        let cells = reports.map { Self.cells(of: address, in: $0) }
        let values = zip(reports, cells).map { report, cells in
            cells.isEmpty ? nil : value(of: cells, in: report.year ?? 0)
        }
        let label = cells.last { $0.count == 1 }?.first?.label ?? Self.label(of: address)
        let successor = Crosswalk.successor(of: address)
        rows.append(
            SeriesRow(
                address: address, label: label, values: values, steps: steps(values, address, label),
                isContained: successor.map { $0 != address && known.contains($0) } ?? false))
    }

    private func value(of cells: [Cell], in year: Int) -> SeriesValue {
        cells.count == 1 ? SeriesValue(year: year, cell: cells[0]) : SeriesValue(year: year, sumOf: cells)
    }

    /// The cells of a report that stand in a row of the series; empty where its form has none.
    private static func cells(of address: CellAddress, in report: Report) -> [Cell] {
        if let cell = report.cells[address] { return [cell] }
        if let older = RowOrder.predecessor(of: address), let cell = report.cells[older] { return [cell] }
        guard address.table == .requests, address.row == "other" else { return [] }
        let parts = Crosswalk.partsOfOther.compactMap { report.cells[CellAddress(.requests, $0, address.column)] }
        return parts.count == Crosswalk.partsOfOther.count ? parts : []
    }

    /// The form's words for a cell that no year prints as one.
    private static func label(of address: CellAddress) -> String {
        let rows = StatutoryForm.editions(of: address.table).compactMap { $0.row(address.row) }
        return rows.lazy.compactMap { row in
            row.cells.first { $0.column.key == address.column }?.label
        }.first ?? "\(address)"
    }

    // MARK: Steps

    private mutating func steps(_ values: [SeriesValue?], _ address: CellAddress, _ label: String) -> [SeriesStep?] {
        var unit: AmountUnit?
        let steps = values.indices.dropFirst().map { index -> SeriesStep? in
            guard let before = values[index - 1], let after = values[index], let old = before.comparable,
                let new = after.comparable, let first = old.number, let second = new.number
            else { return nil }
            let comparison = FigureComparison(old: old, new: new)
            if comparison.lacksUnit { unit = old.unit ?? new.unit }
            // Figures that are printed alike are no change, and so have no difference of their own.
            let isSame = comparison.cause == nil && !comparison.lacksUnit
            guard let delta = isSame ? Delta(old: first, new: second) : comparison.delta else { return nil }
            let editions = (reports[index - 1].proactiveForm, reports[index].proactiveForm)
            return SeriesStep(
                old: before.year, new: after.year, delta: delta,
                isRedefined: editions.0 != editions.1 && Crosswalk.isRedefined(address))
        }
        if let unit { notes.append(Note(.unitUnknown, [label, unit.rawValue])) }
        if steps.contains(where: { $0?.isRedefined == true }) { redefined.append(label) }
        return steps
    }

    // MARK: Remarks

    /// Says what of a report the series does not hold.
    private mutating func remark(_ report: Report) {
        let year = String(report.year ?? 0)
        let absent = report.cells.all.filter { $0.absence != nil }
        if !absent.isEmpty {
            let named = absent.prefix(Self.namedCells).map(\.label)
            notes.append(Note(.seriesCellsAbsent, [year, String(absent.count)] + named))
        }
        let own = report.cells.all.count { RowOrder.isOwn($0.address) }
        if own > 0 { notes.append(Note(.seriesOwnCells, [year, String(own)])) }
    }
}
