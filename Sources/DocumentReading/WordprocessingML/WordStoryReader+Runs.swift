// Reads the runs of a paragraph, however they are wrapped.

import ReportModel

extension WordStoryReader {
    /// Where a walk through a paragraph is.
    private struct RunState {
        var scalars: [Unicode.Scalar] = []
        /// Text inside a field's instruction, given back where the field turns out to be broken.
        var swallowed: [Unicode.Scalar] = []
        var hiddenText: [Unicode.Scalar] = []
        var changes: [(kind: TrackedChangeLog.Kind, region: TreeRegion)] = []
        var hidden = TreeRegion()
        /// A run whose text is the mark of a footnote.
        var noteMark = TreeRegion()
    }

    /// Adds what the runs of a paragraph print.
    mutating func readRuns(
        of node: WordTree.Index, into paragraph: inout WordParagraph, at location: SourceLocation, isHiddenByStyle: Bool
    ) {
        var state = RunState()
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            guard let element = tree.element(node) else { continue }
            switch element {
            case .paragraphProperties, .runProperties, .contentControlProperties, .rubyText: walk.skip()
            case .choice, .fallback: if !tree.isChosen(node) { walk.skip() }
            case .insertion, .deletion, .moveFrom, .moveTo:
                guard let kind = TrackedChangeLog.Kind(element) else { continue }
                var region = TreeRegion()
                region.open(until: tree.following(node))
                state.changes.removeAll { !$0.region.contains(node) }
                state.changes.append((kind, region))
            case .run:
                if isHidden(run: node, byStyle: isHiddenByStyle) { state.hidden.open(until: tree.following(node)) }
            case .text, .deletedText:
                walk.skip()
                print(text(of: node), of: node, &state, location)
            case .textBox:
                walk.skip()
                if isKept(node, &state) { paragraph.boxes.append(node) }
            default: readSign(node, element, &state, location)
            }
        }
        if fields.isInInstruction {
            state.scalars += state.swallowed
            fields.abandonInstructions()
        }
        if state.hiddenText.contains(where: { !$0.isBlankSpace }) {
            omitted.hidden.append(String(String.UnicodeScalarView(state.hiddenText)))
            omitted.mark(.hiddenTextSkipped, at: location)
        }
        if !state.scalars.isEmpty { paragraph.text.append(SourceText(state.scalars, at: location)) }
    }

    /// An element of a run that is no text, or none of a run at all.
    private mutating func readSign(
        _ node: WordTree.Index, _ element: WordElement, _ state: inout RunState, _ location: SourceLocation
    ) {
        switch element {
        case .tab, .positionedTab: print(["\t"], of: node, &state, location)
        case .lineBreak, .carriageReturn: print(["\n"], of: node, &state, location)
        case .noBreakHyphen: print(["-"], of: node, &state, location)
        case .symbol:
            let character = tree.attribute("char", of: node) ?? ""
            let font = tree.attribute("font", of: node) ?? ""
            print(SymbolFont.scalar(character, font: font).map { [$0] } ?? [], of: node, &state, location)
        case .fieldCharacter: passField(node, &state)
        case .footnoteReference, .endnoteReference, .commentReference:
            guard isKept(node, &state) else { return }
            refer(to: node, element, &state, location)
        case .drawing, .picture, .embeddedObject:
            if isKept(node, &state), tree.holdsPicture(node) {
                omitted.pictures += 1
                omitted.mark(.imageSkipped, at: location)
            }
        default: return
        }
    }

    private mutating func refer(
        to node: WordTree.Index, _ element: WordElement, _ state: inout RunState, _ location: SourceLocation
    ) {
        let reference = OmittedText.Reference(id: tree.attribute("id", of: node) ?? "", location: location)
        switch element {
        case .footnoteReference: omitted.footnotes.append(reference)
        case .endnoteReference: omitted.endnotes.append(reference)
        default: omitted.comments.append(reference)
        }
        let hasOwnMark = ["1", "true", "on"].contains(tree.attribute("customMarkFollows", of: node) ?? "")
        if hasOwnMark, let run = tree.parent(of: node) { state.noteMark.open(until: tree.following(run)) }
    }

    /// Fields in text that is left out do not begin or end any that is read.
    private mutating func passField(_ node: WordTree.Index, _ state: inout RunState) {
        guard !state.changes.contains(where: { $0.region.contains(node) && isLeftOut($0.kind) }) else { return }
        fields.pass(tree.attribute("fldCharType", of: node) ?? "")
        if !fields.isInInstruction { state.swallowed = [] }
    }

    private mutating func print(
        _ scalars: [Unicode.Scalar], of node: WordTree.Index, _ state: inout RunState, _ location: SourceLocation
    ) {
        guard !scalars.isEmpty, !state.noteMark.contains(node) else { return }
        let kinds = state.changes.filter { $0.region.contains(node) }.map(\.kind)
        if state.hidden.contains(node) {
            if !kinds.contains(where: isLeftOut) { state.hiddenText += scalars }
        } else if fields.isInInstruction {
            if !kinds.contains(where: isLeftOut) { state.swallowed += scalars }
        } else {
            if let kind = kinds.last {
                changes.record(kind, String(String.UnicodeScalarView(scalars)), at: location)
            } else {
                changes.interrupt()
            }
            if !kinds.contains(where: isLeftOut) { state.scalars += scalars }
        }
    }

    /// Whether a node is part of what is read and not hidden.
    private func isKept(_ node: WordTree.Index, _ state: inout RunState) -> Bool {
        !state.hidden.contains(node)
            && !state.changes.contains { $0.region.contains(node) && isLeftOut($0.kind) }
    }

    /// The characters of a text; white space at its ends counts only where the text says so, and any is a space.
    private func text(of node: WordTree.Index) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for child in tree.children(of: node) {
            for scalar in tree.text(of: child).unicodeScalars { scalars.append(scalar.value < 0x20 ? " " : scalar) }
        }
        guard scalars.first == " " || scalars.last == " ", tree.plainAttribute("xml:space", of: node) != "preserve" else {
            return scalars
        }
        guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
        else { return [] }
        return Array(scalars[first...last])
    }

    /// Whether a run is hidden: by its own word, else by its style's, else by that of the paragraph's style.
    private func isHidden(run: WordTree.Index, byStyle: Bool) -> Bool {
        guard let properties = tree.child(.runProperties, of: run) else { return byStyle }
        var styled: Bool?
        for child in tree.children(of: properties) {
            switch tree.element(child) {
            case .vanish: return tree.isOn("vanish", in: properties)
            case .runStyle: styled = styles.style(tree.value(of: child)).isHidden
            default: continue
            }
        }
        return styled ?? byStyle
    }
}
