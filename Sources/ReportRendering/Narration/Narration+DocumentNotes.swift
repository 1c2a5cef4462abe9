// What a word-processing document holds beside its text.

import ReportModel

extension Narration {
    /// The sentence of a note on what was kept out of the narrative.
    func documentSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .footnoteSkipped: omission(words, say("个脚注", "footnote(s)"))
        case .endnoteSkipped: omission(words, say("个尾注", "endnote(s)"))
        case .commentSkipped: omission(words, say("条批注", "comment(s)"))
        case .headerFooterSkipped: omission(words, say("处页眉页脚", "header(s) and footer(s)"))
        case .hiddenTextSkipped: omission(words, say("处隐藏文字", "stretch(es) of hidden text"))
        case .struckTextSkipped: omission(words, say("处加删除线的文字", "stretch(es) of struck-through text"))
        case .embeddedDocumentSkipped:
            say("有 \(words[0]) 处嵌入的其他文件，未读取", "\(words[0]) embedded document(s) were not read") + named(words[1])
        case .embeddedDocumentRead:
            say("有 \(words[0]) 处嵌入的其他文件，已并入正文读取", "\(words[0]) embedded document(s) were read as part of this one")
                + named(words[1])
        case .formulaFlattened:
            say("有 \(words[0]) 个公式，按一行文字读取：\(words[1])", "\(words[0]) formula(s) were read in a line: \(words[1])")
        case .readingSkipped: omission(words, say("处注音", "reading(s) of characters"))
        case .promptRead:
            say(
                "有 \(words[0]) 处填写提示尚未填写，按印出的文字读取：\(words[1])",
                "\(words[0]) prompt(s) not filled in were read as they stand: \(words[1])")
        case .elementUnknown:
            say(
                "有 \(words[0]) 处未知的格式元素，其中的文字按原样读取：\(words[1])",
                "\(words[0]) unknown element(s) of the format; any text in them was read as it stands: \(words[1])")
        case .objectUnread:
            say("有 \(words[1]) 处\(object(words[0]))无法读取", "\(words[1]) \(object(words[0]))(s) cannot be read")
                + named(words[2])
        case .trackedChanges: trackedChanges(words)
        case .listMarkCut:
            say(
                "有编号超过 \(words[0]) 个字符，每处只读取前 \(words[0]) 个",
                "marks of lists longer than \(words[0]) characters were not read in full")
        default:
            say("文件结构嵌套过深，过深的部分未能完整读取", "elements nested too deep were not read in full")
        }
    }

    /// The names of what was not read, where the file gives any.
    func named(_ names: String) -> String { names.isEmpty ? "" : say("：\(names)", ": \(names)") }

    /// What an unread object is; the word itself where it is none of ours.
    private func object(_ kind: String) -> String { UnreadObject.Kind(rawValue: kind).map(name) ?? kind }

    private func omission(_ words: [String], _ things: String) -> String {
        say(
            "有 \(words[0]) \(things)，不计入正文：\(words[1])",
            "\(words[0]) \(things) were kept out of the text: \(words[1])")
    }

    private func trackedChanges(_ words: [String]) -> String {
        let parts = [
            (say("插入", "inserted"), words[2]), (say("删除", "deleted"), words[3]), (say("移动", "moved"), words[4]),
        ].filter { !$0.1.isEmpty }.map { labelled($0.0, quoted($0.1)) }
        let detail = parts.isEmpty ? "" : say("：", ": ") + parts.joined(separator: say("；", "; "))
        return words[0] == "original"
            ? say("有 \(words[1]) 处修订，按修订前的原文读取\(detail)", "\(words[1]) tracked change(s), read as rejected\(detail)")
            : say("有 \(words[1]) 处修订，按接受修订后的文字读取\(detail)", "\(words[1]) tracked change(s), read as accepted\(detail)")
    }
}
