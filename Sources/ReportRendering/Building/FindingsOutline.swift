// The part that lists what does not add up.

import ReportModel

/// The findings by severity; nothing where there are none.
struct FindingsOutline {
    private let findings: [Finding]
    private let narration: Narration

    init(_ findings: [Finding], _ narration: Narration) {
        self.findings = findings
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        if findings.isEmpty { return [] }
        return [.heading(level: 2, StyledText(narration.findingsHeading)), .list(items())]
    }

    /// The findings, one an item.
    func items() -> [OutlineItem] { findings.map(item) }

    private func item(_ finding: Finding) -> OutlineItem {
        var remarks = [finding.side.map(narration.name), finding.location.map(narration.place)].compactMap { $0 }
        if let standing = finding.standing { remarks.append(narration.name(standing)) }
        if finding.decision == nil, let accepted = finding.accepted {
            remarks.append(narration.say("已认可", "accepted") + (accepted.note.map { " \($0)" } ?? ""))
        }
        let style: SpanStyle = finding.severity == .notice ? .plain : .emphasis
        return OutlineItem(
            mark: StyledText(narration.name(finding.severity), finding.severity == .error ? .strong : style),
            [
                StyledText(finding.message.text(in: narration.language))
                    + StyledText(
                        narration.bracketed((remarks + [finding.rule]).joined(separator: narration.say("，", ", "))),
                        .muted)
            ] + narration.lines(finding.decision))
    }
}
