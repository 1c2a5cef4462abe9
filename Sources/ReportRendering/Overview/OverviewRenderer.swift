// The entry to overviews of many comparisons.

import ReportDiffing

/// Prints an overview row by row, so that no more than one comparison need be held at a time: a head, the rows in any
/// number, a foot.
public struct OverviewRenderer: Sendable {
    /// The formats of an overview.
    public enum Format: Sendable {
        /// A record a comparison.
        case csv
        /// A page with a table.
        case html
    }

    private let format: Format
    private let narration: Narration

    /// A printer of a format.
    public init(_ format: Format, language: Language) {
        self.format = format
        narration = Narration(language)
    }

    /// What stands before the first row.
    public func head() -> [UInt8] {
        switch format {
        case .csv: Array(OverviewCSV.head.utf8)
        case .html: Array(OverviewPage(narration).head.utf8)
        }
    }

    /// The row of a comparison.
    public func row(id: String, _ result: ChangeReport) -> [UInt8] {
        let digest = ComparisonDigest(result)
        switch format {
        case .csv: return Array(OverviewCSV.row(id: id, digest).utf8)
        case .html: return Array(HTMLPrinter.print([OverviewRow(narration).node(id: id, digest)]).utf8)
        }
    }

    /// The row of a pair that could not be compared.
    public func row(id: String?, failure: String) -> [UInt8] {
        switch format {
        case .csv: Array(OverviewCSV.row(id: id, failure: failure).utf8)
        case .html: Array(HTMLPrinter.print([OverviewRow(narration).node(id: id, failure: failure)]).utf8)
        }
    }

    /// What stands behind the last row; a table has no place for the summary's sentences.
    public func foot(summary: [String]) -> [UInt8] {
        switch format {
        case .csv: []
        case .html: Array(OverviewPage(narration).foot(summary: summary).utf8)
        }
    }
}
