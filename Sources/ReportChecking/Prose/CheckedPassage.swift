// A sentence of the narrative as the rules of prose read it.

import ReportDiffing
import ReportModel
import StatutoryForms
import UnicodeText

/// A passage with its quantities and years; a class because every rule of prose looks at all of them.
final class CheckedPassage: Sendable {
    /// The longest sentence of a real report has some four hundred characters; what is far longer is no prose.
    static let maximumLength = 2000
    /// A sentence lists some twenty figures at most; the patterns compare each with each.
    static let maximumQuantities = 80
    /// A sentence takes its subject from so many before it at most.
    static let maximumContext = 8

    /// Its index in the narrative.
    let index: Int
    /// The paragraph it stands in, counted through the report; the title is the first.
    let paragraph: Int
    /// The passage.
    let passage: Passage
    /// The text, folded and masked, by scalar.
    let scalars: [Unicode.Scalar]
    /// The same as a string.
    let text: String
    /// The quantities, in order; none in a text too long to be a sentence.
    let quantities: [Quantity]
    /// For each quantity the words in front of it, and whether it is a difference from another year.
    let surroundings: [(label: String, isDelta: Bool)]
    /// The years written out, in order.
    let years: [(range: Range<Int>, year: Int)]

    private init(index: Int, paragraph: Int, passage: Passage) {
        self.index = index
        self.paragraph = paragraph
        self.passage = passage
        let scalars = ProseText.prepared(Array(passage.text.unicodeScalars))
        self.scalars = scalars
        text = String(scalars: scalars)
        let quantities =
            scalars.count > Self.maximumLength
            ? [] : Array(QuantityReader(scalars).quantities().prefix(Self.maximumQuantities))
        years = YearScanner.all(in: scalars)
        self.quantities = quantities
        surroundings = quantities.indices.map { index in
            let label = String(scalars: scalars[ClaimWords.labelRange(of: index, of: quantities, in: scalars)])
            return (label, ClaimWords.isDelta(label))
        }
    }

    /// All passages of a report.
    static func all(of narrative: Narrative) -> [CheckedPassage] {
        narrative.paragraphs.enumerated().flatMap { paragraph, indexes in
            indexes.map { CheckedPassage(index: $0, paragraph: paragraph, passage: narrative.passages[$0]) }
        }
    }

    /// The sentences of the paragraph in front of a passage, as one text.
    static func context(of passage: CheckedPassage, in passages: [CheckedPassage]) -> String {
        passages[..<passage.index].suffix(maximumContext).filter {
            $0.paragraph == passage.paragraph && $0.scalars.count <= maximumLength
        }.map(\.text).joined()
    }

    /// A stretch of the text, folded and masked.
    func string(_ range: Range<Int>) -> String {
        String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
    }

    /// A stretch of the text as printed.
    func printed(_ range: Range<Int>) -> String {
        let all = Array(passage.text.unicodeScalars)
        return String(scalars: all[range.clamped(to: 0..<all.count)])
    }

    /// The nearest year before an offset that tells when; nil without one.
    ///
    /// 2021年结转 and 比2021年 name a year and leave the sentence where it is.
    func year(before offset: Int) -> Int? {
        years.last { found in
            guard found.range.lowerBound < offset else { return false }
            let before = found.range.lowerBound > 0 ? scalars[found.range.lowerBound - 1] : " "
            let after = string(found.range.upperBound..<min(found.range.upperBound + 4, scalars.count))
            return !before.isOne(of: "比较与同至到从自") && !after.containsAny(["结转", "转入", "相比"])
        }?.year
    }

    /// Where the passage stands.
    func place(at offset: Int = 0) -> FaultPlace { .passage(index, in: passage.section, at: offset) }

    /// The range of the clause around an offset, between commas, stops and brackets.
    func clause(around offset: Int) -> Range<Int> {
        let start = scalars[..<offset].lastIndex { Self.clauseMarks.contains($0) }.map { $0 + 1 } ?? 0
        let end = scalars[offset...].firstIndex { Self.clauseMarks.contains($0) } ?? scalars.count
        return start..<end
    }

    /// The marks that part clauses.
    static let clauseMarks: ScalarSet = "，,。；！？!?"
}
