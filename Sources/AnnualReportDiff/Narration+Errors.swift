// What is wrong with a file, in one line that says what to do.

extension Narration {
    /// The sentence of an error, without the file's name.
    public func sentence(_ error: ReportError) -> String {
        switch error {
        case .unreadable(.empty): say("文件是空的", "the file is empty")
        case .unreadable(.binary):
            say("不是文本文件（含有二进制数据）", "not a text file: it holds binary data")
        case .unreadable(.encodingUnknown):
            say(
                "认不出文字编码；请另存为 UTF-8、UTF-16（带 BOM）或 GB18030",
                "unknown character encoding; save it as UTF-8, UTF-16 with a mark, or GB18030")
        case .unreadable(.unsupported(let kind)): sentence(kind)
        case .tooLarge:
            say(
                "文件超过 \(AnnualReports.maximumBytes >> 20) MB，不像是一份年度报告",
                "larger than \(AnnualReports.maximumBytes >> 20) MB, which no annual report is")
        case .notAReport:
            say(
                "不是政府信息公开工作年度报告：没有规定的章节标题，也没有规定的表格",
                "not an annual report on information disclosure: it has neither a statutory heading nor a table of the form")
        case .unproved(let error): sentence(error)
        }
    }

    private func sentence(_ kind: FileKind) -> String {
        let advice = say("请另存为纯文本（.txt）或 Markdown（.md）再试", "save it as plain text (.txt) or Markdown (.md) first")
        let name =
            switch kind {
            case .text: say("不支持的文本", "text of an unsupported kind")
            case .zip: say(" DOCX、WPS、ODT 或其他 ZIP 文件", "a DOCX, WPS, ODT or other ZIP file")
            case .pdf: say(" PDF 文件", "a PDF file")
            case .compoundFile: say(" DOC、WPS 或其他 Office 97 文件", "a DOC, WPS or other Office 97 file")
            case .richText: say(" RTF 文件", "an RTF file")
            case .image: say("图片文件（扫描件须先做文字识别）", "a picture (a scan needs text recognition first)")
            }
        return say("这是\(name)，目前不能读取；\(advice)", "this is \(name), which is not read yet; \(advice)")
    }

    private func sentence(_ error: ProofError) -> String {
        let near =
            switch error {
            case .narrative(let side, let text): "\(side): \(text)"
            case .cells(let side, let address): "\(side): \(address)"
            }
        return say(
            "比较结果未能通过自检，因此不予显示（\(near)）；请把这两份文件报告给开发者",
            "the comparison failed its own proof and is not shown (\(near)); please report these two files")
    }
}
