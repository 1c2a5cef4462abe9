// Reads the formulas of a paragraph in a line.

import ReportModel

extension WordStoryReader {
    /// Enters a formula or a part of one.
    mutating func enterFormula(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        switch element {
        case .formulaParagraph:
            state.formulas = TreeRegion(until: tree.end(of: node))
            state.hasFormulaBefore = false
            state.bound = .leaving
        case .formula:
            if state.formulas.contains(node) {
                if state.hasFormulaBefore { print(["\n"], of: node, &state) }
                state.hasFormulaBefore = true
            }
            state.formula = TreeRegion(until: tree.end(of: node))
            state.formulaStart = state.scalars.count
            state.hasStructure = false
        default:
            state.hasStructure = true
            write(state.writer.enter(node, element), .entering, &state)
            if tree.localName(node) == "phant", isUnseen(node) { state.hidden.open(until: tree.end(of: node)) }
        }
    }

    /// Whether a structure only takes the room of what it holds.
    private func isUnseen(_ phantom: WordTree.Index) -> Bool {
        let show = tree.anyChild("phantPr", of: phantom).flatMap { tree.anyChild("show", of: $0) }
            .flatMap { tree.anyAttribute("val", of: $0) }
        return show.map { ["0", "false", "off"].contains($0) } ?? false
    }

    /// Goes on to a node: ends the structures, formulas and objects that do not hold it.
    mutating func advance(to node: WordTree.Index, _ state: inout RunState) {
        if state.writer.isInStructure {
            var signs: [FormulaWriter.Sign] = []
            state.writer.advance(to: node) { signs.append($0) }
            for sign in signs { write(sign, .leaving, &state) }
        }
        if let start = state.formulaStart, !state.formula.contains(node) {
            state.formulaStart = nil
            if state.hasStructure { noteFormula(state.scalars.dropFirst(start), state.location) }
        }
        if state.preview != nil, !state.object.contains(node) { flushPreview(&state) }
    }

    private mutating func write(_ sign: FormulaWriter.Sign, _ bound: RunState.Bound, _ state: inout RunState) {
        // What opens a structure belongs behind its bound, what closes it in front.
        if bound == .entering, state.bound == .none { state.bound = .entering }
        print(Array(sign.text.unicodeScalars), of: sign.node, &state)
        if bound == .leaving { state.bound = .leaving }
    }

    /// Remembers a formula for its note.
    mutating func noteFormula(_ scalars: some Collection<Unicode.Scalar>, _ location: SourceLocation) {
        guard scalars.contains(where: { !$0.isBlankSpace }) else { return }
        omitted.formulas.append(String(String.UnicodeScalarView(scalars)))
        omitted.mark(.formulaFlattened, at: location)
    }

    /// Puts a space between two numbers or words that only the bound of a structure keeps apart on the page: 3 and 1/2 are
    /// not 31/2. A letter may follow the figure it multiplies.
    func keepApart(_ next: Unicode.Scalar, _ state: inout RunState) {
        defer { state.bound = .none }
        guard state.bound != .none, let last = state.scalars.last, Self.runsOn(last), Self.runsOn(next),
            !Self.liesOver(next)
        else { return }
        if state.bound == .entering, ("0"..."9").contains(last), !("0"..."9").contains(next) { return }
        state.scalars.append(" ")
    }

    private static func runsOn(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        // Latin and Greek letters, figures of any width, and marks that lie over letters.
        return scalar.properties.isAlphabetic && value < 0x600 || ("0"..."9").contains(scalar)
            || (0xFF10...0xFF19).contains(value) || liesOver(scalar)
    }

    /// Whether a scalar is a mark over or under the letter in front of it.
    private static func liesOver(_ scalar: Unicode.Scalar) -> Bool { (0x300..<0x370).contains(scalar.value) }
}
