// Which brackets and quotation marks of a text belong together.

/// The matched outermost pairs of brackets and quotation marks; marks without a partner count as nothing.
struct BracketPairs {
    /// A pair further apart than this is a forgotten mark, not a pair.
    static let maximumReach = 400

    private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
        "（": "）", "(": ")", "《": "》", "〈": "〉", "【": "】", "〔": "〕", "[": "]", "“": "”", "‘": "’", "「": "」", "『": "』",
    ]
    private static let openers = Dictionary(uniqueKeysWithValues: closers.map { ($1, $0) })

    private var ends: [Int: Int] = [:]
    private var closing: Set<Int> = []

    /// Matches the marks of a text.
    init(_ scalars: [Unicode.Scalar]) {
        var open: [(mark: Unicode.Scalar, offset: Int)] = []
        var pairs: [(Int, Int)] = []
        for (offset, scalar) in scalars.enumerated() {
            if Self.closers[scalar] != nil {
                open.append((scalar, offset))
            } else if Self.openers[scalar] != nil,
                let match = open.lastIndex(where: { Self.closers[$0.mark] == scalar || Self.isMixed($0.mark, scalar) })
            {
                let start = open[match].offset
                open.removeSubrange(match...)
                if offset - start <= Self.maximumReach { pairs.append((start, offset)) }
            }
        }
        var outer = -1
        for (start, end) in pairs.sorted(by: { $0.0 < $1.0 }) where start > outer {
            ends[start] = end
            closing.insert(end)
            outer = end
        }
    }

    /// The offset of the mark that closes the pair opened at an offset; nil when none opens there.
    func end(of offset: Int) -> Int? { ends[offset] }

    /// Whether the mark at an offset closes a pair.
    func isClosing(_ offset: Int) -> Bool { closing.contains(offset) }

    /// Brackets of either width are met closing one another (（一)).
    private static func isMixed(_ opener: Unicode.Scalar, _ closer: Unicode.Scalar) -> Bool {
        opener == "（" && closer == ")" || opener == "(" && closer == "）"
    }
}
