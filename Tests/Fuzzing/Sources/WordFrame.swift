// What a DOCX holds beside the parts that a fuzzer writes.

/// The parts that name the others.
enum WordFrame {
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// Content types and relationships.
    static let parts: [(name: String, xml: [UInt8])] = [
        (
            "[Content_Types].xml",
            #"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \#
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \#
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """#
        ),
        (
            "_rels/.rels",
            #"<Relationships xmlns="\#(packageRelations)"><Relationship Id="rId1" Type="\#(relations)/officeDocument" Target="word/document.xml"/></Relationships>"#
        ),
        (
            "word/_rels/document.xml.rels",
            #"<Relationships xmlns="\#(packageRelations)"><Relationship Id="rId1" Type="\#(relations)/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="\#(relations)/styles" Target="styles.xml"/></Relationships>"#
        ),
    ].map { ($0.0, Array($0.1.utf8)) }
}
