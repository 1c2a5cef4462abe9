// A figure of the new report beside the same figure of the old one.

import ReportDiffing
import ReportModel

/// The sum of some cells in the new report and in the old one.
struct FigureTrend {
    /// The new figure.
    let new: DecimalNumber
    /// The difference; nil where the old report has no such figure.
    let delta: Delta?

    /// The figure at `new` in the new report against that at `old` in the old one; nil where the new report does not
    /// have it, or where both are zero.
    init?(_ result: ChangeReport, new addresses: [CellAddress], old oldAddresses: [CellAddress]) {
        guard let new = Self.sum(result.new.report, addresses) else { return nil }
        let old = Self.sum(result.old.report, oldAddresses)
        if new.isZero, old?.isZero ?? true { return nil }
        self.new = new
        delta = old.map { Delta(old: $0, new: new) }
    }

    /// The sum of a figure's cells; nil unless all of them are numbers.
    static func sum(_ report: Report, _ addresses: [CellAddress]) -> DecimalNumber? {
        if addresses.isEmpty { return nil }
        var total = DecimalNumber.zero
        for address in addresses {
            guard let number = report.cells[address]?.figure?.number else { return nil }
            total = total + number
        }
        return total
    }
}
