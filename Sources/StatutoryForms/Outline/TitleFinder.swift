// Finds the title of a report, and in it the body that reports and the year.

import ReportModel
import UnicodeText

/// A report's title.
struct FoundTitle {
    /// Indexes of its lines among the narrative lines given.
    let lines: ClosedRange<Int>
    /// The title, its lines joined.
    let paragraph: Paragraph
    /// The body's name; nil when the title has none.
    let agency: String?
    /// The year; nil when the title has none.
    let year: Int?
}

/// Finds the title among the lines that precede the first section.
enum TitleFinder {
    /// A title is broken over at most this many lines.
    static let maximumLines = 4
    /// A last line shorter than 报告 and a mark cannot end a title by itself.
    static let minimumEnding = 4
    /// A line of a title is no longer than this.
    static let maximumLineLength = 60

    /// The title; nil when no line looks like one.
    static func find(in lines: [NarrativeLine]) -> FoundTitle? {
        var found: FoundTitle?
        var index = 0
        while index < lines.count {
            guard let title = title(endingAt: index, in: lines, after: found?.lines.upperBound ?? -1) else {
                index += 1
                continue
            }
            if let earlier = found {
                // A page prints its own heading, then the report's: only what portals print stands between.
                let between = lines[earlier.lines.upperBound + 1..<title.lines.lowerBound]
                if between.allSatisfy({ PageFurniture.isPortal($0.text.scalars) }), title.agency != nil {
                    found = title
                }
                break
            }
            found = title
            index += 1
        }
        return found
    }

    /// The last line or lines that look like a title; nil when none do.
    static func last(in lines: [NarrativeLine]) -> FoundTitle? {
        lines.indices.reversed().lazy.compactMap { title(endingAt: $0, in: lines, after: -1) }.first
    }

    private static func title(endingAt end: Int, in lines: [NarrativeLine], after floor: Int) -> FoundTitle? {
        guard isTitleLine(lines[end]) else { return nil }
        // A wrap may cut the last word itself: …年度报 / 告.
        let isTail = lines[end].text.scalars.count { !$0.isBlank } < minimumEnding
        guard isTail || endsTitle(lines[end].text) else { return nil }
        var best: FoundTitle?
        for count in 1...maximumLines {
            let start = end - count + 1
            guard start > floor, start >= 0, isTitleLine(lines[start]) else { break }
            if count > 1, endsTitle(lines[start].text) || ParagraphAssembler.endsSentence(lines[start].text.scalars) {
                break
            }
            var joined = SourceText()
            for line in lines[start...end] { joined.append(line.text) }
            let paragraph = Paragraph(NarrativeText.clean(joined))
            let (agency, year) = TitleParser.parse(paragraph.text)
            guard LabelText.key(paragraph.text).contains("公开"), endsTitle(joined) else { continue }
            // More lines are taken only for what is still missing, or while the name of the body goes on above.
            if let best, best.agency != nil, best.year != nil, !continuesName(from: lines[start], best.agency ?? "") {
                break
            }
            best = FoundTitle(lines: start...end, paragraph: paragraph, agency: agency, year: year)
        }
        guard let best, best.agency != nil || best.year != nil else { return nil }
        return best
    }

    /// Whether a body's name was cut off above: it begins like an office inside a government, or names no place while
    /// the line above is nothing but one.
    private static func continuesName(from line: NarrativeLine, _ agency: String) -> Bool {
        let above = LabelText.key(line.text.text)
        let places = ["省", "市", "县", "区", "州", "旗"]
        if above.count <= 12, above.hasSuffixIn(places), !places.contains(where: agency.contains) { return true }
        let cutHeads = ["办公室", "办公厅", "人民政府", "委员会", "管理局", "中心", "局"]
        return cutHeads.contains(agency) && above.hasSuffixIn(["市", "县", "区", "省", "州", "府", "局", "厅", "委", "会", "政府"])
    }

    private static func isTitleLine(_ line: NarrativeLine) -> Bool {
        let printed = line.text.scalars.lazy.filter { !$0.isBlank }.prefix(maximumLineLength + 1).count
        return (1...maximumLineLength).contains(printed)
            && !line.text.scalars.contains { $0.isOne(of: "。；;|>") } && !PageFurniture.isPortal(line.text.scalars)
    }

    private static func endsTitle(_ text: SourceText) -> Bool {
        var key = LabelText.key(text.text).filter { $0 != "*" && $0 != "#" }
        if key.closes(with: ")"), let open = key.lastIndex(of: "(") { key = String(key[..<open]) }
        return key.hasSuffixIn(["报告", "年报", "报告》"])
    }
}

extension String {
    fileprivate func hasSuffixIn(_ suffixes: [String]) -> Bool { suffixes.contains { hasSuffix($0) } }
}
