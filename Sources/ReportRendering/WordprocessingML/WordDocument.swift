// The frame of every Word document: page, styles, settings, footer.

import OfficePackaging

/// A whole document in one file.
struct WordDocument {
    /// The namespaces of every part, by the prefixes we write.
    static let namespaces: KeyValuePairs = [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ]
    private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    private let title: String
    private let narration: Narration
    private let comments: WordComments?

    /// A document; `title` is told by the file's properties.
    init(title: String, narration: Narration, comments: WordComments? = nil) {
        self.title = title
        self.narration = narration
        self.comments = comments
    }

    /// The bytes of a document with this body.
    func bytes(_ body: [OfficeNode]) -> [UInt8] {
        var companions: [(type: String, node: OfficeNode)] = [
            ("styles", WordStyleSheet.node()), ("settings", settings()), ("fontTable", WordFonts.table()),
            ("footer", footer()),
        ]
        if let comments, !comments.isEmpty { companions.append(("comments", comments.node())) }
        let parts = companions.map { companion in
            OfficePart(
                name: "word/\(companion.type).xml", contentType: "\(Self.type)\(companion.type)+xml",
                contents: companion.node.document())
        }
        let relationships = companions.map {
            OfficePart.Relationship(id: $0.type, type: $0.type, target: "\($0.type).xml")
        }
        let content = OfficeNode.tag("w:document", Self.namespaces, [.tag("w:body", [:], body + [page()])])
        let document = OfficePart(
            name: "word/document.xml", contentType: Self.type + "document.main+xml", contents: content.document(),
            relationships: relationships)
        return OfficePackage(
            title: VisibleText.of(title), creator: "reportdiff", language: narration.language.tag,
            parts: [document] + parts
        ).bytes()
    }

    /// A4 upright.
    private func page() -> OfficeNode {
        .tag(
            "w:sectPr", [:],
            [
                .tag("w:footerReference", ["w:type": "default", "r:id": "footer"]),
                .tag("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
                .tag(
                    "w:pgMar",
                    [
                        "w:top": "1304", "w:right": "1247", "w:bottom": "1304", "w:left": "1247", "w:header": "720",
                        "w:footer": "720", "w:gutter": "0",
                    ]),
            ])
    }

    private func footer() -> OfficeNode {
        let content =
            WordMarkup.run(narration.say("第 ", "Page ")) + [WordMarkup.field("PAGE")]
            + WordMarkup.run(narration.say(" 页，共 ", " of ")) + [WordMarkup.field("NUMPAGES")]
            + WordMarkup.run(narration.say(" 页", ""))
        return .tag("w:ftr", Self.namespaces, [WordMarkup.paragraph(.footer, content)])
    }

    private func settings() -> OfficeNode {
        .tag(
            "w:settings", Self.namespaces,
            [
                .tag("w:zoom", ["w:percent": "100"]), WordMarkup.value("w:defaultTabStop", "420"),
                WordMarkup.value("w:characterSpacingControl", "compressPunctuation"),
                .tag(
                    "w:compat", [:],
                    [
                        .tag(
                            "w:compatSetting",
                            [
                                // Word opens older modes as “compatibility mode”.
                                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                                "w:val": "15",
                            ])
                    ]),
                .tag("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"]),
            ])
    }
}
