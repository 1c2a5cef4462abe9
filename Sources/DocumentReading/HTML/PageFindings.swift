// What a page holds beside its text, to be told in notes.

import ReportModel

/// What was met while a page was read, by the node where it was.
struct PageFindings {
    /// Text that is not seen.
    private(set) var hidden: [(node: Int, text: String)] = []
    /// Text that is struck through.
    private(set) var struck: [(node: Int, text: String)] = []
    /// Text that a style sheet prints.
    var generated: [(node: Int, text: String)] = []
    /// Formulas as they were read.
    var formulas: [(node: Int, text: String)] = []
    /// Text of drawings.
    var drawn: [(node: Int, text: String)] = []
    /// What fields show while nothing is in them.
    var prompts: [(node: Int, text: String)] = []
    /// Parts of the page that are folded.
    var folds: [Int] = []
    /// What is seen and cannot be read.
    var objects: [(node: Int, object: UnreadObject)] = []
    /// Notes on pages shown within this one.
    var notes: [(node: Int, note: Note)] = []

    mutating func hide(_ words: String, node: Int) {
        if !words.isEmpty { hidden.append((node, words)) }
    }

    mutating func strike(_ words: String, node: Int) { struck.append((node, words)) }

    /// The notes on what stands in a range of nodes.
    func notes(in nodes: Range<Int>) -> [Note] {
        var notes: [Note] = []
        let texts: [(NoteCode, [(node: Int, text: String)])] = [
            (.hiddenTextSkipped, hidden), (.struckTextSkipped, struck), (.generatedTextRead, generated),
            (.formulaFlattened, formulas), (.drawnTextRead, drawn), (.promptRead, prompts),
        ]
        for (code, found) in texts {
            let own = found.filter { nodes.contains($0.node) }.map(\.text)
            if !own.isEmpty { notes.append(Note(code, [String(own.count), Self.quotation(own)])) }
        }
        let folded = folds.count { nodes.contains($0) }
        if folded > 0 { notes.append(Note(.foldOpened, [String(folded)])) }
        return notes + self.notes.filter { nodes.contains($0.node) }.map(\.note)
    }

    /// Texts one behind the other, as far as a note quotes them.
    private static func quotation(_ texts: [String]) -> String {
        var quoted: [Unicode.Scalar] = []
        for text in texts {
            if !quoted.isEmpty { quoted += Array(" / ".unicodeScalars) }
            quoted += text.unicodeScalars.prefix(HTMLLimits.quotation)
            if quoted.count >= HTMLLimits.quotation { break }
        }
        return String(String.UnicodeScalarView(quoted.prefix(HTMLLimits.quotation)))
    }
}
