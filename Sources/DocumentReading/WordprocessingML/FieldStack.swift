// Fields: an instruction that is not printed and a result that is.

/// The fields that are open at a place; they may stand inside each other and run over several paragraphs.
struct FieldStack {
    /// Fields nested deeper than this are damage.
    static let limit = 64

    /// Whether each open field has come to its result.
    private var showsResult: [Bool] = []

    /// Whether the place is inside an instruction.
    var isInInstruction: Bool { showsResult.contains(false) }

    /// Goes over a mark of a field: its `begin`, the `separate` before its result, or its `end`.
    mutating func pass(_ mark: String) {
        switch mark {
        case "begin": if showsResult.count < Self.limit { showsResult.append(false) }
        case "separate": if let last = showsResult.indices.last { showsResult[last] = true }
        case "end": _ = showsResult.popLast()
        default: break
        }
    }

    /// Takes all instructions for ended: none runs over the end of a paragraph unless its end was lost.
    mutating func abandonInstructions() { showsResult.removeAll { !$0 } }
}
