// One side of a comparison, prepared once.

import SequenceAlignment

/// A passage as symbols with the cost of marking each and of placing an edge before each.
struct ComparedPassage: Sendable {
    let scalars: [Unicode.Scalar]
    let lexemes: [Lexeme]
    /// Equal lexemes of both sides have equal symbols.
    let symbols: [Int]
    /// What marking each lexeme costs.
    let marks: [Int]
    /// The quality of the place before each lexeme, and behind the last.
    let scores: [BoundaryScore]
    /// What an edge costs there when the other side has a word boundary and this side has none.
    let cuts: [Int]

    init(_ scanner: LexicalScanner, table: inout SymbolTable<[Unicode.Scalar]>) {
        var scorer = BoundaryScorer(scanner)
        let scores = scorer.scores()
        scalars = scanner.scalars
        lexemes = scanner.lexemes
        symbols = scanner.lexemes.map { table.symbol(for: Array(scanner.scalars[$0.range])) }
        marks = scanner.lexemes.map { lexeme in
            let isWeak = lexeme.range.count == 1 && EditCosts.weak.contains(scanner.scalars[lexeme.range.lowerBound])
            return isWeak ? EditCosts.weakCharacter : lexeme.range.count * EditCosts.character
        }
        self.scores = scores
        cuts = scores.indices.map { Self.cutCost(at: $0, scores: scores, scanner: scanner) }
    }

    var count: Int { lexemes.count }

    /// The text of a range of lexemes.
    func text(of range: Range<Int>) -> String {
        guard let first = lexemes[range].first, let last = lexemes[range].last else { return "" }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
        return String(text)
    }

    /// Cutting a word in two words of two characters, or a negation off a word, reads well; other cuts do not.
    private static func cutCost(
        at place: Int, scores: [BoundaryScore], scanner: LexicalScanner
    ) -> Int {
        guard scores[place] == .insideWord else { return scores[place].cost }
        let leavesOneBefore = scores[place - 1] != .insideWord
        let leavesOneAfter = scores[place + 1] != .insideWord
        let first = scanner.scalars[scanner.lexemes[place - 1].range.lowerBound]
        if leavesOneBefore, EditCosts.negations.contains(first) { return EditCosts.goodCut }
        return leavesOneBefore || leavesOneAfter ? EditCosts.badCut : EditCosts.goodCut
    }
}
