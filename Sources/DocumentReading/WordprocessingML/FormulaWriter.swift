// Writes formulas in a line, as they are walked through.

/// What stands between the runs of a formula when its fractions, powers and roots are written in one line: `584/630`,
/// `10^4`, `√(x)`, `a_1`. Whoever walks through the document prints the runs.
struct FormulaWriter {
    /// A sign to print, and the node it belongs to.
    struct Sign {
        let text: String
        let node: WordTree.Index
    }

    /// Structures, and the arguments they are made of, by local name.
    static let structures: Set<String> = [
        "acc", "bar", "box", "borderBox", "d", "eqArr", "f", "func", "groupChr", "limLow", "limUpp", "m", "nary",
        "phant",
        "rad", "sPre", "sSub", "sSubSup", "sSup",
    ]
    /// The arguments of structures.
    static let arguments: Set<String> = ["deg", "den", "e", "fName", "lim", "mr", "num", "sub", "sup"]

    private struct Open {
        let name: Substring
        let node: WordTree.Index
        let end: WordTree.Index
        /// What is printed behind it.
        let closing: String
        /// How many of its arguments have begun.
        var count = 0
    }

    private let tree: WordTree
    private var open: [Open] = []

    /// Writes the formulas of a part.
    init(_ tree: WordTree) { self.tree = tree }

    /// Whether the walk is inside a structure.
    var isInStructure: Bool { !open.isEmpty }

    /// Goes on to a node: ends what does not hold it, the innermost first.
    mutating func advance(to node: WordTree.Index, _ print: (Sign) -> Void) {
        while let last = open.last, last.end <= node {
            open.removeLast()
            // It belongs to the last node inside, so that it is seen or hidden with that.
            print(Sign(text: last.closing, node: last.end - 1))
        }
    }

    /// Enters a structure or an argument; the answer is printed in front of it.
    mutating func enter(_ node: WordTree.Index, _ element: WordElement) -> Sign {
        let name = tree.localName(node)
        let (opening, closing) = element == .formulaStructure ? signs(of: name, node) : argumentSigns(name, node)
        open.append(Open(name: name, node: node, end: tree.end(of: node), closing: closing))
        return Sign(text: opening, node: node)
    }

    private func signs(of structure: Substring, _ node: WordTree.Index) -> (opening: String, closing: String) {
        switch structure {
        case "rad": ("√", "")
        case "nary": (property("chr", of: node, "naryPr") ?? "∫", "")
        case "d": (property("begChr", of: node, "dPr") ?? "(", property("endChr", of: node, "dPr") ?? ")")
        // A matrix has brackets of its own unless it fills those of the formula.
        case "m": open.last.map { tree.localName(tree.parent(of: $0.node)) } == "d" ? ("", "") : ("[", "]")
        case "acc": ("", property("chr", of: node, "accPr") ?? "\u{302}")
        case "bar": ("", property("pos", of: node, "barPr") == "top" ? "\u{305}" : "\u{332}")
        case "groupChr": ("", property("chr", of: node, "groupChrPr") ?? "\u{23DF}")
        default: ("", "")
        }
    }

    private mutating func argumentSigns(
        _ argument: Substring, _ node: WordTree.Index
    ) -> (opening: String, closing: String) {
        guard let place = open.indices.last else { return ("", "") }
        open[place].count += 1
        let structure = open[place]
        let isFirst = structure.count == 1
        switch (structure.name, argument) {
        case ("f", _) where property("type", of: structure.node, "fPr") == "noBar": return (isFirst ? "" : "; ", "")
        case ("f", "num"): return grouped(node)
        case ("f", "den"): return grouped(node, behind: "/")
        case ("rad", "deg"): return isBlank(node) ? ("", "") : ("[", "]")
        case ("rad", _): return ("(", ")")
        case (_, "sub"), ("limLow", "lim"): return isBlank(node) ? ("", "") : grouped(node, behind: "_")
        case (_, "sup"), ("limUpp", "lim"): return isBlank(node) ? ("", "") : grouped(node, behind: "^")
        case ("sSub", "e"), ("sSup", "e"), ("sSubSup", "e"), ("acc", "e"), ("bar", "e"), ("groupChr", "e"):
            return grouped(node)
        case ("d", "e"): return (isFirst ? "" : property("sepChr", of: structure.node, "dPr") ?? "|", "")
        case ("eqArr", "e"), ("m", "mr"): return (isFirst ? "" : "; ", "")
        case ("mr", "e"): return (isFirst ? "" : ", ", "")
        default: return ("", "")
        }
    }

    /// The brackets that keep an argument together; none where it is a number, a word or bracketed itself.
    private func grouped(_ node: WordTree.Index, behind sign: String = "") -> (opening: String, closing: String) {
        isSimple(node) ? (sign, "") : (sign + "(", ")")
    }

    /// A property that a structure states, such as the sign of a sum; nil where it does not.
    private func property(_ name: String, of structure: WordTree.Index, _ properties: String) -> String? {
        tree.anyChild(properties, of: structure).flatMap { tree.anyChild(name, of: $0) }
            .map { tree.anyAttribute("val", of: $0) ?? "" }
    }

    /// More nodes than a number or a word is made of are not looked through.
    private static let lookAhead = 64

    /// Whether an argument is one number or one word, or has brackets of its own.
    private func isSimple(_ node: WordTree.Index) -> Bool {
        var text: [Unicode.Scalar] = []
        var nodes = 0
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            nodes += 1
            guard nodes <= Self.lookAhead else { return false }
            switch tree.element(node) {
            case nil: tree.forEachScalar(of: node) { text.append($0) }
            case .formulaStructure:
                let fillsArgument = text.isEmpty && tree.localName(node) == "d" && tree.end(of: node) == walk.end
                return fillsArgument
            case let element? where element.isPassedOver: walk.skip(to: tree.end(of: node))
            default: continue
            }
        }
        let isNumber = text.allSatisfy { ("0"..."9").contains($0) || ".,%％".unicodeScalars.contains($0) }
        return isNumber || text.allSatisfy(\.properties.isAlphabetic)
    }

    /// Whether an argument prints nothing.
    private func isBlank(_ node: WordTree.Index) -> Bool {
        var nodes = 0
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            nodes += 1
            guard nodes <= Self.lookAhead, let element = tree.element(node) else { return false }
            if element.isPassedOver { walk.skip(to: tree.end(of: node)) }
        }
        return true
    }
}
