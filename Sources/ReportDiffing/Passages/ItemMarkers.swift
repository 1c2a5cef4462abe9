// Where enumerated items begin: 一是 … 二是 …, （一） …, 1. …, 1、 …, ① …, 第一， ….

import StatutoryForms
import UnicodeText

/// Finds the beginnings of enumerated items.
enum ItemMarkers {
    private static let numerals: ScalarSet = "一二三四五六七八九十"

    /// The offsets at which an item begins, the start of the text left out.
    static func offsets(in scalars: [Unicode.Scalar], pairs: BracketPairs) -> Set<Int> {
        var found: Set<Int> = []
        var depth = -1
        var lastSpoken = 0
        let lastSecond = lastSecond(in: scalars)
        for index in scalars.indices {
            if let end = pairs.end(of: index) {
                if index > depth, index > 0, follows(stop: scalars[index - 1]), isBracketedOrdinal(scalars, index, end)
                {
                    found.insert(index)
                }
                depth = max(depth, end)
                continue
            }
            guard index > depth else { continue }
            if let value = spokenOrdinal(scalars, index) {
                // After a comma 一是 opens a list, and 二是 goes on with one; elsewhere they are plain words.
                let isFree = index == 0 || follows(stop: scalars[index - 1])
                let isListed =
                    index > 0 && scalars[index - 1].isOne(of: "，,")
                    && (value == lastSpoken + 1 && value > 1 || value == 1 && lastSecond >= index + 2)
                if isFree || isListed {
                    if index > 0 { found.insert(index) }
                    lastSpoken = value
                }
            } else if index > 0, follows(stop: scalars[index - 1]), opensItem(scalars, index) {
                found.insert(index)
            }
        }
        return found
    }

    private static func follows(stop scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "；", "：", "！", "？", ";", ":", "!", "?": true
        default: false
        }
    }

    /// 一是, 十一是 and the like; nil elsewhere.
    private static func spokenOrdinal(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
        guard numerals.contains(scalars[index]) else { return nil }
        let word = scalars[index...].prefix(3).prefix { numerals.contains($0) }
        guard (1...2).contains(word.count), index + word.count < scalars.count, scalars[index + word.count] == "是"
        else {
            return nil
        }
        let folded = Array(word) + ["、"]
        return Ordinal.parse(folded[...])?.value
    }

    /// The offset of the last 二是; -1 without one.
    private static func lastSecond(in scalars: [Unicode.Scalar]) -> Int {
        scalars.indices.dropLast().last { scalars[$0] == "二" && scalars[$0 + 1] == "是" } ?? -1
    }

    private static func isBracketedOrdinal(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
        guard end - start <= 4 else { return false }
        let folded = scalars[start...end].map(LabelText.folding)
        return Ordinal.parse(folded[...])?.length == folded.count
    }

    /// 1. 1、 ① 第一，
    private static func opensItem(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        if (0x2460...0x2473).contains(scalars[index].value) { return true }
        let head = Array(scalars[index...].prefix(6))
        if head.first == "第" {
            let numeral = head.dropFirst().prefix { numerals.contains($0) }
            let after = head.dropFirst(1 + numeral.count).first
            return !numeral.isEmpty && after.map { $0.isOne(of: "，,、") } ?? false
        }
        let folded = head.filter { !$0.isBlank }.map(LabelText.folding)
        guard let ordinal = Ordinal.parse(folded[...]) else { return false }
        return ordinal.style == .arabic || ordinal.style == .chinese
    }
}
