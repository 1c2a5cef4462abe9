// The words that tell what a figure counts.

import ReportModel
import UnicodeText

/// Finds the label of a quantity.
enum QuantityLabel {
    /// Longer phrases are cut in front; the words nearest to the figure tell most.
    static let maximumLength = 18

    private static let stops: ScalarSet = "，。；：、！？,;:!?“”\"（）()《》"
    private static let leads = ["其中", "全年共", "共", "累计", "另有", "另", "还", "并", "分别", "包括"].map {
        Array($0.unicodeScalars)
    }
    private static let tails = ["共计", "合计", "总计", "共有", "共", "达到", "达", "为", "是", "累计", "了", "有", "由", "至", "到", "计"]
        .map {
            Array($0.unicodeScalars)
        }

    /// The noun phrase in front of a figure, back to the last mark or figure; the words behind it when there is none.
    static func label(of range: Range<Int>, in scalars: [Unicode.Scalar], after limit: Int) -> String {
        var start = range.lowerBound
        while start > limit, range.lowerBound - start < maximumLength, !stops.contains(scalars[start - 1]) {
            start -= 1
        }
        let front = trimmed(scalars[start..<range.lowerBound])
        if !front.isEmpty { return front }
        return string(
            scalars[range.upperBound...].prefix(maximumLength).prefix {
                !stops.contains($0) && !$0.properties.isWhitespace && !("0"..."9").contains($0)
            })
    }

    private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> String {
        var text = undated(text)
        while let lead = leads.first(where: { text.starts(with: $0) }) { text = text.dropFirst(lead.count) }
        while let tail = tails.first(where: { text.count > $0.count && text.suffix($0.count).elementsEqual($0) }) {
            text = text.dropLast(tail.count)
        }
        return tails.contains { text.elementsEqual($0) } ? "" : string(text)
    }

    /// The phrase behind a year or a date (2021年共收到, 5月起办理), so that the label is the same next year.
    private static func undated(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let last = text.indices.dropFirst().last { text[$0].isOne(of: "年月日") && ("0"..."9").contains(text[$0 - 1]) }
        guard let last else { return text }
        return text[(last + 1)...].drop { $0.isOne(of: "度底末初起来以前后内") }
    }

    private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
