// The words around a figure that tell what it counts.

import UnicodeText

/// A quantity's surroundings in its sentence.
struct ClaimWords {
    /// The words in front of the number, back to the last mark or figure.
    let label: String
    /// The words behind the measure word, up to the next mark or figure.
    let after: String
    /// The clause, between commas.
    let clause: String
    /// The sentence up to the number.
    let sentence: String
    /// The whole sentence.
    let whole: String
    /// The sentence up to the number with what may govern it from the sentence before (其中…, 办结… go on with its subject).
    let lead: String
    /// The paragraph up to the number.
    let paragraph: String
    /// Whether the figure is one of several parts of another (其中, 包括).
    let isPart: Bool
    /// Whether the figure is a difference from another year.
    let isDelta: Bool
    /// Label, number, measure word and what follows, in offsets of the passage.
    let range: Range<Int>

    private static let marks: ScalarSet = "，,。；：（）！？!?"
    private static let continuations = ["其中", "办结", "已办结", "答复", "予以公开", "这些", "上述", "以上"]

    /// Looks at the surroundings of a quantity; `before` is the text of the paragraph in front of the sentence.
    init(_ passage: CheckedPassage, _ index: Int, before: String) {
        let quantity = passage.quantities[index]
        let scalars = passage.scalars
        let number = quantity.range.lowerBound
        let start = Self.labelRange(of: index, of: passage.quantities, in: scalars).lowerBound
        let end = quantity.range.upperBound
        let next = index + 1 < passage.quantities.count ? passage.quantities[index + 1].range.lowerBound : scalars.count
        let stop = scalars[end...].firstIndex { Self.marks.contains($0) || $0 == "、" } ?? scalars.count
        label = passage.string(start..<number)
        // 行政复议5件中维持3件: what follows 中 belongs to the next figure.
        let follows = passage.string(end..<max(end, min(stop, next)))
        after = follows.opens(with: "中") ? "" : follows
        whole = passage.text
        clause = passage.string(passage.clause(around: number))
        let sentence = passage.string(0..<number)
        self.sentence = sentence
        let goesOn = Self.continuations.contains { sentence.opens(with: $0) }
        lead = (goesOn ? before.split(separator: "。").last.map(String.init) ?? "" : "") + sentence
        paragraph = before + sentence
        isPart = Self.isPart(scalars[..<number])
        isDelta = Self.isDelta(label)
        range = start..<(after.isEmpty ? end : max(end, min(stop, next)))
    }

    /// Where the words in front of a quantity stand, back to the last mark or figure.
    static func labelRange(of index: Int, of quantities: [Quantity], in scalars: [Unicode.Scalar]) -> Range<Int> {
        let number = quantities[index].range.lowerBound
        let previous = index > 0 ? quantities[index - 1].range.upperBound : 0
        // A colon or brackets directly in front of the number belong to the label: 申请：15件.
        var head = number
        while head > 0, scalars[head - 1] == "：" { head -= 1 }
        let mark = scalars[..<head].lastIndex { Self.marks.contains($0) }.map { $0 + 1 } ?? 0
        var start = max(mark, previous)
        while start < number, scalars[start].isOne(of: "、和及与 ") { start += 1 }
        return start..<number
    }

    private static func isPart(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
        // What follows the last stop; a stop at the very end closes nothing yet.
        let words = sentence.dropLast(sentence.reversed().prefix { $0.isOne(of: "。；") }.count)
        let start = words.lastIndex { $0.isOne(of: "。；") }.map { $0 + 1 } ?? words.startIndex
        let tail = String(scalars: words[start...])
        return tail.containsAny(["其中", "包括", "包含", "含"]) || sentence.last == "（"
    }

    private static let directions = [
        "增加", "增加了", "增长", "增长了", "减少", "减少了", "下降", "下降了", "上升", "上升了", "多", "少", "增", "减", "增至", "降至", "由", "提高",
        "回落", "多出", "增加到", "增加至", "减少到", "减少至", "下降到", "降到", "增到", "上升到",
    ].map { Array($0.utf8) }

    /// Whether words lead to a difference: 增加80件, 比上年多30件, 同比下降5件.
    static func isDelta(_ label: String) -> Bool {
        directions.contains { label.utf8.ends(with: $0) }
            || label.containsAny(["同比", "环比", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年"])
    }
}
