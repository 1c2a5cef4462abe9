// The words that only a Word document has: its redline and its comments.

import ReportDiffing
import ReportModel

extension Narration {
    var redlineHeading: String { say("正文修订对照", "The text of both reports as tracked changes") }

    /// What a reader must know of the redline; `disregarded` passages differ in what the user asked not to count.
    func redlineLegend(hasChanges: Bool, disregarded: Int) -> String {
        var sentences = [
            hasChanges
                ? say(
                    "以下是两份报告正文的全文，改动都是可以逐处接受或拒绝的修订：全部接受，就是新报告的正文；全部拒绝，就是旧报告的正文。段落的分合也标作修订，但不算改动。",
                    "This is the whole text of both reports; what differs can be accepted or rejected: accept all, and it "
                        + "is the text of the new report; reject all, and it is that of the old one. Paragraphs split or "
                        + "joined are tracked too, but count as no change.")
                : say("两份报告的正文没有差别，全文如下。", "The texts of the two reports do not differ; this is all of it.")
        ]
        if disregarded > 0 {
            sentences.append(
                say(
                    "另有\(disregarded)句的差别按要求不计，没有标出，写法从新报告。",
                    "\(disregarded) more differ in what was not to count; they stand unmarked as in the new report."))
        }
        return sentences.joined(separator: say("", " "))
    }

    /// A finding as a remark on a change.
    func remark(_ finding: Finding) -> String {
        labelled(name(finding.severity), finding.message.text(in: language)) + bracketed(finding.rule)
    }
}
