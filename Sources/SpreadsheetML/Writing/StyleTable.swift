// The looks of a workbook's cells, each written once.

import Markup

/// The styles of a workbook, in the order of their first use.
struct StyleTable {
    /// Everything that a cell refers to by one number.
    private struct Key: Hashable {
        let style: CellStyle
        let format: NumberFormat?
        /// Whether the text would be a formula if a reader edited it.
        let isQuoted: Bool
    }

    /// The number that the first pattern of our own has; those below belong to the program.
    private static let firstFormat = 164

    private var keys = OrderedList<Key>()
    private var fonts = OrderedList<FontStyle>()
    private var formats = OrderedList<NumberFormat>()
    private var fills = OrderedList<SheetColor>()

    init() {
        _ = index(of: CellStyle(), nil, isQuoted: false)
    }

    /// The number of a style, which is added where it is new.
    mutating func index(of style: CellStyle, _ format: NumberFormat?, isQuoted: Bool) -> Int {
        _ = fonts.index(of: style.font)
        if let fill = style.fill { _ = fills.index(of: fill) }
        if let format { _ = formats.index(of: format) }
        return keys.index(of: Key(style: style, format: format, isQuoted: isQuoted))
    }

    /// The part of the package.
    mutating func text() -> String {
        let cells = keys.all.map { record($0) }
        let content = [
            list(
                "numFmts",
                formats.all.enumerated().map { number, format in
                    "<numFmt numFmtId=\"\(Self.firstFormat + number)\" formatCode=\"\(MarkupEscaping.attribute(format.code))\"/>"
                }),
            list("fonts", fonts.all.map { "<font>\(Self.properties(of: $0, fontElement: "name"))</font>" }),
            list("fills", [pattern("none"), pattern("gray125")] + fills.all.map(solid)),
            list("borders", [border(""), border("<bottom style=\"thin\"><color rgb=\"FF8EA9C1\"/></bottom>")]),
            list("cellStyleXfs", ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"]),
            list("cellXfs", cells),
            list("cellStyles", ["<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"]),
        ]
        return XMLPart.declaration + "<styleSheet xmlns=\"\(XMLPart.namespace)\">" + content.joined() + "</styleSheet>"
    }

    /// The properties of letters, in the order the schema has; the face is named last but one.
    static func properties(of font: FontStyle, fontElement: String) -> String {
        let face = "<\(fontElement) val=\"等线\"/>"
        let look =
            (font.isBold ? "<b/>" : "") + (font.isStruck ? "<strike/>" : "")
        let color = font.color.map { "<color rgb=\"\($0.hexadecimal)\"/>" } ?? ""
        let line = font.isUnderlined ? "<u/>" : ""
        // In a run the face stands first, in the list of fonts behind size and colour.
        return fontElement == "rFont"
            ? face + "<family val=\"2\"/>" + look + color + "<sz val=\"11\"/>" + line
            : look + line + "<sz val=\"11\"/>" + color + face + "<family val=\"2\"/><charset val=\"134\"/>"
    }

    private mutating func record(_ key: Key) -> String {
        let style = key.style
        let format = key.format.map { Self.firstFormat + formats.index(of: $0) } ?? 0
        let fill = style.fill.map { 2 + fills.index(of: $0) } ?? 0
        var record = "<xf numFmtId=\"\(format)\" fontId=\"\(fonts.index(of: style.font))\" fillId=\"\(fill)\""
        record += " borderId=\"\(style.isRuled ? 1 : 0)\" xfId=\"0\""
        if key.isQuoted { record += " quotePrefix=\"1\"" }
        if format > 0 { record += " applyNumberFormat=\"1\"" }
        record += " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment"
        if style.alignment != .general { record += " horizontal=\"\(style.alignment.rawValue)\"" }
        record += " vertical=\"top\"" + (style.isWrapped ? " wrapText=\"1\"" : "") + "/></xf>"
        return record
    }

    private func list(_ name: String, _ items: [String]) -> String {
        items.isEmpty ? "" : "<\(name) count=\"\(items.count)\">" + items.joined() + "</\(name)>"
    }

    private func pattern(_ name: String) -> String { "<fill><patternFill patternType=\"\(name)\"/></fill>" }

    private func solid(_ color: SheetColor) -> String {
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(color.hexadecimal)\"/><bgColor indexed=\"64\"/>"
            + "</patternFill></fill>"
    }

    private func border(_ bottom: String) -> String {
        "<border><left/><right/><top/>" + (bottom.isEmpty ? "<bottom/>" : bottom) + "<diagonal/></border>"
    }
}
