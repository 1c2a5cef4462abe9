// Finds lists of parts: closed ones after 其中, open ones after 包括 or ending in 等.

import ReportModel
import UnicodeText

/// Finds breakdowns.
struct BreakdownFinder {
    private let passages: [CheckedPassage]

    /// Prepares to read a report.
    init(_ passages: [CheckedPassage]) { self.passages = passages }

    private static let markers: [(word: [Unicode.Scalar], isOpen: Bool)] = [
        (Array("其中".unicodeScalars), false), (Array("包括".unicodeScalars), true), (Array("包含".unicodeScalars), true),
    ]
    /// Parts that are examples, not a partition.
    private static let examples = ["涉及", "主要", "较多", "重点", "超过", "关于", "最多"]
    /// With these, at the head of a part, the sentence goes on to something else.
    private static let departures = [
        "全年", "共", "累计", "此外", "另", "同时", "平均", "占", "合计", "上年", "截至", "还", "组织", "开展", "完成", "同期", "比", "较", "同比",
        "环比", "增", "减", "下降",
    ]
    /// With these anywhere in it a figure is no part.
    private static let otherFigures = ["比上年", "较上年", "比去年", "较去年", "同比", "环比", "增加", "减少", "增长", "下降", "提高", "率"]

    /// The breakdowns, in reading order.
    func breakdowns() -> [Breakdown] {
        passages.filter { !$0.quantities.isEmpty }.flatMap { passage in
            passage.scalars.indices.compactMap { offset -> Breakdown? in
                guard passage.scalars[offset].isOne(of: "其包"),
                    let marker = Self.markers.first(where: { passage.scalars[offset...].starts(with: $0.word) })
                else {
                    return nil
                }
                return breakdown(passage, at: offset, marker.word, isOpen: marker.isOpen)
            }
        }
    }

    private func breakdown(_ passage: CheckedPassage, at offset: Int, _ marker: [Unicode.Scalar], isOpen: Bool)
        -> Breakdown?
    {
        let stop = end(of: passage, from: offset + marker.count)
        var parts: [Quantity] = []
        var isOpen = isOpen
        var last = offset + marker.count
        for quantity in passage.quantities
        where quantity.range.lowerBound >= offset + marker.count && quantity.range.upperBound <= stop {
            if depth(passage, offset + marker.count, quantity.range.lowerBound) > 0 { continue }
            let label = passage.string(last..<quantity.range.lowerBound)
            if let unit = parts.first?.unit, quantity.unit != unit { continue }
            if quantity.isPercentage { continue }
            if label.containsAny(Self.examples) { return nil }
            if !parts.isEmpty, departs(label) { break }
            if quantity.isVague { return nil }
            parts.append(quantity)
            last = quantity.range.upperBound
        }
        guard let first = parts.first, let final = parts.last else { return nil }
        let tail = passage.string(final.range.upperBound..<min(stop, final.range.upperBound + 8))
        if tail.holds("等") { isOpen = true }
        let earlier = earlier(passage, before: offset, unit: first.unit)
        guard let total = earlier.last else { return nil }
        var candidates = earlier.map(\.quantity.value)
        var suffix = DecimalNumber.zero
        for item in earlier.reversed() {
            suffix = suffix + item.quantity.value
            candidates.append(suffix)
        }
        return Breakdown(
            passage: passage.index, words: offset..<final.range.upperBound,
            marker: String(scalars: marker), total: total.quantity, totalLabel: total.label,
            candidates: candidates, parts: parts, isOpen: isOpen)
    }

    private func departs(_ label: String) -> Bool {
        let head = String(label.drop { "，、,；的 ".contains($0) })
        return Self.departures.contains { head.opens(with: $0) } || label.containsAny(Self.otherFigures)
    }

    /// Where a list ends: at a full stop or semicolon, the bracket it stands in, or the next marker.
    private func end(of passage: CheckedPassage, from start: Int) -> Int {
        var depth = 0
        for index in start..<passage.scalars.count {
            switch passage.scalars[index] {
            case "（": depth += 1
            case "）":
                depth -= 1
                if depth < 0 { return index }
            case "。", "；": if depth == 0 { return index }
            default:
                if depth == 0, Self.markers.contains(where: { passage.scalars[index...].starts(with: $0.word) }) {
                    return index
                }
            }
        }
        return passage.scalars.count
    }

    /// How many brackets are open at `offset` that were not at `start`.
    private func depth(_ passage: CheckedPassage, _ start: Int, _ offset: Int) -> Int {
        passage.scalars[start..<offset].reduce(0) { $0 + ($1 == "（" ? 1 : $1 == "）" ? -1 : 0) }
    }

    private typealias Earlier = (quantity: Quantity, label: String)

    /// The figures in front of a list that it may belong to; of the sentence before when its own has none.
    private func earlier(_ passage: CheckedPassage, before offset: Int, unit: String) -> [Earlier] {
        let own = figures(passage, before: offset, unit: unit)
        if !own.isEmpty { return own }
        // A sentence that lists the parts of the one before says so in its first words.
        guard passage.index > 0, passages[passage.index - 1].paragraph == passage.paragraph,
            !passage.quantities.contains(where: { $0.range.upperBound <= offset })
        else { return [] }
        let previous = passages[passage.index - 1]
        return figures(previous, before: previous.scalars.count, unit: unit)
    }

    private func figures(_ passage: CheckedPassage, before offset: Int, unit: String) -> [Earlier] {
        passage.quantities.indices.compactMap { index in
            let quantity = passage.quantities[index]
            guard quantity.range.upperBound <= offset, quantity.unit == unit, !quantity.isVague else { return nil }
            let words = passage.surroundings[index]
            return words.isDelta ? nil : (quantity, words.label)
        }
    }
}
