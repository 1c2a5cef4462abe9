// Rewordings of headings, captions, rows and columns: each is one change of its kind and nothing else.

import DocumentReading
import Foundation
import ReportDiffing
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct LabelDifferTests {
    static let rewordings: [(from: String, to: String, kind: PrintedLabel.Kind)] = [
        ("\n第二十条第（六）项", "\n第二十条第（六）款", .caption),
        ("\n第二十条第（六）项", "\n第二十条第（七）项", .caption),
        ("\n第二十条第（六）项", "\n第二十条第（八）项", .caption),
        ("本年新公开数量", "本年公开数量", .column),
        ("\n行政强制\t", "\n行政强制措施\t", .row),
        ("三、收到和处理政府信息公开申请情况", "三、收到和处理信息公开申请情况", .heading),
    ]

    @Test(arguments: rewordings)
    func aRewordingIsOneChangeOfItsKind(from: String, to: String, kind: PrintedLabel.Kind) throws {
        let text = try String(contentsOf: ProjectPaths.fixture("linlan-2019.txt"), encoding: .utf8)
        let edited = text.replacing(from, with: to)
        #expect(edited != text)
        let diff = try ReportDiffer.compare(old: report(text), new: report(edited))
        let labels = diff.changes.compactMap { change in
            if case .label(let label) = change { label } else { nil }
        }
        #expect(labels.count == 1 && diff.changes.count == 1)
        let label = try #require(labels.first)
        #expect(label.kind == kind && label.operation == .modified)
        #expect(label.old.map { from.contains($0.text) } == true && label.new.map { to.contains($0.text) } == true)
    }
}
