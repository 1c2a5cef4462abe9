// The typefaces of our Word documents.

import OfficePackaging

/// Typefaces that every Chinese office has, with the names other systems know them by.
enum WordFonts {
    /// A typeface and what may stand in for it.
    struct Face {
        let name: String
        let others: String
        let family: String
    }

    static let text = Face(name: "宋体", others: "SimSun", family: "roman")
    static let heading = Face(name: "黑体", others: "SimHei", family: "swiss")
    static let latin = Face(name: "Times New Roman", others: "Liberation Serif", family: "roman")
    static let latinHeading = Face(name: "Arial", others: "Liberation Sans", family: "swiss")

    /// The properties of a run in a pair of typefaces.
    static func run(_ chinese: Face, _ latin: Face) -> OfficeNode {
        .tag(
            "w:rFonts",
            ["w:ascii": latin.name, "w:hAnsi": latin.name, "w:eastAsia": chinese.name, "w:cs": latin.name])
    }

    /// The part that lists the typefaces.
    static func table() -> OfficeNode {
        let fonts = [text, heading, latin, latinHeading].map { face in
            OfficeNode.tag(
                "w:font", ["w:name": face.name],
                [WordMarkup.value("w:altName", face.others), WordMarkup.value("w:family", face.family)])
        }
        return .tag("w:fonts", WordDocument.namespaces, fonts)
    }
}
