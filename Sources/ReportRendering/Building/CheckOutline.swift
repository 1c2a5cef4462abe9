// What a reader is shown of a check: each report with its findings, then what does not fit between the years.

import ReportDiffing
import ReportModel

/// Builds the outline of a check.
struct CheckOutline {
    private let result: CheckReport
    private let narration: Narration

    init(_ result: CheckReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
    }

    func build() -> Outline {
        var blocks: [OutlineBlock] = [.heading(level: 1, StyledText(narration.checkHeading))]
        blocks.append(.paragraph(StyledText(total())))
        for single in result.reports {
            blocks.append(.heading(level: 2, StyledText(name(single.file))))
            let coverage = narration.coverage(single.file.report, notes: single.notes.count)
            blocks.append(.paragraph(StyledText(narration.labelled(single.file.name, coverage))))
            blocks += found(single.findings, single.notes)
        }
        for pair in result.crossYear {
            let title = "\(name(pair.old)) → \(name(pair.new))"
            blocks.append(
                .heading(level: 2, StyledText(narration.labelled(narration.say("跨年度", "Between years"), title))))
            blocks += found(pair.findings, pair.notes)
        }
        return Outline(blocks)
    }

    /// What was found, in a sentence.
    func total() -> String {
        let findings = result.findings
        let counts = Finding.Severity.allCases.compactMap { severity in
            let count = findings.count { $0.severity == severity }
            return count == 0
                ? nil : narration.say("\(narration.name(severity))\(count)处", "\(count) \(narration.name(severity))(s)")
        }
        let accepted = findings.count { $0.accepted != nil }
        var sentence =
            counts.isEmpty
            ? narration.say("没有发现问题。", "Nothing was found.")
            : narration.say("共\(narration.joined(counts))。", "In all \(narration.joined(counts)).")
        if accepted > 0 { sentence += narration.say("其中\(accepted)处已认可。", " Accepted: \(accepted).") }
        return sentence
    }

    private func name(_ file: ReportFile) -> String { file.report.title?.text ?? file.name }

    private func found(_ findings: [Finding], _ notes: [Note]) -> [OutlineBlock] {
        let list: [OutlineBlock] =
            findings.isEmpty
            ? [.paragraph(StyledText(narration.say("没有发现问题。", "Nothing was found.")))]
            : [.list(FindingsOutline(findings, narration).items())]
        if notes.isEmpty { return list }
        let remarks = notes.map { note in
            OutlineItem([
                StyledText(narration.sentence(note))
                    + StyledText(note.location.map { narration.bracketed(narration.place($0)) } ?? "", .muted)
            ])
        }
        return list + [.paragraph(StyledText(narration.say("说明", "Notes"), .muted)), .list(remarks)]
    }
}
