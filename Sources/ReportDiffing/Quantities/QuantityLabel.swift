// The words that tell what a figure counts.

import ReportModel
import UnicodeText

/// Finds the label of a quantity.
enum QuantityLabel {
    /// Longer phrases are cut in front; the words nearest to the figure tell most.
    static let maximumLength = 18

    private static let stops: ScalarSet = "，。；：、！？,;:!?“”\"（）()《》"
    private static let leads = ["其中", "全年共", "共", "累计", "另有", "另", "还", "并", "分别", "包括"]
    private static let tails = ["共计", "合计", "总计", "共有", "共", "达到", "达", "为", "是", "累计", "了", "有", "由", "至", "到", "计"]

    /// The noun phrase in front of a figure, back to the last mark or figure; the words behind it when there is none.
    static func label(of range: Range<Int>, in scalars: [Unicode.Scalar], after limit: Int) -> String {
        var start = range.lowerBound
        while start > limit, range.lowerBound - start < maximumLength, !stops.contains(scalars[start - 1]) {
            start -= 1
        }
        let front = trimmed(string(scalars[start..<range.lowerBound]))
        if !front.isEmpty { return front }
        let behind = scalars[range.upperBound...].prefix { !stops.contains($0) && !$0.properties.isWhitespace }
        return string(behind.prefix(maximumLength).prefix { !("0"..."9").contains($0) })
    }

    private static func trimmed(_ text: String) -> String {
        var text = undated(text)
        while let lead = leads.first(where: { text.hasPrefix($0) }) { text.removeFirst(lead.count) }
        while let tail = tails.first(where: { text.hasSuffix($0) && text.count > $0.count }) {
            text.removeLast(tail.count)
        }
        return tails.contains(text) ? "" : text
    }

    /// The phrase behind a year or a date (2021年共收到, 5月起办理), so that the label is the same next year.
    private static func undated(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let isDated = scalars.indices.dropFirst().filter { index in
            scalars[index].isOne(of: "年月日") && ("0"..."9").contains(scalars[index - 1])
        }
        guard let last = isDated.last else { return text }
        return string(scalars[(last + 1)...].drop { $0.isOne(of: "度底末初起来以前后内") })
    }

    private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
