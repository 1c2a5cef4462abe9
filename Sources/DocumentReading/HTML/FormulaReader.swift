// Writes a formula of MathML in one line.

import Markup

/// Writes fractions with a stroke, powers with `^`, indices with `_`, roots with √; what is more than one number or name
/// is put in brackets there, so that nothing runs into anything else: 584/630, 10^4, (a+b)/c.
struct FormulaReader {
    /// What is still to be written.
    private enum Step {
        case node(Int)
        /// An element that is bracketed where it is more than a number or a name.
        case operand(Int)
        case sign(String)
    }

    private let tree: MarkupTree
    private let elements: [FormulaElement]

    /// Prepares to read the formulas of a tree.
    init(_ tree: MarkupTree) {
        self.tree = tree
        elements = tree.allNames.map(FormulaElement.named)
    }

    /// The formula at a node; every node is looked at once.
    func text(of formula: Int) -> String {
        let tokens = tokenCounts(in: formula)
        func isCompound(_ node: Int) -> Bool {
            tokens[tree.subtreeEnd(of: node) - formula] - tokens[node - formula] > 1
        }
        var line = ""
        var steps = [Step.node(formula)]
        while let step = steps.popLast() {
            switch step {
            case .sign(let sign): line += sign
            case .operand(let node):
                steps += isCompound(node) ? [.sign(")"), .node(node), .sign("(")] : [.node(node)]
            case .node(let node):
                if tree.nameNumber(of: node) == 0 {
                    append(words(of: node), to: &line)
                } else if elements[tree.nameNumber(of: node)] == .token {
                    let range = node + 1..<tree.subtreeEnd(of: node)
                    append(range.filter { tree.nameNumber(of: $0) == 0 }.map(words).joined(), to: &line)
                } else {
                    steps += self.steps(of: node).reversed()
                }
            }
        }
        return line
    }

    /// For each node of a formula, how many numbers, names and signs stand in front of it.
    private func tokenCounts(in formula: Int) -> [Int] {
        var counts = [0]
        for node in formula..<tree.subtreeEnd(of: formula) {
            let name = tree.nameNumber(of: node)
            counts.append(counts[counts.count - 1] + (name != 0 && elements[name] == .token ? 1 : 0))
        }
        return counts
    }

    /// The parts of an element, white space between them left out.
    private func parts(of node: Int) -> [Int] {
        var parts: [Int] = []
        var next = node + 1
        while next < tree.subtreeEnd(of: node) {
            if tree.nameNumber(of: next) != 0 || !words(of: next).isEmpty { parts.append(next) }
            next = tree.subtreeEnd(of: next)
        }
        return parts
    }

    private func steps(of node: Int) -> [Step] {
        let element = elements[tree.nameNumber(of: node)]
        let parts = parts(of: node)
        func joined(_ signs: String...) -> [Step] {
            // What has not the parts it should have is written as it stands, its parts kept apart.
            guard parts.count == signs.count + 1 else { return parts.flatMap { [.node($0), .sign(" ")] } }
            return [.operand(parts[0])] + zip(signs, parts.dropFirst()).flatMap { [.sign($0), .operand($1)] }
        }
        switch element {
        case .nothing, .token: return []
        case .space: return [.sign(" ")]
        case .row: return parts.map { .node($0) }
        case .first: return parts.prefix(1).map { .node($0) }
        case .fraction: return joined("/")
        case .root: return [.sign("√(")] + parts.map { .node($0) } + [.sign(")")]
        case .rootOfDegree:
            guard parts.count == 2 else { return parts.flatMap { [.node($0), .sign(" ")] } }
            return [.sign("√["), .node(parts[1]), .sign("]("), .node(parts[0]), .sign(")")]
        case .above: return joined("^")
        case .below: return joined("_")
        case .aboveAndBelow: return joined("_", "^")
        case .scripts: return scripts(parts)
        case .fenced: return fenced(node, parts)
        case .table: return [.sign("[")] + separated(parts, by: "; ") + [.sign("]")]
        case .tableRow: return separated(parts, by: ", ")
        }
    }

    private func separated(_ parts: [Int], by sign: String) -> [Step] {
        parts.enumerated().flatMap { place, part in place == 0 ? [.node(part)] : [.sign(sign), .node(part)] }
    }

    private func fenced(_ node: Int, _ parts: [Int]) -> [Step] {
        let separators = tree.attribute("separators", ofNode: node) ?? ","
        return [.sign(tree.attribute("open", ofNode: node) ?? "(")]
            + separated(parts, by: separators.first.map(String.init) ?? " ")
            + [.sign(tree.attribute("close", ofNode: node) ?? ")")]
    }

    /// Indices and powers by turns, those in front of the base behind it: what matters is that none is lost.
    private func scripts(_ parts: [Int]) -> [Step] {
        guard let base = parts.first else { return [] }
        var steps = [Step.operand(base)]
        var isPower = false
        for part in parts.dropFirst() {
            let isNothing = elements[tree.nameNumber(of: part)] == .nothing
            if isNothing, tree.name(ofNode: part).hasSuffix("mprescripts") {
                isPower = false
                continue
            }
            if !isNothing { steps += [.sign(isPower ? "^" : "_"), .operand(part)] }
            isPower.toggle()
        }
        return steps
    }

    /// The characters of a text, white space collapsed, and the signs that mean multiplication without printing any left
    /// out.
    private func words(of node: Int) -> String {
        guard tree.nameNumber(of: node) == 0 else { return "" }
        var words = ""
        tree.forEachScalar(of: node) { scalar, _ in
            let isSilent = 0x2061...0x2064 ~= scalar.value || scalar.value == 0xFEFF || scalar.value == 0xAD
            if !isSilent { words.unicodeScalars.append(0x200B...0x200F ~= scalar.value ? " " : scalar) }
        }
        return words.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Numbers side by side are kept apart.
    private func append(_ words: String, to line: inout String) {
        guard !words.isEmpty else { return }
        if let last = line.unicodeScalars.last, let next = words.unicodeScalars.first, last.isFigureSign,
            next.isFigureSign
        {
            line += " "
        }
        line += words
    }
}

extension Unicode.Scalar {
    fileprivate var isFigureSign: Bool { properties.numericType != nil || self == "." || self == "," }
}

extension PageReader {
    /// A `math`: what it prints, in one line.
    mutating func addFormula(_ number: Int) {
        let reader = formulas ?? FormulaReader(tree)
        formulas = reader
        let words = reader.text(of: number)
        guard !words.isEmpty else { return }
        let offset = tree.nodes[number].offset
        standApart(at: offset)
        add(words, at: offset, node: number)
        standApart(at: offset)
        if !isInvisible { findings.formulas.append((number, words)) }
    }
}
