import AnnualReportDiff
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct RedlineTests {
    private static let sentences = [
        "全年主动公开政府信息三百余条，内容涵盖机构职能和办事指南。", "对窗口人员开展两轮业务培训，测试合格后方可上岗。",
        "网站设置留言专栏，群众来信由专人分送承办科室。", "建立档案移交清单制度，每季度末核对一次目录。",
        "聘请社会监督员十名，听取意见后逐条整改落实。", "依托街道便民服务站张贴公开栏，方便老年人查阅。",
        "选取十个高频事项制作图解，同步配发短视频。", "答复文书由法制机构先行审查，再报分管领导签发。",
    ]

    private func report(_ overview: [String], _ problems: [String] = ["无。"], year: Int = 2022, isSwapped: Bool = false)
        throws -> ReportFile
    {
        let first = ["## 一、总体情况"] + overview
        let second = ["## 五、存在的主要问题及改进情况"] + problems
        let parts = ["# 甲市乙局\(year)年政府信息公开工作年度报告"] + (isSwapped ? second + first : first + second)
        return try AnnualReports.read(Array(parts.joined(separator: "\n\n").utf8), name: "report.md")
    }

    private func redline(_ old: ReportFile, _ new: ReportFile, ignoring: Bool = false) throws -> Redline {
        var options = ComparisonOptions()
        options.ignoresPunctuation = ignoring
        return Redline(try AnnualReports.compare(old: old, new: new, options: options))
    }

    /// The part of a redline between the heading of section 一 and that of section 五, in signs: `[-…-]` deleted, `{+…+}`
    /// inserted, `<…<` and `>…>` moved away and here; ¶ with the same sign behind it ends a paragraph.
    private func overview(_ redline: Redline) -> String {
        let text = redline.pieces.map { piece -> String in
            let sign =
                switch piece.mark {
                case .kept: ("", "", "")
                case .deleted: ("[-", "-]", "-")
                case .inserted: ("{+", "+}", "+")
                case .movedFrom: ("<", "<", "<")
                case .movedTo: (">", ">", ">")
                }
            return switch piece.content {
            case .text(let text): sign.0 + text + sign.1
            case .end: "¶" + sign.2
            }
        }.joined()
        let inner = text.components(separatedBy: "一、总体情况¶").dropFirst().joined()
        return inner.components(separatedBy: "五、存在的主要问题及改进情况¶").first ?? ""
    }

    private func expectBothNarratives(_ redline: Redline, _ old: ReportFile, _ new: ReportFile) {
        func paragraphs(_ isShown: (RedlineMark) -> Bool) -> [String] {
            var paragraphs: [String] = []
            var open = ""
            for piece in redline.pieces where isShown(piece.mark) {
                switch piece.content {
                case .text(let text): open += text
                case .end:
                    paragraphs.append(open)
                    open = ""
                }
            }
            return paragraphs + (open.isEmpty ? [] : [open])
        }
        #expect(paragraphs(\.isOld) == WordReading.narrative(old.report))
        #expect(paragraphs(\.isNew) == WordReading.narrative(new.report))
    }

    private func expect(_ old: [String], _ new: [String], gives expected: String) throws {
        let first = try report(old)
        let second = try report(new)
        let redline = try redline(first, second)
        #expect(overview(redline) == expected)
        expectBothNarratives(redline, first, second)
    }

    @Test func wholeParagraphsGoAndComeWhole() throws {
        let (a, b, c, d) = (Self.sentences[0], Self.sentences[1], Self.sentences[2], Self.sentences[3])
        try expect([a, b], [a], gives: "\(a)¶[-\(b)-]¶-")
        try expect([b], [a, b], gives: "{+\(a)+}¶+\(b)¶")
        try expect([a, b, c], [a, d, c], gives: "\(a)¶[-\(b)-]¶-{+\(d)+}¶+\(c)¶")
    }

    @Test func sentencesGoAndComeWithinTheirParagraph() throws {
        let (a, b, c, d) = (Self.sentences[0], Self.sentences[1], Self.sentences[2], Self.sentences[3])
        try expect([a + b, c], [a + d, c], gives: "\(a)[-\(b)-]{+\(d)+}¶\(c)¶")
        try expect([a, b + c], [a, c], gives: "\(a)¶[-\(b)-]\(c)¶")
    }

    @Test func aParagraphIsSplitAndJoinedWithoutAChangeOfText() throws {
        let (a, b) = (Self.sentences[0], Self.sentences[1])
        try expect([a + b], [a, b], gives: "\(a)¶+\(b)¶")
        try expect([a, b], [a + b], gives: "\(a)¶-\(b)¶")
    }

    @Test func aSentenceCutInTwoMayEndAParagraph() throws {
        let half = ("组织公开业务培训四场、参训一百九十三人次", "邀请法律顾问对十二份答复文书逐份点评并印发各科室对照整改。")
        try expect(
            [half.0 + "，" + half.1], [half.0 + "。", half.1], gives: "\(half.0)[-，-]{+。+}¶+\(half.1)¶")
    }

    @Test func whatMovedHasTwoPlacesAndAParagraphMovesWithItsEnd() throws {
        let s = Self.sentences
        try expect([s[0], s[1], s[2]], [s[1], s[2], s[0]], gives: "<\(s[0])<¶<\(s[1])¶\(s[2])¶>\(s[0])>¶>")
        let old = try report([s[0] + s[1], s[2]])
        let new = try report([s[1], s[2] + s[0]])
        let redline = try redline(old, new)
        #expect(overview(redline) == "<\(s[0])<\(s[1])¶\(s[2])>\(s[0])>¶")
        expectBothNarratives(redline, old, new)
    }

    @Test func whatMovedAndChangedIsDeletedWhereItStoodAndInsertedWhereItStands() throws {
        let s = Self.sentences
        let changed = s[0].replacing("三百余", with: "四百余")
        try expect(
            [s[0], s[1], s[2]], [s[1], s[2], changed],
            gives:
                "<全年主动公开政府信息<[-三百-]<余条，内容涵盖机构职能和办事指南。<¶<\(s[1])¶\(s[2])¶"
                + ">全年主动公开政府信息>{+四百+}>余条，内容涵盖机构职能和办事指南。>¶>")
    }

    @Test func aSectionThatMovedMovesWithItsHeading() throws {
        let s = Self.sentences
        let old = try report([s[0], s[1], s[2]], [s[3]])
        let new = try report([s[0], s[1], s[2]], [s[3]], isSwapped: true)
        let redline = try redline(old, new)
        expectBothNarratives(redline, old, new)
        let moved = redline.pieces.compactMap { piece -> String? in
            guard piece.mark == .movedTo, case .text(let text) = piece.content else { return nil }
            return text
        }
        #expect(moved == ["五、存在的主要问题及改进情况", s[3]])
    }

    @Test func whatIsNotToCountStandsUnmarkedAsInTheNewReport() throws {
        let s = Self.sentences
        let old = try report([s[0] + s[1]])
        let new = try report([s[0].replacing("，", with: "、") + s[1]])
        let redline = try redline(old, new, ignoring: true)
        #expect(redline.pieces.allSatisfy { $0.mark == .kept })
        #expect(redline.items.count { $0.isDisregarded } == 1)
        #expect(overview(redline) == "\(s[0].replacing("，", with: "、"))\(s[1])¶")
    }

    @Test(arguments: 0..<40)
    func whateverWasDoneBothNarrativesAreThere(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        func paragraphs(_ sentences: [String]) -> [String] {
            sentences.reduce(into: []) { result, sentence in
                if result.isEmpty || Bool.random(using: &random) {
                    result.append(sentence)
                } else {
                    result[result.count - 1] += sentence
                }
            }
        }
        var sentences = Self.sentences
        sentences.shuffle(using: &random)
        let old = try report(paragraphs(sentences), paragraphs(Self.sentences.map { "一是" + $0 }))
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let index = Int.random(in: 0..<sentences.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: sentences[index] = sentences[index].replacing("，", with: "。")
            case 1:
                sentences.insert(sentences.remove(at: index), at: Int.random(in: 0..<sentences.count, using: &random))
            case 2 where sentences.count > 2: sentences.remove(at: index)
            default: sentences.insert("新增第\(seed)项便民措施，由办公室牵头落实。", at: index)
            }
        }
        let new = try report(
            paragraphs(sentences), paragraphs(Self.sentences.map { "一是" + $0 }), isSwapped: Bool.random(using: &random))
        expectBothNarratives(try redline(old, new), old, new)
    }
}
