// Which brackets and quotation marks of a text belong together.

/// The matched outermost pairs of brackets and quotation marks; marks without a partner count as nothing.
struct BracketPairs {
    /// A pair further apart than this is a forgotten mark, not a pair.
    static let maximumReach = 400

    private let scalars: [Unicode.Scalar]
    /// The outermost pairs, in order.
    private var pairs: [(start: Int, end: Int)] = []

    /// Matches the marks of a text.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var open: [(closer: Unicode.Scalar, offset: Int)] = []
        // How many marks of each kind are open: a mark that closes none is not looked for among them all.
        var counts: [Unicode.Scalar: Int] = [:]
        for (offset, scalar) in scalars.enumerated() {
            if let closer = Self.closer(of: scalar) {
                open.append((closer, offset))
                counts[Self.kind(closer), default: 0] += 1
            } else if !open.isEmpty, Self.isCloser(scalar), counts[Self.kind(scalar), default: 0] > 0,
                let match = open.lastIndex(where: { Self.kind($0.closer) == Self.kind(scalar) })
            {
                let start = open[match].offset
                for mark in open[match...] { counts[Self.kind(mark.closer), default: 0] -= 1 }
                open.removeSubrange(match...)
                if offset - start > Self.maximumReach { continue }
                // Closed later, a pair stands around those it holds.
                while let last = pairs.last, last.start > start { pairs.removeLast() }
                pairs.append((start, offset))
            }
        }
    }

    /// The offset of the mark that closes the pair opened at an offset; nil when none opens there.
    func end(of offset: Int) -> Int? {
        guard Self.closer(of: scalars[offset]) != nil else { return nil }
        let place = firstPair { $0.start >= offset }
        return place < pairs.count && pairs[place].start == offset ? pairs[place].end : nil
    }

    /// Whether the mark at an offset closes a pair.
    func isClosing(_ offset: Int) -> Bool {
        let place = firstPair { $0.end >= offset }
        return place < pairs.count && pairs[place].end == offset
    }

    private func firstPair(where isBehind: ((start: Int, end: Int)) -> Bool) -> Int {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(pairs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func closer(of opener: Unicode.Scalar) -> Unicode.Scalar? {
        switch opener {
        case "（": "）"
        case "(": ")"
        case "《": "》"
        case "〈": "〉"
        case "【": "】"
        case "〔": "〕"
        case "[": "]"
        case "“": "”"
        case "‘": "’"
        case "「": "」"
        case "『": "』"
        default: nil
        }
    }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "）", ")", "》", "〉", "】", "〕", "]", "”", "’", "」", "』": true
        default: false
        }
    }

    /// Closing marks of one kind: brackets of either width are met closing one another (（一)).
    private static func kind(_ closer: Unicode.Scalar) -> Unicode.Scalar { closer == ")" ? "）" : closer }
}
