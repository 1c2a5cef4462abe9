// What holds for every comparison, whatever the passages say.

import TestSupport
import Testing

@testable import PassageEditing

struct PassageEditorTests {
    @Test func emptyPassagesHaveNoEdits() {
        #expect(PassageEditor.edits(old: "", new: "").isEmpty)
    }

    @Test func equalToTheEyeIsNotEqual() {
        let edits = PassageEditor.edits(old: "caf\u{E9}", new: "cafe\u{301}")
        #expect(edits.map(\.operation) == [.delete, .insert])
    }

    @Test func arbitraryPassagesLoseNothingAndMirror() {
        var generator = SeededGenerator(seed: 30)
        let alphabet = Array("公开申请一十两年件《》（），。、的5２.%-a\u{301}\r\n ".unicodeScalars)
        for _ in 0..<600 {
            let texts = (0..<2).map { _ in
                var view = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...25, using: &generator) {
                    view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
                }
                return String(view)
            }
            checkInvariants(old: texts[0], new: texts[1])
        }
    }

    @Test(arguments: RandomRevision.Kind.allCases)
    func marksLittleMoreThanWasRevised(kind: RandomRevision.Kind) {
        var generator = SeededGenerator(seed: 40)
        var (marked, revised) = (0, 0)
        for _ in 0..<80 {
            let revision = RandomRevision(kind, using: &generator)
            let edits = checkInvariants(old: revision.old, new: revision.new)
            let found = MarkedPassage(edits)
            #expect(
                Double(found.markedCharacters) <= max(1.25 * Double(revision.markedCharacters), 1),
                "\(found) for \(revision.marking)")
            marked += found.markedCharacters
            revised += revision.markedCharacters
        }
        #expect(Double(marked) <= 1.1 * Double(revised))
    }

    @Test func severalRevisionsOfALongPassageAreAllFound() {
        var generator = SeededGenerator(seed: 50)
        var (old, new, revised) = ("", "", 0)
        while old.unicodeScalars.count < 2_000 {
            let revision = RandomRevision(.replaceFigure, using: &generator)
            old += revision.old
            new += revision.new
            revised += revision.markedCharacters
        }
        let found = MarkedPassage(checkInvariants(old: old, new: new))
        #expect(found.markedCharacters <= revised * 5 / 4)
    }

    @Test func longPassagesWithoutAnythingInCommonAreReplacedWhole() {
        let old = String(repeating: "甲乙丙丁", count: 1_000)
        let new = String(repeating: "子丑寅卯", count: 1_000)
        let comparison = PassageEditor.compare(old: old, new: new)
        #expect(comparison.edits == [Edit(.delete, old), Edit(.insert, new)])
        #expect(comparison.isBounded)
    }

    @Test func concurrentComparisonsAgree() async {
        let example = MarkedPassage("我局[-加快-]{+加强+}信息平台建设。")
        await withTaskGroup(of: [Edit].self) { group in
            for _ in 0..<32 {
                group.addTask { PassageEditor.edits(old: example.old, new: example.new) }
            }
            for await edits in group { #expect(edits == example.edits) }
        }
    }

    @Test func repetitiveTextWithoutPunctuationStaysCheap() {
        let old = String(repeating: "公开", count: 1_200)
        let new = String(repeating: "公开信息", count: 600)
        checkInvariants(old: old, new: new)
    }

    @discardableResult
    private func checkInvariants(old: String, new: String) -> [Edit] {
        let edits = PassageEditor.edits(old: old, new: new)
        let marked = MarkedPassage(edits)
        #expect(marked.old.unicodeScalars.elementsEqual(old.unicodeScalars))
        #expect(marked.new.unicodeScalars.elementsEqual(new.unicodeScalars))
        #expect(edits.allSatisfy { !$0.text.isEmpty })
        for (edit, next) in zip(edits, edits.dropFirst()) {
            #expect(edit.operation != next.operation)
            #expect(!(edit.operation == .insert && next.operation == .delete))
        }
        #expect(PassageEditor.edits(old: new, new: old) == inverse(of: edits))
        return edits
    }

    /// The edits with the sides exchanged: what was deleted is inserted, behind what was inserted and is deleted.
    private func inverse(of edits: [Edit]) -> [Edit] {
        var inverse = edits.map { Edit($0.operation.inverse, $0.text) }
        for index in inverse.indices.dropFirst()
        where inverse[index - 1].operation == .insert && inverse[index].operation == .delete {
            inverse.swapAt(index - 1, index)
        }
        return inverse
    }
}
