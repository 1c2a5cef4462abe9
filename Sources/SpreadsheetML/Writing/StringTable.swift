// The texts of a workbook, each written once.

/// The shared strings of a workbook, in the order of their first use.
struct StringTable {
    private let fitting: TextFitting
    private var indexes: [[TextRun]: Int] = [:]
    private var items = ""
    private var uses = 0

    /// An empty table; `fitting` cuts what no cell can hold.
    init(_ fitting: TextFitting) {
        self.fitting = fitting
    }

    /// The number of a text, which is added where it is new.
    mutating func index(of runs: [TextRun]) -> Int {
        uses += 1
        if let index = indexes[runs] { return index }
        let index = indexes.count
        indexes[runs] = index
        let fitted = fitting.fitted(runs)
        items += "<si>" + (isPlain(fitted) ? text(fitted) : fitted.map(run).joined()) + "</si>"
        return index
    }

    /// The part of the package.
    func text() -> String {
        XMLPart.declaration + "<sst xmlns=\"\(XMLPart.namespace)\" count=\"\(uses)\" uniqueCount=\"\(indexes.count)\">"
            + items + "</sst>"
    }

    private func isPlain(_ runs: [TextRun]) -> Bool { runs.allSatisfy { $0.font == FontStyle() } }

    private func text(_ runs: [TextRun]) -> String {
        let text = runs.map(\.text).joined()
        // Without it some programs drop the spaces; the published schema forgot it, so it stands only where it is needed.
        let isSpaced = [text.unicodeScalars.first, text.unicodeScalars.last].contains {
            $0?.properties.isWhitespace == true
        }
        return (isSpaced ? "<t xml:space=\"preserve\">" : "<t>") + SpreadsheetText.escaped(text) + "</t>"
    }

    private func run(_ run: TextRun) -> String {
        "<r><rPr>" + StyleTable.properties(of: run.font, fontElement: "rFont") + "</rPr>" + text([run]) + "</r>"
    }
}
