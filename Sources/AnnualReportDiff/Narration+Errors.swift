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
        case .unreadable(.encodingsMixed(let line)):
            say(
                "文件前后用了两种编码，从第 \(line) 行起换成另一种；请统一另存为 UTF-8",
                "the file is in two encodings, from line \(line) on in another; save all of it as UTF-8")
        case .unreadable(.unsupported(let kind)): sentence(kind)
        case .unreadable(.truncatedPackage):
            say(
                "文件不完整：DOCX 的末尾缺失，多半是下载或复制中断；请重新获取这份文件",
                "the file is cut off: the end of the DOCX is missing; fetch or copy it again")
        case .unreadable(.damagedPackage(let part)):
            say(
                "文件已损坏，无法读取\(part.map { "其中的 \($0)" } ?? "DOCX 的目录")；请用 Word 或 WPS 打开并修复后另存",
                "the file is damaged: \(part ?? "the directory of the DOCX") cannot be read; open it in Word, repair and save it"
            )
        case .unreadable(.missingPart(let part)):
            say("不是完整的 DOCX 文件：缺少 \(part)", "not a whole DOCX file: \(part) is missing")
        case .unreadable(.oversizedPackage):
            say(
                "压缩包解开后大得不像一份年度报告，为安全起见不予读取",
                "unpacked it would be larger than any annual report, so it is not read")
        case .unreadable(.encryptedPackage):
            say("文件设有密码；请先在 Word 或 WPS 中去掉密码", "the file has a password; remove it in Word first")
        case .unreadable(.unsupportedPackage):
            say(
                "压缩包的格式（ZIP64、分卷或其他压缩方法）不能读取；请用 Word 或 WPS 另存为 .docx",
                "the package is of a kind that is not read (ZIP64, several volumes or another compression); save it as .docx again"
            )
        case .unreadable(.conversion(let error)): sentence(error)
        case .unreadable(.withoutText):
            say(
                "这份 PDF 里没有文字，只有图片（多半是扫描件）；须先做文字识别，或取得由 Word、WPS 导出的 PDF",
                "this PDF holds no text but pictures, as a scan does; it needs text recognition first, or a PDF exported from Word"
            )
        case .unreadable(.textUnusable):
            say(
                "这份 PDF 的文字层里没有可用的汉字（字体缺少字符对照，或不是中文文件）；请用 Word 或 WPS 重新导出",
                "the text of this PDF has no usable Chinese characters: its fonts do not say what they print, or it is not in Chinese; export it again"
            )
        case .unreadable(.tooManyPages):
            say(
                "这份 PDF 超过 \(PDFLimits.pages) 页，不像是一份年度报告",
                "this PDF has more than \(PDFLimits.pages) pages, which no annual report has")
        case .unreadable(.crowdedPage(let page)):
            say(
                "这份 PDF 第 \(page) 页的文字超过 \(PDFLimits.words) 个词，不像是一份年度报告",
                "page \(page) of this PDF has more than \(PDFLimits.words) words, which no page of a report has")
        case .unreadable(.tooManyPieces):
            say(
                "行和表格单元格超过 \(SourceLimits.pieces) 个，或文字超过 \(SourceLimits.characters / 10_000) 万字，不像是一份年度报告",
                "more than \(SourceLimits.pieces) lines and cells, or more than \(SourceLimits.characters) characters, which no annual report has"
            )
        case .tooLarge:
            say(
                "文件超过 \(AnnualReports.maximumBytes >> 20) MB，不像是一份年度报告",
                "larger than \(AnnualReports.maximumBytes >> 20) MB, which no annual report is")
        case .notAReport:
            say(
                "不是政府信息公开工作年度报告：没有规定的章节标题，也没有规定的表格",
                "not an annual report on information disclosure: it has neither a statutory heading nor a table of the form"
            )
        case .noSeries(let notes): sentence(noSeries: notes)
        case .unproved(let error): sentence(error)
        }
    }

    private func sentence(noSeries notes: [Note]) -> String {
        let need = say("需要同一机关至少两个年度的报告", "reports of at least two years of one body are needed")
        let reasons = notes.map(sentence).joined(separator: say("；", "; "))
        return reasons.isEmpty ? need : need + say("：", ": ") + reasons
    }

    /// What a file is that stands for another.
    private func pointerSentence(_ kind: FileKind) -> String? {
        switch kind {
        case .lfsPointer:
            say(
                "这是 Git LFS 的指针，不是文件本身；请先执行 git lfs pull",
                "this is a pointer of Git LFS and not the file itself; fetch it with git lfs pull")
        case .annexPointer:
            say(
                "这是 git-annex 的指针，不是文件本身；请先执行 git annex get",
                "this is a pointer of git-annex and not the file itself; fetch it with git annex get")
        case .shortcut:
            say("这是快捷方式，不是文件本身；请给出它所指的文件", "this is a shortcut and not the file itself; name the file it points to")
        default: nil
        }
    }

    private func sentence(_ kind: FileKind) -> String {
        if let pointer = pointerSentence(kind) { return pointer }
        let advice =
            switch kind {
            case .encryptedDocument: say("请先在 Word 或 WPS 中去掉密码", "remove the password in Word first")
            case .binaryDocument, .openDocument, .richText, .flatPackage, .wordXML, .flatOpenDocument:
                say("请用 Word 或 WPS 另存为 .docx 再试", "save it as .docx first")
            case .archive: say("请先解开，取其中的报告", "unpack it and take the report in it")
            case .webArchive: say("请用浏览器另存为 .html", "save it as .html with a browser")
            case .fixedLayout:
                say("请用 OFD 阅读器另存为 PDF，或取得 .docx", "save it as PDF with an OFD reader, or as .docx")
            default: say("请另存为 .docx、纯文本（.txt）或 Markdown（.md）再试", "save it as .docx, .txt or .md first")
            }
        let name =
            switch kind {
            case .text: say("不支持的文本", "text of an unsupported kind")
            case .wordDocument: say("不支持的 DOCX 文件", "a DOCX file of an unsupported kind")
            case .workbook: say(" Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)")
            case .presentation: say("演示文稿（.pptx）", "a presentation (.pptx)")
            case .openDocument: say(" ODF 文本文件（.odt）", "an OpenDocument text (.odt)")
            case .openDocumentOther: say(" ODF 表格或演示文稿（.ods、.odp）", "an OpenDocument file that is no text (.ods, .odp)")
            case .fixedLayout: say(" OFD 版式文件", "an OFD file")
            case .zip: say(" ZIP 压缩包，里面不是 DOCX", "a ZIP archive that is no DOCX")
            case .pdf: say(" PDF 文件", "a PDF file")
            case .binaryDocument: say(" Word 97 或 WPS 文件（.doc、.wps）", "a Word 97 or WPS document (.doc, .wps)")
            case .binaryWorkbook: say(" Excel 97 或 WPS 表格（.xls、.et）", "an Excel 97 or WPS workbook (.xls, .et)")
            case .binaryPresentation: say("演示文稿（.ppt、.dps）", "a presentation (.ppt, .dps)")
            case .encryptedDocument: say("加密的 Office 文件", "an Office file with a password")
            case .compoundFile: say(" Office 97 复合文件", "a compound file of Office 97")
            case .richText: say(" RTF 文件", "an RTF file")
            case .webArchive: say("网页归档文件（.mht），里面没有网页", "a web archive (.mht) without a page in it")
            case .flatPackage: say(" Word 的单文件 XML（Flat OPC）", "a DOCX as one file of XML (Flat OPC)")
            case .wordXML: say(" Word 2003 XML 文件", "a document of Word 2003 in XML")
            case .flatOpenDocument: say(" ODF 单文件 XML（.fodt）", "an OpenDocument file as one file of XML (.fodt)")
            case .sheetXML: say(" Excel 2003 XML 表格", "a workbook of Excel 2003 in XML")
            case .archive: say("压缩包（RAR、7z 或 gzip）", "an archive (RAR, 7z or gzip)")
            case .lfsPointer, .annexPointer, .shortcut: pointerSentence(kind) ?? ""
            case .image: say("图片文件（扫描件须先做文字识别）", "a picture (a scan needs text recognition first)")
            }
        return say("这是\(name)，目前不能读取；\(advice)", "this is \(name), which is not read yet; \(advice)")
    }

    private func sentence(_ error: ProofError) -> String {
        let near =
            switch error {
            case .narrative(let side, let text): "\(side): \(text)"
            case .cells(let side, let address), .rows(let side, let address), .labels(let side, let address):
                "\(side): \(address)"
            }
        return say(
            "比较结果未能通过自检，因此不予显示（\(near)）；请把这两份文件报告给开发者",
            "the comparison failed its own proof and is not shown (\(near)); please report these two files")
    }
}
