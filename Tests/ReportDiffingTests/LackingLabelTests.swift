// A label that one draft lacks altogether is a change, where the layout of both keeps labels; between layouts it is none.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct LackingLabelTests {
    private func text(_ name: String) throws -> String {
        try String(contentsOf: ProjectPaths.fixture(name), encoding: .utf8)
    }

    private func read(_ text: String, as name: String) throws -> Report {
        try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: name))
    }

    /// The labels found to be changed between a fixture and a copy of it, as `operation kind address`.
    private func changes(_ name: String, replacing label: String, with other: String = "") throws -> [String] {
        let whole = try text(name)
        let place = try #require(whole.range(of: label))
        let edited = whole.replacingCharacters(in: place, with: other)
        let diff = try ReportDiffer.compare(old: read(whole, as: name), new: read(edited, as: name))
        let back = try ReportDiffer.compare(old: read(edited, as: name), new: read(whole, as: name))
        #expect(back.labels.map(\.operation) == diff.labels.map { inverse($0.operation) })
        return diff.changes.map { change in
            guard case .label(let label) = change else { return "other" }
            return "\(label.operation) \(label.kind) \(label.address)"
        }
    }

    private func inverse(_ operation: ReportDiffing.Operation) -> ReportDiffing.Operation {
        operation == .removed ? .added : operation == .added ? .removed : operation
    }

    static let removed: [(from: String, to: String, change: String)] = [
        ("第二十条第（一）项\t\t\t\n", "", "removed caption proactive/clause1"),
        ("信息内容", "", "removed column proactive/clause1/content"),
        ("本年废止件数", "", "removed column proactive/clause1/repealed"),
        ("本年处理决定数量", "", "removed column proactive/clause5/decisions"),
        ("\n规章", "\n", "removed row proactive/rules"),
        ("三、收到和处理政府信息公开申请情况\n", "", "removed heading requests"),
        ("申请人情况\t", "\t", "removed column requests/applicants"),
        ("自然人\t", "\t", "removed column requests/naturalPerson"),
        ("法律服务机构\t其他", "法律服务机构\t", "removed column requests/otherOrganization"),
        ("三、本年度办理结果", "", "removed row requests/results"),
        ("（三）不予公开", "", "removed row requests/refused"),
        ("1.属于国家机密", "", "removed row requests/refused.stateSecret"),
        ("1.属于国家机密", "1.", "removed row requests/refused.stateSecret"),
        ("2.重复申请", "", "removed row requests/notProcessed.duplicate"),
        ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "", "removed row requests/other.notCorrected"),
        ("（七）总计", "", "removed row requests/total"),
        ("四、政府信息公开行政复议、行政诉讼情况\n", "", "removed heading proceedings"),
        ("\t行政诉讼", "\t", "removed row proceedings/litigation"),
        ("未经复议直接起诉", "", "removed row proceedings/litigation.direct"),
    ]

    @Test(arguments: removed)
    func aLabelTakenOutOfADraftIsOneChange(from: String, to: String, change: String) throws {
        #expect(try changes("yunping-draft-1.txt", replacing: from, with: to) == [change])
    }

    @Test func eachHeadThatTableFourRepeatsIsALabelOfItsOwn() throws {
        let heads = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
        let whole = try text("yunping-draft-1.txt")
        let places = whole.ranges(of: heads)
        #expect(places.count == 3)
        let rows = ["", "litigation.direct/", "litigation.afterReconsideration/"]
        for (place, row) in zip(places, rows) {
            for (head, key) in [("结果纠正", "corrected"), ("总计", "total")] {
                let part = try #require(whole.range(of: head, range: place))
                let edited = whole.replacingCharacters(in: part, with: "")
                let diff = try ReportDiffer.compare(
                    old: read(whole, as: "a.txt"), new: read(edited, as: "a.txt"))
                #expect(diff.changes.count == 1)
                #expect(diff.labels.map(\.address) == ["proceedings/\(row)\(key)"])
                #expect(diff.labels.map(\.operation) == [.removed])
            }
        }
    }

    @Test func inOtherLayoutsTheSameHolds() throws {
        #expect(
            try changes("yunping-draft-2.md", replacing: "第二十条第（一）项 |\n") == ["removed caption proactive/clause1"])
        #expect(try changes("yunping-draft-2.md", replacing: "（三）不予公开") == ["removed row requests/refused"])
        #expect(
            try changes("linlan-2020.txt", replacing: "\t第二十条第（一）项\r\n") == ["removed caption proactive/clause1"])
        #expect(try changes("linlan-2020.txt", replacing: "\t自然人\r\n") == ["removed column requests/naturalPerson"])
        #expect(
            try changes("linlan-2020.txt", replacing: "\t2.重复申请\r\n")
                == ["removed row requests/notProcessed.duplicate"])
        #expect(
            try changes("yunping-draft-2.html", replacing: "（三）不予公开") == ["removed row requests/refused"])
        #expect(try changes("yunping-draft-2.html", replacing: "科研机构") == ["removed column requests/research"])
    }

    @Test func aLabelWordedAnewIsModifiedWhateverItsWords() throws {
        #expect(
            try changes("yunping-draft-1.txt", replacing: "自然人", with: "个人")
                == ["modified column requests/naturalPerson"])
        #expect(
            try changes("yunping-draft-1.txt", replacing: "（三）不予公开", with: "（三）决定不公开的")
                == ["modified row requests/refused"])
        #expect(
            try changes("yunping-draft-1.txt", replacing: "结果维持", with: "予以维持")
                == ["modified column proceedings/upheld"])
        #expect(
            try changes("yunping-draft-1.txt", replacing: "法人或其他组织", with: "法人或非法人组织")
                == ["modified column requests/organizations"])
    }

    @Test func aLabelThatAPageCutsIsNotOneThatWasWordedAnew() throws {
        let whole = try text("yunping-draft-1.txt")
        let page = try Fixtures.report("yunping-draft-1.html")
        for (label, upper, lower) in [
            ("三、本年度办理结果", "三、本年", "度办理结果"), ("社会公益组织", "社会", "公益组织"), ("第二十条第（五）项", "第二十条第", "（五）项"),
        ] {
            let place = try #require(whole.range(of: label))
            let line = whole[place.upperBound...].firstIndex(of: "\n") ?? whole.endIndex
            let rest = whole[place.upperBound..<line]
            let before = whole[..<place.lowerBound].lastIndex(of: "\n").map {
                whole[whole.index(after: $0)..<place.lowerBound]
            }
            let blanks = (before ?? "").filter { $0 == "\t" }
            let cut = whole[..<place.lowerBound] + upper + rest + "\n" + blanks + lower + "\t\t" + whole[line...]
            let diff = try ReportDiffer.compare(old: page, new: read(String(cut), as: "a.txt"))
            #expect(diff.labels.isEmpty, "\(label)")
        }
    }

    @Test func betweenFormatsALabelThatOneSideLacksIsNoChange() throws {
        let tabbed = try text("yunping-draft-1.txt")
        let edited = tabbed.replacing(#/(?m)^第二十条第（一）项\t*\n/#, with: "").replacing("（三）不予公开", with: "")
        let page = try Fixtures.report("yunping-draft-1.html")
        #expect(try ReportDiffer.compare(old: page, new: read(edited, as: "a.txt")).changes.isEmpty)
        #expect(try ReportDiffer.compare(old: read(edited, as: "a.txt"), new: page).changes.isEmpty)
    }

    @Test func aLayoutThatKeepsNoHeadsAddsNoChange() throws {
        let tabbed = try text("yunping-draft-1.txt")
        let start = try #require(tabbed.range(of: "（本列数据"))
        let end = try #require(tabbed.range(of: "一、本年新收政府信息公开申请数量"))
        let flattened = tabbed.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
        let diff = try ReportDiffer.compare(old: read(tabbed, as: "a.txt"), new: read(flattened, as: "a.txt"))
        #expect(diff.changes.isEmpty)
    }

    @Test func betweenYearsALabelThatOneSideLacksIsNoChange() throws {
        let whole = try text("yunping-draft-1.txt")
        let edited = whole.replacing("（三）不予公开", with: "")
        var options = ComparisonOptions()
        options.mode = .year
        let diff = try ReportDiffer.compare(
            old: read(whole, as: "a.txt"), new: read(edited, as: "a.txt"), options: options)
        #expect(diff.labels.isEmpty)
    }

    @Test func aRemovedLabelStandsBehindTheOneBeforeIt() throws {
        let whole = try text("yunping-draft-1.txt")
        let edited = whole.replacing("自然人", with: "个人").replacing("（三）不予公开", with: "").replacing("重复申请", with: "重复的申请")
        let diff = try ReportDiffer.compare(old: read(whole, as: "a.txt"), new: read(edited, as: "a.txt"))
        #expect(
            diff.labels.map(\.address) == [
                "requests/naturalPerson", "requests/refused", "requests/notProcessed.duplicate",
            ])
        #expect(diff.labels.map(\.operation) == [.modified, .removed, .modified])
    }

    @Test func textThatIsNoLabelAndStandsInOneDraftIsNoted() throws {
        let whole = try text("yunping-draft-1.txt")
        let edited = whole.replacing("（本列数据", with: "备注：含所属事业单位\t（本列数据")
        let diff = try ReportDiffer.compare(old: read(whole, as: "a.txt"), new: read(edited, as: "a.txt"))
        #expect(diff.notes.old.isEmpty)
        let note = try #require(diff.notes.new.first { $0.code == .labelUnplaced })
        #expect(note.arguments.last == "备注：含所属事业单位")
        #expect(note.location?.line != nil)
    }

    @Test func aPieceLostInASpacedLayoutIsNoted() throws {
        let whole = try text("linlan-2023.txt")
        let edited = whole.replacing("法人或其他组织", with: "　　　　　　　")
        let diff = try ReportDiffer.compare(old: read(whole, as: "a.txt"), new: read(edited, as: "a.txt"))
        #expect(!diff.changes.isEmpty || diff.notes.old.contains { $0.code == .labelUnplaced })
    }

    @Test func aResultWithoutOneOfItsLabelsIsRefused() throws {
        let whole = try text("yunping-draft-1.txt")
        let edited = whole.replacing("（三）不予公开", with: "").replacing("科研机构", with: "科研院所")
        let (old, new) = try (read(whole, as: "a.txt"), read(edited, as: "a.txt"))
        let diff = try ReportDiffer.compare(old: old, new: new)
        #expect(diff.labels.count == 2)
        for index in diff.changes.indices {
            var broken = diff
            broken.changes.remove(at: index)
            #expect(throws: ProofError.self) { try ComparisonProof.verify(broken, old: old, new: new) }
        }
        try ComparisonProof.verify(diff, old: old, new: new)
        #expect(throws: ProofError.self) { try ComparisonProof.verify(diff, old: old, new: old) }
    }
}
