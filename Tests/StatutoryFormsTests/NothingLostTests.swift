// Every line of prose in a file is in the report read from it: title, preamble, headings, paragraphs or notes.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct NothingLostTests {
    /// Signs that formats and layouts add, and numbering that a heading keeps apart.
    private static let signs = Set("*#|>_-—\u{FEFF}\u{0C}、，：:.．".unicodeScalars)

    private static func squashed(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars
        where !signs.contains(scalar) && !scalar.properties.isWhitespace
            && scalar.properties.generalCategory != .format
        { view.append(scalar) }
        return String(view)
    }

    @Test(arguments: try ReportTruth.all(in: ProjectPaths.fixtures).map(\.report.path))
    func everyLineOfProseIsKept(path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let report = try ReportBinder.bind(DocumentReader.read(bytes, name: path))
        var kept = [report.title?.text ?? ""] + report.preamble.map(\.text)
        for section in report.sections {
            kept += [section.number ?? "", section.title] + section.paragraphs.map(\.text)
        }
        kept += report.notes.flatMap(\.arguments)
        let tables =
            report.labels.flatMap { [$0.text, $0.official ?? ""] }
            + report.cells.all.flatMap { [$0.label, $0.figure?.text ?? ""] + ($0.reading?.source ?? []) }
        let narrative = Self.squashed(kept.joined())
        let table = Self.squashed(tables.joined(separator: "/"))
        for line in try TextDecoder.decode(bytes).text.split(whereSeparator: \.isNewline) {
            let prose = Self.squashed(String(line))
            if prose.isEmpty || narrative.contains(prose) || table.contains(prose) { continue }
            // What is left are rows and heads of tables, never a sentence.
            #expect(!line.contains("。"), "\(line)")
        }
    }
}
