// What each element of MathML does to what it holds.

/// The part an element plays in a formula that is written in one line.
enum FormulaElement: UInt8, Sendable {
    /// A number, a name, a sign or words.
    case token
    /// Its parts side by side.
    case row
    case fraction
    case root
    case rootOfDegree
    case above, below, aboveAndBelow
    case scripts
    case fenced
    case table, tableRow
    /// Only its first part is seen.
    case first
    case space
    /// Nothing of it is seen, or it is nothing.
    case nothing

    /// The part of the element called `name`; an unknown one is a row of what it holds.
    static func named(_ name: String) -> FormulaElement {
        // Pages in XHTML write a prefix: `mml:mfrac`, `m:mfrac`.
        let local = name.split(separator: ":").last.map(String.init) ?? name
        return byName[local] ?? .row
    }

    private static let byName: [String: FormulaElement] = {
        var byName: [String: FormulaElement] = [:]
        let lists: [(FormulaElement, String)] = [
            (.token, "mn mi mo mtext ms"), (.fraction, "mfrac"), (.root, "msqrt"), (.rootOfDegree, "mroot"),
            (.above, "msup mover"), (.below, "msub munder"), (.aboveAndBelow, "msubsup munderover"),
            (.scripts, "mmultiscripts"), (.fenced, "mfenced"), (.table, "mtable"), (.tableRow, "mtr mlabeledtr"),
            (.first, "semantics maction"), (.space, "mspace"),
            (.nothing, "annotation annotation-xml mphantom mprescripts none script style maligngroup malignmark"),
        ]
        for (element, names) in lists {
            for name in names.split(separator: " ") { byName[String(name)] = element }
        }
        return byName
    }()
}
