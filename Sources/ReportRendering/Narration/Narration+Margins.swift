// The names of what stands beside narrative and tables.

import ReportDiffing
import ReportModel

extension Narration {
    /// What a change is of.
    func name(_ change: MarginChange) -> String { change.object.map(name) ?? name(change.part) }

    private func name(_ part: MarginChange.Part) -> String {
        switch part {
        case .header: say("页眉", "header")
        case .footer: say("页脚", "footer")
        case .comment: say("批注", "comment")
        case .hidden: say("隐藏文字", "hidden text")
        case .textBox: say("文本框", "text box")
        case .object: say("对象", "object")
        }
    }

    /// An unread object, in a word or two.
    func name(_ kind: UnreadObject.Kind) -> String {
        switch kind {
        case .chart: say("图表", "chart")
        case .picture: say("图片", "picture")
        case .drawing: say("图形", "drawing")
        case .formula: say("公式", "formula")
        case .formControl: say("表单控件", "form control")
        case .embeddedObject: say("嵌入对象", "embedded object")
        case .reading: say("注音", "reading of characters")
        case .computedText: say("由程序算出的文字", "text made by the program that shows the page")
        case .otherDocument: say("嵌入的其他文件", "embedded document")
        }
    }

    /// A side as it is shown: an object by its name and by the beginning of its bytes' digest, which alone tells objects of
    /// one name apart.
    func shown(_ side: MarginChange.Side) -> String {
        [side.text, side.digest.map { String($0.prefix(12)) } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
