// The style sheet of our Word documents: a table of data, long for that reason.

import OfficePackaging

/// Makes the part that holds the styles.
enum WordStyleSheet {
    /// The part.
    static func node() -> OfficeNode {
        .tag(
            "w:styles", WordDocument.namespaces,
            [defaults()] + WordStyle.allCases.map(paragraph) + runs() + [table()])
    }

    private static func defaults() -> OfficeNode {
        let run: [OfficeNode] = [
            WordFonts.run(WordFonts.text, WordFonts.latin), WordMarkup.value("w:color", WordColor.ink),
            WordMarkup.value("w:sz", "21"), WordMarkup.value("w:szCs", "21"),
            .tag("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"]),
        ]
        return .tag(
            "w:docDefaults", [:],
            [
                .tag("w:rPrDefault", [:], [.tag("w:rPr", [:], run)]),
                .tag("w:pPrDefault", [:], [.tag("w:pPr", [:], [spacing(before: 0, after: 80, line: 300)])]),
            ])
    }

    // MARK: Paragraphs

    private static func paragraph(_ style: WordStyle) -> OfficeNode {
        let attributes: KeyValuePairs<String, String> =
            style == .body
            ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
            : ["w:type": "paragraph", "w:styleId": style.rawValue]
        var content = [WordMarkup.value("w:name", name(style))]
        if style != .body {
            content.append(WordMarkup.value("w:basedOn", WordStyle.body.rawValue))
            if isHeading(style) { content.append(WordMarkup.value("w:next", WordStyle.body.rawValue)) }
        }
        content.append(.tag("w:qFormat"))
        content.append(.tag("w:pPr", [:], layout(style)))
        let letters = letters(style)
        if !letters.isEmpty { content.append(.tag("w:rPr", [:], letters)) }
        return .tag("w:style", attributes, content)
    }

    private static func name(_ style: WordStyle) -> String {
        switch style {
        case .body: "Normal"
        case .title: "Title"
        case .part: "heading 1"
        case .subpart: "heading 2"
        case .item: "Reportdiff Item"
        case .cell: "Reportdiff Cell"
        case .denseCell: "Reportdiff Dense Cell"
        case .columnHead: "Reportdiff Column Head"
        case .gap: "Reportdiff Gap"
        case .reportTitle: "Reportdiff Report Title"
        case .reportHeading: "Reportdiff Report Heading"
        case .reportBody: "Reportdiff Report Body"
        case .comment: "annotation text"
        case .footer: "footer"
        }
    }

    private static func isHeading(_ style: WordStyle) -> Bool { [.title, .part, .subpart].contains(style) }

    /// In the order of the schema.
    private static func layout(_ style: WordStyle) -> [OfficeNode] {
        switch style {
        case .body: []
        case .title:
            [.tag("w:keepNext"), spacing(before: 0, after: 200, line: 300), WordMarkup.value("w:jc", "left")]
        case .part:
            [
                .tag("w:keepNext"), .tag("w:keepLines"),
                .tag("w:pBdr", [:], [border("w:bottom", size: 8, WordColor.line, space: 3)]),
                spacing(before: 360, after: 140, line: 300), WordMarkup.value("w:outlineLvl", "0"),
            ]
        case .subpart:
            [
                .tag("w:keepNext"), .tag("w:keepLines"), spacing(before: 220, after: 100, line: 300),
                WordMarkup.value("w:outlineLvl", "1"),
            ]
        case .item: [spacing(before: 0, after: 60, line: 300)]
        case .cell, .denseCell, .columnHead: [spacing(before: 20, after: 20, line: 252)]
        case .gap: [spacing(before: 0, after: 0, line: 160)]
        case .reportTitle:
            [
                .tag("w:keepNext"), spacing(before: 160, after: 240, line: 400), WordMarkup.value("w:jc", "center"),
                WordMarkup.value("w:outlineLvl", "1"),
            ]
        case .reportHeading:
            [.tag("w:keepNext"), spacing(before: 200, after: 80, line: 360), WordMarkup.value("w:outlineLvl", "1")]
        case .reportBody:
            [
                spacing(before: 0, after: 0, line: 360),
                // Two characters of whatever size; the other number is for programs that know none such.
                .tag("w:ind", ["w:firstLineChars": "200", "w:firstLine": "480"]),
                WordMarkup.value("w:jc", "both"),
            ]
        case .comment: [spacing(before: 0, after: 0, line: 240)]
        case .footer: [spacing(before: 0, after: 0, line: 240), WordMarkup.value("w:jc", "center")]
        }
    }

    private static func letters(_ style: WordStyle) -> [OfficeNode] {
        switch style {
        case .body, .item: []
        case .title: headingLetters(size: 30)
        case .part: headingLetters(size: 26)
        case .subpart: headingLetters(size: 22)
        case .reportTitle: reportLetters(WordFonts.heading, size: 36)
        case .reportHeading: reportLetters(WordFonts.heading, size: 26)
        case .reportBody: reportLetters(WordFonts.text, size: 24)
        case .comment: [WordMarkup.value("w:sz", "20"), WordMarkup.value("w:szCs", "20")]
        case .cell: [WordMarkup.value("w:sz", "18"), WordMarkup.value("w:szCs", "18")]
        case .denseCell: [WordMarkup.value("w:sz", "16"), WordMarkup.value("w:szCs", "16")]
        case .columnHead:
            [
                WordFonts.run(WordFonts.heading, WordFonts.latinHeading), WordMarkup.value("w:sz", "17"),
                WordMarkup.value("w:szCs", "17"),
            ]
        case .gap: [WordMarkup.value("w:sz", "8"), WordMarkup.value("w:szCs", "8")]
        case .footer:
            [
                WordMarkup.value("w:color", WordColor.muted), WordMarkup.value("w:sz", "17"),
                WordMarkup.value("w:szCs", "17"),
            ]
        }
    }

    private static func reportLetters(_ face: WordFonts.Face, size: Int) -> [OfficeNode] {
        [
            WordFonts.run(face, WordFonts.latin), WordMarkup.value("w:sz", "\(size)"),
            WordMarkup.value("w:szCs", "\(size)"),
        ]
    }

    private static func headingLetters(size: Int) -> [OfficeNode] {
        [
            WordFonts.run(WordFonts.heading, WordFonts.latinHeading), WordMarkup.value("w:color", WordColor.heading),
            WordMarkup.value("w:sz", "\(size)"), WordMarkup.value("w:szCs", "\(size)"),
        ]
    }

    // MARK: Runs

    private static func runs() -> [OfficeNode] {
        let color = { WordMarkup.value("w:color", $0) }
        return [
            run("Strong", "Strong", [.tag("w:b")]),
            run("Emphasis", "Emphasis", [color(WordColor.emphasis)]),
            run("ReportdiffMuted", "Reportdiff Muted", [color(WordColor.muted)]),
            run("ReportdiffDeleted", "Reportdiff Deleted", [.tag("w:strike"), color(WordColor.deleted)]),
            run(
                "ReportdiffInserted", "Reportdiff Inserted",
                [color(WordColor.inserted), WordMarkup.value("w:u", "single")]),
        ]
    }

    private static func run(_ id: String, _ name: String, _ letters: [OfficeNode]) -> OfficeNode {
        .tag(
            "w:style", ["w:type": "character", "w:styleId": id],
            [WordMarkup.value("w:name", name), .tag("w:qFormat"), .tag("w:rPr", [:], letters)])
    }

    // MARK: Tables

    private static func table() -> OfficeNode {
        let borders: [OfficeNode] = [
            border("w:top", size: 8, WordColor.muted), border("w:bottom", size: 8, WordColor.muted),
            border("w:insideH", size: 4, WordColor.line),
        ]
        let head: [OfficeNode] = [
            .tag(
                "w:tcPr", [:],
                [
                    .tag("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordColor.head]),
                    WordMarkup.value("w:vAlign", "bottom"),
                ])
        ]
        return .tag(
            "w:style", ["w:type": "table", "w:styleId": "ReportdiffTable"],
            [
                WordMarkup.value("w:name", "Reportdiff Table"),
                .tag("w:tblPr", [:], [.tag("w:tblBorders", [:], borders)]),
                .tag("w:tblStylePr", ["w:type": "firstRow"], head),
            ])
    }

    private static func border(_ name: String, size: Int, _ color: String, space: Int = 0) -> OfficeNode {
        .tag(name, ["w:val": "single", "w:sz": "\(size)", "w:space": "\(space)", "w:color": color])
    }

    private static func spacing(before: Int, after: Int, line: Int) -> OfficeNode {
        .tag("w:spacing", ["w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)", "w:lineRule": "auto"])
    }
}
