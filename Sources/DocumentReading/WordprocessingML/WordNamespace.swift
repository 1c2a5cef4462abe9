// The vocabularies that meet in a document, told by the names of their namespaces.

/// A vocabulary whose elements are known, or none that is.
enum WordNamespace: UInt8, CaseIterable, Sendable {
    /// One that is not known here.
    case unknown
    /// WordprocessingML itself.
    case main
    /// Markup compatibility: alternate content and the list of what may be ignored.
    case compatibility
    /// Formulas.
    case formulas
    /// DrawingML, with the shapes, groups and canvases that Word draws with it.
    case drawing
    /// Charts, by reference.
    case chart
    /// Diagrams, in Word's own words SmartArt.
    case diagram
    /// VML, the drawings of older files, with the vocabularies of Office that go with it.
    case vector
    /// What later editions of Word, and WPS, add to the text.
    case additions

    /// The vocabulary that a URI names, in the transitional or the strict variant.
    init(_ uri: some StringProtocol) {
        if let known = Self.byURI[String(uri)] {
            self = known
        } else if uri.hasPrefix("http://schemas.microsoft.com/office/drawing/"), uri.hasSuffix("/chartex") {
            // Every step of these charts has a name of its own.
            self = .chart
        } else {
            self = .unknown
        }
    }

    /// Names of namespaces.
    private static let byURI: [String: WordNamespace] = {
        var byURI: [String: WordNamespace] = [:]
        for (namespace, uris) in uris { for uri in uris { byURI[uri] = namespace } }
        return byURI
    }()

    private static let uris: [WordNamespace: [String]] = [
        .main: [
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ],
        .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
        .formulas: [
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math",
        ],
        .drawing: [
            "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main",
            "http://schemas.openxmlformats.org/drawingml/2006/picture", "http://purl.oclc.org/ooxml/drawingml/picture",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas",
            "http://purl.oclc.org/ooxml/drawingml/lockedCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/drawing/2008/diagram",
            "http://schemas.microsoft.com/office/drawing/2010/main",
            "http://schemas.microsoft.com/office/drawing/2012/main",
            "http://schemas.microsoft.com/office/drawing/2014/main",
            "http://schemas.microsoft.com/office/drawing/2016/ink",
            "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
            "http://schemas.microsoft.com/office/drawing/2017/model3d",
            "http://schemas.microsoft.com/office/drawing/2017/decorative",
        ],
        .chart: [
            "http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart",
            "http://schemas.microsoft.com/office/drawing/2007/8/2/chart",
            "http://schemas.microsoft.com/office/drawing/2012/chart",
            "http://schemas.microsoft.com/office/drawing/2014/chart",
        ],
        .diagram: [
            "http://schemas.openxmlformats.org/drawingml/2006/diagram", "http://purl.oclc.org/ooxml/drawingml/diagram",
        ],
        .vector: [
            "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office",
            "urn:schemas-microsoft-com:office:word", "urn:schemas-microsoft-com:office:excel",
            "urn:schemas-microsoft-com:office:powerpoint",
        ],
        .additions: [
            "http://schemas.microsoft.com/office/word/2006/wordml",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "http://schemas.microsoft.com/office/word/2012/wordml",
            "http://schemas.microsoft.com/office/word/2015/wordml/symex",
            "http://schemas.microsoft.com/office/word/2016/wordml/cid",
            "http://schemas.microsoft.com/office/word/2018/wordml",
            "http://schemas.microsoft.com/office/word/2018/wordml/cex",
            "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash",
            "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
            "http://schemas.microsoft.com/office/word/2024/wordml/sdtformatlock",
            "http://www.wps.cn/officeDocument/2013/wpsCustomData",
        ],
    ]

    /// What a prefix stands for in a file that does not declare it: damaged files keep the customary ones.
    static let customary: [Substring: WordNamespace] = [
        "w": .main, "mc": .compatibility, "m": .formulas, "a": .drawing, "pic": .drawing, "wp": .drawing,
        "wp14": .drawing, "wps": .drawing, "wpg": .drawing, "wpc": .drawing, "wpi": .drawing, "c": .chart,
        "dgm": .diagram, "v": .vector, "o": .vector, "w10": .vector, "w14": .additions, "w15": .additions,
    ]
}
