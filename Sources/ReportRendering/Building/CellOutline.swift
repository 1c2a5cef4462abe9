// Builds what a reader sees of one cell: its value, where it stands, and why it was read so.

import ReportModel

/// Builds the outline of one cell.
struct CellOutline {
    private let explanation: CellExplanation
    private let narration: Narration

    init(_ explanation: CellExplanation, options: RenderingOptions) {
        self.explanation = explanation
        narration = Narration(options.language)
    }

    /// The whole outline.
    func build() -> Outline {
        Outline([
            .heading(level: 1, StyledText("\(explanation.cell.address)")),
            .paragraph(StyledText(explanation.cell.label)),
            .list(facts().map { OutlineItem(mark: StyledText($0.0, .strong), [StyledText($0.1)]) }),
        ])
    }

    private func facts() -> [(String, String)] {
        let cell = explanation.cell
        var facts = [(narration.say("文件", "File"), explanation.file.name)]
        facts.append((narration.say("印作", "Printed"), narration.printedValue(cell)))
        if let number = cell.figure?.number { facts.append((narration.say("数值", "Number"), "\(number)")) }
        if let unit = cell.figure?.unit { facts.append((narration.say("单位", "Unit"), unit.rawValue)) }
        if let location = cell.location { facts.append((narration.say("位置", "Place"), narration.place(location))) }
        for row in explanation.rows {
            facts.append(
                (
                    narration.say("原文\(narration.place(row.location))", "Source \(narration.place(row.location))"),
                    row.text
                ))
        }
        if let reading = cell.reading {
            if !reading.source.isEmpty {
                facts.append((narration.say("所在行", "Row as read"), reading.source.joined(separator: " | ")))
            }
            facts.append((narration.say("行的依据", "Why this row"), narration.reason(reading.row)))
            facts.append((narration.say("列的依据", "Why this column"), narration.reason(reading.column)))
        }
        return facts
    }
}
