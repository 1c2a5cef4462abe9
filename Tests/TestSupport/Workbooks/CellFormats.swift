// How the cells of a workbook print their numbers.

import Markup

/// The patterns and quotes of the cells' styles, by number.
struct CellFormats {
    let formats: [String]
    let quoted: [Bool]

    init(_ tree: MarkupTree) {
        var codes: [String: String] = [:]
        for format in tree.elements("numFmt") {
            codes[tree.attribute("numFmtId", of: format) ?? ""] = tree.attribute("formatCode", of: format)
        }
        let records = tree.elements("cellXfs").flatMap { list in
            tree.children(of: list).filter { tree.name(of: $0) == "xf" }
        }
        formats = records.map { codes[tree.attribute("numFmtId", of: $0) ?? ""] ?? "General" }
        quoted = records.map { tree.attribute("quotePrefix", of: $0) == "1" }
    }
}
