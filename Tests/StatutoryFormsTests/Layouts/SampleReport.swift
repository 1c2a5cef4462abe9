// A report to print in every layout: the prose of a fixture and figures of its own.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport

/// The content of a report, free of any layout.
struct SampleReport {
    let title: String
    let agency: String
    let year: Int
    let preamble: [String]
    let sections: [(role: SectionRole, heading: String, paragraphs: [String])]
    let proactive: FormEdition
    let requests: FormEdition
    var figures: [CellAddress: String]

    /// The prose of a fixture with figures that are all different; every so many of them blank.
    static func make(
        fixture: String, proactive: FormEdition, requests: FormEdition, seed: UInt64, blankEvery: Int? = nil
    ) throws -> SampleReport {
        let url = ProjectPaths.fixture(fixture)
        let report = try ReportBinder.bind(
            DocumentReader.read([UInt8](Data(contentsOf: url)), name: url.lastPathComponent))
        var generator = SeededGenerator(seed: seed)
        var numbers = Array(1...999).shuffled(using: &generator)
        var figures: [CellAddress: String] = [:]
        for (table, edition) in [(TableKey.proactive, proactive), (.requests, requests), (.proceedings, proactive)] {
            let form = StatutoryForm.table(table, edition)
            for row in form.rows {
                for column in row.columns {
                    let number = numbers.popLast() ?? 0
                    let isBlank = blankEvery.map { number % $0 == 0 } ?? false
                    figures[CellAddress(form.table, row.key, column.key)] = isBlank ? "" : String(number)
                }
            }
        }
        return SampleReport(
            title: report.title?.text ?? "", agency: report.agency ?? "", year: report.year ?? 0,
            preamble: report.preamble.map(\.text),
            sections: report.sections.map { ($0.role, $0.heading, $0.paragraphs.map(\.text)) },
            proactive: proactive, requests: requests, figures: figures)
    }

    /// The grids of the table that belongs to a section.
    func grids(of role: SectionRole, shape: TableGrid.ProceedingsShape) -> [TableGrid] {
        func values(_ table: TableKey) -> (FormRow, FormColumn) -> String {
            { row, column in figures[CellAddress(table, row.key, column.key)] ?? "" }
        }
        switch role {
        case .proactive: return [.proactive(StatutoryForm.table(.proactive, proactive), values(.proactive))]
        case .requests: return [.requests(StatutoryForm.table(.requests, requests), values(.requests))]
        case .proceedings: return TableGrid.proceedings(shape, values(.proceedings))
        default: return []
        }
    }

    /// The report in one layout; prose hard-wrapped at a width, or a paragraph a line.
    func text(_ layout: TableLayout, shape: TableGrid.ProceedingsShape, wrap: Int?) -> String {
        let isMarkdown = layout == .gridMarkdown || layout == .barMarkdown
        func prose(_ paragraph: String) -> [String] {
            if isMarkdown { return [paragraph, ""] }
            return wrap.map { SpacedPrinter.wrap("　　" + paragraph, width: $0) } ?? ["　　" + paragraph]
        }
        var lines = isMarkdown ? ["# " + title, ""] : [title, ""]
        lines += preamble.flatMap(prose)
        for section in sections {
            lines += isMarkdown ? ["", "## " + section.heading, ""] : ["", section.heading]
            lines += section.paragraphs.flatMap(prose)
            for grid in grids(of: section.role, shape: shape) { lines += layout.lines(of: grid) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
