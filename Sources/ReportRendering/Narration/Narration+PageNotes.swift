// What is said of drawings, style sheets and archives of pages.

import ReportModel

extension Narration {
    /// The sentence of a note on what a page shows.
    func pageSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .drawnTextRead:
            say(
                "图形中有 \(words[0]) 处文字，按文件中的顺序读取：\(words[1])",
                "\(words[0]) stretch(es) of text in drawings were read in the order of the file: \(words[1])")
        case .generatedTextRead:
            say(
                "有 \(words[0]) 处文字由样式表添加，按页面所见读取：\(words[1])",
                "\(words[0]) stretch(es) of text come from the style sheet and were read as seen: \(words[1])")
        case .foldOpened:
            say("有 \(words[0]) 处折叠内容，按展开后读取", "\(words[0]) folded part(s) were read as if opened")
        case .styleSheetMissing:
            say(
                "页面引用了 \(words[0]) 个外部样式表，未能读取；由它们隐藏的文字会照样读入",
                "\(words[0]) style sheet(s) that the page names were not read; text they hide was read as if seen")
        case .styleRuleSkipped:
            say(
                "页面样式中有 \(words[0]) 条隐藏或添加文字的规则无法照办，请核对页面：\(words[1])",
                "\(words[0]) rule(s) of the page's style that hide or add text could not be followed; look at the page: "
                    + words[1])
        case .styleSheetCut:
            say(
                "页面的样式表过大，没有全部照办；被隐藏的文字可能读入",
                "the page's style sheets are too large to be followed in full; hidden text may have been read")
        case .archiveRead:
            say("从网页归档文件（MHTML，\(words[0]) 个部分）中读取", "read from a web archive (MHTML) of \(words[0]) part(s)")
        default:
            say(
                "网页归档文件没有正常结尾，可能不完整",
                "the web archive does not end as it should and may be incomplete")
        }
    }
}
