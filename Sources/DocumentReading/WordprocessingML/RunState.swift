// Where a walk through a paragraph is.

import ReportModel

/// What a walk through a paragraph has met, and what it is inside of.
struct RunState {
    /// Whether the bound of a formula's structure was crossed since the last character.
    enum Bound {
        case none, entering, leaving
    }

    /// The paragraph's style.
    let style: WordStyles.Style
    /// Where it stands.
    let location: SourceLocation
    /// What is printed.
    var scalars: [Unicode.Scalar] = []
    /// What stands beside the text.
    var attachments: [WordParagraph.Attachment] = []
    /// Text inside a field's instruction, given back where the field turns out to be broken.
    var swallowed: [Unicode.Scalar] = []
    var hiddenText: [Unicode.Scalar] = []
    /// The tracked changes that the place may be in, the innermost last.
    var changes: [(kind: TrackedChangeLog.Kind, region: TreeRegion)] = []
    /// All up to the end of the outermost change that is not part of what is read.
    var leftOut = TreeRegion()
    var hidden = TreeRegion()
    /// A run that is struck through.
    var struck = TreeRegion()
    /// A run above the line.
    var raised = TreeRegion()
    var run = TreeRegion()
    /// A run whose text is the mark of a footnote.
    var noteMark = TreeRegion()
    /// The font of the run, where it is one of signs.
    var signFont: String?

    /// The structures of a formula that are open.
    var writer: FormulaWriter
    var bound = Bound.none
    /// The formula the walk is in, and where its text begins.
    var formula = TreeRegion()
    var formulaStart: Int?
    var hasStructure = false
    /// Formulas set apart from the text; the second begins a line.
    var formulas = TreeRegion()
    var hasFormulaBefore = false

    /// The name that a drawing gives what it shows.
    var drawingName: String?
    /// An object of another program; the picture in it is its own.
    var object = TreeRegion()
    /// That picture, as long as the object has not been met.
    var preview: String?
    /// Whether the object has been met.
    var hasObject = false

    /// A walk that begins.
    init(_ tree: WordTree, style: WordStyles.Style, at location: SourceLocation) {
        self.style = style
        self.location = location
        writer = FormulaWriter(tree)
    }

    /// Whether what stands at a node is neither deleted nor hidden.
    func shows(_ node: WordTree.Index) -> Bool { !leftOut.contains(node) && !hidden.contains(node) }
}
