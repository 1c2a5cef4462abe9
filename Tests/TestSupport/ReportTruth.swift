// The true cells of a report, as recorded beside it.

import Foundation
import JSONText

/// What a `.cells.json` file says of the report beside it.
public struct ReportTruth: Sendable {
    /// The report's file.
    public let report: URL
    /// The body that reports.
    public let agency: String?
    /// The year.
    public let year: Int?
    /// The form, as `inspect` names it; nil for a report without tables.
    public let form: String?
    /// The printed text of every cell; nil where the source does not hold it.
    public let cells: [(address: String, text: String?)]

    /// The endings of files that are read as text.
    public static let textFormats = ["txt", "md"]

    /// The truths of all reports in a folder and its subfolders that have a file with one of these endings, by path; a
    /// truth that several files share is given once for each of them.
    public static func all(in folder: URL, formats: [String] = textFormats) throws -> [ReportTruth] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".cells.json") }.flatMap { name in
            let stem = folder.appendingPathComponent(name).path.dropLast(".cells.json".count)
            let files = formats.map { URL(fileURLWithPath: "\(stem).\($0)") }
            return try files.filter { FileManager.default.fileExists(atPath: $0.path) }.map {
                try ReportTruth(folder.appendingPathComponent(name), report: $0)
            }
        }
    }

    /// Reads the `.cells.json` file of a report.
    public init(_ file: URL, report: URL) throws {
        let value = try JSONParser([UInt8](Data(contentsOf: file))).parse()
        agency = value["agency"]?.stringValue
        year = value["year"]?.intValue
        form = value["form"]?.stringValue
        cells = (value["cells"]?.objectValue ?? []).map { ($0.key, $0.value.stringValue) }
        self.report = report
    }

    /// The folder of real reports to test with; nil unless `REPORTDIFF_CORPUS` names one.
    public static var corpus: URL? {
        ProcessInfo.processInfo.environment["REPORTDIFF_CORPUS"].map { URL(fileURLWithPath: $0) }
    }
}
