// Random known edits on the fixtures' prose: each is found, little else is marked, nothing is lost.

import PassageEditing
import ReportModel
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct RandomEditTests {
    /// One way of editing a narrative.
    enum Kind: CaseIterable {
        case insertSentence, deleteSentence, replaceWord, changeNumber, insertWord, deleteWord, moveSentence,
            moveParagraph
    }

    /// An edited narrative with the characters a perfect marking would mark.
    struct Edited {
        let text: [String]
        let marked: Int
        /// The passage that moved; nil for other edits.
        let moved: String?
    }

    static let sentences = [
        "新设跨省通办窗口，方便异地群众就近办理。", "邀请企业代表列席局务会议，听取对公开工作的意见。", "编发公开工作简报，交流镇街经验做法。",
    ]
    static let words = ["统筹", "协调", "夯实", "拓展", "细化"]

    static func narratives() throws -> [[String]] {
        ["linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "linlan-2022.txt", "yunping-draft-1.txt"].compactMap {
            name in
            guard let report = try? Fixtures.report(name) else { return nil }
            return Narrative(report).passages.filter { $0.section == .section(.overview) }.map(\.text)
        }
    }

    static func edit(_ text: [String], _ kind: Kind, _ random: inout SeededGenerator) -> Edited? {
        let index = Int.random(in: 0..<text.count, using: &random)
        var new = text
        func tokens(_ wanted: (Token) -> Bool) -> (before: String, token: Token, after: String)? {
            let all = PassageTokenizer.tokens(of: text[index])
            let places = all.indices.filter { wanted(all[$0]) }
            guard let place = places.randomElement(using: &random) else { return nil }
            return (all[..<place].map(\.text).joined(), all[place], all[(place + 1)...].map(\.text).joined())
        }
        func isWord(_ token: Token) -> Bool { token.kind == .word && token.text.count == 2 }
        switch kind {
        case .insertSentence:
            let sentence = sentences.randomElement(using: &random) ?? ""
            new.insert(sentence, at: index)
            return Edited(text: new, marked: sentence.count, moved: nil)
        case .deleteSentence:
            guard !text[index].contains("是") || text[index].count > 12 else { return nil }
            new.remove(at: index)
            return Edited(text: new, marked: text[index].count, moved: nil)
        case .replaceWord:
            guard let found = tokens(isWord), let word = words.randomElement(using: &random), word != found.token.text
            else { return nil }
            new[index] = found.before + word + found.after
            return Edited(text: new, marked: word.count + found.token.text.count, moved: nil)
        case .insertWord:
            guard let found = tokens(isWord), let word = words.randomElement(using: &random) else { return nil }
            new[index] = found.before + word + found.token.text + found.after
            return Edited(text: new, marked: word.count, moved: nil)
        case .deleteWord:
            guard let found = tokens(isWord) else { return nil }
            new[index] = found.before + found.after
            return Edited(text: new, marked: found.token.text.count, moved: nil)
        case .changeNumber:
            guard let found = tokens({ $0.kind == .number && $0.text.allSatisfy(\.isASCII) && $0.text.count > 1 })
            else { return nil }
            let other = String(found.token.text.reversed().map { $0 == "7" ? "4" : $0 == "." ? "." : "7" })
            guard other != found.token.text, !other.hasPrefix("."), !other.hasSuffix(".") else { return nil }
            new[index] = found.before + other + found.after
            return Edited(text: new, marked: found.token.text.count + other.count, moved: nil)
        case .moveSentence:
            let moved = text[index]
            guard moved.count >= 14, !moved.contains("；") else { return nil }
            new.remove(at: index)
            let target = Int.random(in: 0...new.count, using: &random)
            guard abs(target - index) > 1 else { return nil }
            new.insert(moved, at: target)
            return Edited(text: new, marked: 0, moved: moved)
        case .moveParagraph:
            let end = index + 3
            guard end < text.count, text[index..<end].allSatisfy({ $0.count >= 14 && !$0.contains("；") }) else {
                return nil
            }
            let paragraph = Array(text[index..<end])
            new.removeSubrange(index..<end)
            let target = Int.random(in: 0...new.count, using: &random)
            guard abs(target - index) > 1 else { return nil }
            new.insert(contentsOf: paragraph, at: target)
            return Edited(text: new, marked: 0, moved: paragraph.joined())
        }
    }

    private func marked(_ diff: ReportDiff) -> Int {
        diff.passages.filter { $0.operation != .moved }.flatMap(\.edits).filter { $0.operation != .equal }
            .reduce(0) { $0 + $1.text.count }
    }

    @Test(arguments: Kind.allCases)
    func markedCharactersStayNearTheTrueOnes(kind: Kind) throws {
        var random = SeededGenerator(seed: 20_260_101)
        var trueTotal = 0
        var markedTotal = 0
        var tried = 0
        for narrative in try Self.narratives() {
            for _ in 0..<24 {
                guard let edited = Self.edit(narrative, kind, &random) else { continue }
                let old = try report(overview: narrative.joined(separator: "\n"))
                let new = try report(overview: edited.text.joined(separator: "\n"))
                let diff = try ReportDiffer.compare(old: old, new: new)
                #expect(!diff.passages.isEmpty, "\(kind) not found")
                tried += 1
                trueTotal += edited.marked
                markedTotal += marked(diff)
                if let moved = edited.moved {
                    let lighter = diff.passages.reduce(0) { $0 + ($1.new?.text.count ?? 0) }
                    #expect(diff.passages.allSatisfy { $0.operation == .moved }, "\(moved)")
                    #expect(lighter <= moved.count, "\(moved)")
                }
            }
        }
        #expect(tried > (kind == .moveParagraph ? 12 : 40), "\(kind)")
        #expect(markedTotal * 4 <= trueTotal * 5, "\(kind): marked \(markedTotal), true \(trueTotal)")
    }

    @Test func severalEditsAtOnceAreAllFound() throws {
        var random = SeededGenerator(seed: 7)
        for narrative in try Self.narratives() {
            var text = narrative
            var kinds: [Kind] = []
            for kind in [Kind.insertSentence, .replaceWord, .changeNumber, .insertSentence] {
                if let edited = Self.edit(text, kind, &random) {
                    text = edited.text
                    kinds.append(kind)
                }
            }
            let old = try report(overview: narrative.joined(separator: "\n"))
            let new = try report(overview: text.joined(separator: "\n"))
            let diff = try ReportDiffer.compare(old: old, new: new)
            let edits = diff.passages.reduce(0) { total, change in
                total + (change.operation == .modified ? change.edits.count { $0.operation == .insert } : 1)
            }
            #expect(edits >= kinds.count - 1 && edits <= kinds.count + 1)
        }
    }

    @Test func aReportWhoseYearsAloneRollOnShowsTheCalendarOnly() throws {
        for narrative in try Self.narratives() {
            let rolled = narrative.map { text in
                (2015...2024).reversed().reduce(text) { $0.replacing("\($1)", with: "\($1 + 1)") }
            }
            let old = try report(overview: narrative.joined(separator: "\n"), year: 2021)
            let new = try report(overview: rolled.joined(separator: "\n"), year: 2022)
            let diff = try ReportDiffer.compare(old: old, new: new)
            #expect(diff.mode == .year)
            #expect(!diff.passages.isEmpty)
            #expect(diff.passages.allSatisfy { $0.nature == .calendar && $0.operation == .modified })
            #expect(diff.changes.count == diff.passages.count)
        }
    }

    @Test func longNarrativesAreComparedInFull() throws {
        let sentence = "我局把公开工作纳入年度考核，逐项明确责任单位和完成时限。"
        let same = String(repeating: sentence, count: 1_500)
        let old = try report(overview: same + "设备全部更新。" + same)
        let new = try report(overview: same + "设备部分更新。" + same)
        let diff = try ReportDiffer.compare(old: old, new: new)
        #expect(diff.passages.map(MarkedNarrativeTests.marking) == ["~ 设备[-全部-]{+部分+}更新。"])
        let unbroken = String(repeating: "公开", count: 20_000)
        let long = try ReportDiffer.compare(old: report(overview: unbroken), new: report(overview: unbroken + "到位"))
        #expect(long.passages.count == 1)
    }
}
