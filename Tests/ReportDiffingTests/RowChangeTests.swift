// What cannot be read but differs as printed is a change, and never a false cell.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct RowChangeTests {
    static let files = [
        "linlan-2019.txt", "linlan-2019.html", "linlan-2019.docx", "linlan-2020.txt", "linlan-2020.html",
        "linlan-2020.docx", "linlan-2021.md", "linlan-2021.html", "linlan-2021.docx", "linlan-2022.txt",
        "linlan-2022.html", "linlan-2022.docx", "linlan-2023.txt", "linlan-2023.html", "linlan-2023.docx",
        "yunping-draft-1.txt", "yunping-draft-2.md",
    ]

    @Test(arguments: files)
    func aFigureChangedInASpoiledRowIsNeverPassedOver(name: String) throws {
        let document = try DocumentReader.read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name: name)
        let whole = try ReportBinder.bind(document)
        var count = 0
        // Every sixth row, from another one on in every file, so that all rows are tried in some.
        let first = (Self.files.firstIndex(of: name) ?? 0) % 6
        for (place, row) in SpoiledRow.all(of: whole, in: document).enumerated() where place % 6 == first {
            let changed = row.cells[1].figure?.text == "86" ? "87" : "86"
            for fault in SpoiledRow.Fault.allCases {
                let before = try ReportBinder.bind(row.spoiled(fault, figure: nil))
                let after = try ReportBinder.bind(row.spoiled(fault, figure: changed))
                let place = "\(row.cells[1].address) \(fault.rawValue)"
                for (old, new) in [(before, after), (whole, after), (whole, before)] {
                    let diff = try ReportDiffer.compare(old: old, new: new)
                    let back = try ReportDiffer.compare(old: new, new: old)
                    #expect(!diff.changes.isEmpty, "\(place): nothing")
                    #expect(sides(diff) == sides(back, isTurned: true), "\(place): the mirror image")
                    expectTrue(diff, row, changed, place)
                    count += 1
                }
                #expect(try ReportDiffer.compare(old: after, new: after).changes.isEmpty, "\(place)")
            }
        }
        #expect(count >= 24)
    }

    /// Every listed cell is one that was edited, with the texts that were printed there.
    private func expectTrue(_ diff: ReportDiff, _ row: SpoiledRow, _ changed: String, _ place: String) {
        let edited = row.cells[1]
        let spoiled = row.cells[row.cells.count - 1]
        for change in diff.cells {
            #expect(change.address == edited.address || change.address == spoiled.address, "\(place): \(change)")
            if change.address == edited.address {
                #expect(Set([change.old?.text, change.new?.text]) == [edited.figure?.text, changed], "\(place)")
            }
        }
        for change in diff.rows {
            #expect(change.row == edited.address.row || change.row == nil, "\(place): \(change.address)")
            #expect(change.old?.text != change.new?.text, "\(place)")
        }
    }

    private func sides(_ diff: ReportDiff, isTurned: Bool = false) -> [String] {
        diff.changes.compactMap { change in
            switch change {
            case .cell(let cell):
                let sides = [cell.old?.text ?? "-", cell.new?.text ?? "-"]
                return "\(cell.address) " + (isTurned ? sides.reversed() : sides).joined(separator: "→")
            case .row(let row):
                let sides = [row.old?.text ?? "-", row.new?.text ?? "-"]
                return "\(row.address) " + (isTurned ? sides.reversed() : sides).joined(separator: "→")
            default: return nil
            }
        }.sorted()
    }

    // MARK: The smallest examples

    private static let heads = "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"

    private func report(total: String, year: Int = 2022, carriedOut: String = "2\t2\t3\t4\t5\t6\t22") throws -> Report {
        try ReportDiffingTests.report(
            """
            临澜市商务局\(year)年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            \(Self.heads)
            一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            （七）总计\t\(total)
            四、结转下年度继续办理\t\(carriedOut)
            """)
    }

    private func changes(_ old: Report, _ new: Report) throws -> [String] {
        try ReportDiffer.compare(old: old, new: new).changes.map { change in
            switch change {
            case .row(let row): "\(row.operation) \(row.address): \(row.old?.text ?? "-") → \(row.new?.text ?? "-")"
            case .cell(let cell): "\(cell.address)"
            default: "other"
            }
        }
    }

    @Test func aRowThatOneSideReadsAndOneDoesNotIsOneChange() throws {
        let old = try report(total: "1\t2\t3\t4\t5\t6\t21")
        let new = try report(total: "11\t22\t33\t44\t55\t66\t77\t88")
        #expect(
            try changes(old, new) == [
                "modified requests/total: 1 | 2 | 3 | 4 | 5 | 6 | 21 → 11 | 22 | 33 | 44 | 55 | 66 | 77 | 88"
            ])
    }

    @Test func aRowThatNeitherSideReadsIsAChangeOnlyWhereItIsPrintedDifferently() throws {
        let old = try report(total: "11\t22\t33\t44\t55\t66\t77\t244")
        let new = try report(total: "11\t22\t33\t44\t55\t66\t77\t245")
        #expect(
            try changes(old, new) == [
                "modified requests/total: 11 | 22 | 33 | 44 | 55 | 66 | 77 | 244 → 11 | 22 | 33 | 44 | 55 | 66 | 77 | 245"
            ])
        #expect(try changes(old, old).isEmpty)
    }

    @Test func aValueThatTheArithmeticLeavesOutIsStillPrinted() throws {
        let text = try String(contentsOf: ProjectPaths.fixture("linlan-2019.txt"), encoding: .utf8)
        let row = "（七）总计\t244\t77\t23\t23\t44\t0\t32\t443"
        #expect(text.contains(row))
        let old = try ReportDiffingTests.report(text)
        let new = try ReportDiffingTests.report(
            text.replacingOccurrences(of: row, with: row.replacingOccurrences(of: "\t0\t", with: "\t9\t")))
        #expect(new.cells[CellAddress(.requests, "total", "total")]?.figure?.text == "443")
        #expect(
            try changes(old, new) == [
                "modified requests/total: 244 | 77 | 23 | 23 | 44 | 0 | 32 | 443 → "
                    + "244 | 77 | 23 | 23 | 44 | 9 | 32 | 443"
            ])
        // Another format does not print it at all.
        #expect(try changes(old, Fixtures.report("linlan-2019.html")).isEmpty)
    }

    @Test func aRowThatOneDraftLacksIsAChange() throws {
        let old = try report(total: "1\t2\t3\t4\t5\t6\t21")
        let new = try ReportDiffingTests.report(
            """
            临澜市商务局2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            \(Self.heads)
            一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            四、结转下年度继续办理\t2\t2\t3\t4\t5\t6\t22
            """)
        let found = try ReportDiffer.compare(old: old, new: new)
        #expect(found.rows.map(\.address) == ["requests/total"])
        #expect(found.rows.map(\.operation) == [.removed])
        #expect(found.cells.isEmpty)
        #expect(found.notes.new.contains { $0.code == .cellsNotCompared })
    }

    @Test func aTableThatOneDraftLacksIsOneChange() throws {
        let old = try Fixtures.report("oddities/odd-labels.txt")
        let new = try Fixtures.report("oddities/missing-one-table.txt")
        let diff = try ReportDiffer.compare(old: old, new: new)
        let rows = diff.rows.filter { $0.table == .proceedings }
        #expect(rows.map(\.address) == ["proceedings"])
        #expect(rows.map(\.operation) == [.removed])
    }

    @Test func aYearBeforeTheFormHasNoRowsToMiss() throws {
        let old = try Fixtures.report("oddities/pre-2019.txt")
        let new = try Fixtures.report("linlan-2019.txt")
        var options = ComparisonOptions()
        options.mode = .year
        #expect(try ReportDiffer.compare(old: old, new: new, options: options).rows.isEmpty)
        options.mode = .draft
        #expect(try ReportDiffer.compare(old: old, new: new, options: options).rows.count == 3)
    }

    @Test func theSameReportInTwoLayoutsHasNoRowChange() throws {
        for (text, page) in [
            ("linlan-2019.txt", "linlan-2019.html"), ("linlan-2020.docx", "linlan-2020.txt"),
            ("linlan-2021.docx", "linlan-2021.md"), ("linlan-2022.html", "linlan-2022.txt"),
            ("linlan-2023.docx", "linlan-2023.txt"), ("oddities/words.txt", "oddities/words.html"),
            ("oddities/eight-columns.txt", "oddities/eight-columns.html"),
            ("oddities/blank-values.txt", "oddities/blank-values.html"),
            ("oddities/proceedings-3x5.txt", "oddities/proceedings-3x5.html"),
            ("oddities/proceedings-three-tables.txt", "oddities/proceedings-three-tables.html"),
        ] {
            let diff = try ReportDiffer.compare(old: Fixtures.report(text), new: Fixtures.report(page))
            #expect(diff.rows.map { "\($0.address): \($0.old?.text ?? "-") → \($0.new?.text ?? "-")" } == [], "\(text)")
        }
    }

    @Test func aResultWithoutOneOfItsRowsIsRefused() throws {
        let old = try report(total: "11\t22\t33\t44\t55\t66\t77\t244")
        let new = try report(total: "11\t22\t33\t44\t55\t66\t77\t245", carriedOut: "2\t2\t3\t4\t5\t6\t22\t7")
        let diff = try ReportDiffer.compare(old: old, new: new)
        #expect(diff.rows.map(\.address) == ["requests/total", "requests/carriedOut"])
        for index in diff.changes.indices {
            var broken = diff
            broken.changes.remove(at: index)
            #expect(throws: ProofError.self) { try ComparisonProof.verify(broken, old: old, new: new) }
        }
    }

    @Test func anIdentifierNamesTheRowAndWhatItPrints() throws {
        let old = try report(total: "11\t22\t33\t44\t55\t66\t77\t244")
        let new = try report(total: "11\t22\t33\t44\t55\t66\t77\t245")
        let other = try report(total: "11\t22\t33\t44\t55\t66\t77\t246")
        let ids = try [(old, new), (old, new), (old, other)].map { old, new in
            try ReportDiffer.compare(old: old, new: new).changes.map(\.id)
        }
        #expect(ids[0] == ids[1] && ids[0] != ids[2])
    }
}
