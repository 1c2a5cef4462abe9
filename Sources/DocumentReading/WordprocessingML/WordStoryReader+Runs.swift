// Reads the runs of a paragraph, however they are wrapped.

import ReportModel

extension WordStoryReader {
    /// Where a walk through a paragraph is.
    private struct RunState {
        var scalars: [Unicode.Scalar] = []
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
        /// A drawing that has not shown a picture yet.
        var drawing = TreeRegion()
        var run = TreeRegion()
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
            case .paragraphProperties, .runProperties, .contentControlProperties, .rubyText, .unchosen:
                walk.skip(to: tree.end(of: node))
            case .insertion, .deletion, .moveFrom, .moveTo:
                guard let kind = TrackedChangeLog.Kind(element) else { continue }
                let end = tree.end(of: node)
                while let last = state.changes.last, !last.region.contains(node) { state.changes.removeLast() }
                state.changes.append((kind, TreeRegion(until: end)))
                if isLeftOut(kind) { state.leftOut.open(until: end) }
            case .run:
                state.run = TreeRegion(until: tree.end(of: node))
                let look = look(of: node, isHiddenByStyle: isHiddenByStyle)
                if look.isHidden { state.hidden.open(until: tree.end(of: node)) }
                if look.isStruck { state.struck = state.run }
                if look.isRaised { state.raised = state.run }
            case .text, .deletedText:
                walk.skip(to: tree.end(of: node))
                print(text(of: node), of: node, &state, location)
            case .textBox:
                walk.skip(to: tree.end(of: node))
                if !state.leftOut.contains(node), !state.hidden.contains(node) { paragraph.boxes.append(node) }
            default: readSign(node, element, &state, location)
            }
        }
        if fields.isInInstruction {
            state.scalars += state.swallowed
            fields.abandonInstructions()
        }
        flushHidden(&state, location)
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
            guard !state.leftOut.contains(node), !state.hidden.contains(node) else { return }
            refer(to: node, element, &state, location)
        case .drawing, .picture, .embeddedObject:
            if !state.leftOut.contains(node), !state.hidden.contains(node) {
                state.drawing.open(until: tree.end(of: node))
            }
        case .other where state.drawing.contains(node) && tree.isPicture(node):
            state.drawing = TreeRegion()
            omitted.pictures += 1
            omitted.mark(.imageSkipped, at: location)
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
        if hasOwnMark { state.noteMark = state.run }
    }

    /// Fields in text that is left out do not begin or end any that is read.
    private mutating func passField(_ node: WordTree.Index, _ state: inout RunState) {
        guard !state.leftOut.contains(node) else { return }
        fields.pass(tree.attribute("fldCharType", of: node) ?? "")
        if !fields.isInInstruction { state.swallowed = [] }
    }

    private mutating func print(
        _ scalars: [Unicode.Scalar], of node: WordTree.Index, _ state: inout RunState, _ location: SourceLocation
    ) {
        guard !scalars.isEmpty, !state.noteMark.contains(node) else { return }
        let isLeftOut = state.leftOut.contains(node)
        if state.hidden.contains(node) {
            if !isLeftOut { state.hiddenText += scalars }
            return
        }
        if fields.isInInstruction {
            if !isLeftOut { state.swallowed += scalars }
            return
        }
        if state.struck.contains(node) {
            if !isLeftOut { strike(scalars, at: location) }
            return
        }
        let scalars = state.raised.contains(node) ? scalars.map(RaisedDigits.sign) : scalars
        while let last = state.changes.last, !last.region.contains(node) { state.changes.removeLast() }
        if let change = state.changes.last {
            changes.record(change.kind, String(String.UnicodeScalarView(scalars)), at: location)
        } else {
            changes.interrupt()
        }
        if isLeftOut { return }
        if state.scalars.isEmpty { state.scalars = scalars } else { state.scalars += scalars }
        flushHidden(&state, location)
    }

    /// Remembers the hidden text met so far as one stretch.
    private mutating func flushHidden(_ state: inout RunState, _ location: SourceLocation) {
        guard !state.hiddenText.isEmpty else { return }
        if state.hiddenText.contains(where: { !$0.isBlankSpace }) {
            omitted.hidden.append(String(String.UnicodeScalarView(state.hiddenText)))
            omitted.mark(.hiddenTextSkipped, at: location)
        }
        state.hiddenText = []
    }

    /// The characters of a text; white space at its ends counts only where the text says so, and any is a space.
    private func text(of node: WordTree.Index) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for child in tree.descendants(of: node) where tree.element(child) == nil {
            tree.forEachScalar(of: child) { scalars.append($0.value < 0x20 ? " " : $0) }
        }
        guard scalars.first == " " || scalars.last == " ", tree.plainAttribute("xml:space", of: node) != "preserve"
        else {
            return scalars
        }
        guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
        else { return [] }
        return Array(scalars[first...last])
    }
}
