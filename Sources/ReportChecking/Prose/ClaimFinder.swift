// Finds what the sentences say of the figures of the tables, and leaves alone what has no cell.
//
// The patterns are those of real reports; each exclusion is a sentence that is right and would otherwise be doubted.

import ReportModel
import StatutoryForms
import UnicodeText

/// Finds claims.
struct ClaimFinder {
    private let passages: [CheckedPassage]
    private let scope: ProseScope
    private let year: Int?

    /// Prepares to read the prose of a report.
    init(report: Report, passages: [CheckedPassage]) {
        self.passages = passages
        scope = ProseScope(report)
        year = report.year
    }

    /// The claims, in reading order.
    func claims() -> [Claim] {
        passages.filter { $0.passage.section != .preamble && !$0.quantities.isEmpty }.flatMap { passage in
            let before = CheckedPassage.context(of: passage, in: passages)
            return passage.quantities.indices.compactMap { claim(passage, $0, before) }
        }
    }

    private func claim(_ passage: CheckedPassage, _ index: Int, _ before: String) -> Claim? {
        let quantity = passage.quantities[index]
        guard quantity.countsRequests, !quantity.isVague else { return nil }
        let words = ClaimWords(passage, index, before: before)
        guard !words.isDelta, let found = ClaimPatterns.match(words, year: year) else { return nil }
        let clause = words.label + words.after
        // 上年结转 and 2020年结转 name last year and mean this report's cell.
        let isCarried = found.subject.opens(with: "carried")
        if !isCarried, ProseScope.isOtherTime(clause) || ProseScope.isOtherTime(words.clause) { return nil }
        if scope.isForeign(words.lead + words.after) { return nil }
        return Claim(
            passage: passage.index, words: words.range, quantity: quantity, subject: found.subject,
            options: found.options, year: isCarried ? nil : passage.year(before: quantity.range.lowerBound))
    }
}
