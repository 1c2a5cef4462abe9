// A label that the form prescribes, with its name.

import ReportModel

/// A label to be looked for in a table.
struct PrescribedLabel: Hashable {
    /// Its name.
    let key: LabelKey
    /// The official wording.
    let official: String
    /// The comparison key of the wording.
    let core: String

    init(_ kind: PrintedLabel.Kind, _ address: String, _ official: String, core: String? = nil) {
        key = LabelKey(kind, address)
        self.official = official
        self.core = core ?? LabelText.core(official)
    }

    /// The label as the cells print it.
    func printed(in cells: [TableCell]) -> PrintedLabel {
        var text = SourceText()
        for cell in cells { text.append(cell.source) }
        return PrintedLabel(
            kind: key.kind, address: key.address, text: NarrativeText.clean(text).text, official: official,
            location: text.location)
    }
}
