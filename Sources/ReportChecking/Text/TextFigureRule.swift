// A figure in the narrative agrees with the cell it speaks of.
//
// Basis: implied; the narrative and the tables count the same things. 收到 may mean new requests, those with what was
// carried in, or all results: it is contradicted only when none of them fits. Here `actual` is what the table prints at
// the cells named and `expected` what the sentence says.

import ReportModel

/// Checks what the sentences say of the tables.
enum TextFigureRule: ReportRule {
    static let description = RuleDescription(
        "text.figure", .warning, .implied,
        "正文里的数字（收到、办结、予以公开、结转、复议、诉讼、制发等）和“均已办结”“未收到申请”一类说法，应与表格一致。",
        "A figure in the narrative, or a claim such as 均已办结 or 未收到申请, contradicts the cell it speaks of.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for claim in subject.claims where claim.year == nil || claim.year == subject.report.year {
            check(claim, subject, into: &outcome)
        }
        for claim in subject.absoluteClaims where claim.year == nil || claim.year == subject.report.year {
            check(claim, subject, into: &outcome)
        }
    }

    private static func check(_ claim: Claim, _ subject: CheckedReport, into outcome: inout CheckOutcome) {
        let options = claim.options.filter { !$0.addresses(in: subject).isEmpty }
        guard let first = options.first else { return }
        let values = options.map { $0.value(in: subject) }
        if values.contains(where: { $0 == claim.quantity.value }) { return }
        let passage = subject.passages[claim.passage]
        let words = passage.printed(claim.words)
        if values.contains(where: { $0 == nil }) {
            let missing = options.flatMap { $0.addresses(in: subject) }.filter { subject.number($0) == nil }
            let why = IdentityChecker.reason(missing.first ?? first.addresses(in: subject)[0], in: subject.report)
            outcome.addGap(description, missing: "“\(words)”：\(why)", at: passage.passage.location)
            return
        }
        var addresses: [CellAddress] = []
        for address in options.flatMap({ $0.addresses(in: subject) }) where !addresses.contains(address) {
            addresses.append(address)
        }
        outcome.add(
            Fault(
                description, message(words, claim, Array(zip(options, values))), addresses: addresses,
                expected: claim.quantity.value, actual: values[0], location: passage.passage.location,
                place: passage.place(at: claim.words.lowerBound),
                key: "\(passage.passage.section.name) \(claim.subject)", words: words))
    }

    private static func check(_ claim: AbsoluteClaim, _ subject: CheckedReport, into outcome: inout CheckOutcome) {
        let addresses = claim.left.addresses(in: subject) + (claim.right?.addresses(in: subject) ?? [])
        guard !addresses.isEmpty else { return }
        let passage = subject.passages[claim.passage]
        let words = passage.printed(claim.words)
        let right = claim.right.map { $0.value(in: subject) } ?? .zero
        guard let left = claim.left.value(in: subject), let right else {
            let missing = addresses.first { subject.number($0) == nil } ?? addresses[0]
            outcome.addGap(
                description, missing: "“\(words)”：\(IdentityChecker.reason(missing, in: subject.report))",
                at: passage.passage.location)
            return
        }
        if left == right { return }
        outcome.add(
            Fault(
                description, message(words, claim, left, right), addresses: addresses, expected: right, actual: left,
                location: passage.passage.location, place: passage.place(at: claim.words.lowerBound),
                key: "\(passage.passage.section.name) \(claim.subject)", words: words))
    }

    private static func message(_ words: String, _ claim: Claim, _ options: [(CellSum, DecimalNumber?)]) -> Message {
        let stated = claim.quantity.value
        if options.count == 1, let value = options[0].1 {
            let difference = (stated - value).magnitude
            let name = options[0].0.name
            return Message(
                chinese: "正文称“\(words)”，而\(name.chinese)为\(value)，相差\(difference)。",
                english: "The text says “\(words)”, but \(name.english) is \(value), a difference of \(difference).")
        }
        let chinese = options.map { "\($0.0.name.chinese)为\($0.1?.description ?? "")" }.joined(separator: "、")
        let english = options.map { "\($0.0.name.english) is \($0.1?.description ?? "")" }.joined(separator: ", ")
        return Message(
            chinese: "正文称“\(words)”，而表中\(chinese)，都不相符。",
            english: "The text says “\(words)”, but in the table \(english); none fits.")
    }

    private static func message(
        _ words: String, _ claim: AbsoluteClaim, _ left: DecimalNumber, _ right: DecimalNumber
    ) -> Message {
        let other = claim.right.map { ($0.name.chinese, $0.name.english) }
        return Message(
            chinese: "正文称“\(words)”，而\(claim.left.name.chinese)为\(left)"
                + (other.map { "，\($0.0)为\(right)" } ?? "") + "。",
            english: "The text says “\(words)”, but \(claim.left.name.english) is \(left)"
                + (other.map { " and \($0.1) is \(right)" } ?? "") + ".")
    }
}
