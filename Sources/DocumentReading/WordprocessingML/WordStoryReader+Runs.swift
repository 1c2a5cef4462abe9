// Reads the runs of a paragraph, however they are wrapped.

import ReportModel

extension WordStoryReader {
    /// Adds what a walk through a paragraph, or through what should have been in one, prints.
    mutating func readRuns(
        over walk: TreeWalk, into paragraph: inout WordParagraph, at location: SourceLocation, style: WordStyles.Style
    ) {
        var state = RunState(tree, style: style, at: location)
        var walk = walk
        while let node = walk.next() {
            advance(to: node, &state)
            guard let element = tree.element(node) else {
                printStray(node, &state)
                continue
            }
            if element.isPassedOver || !enters(node, element, &state) { walk.skip(to: tree.end(of: node)) }
        }
        advance(to: walk.end, &state)
        if !state.swallowed.isEmpty { state.scalars += state.swallowed }
        for field in fields.endParagraph() {
            if let form = field.form { state.scalars += Array(form.text.unicodeScalars) }
        }
        flushHidden(&state)
        if !state.scalars.isEmpty { paragraph.text.append(SourceText(state.scalars, at: location)) }
        paragraph.attachments += state.attachments
    }

    /// Whether to look inside a node, having read what it is itself.
    private mutating func enters(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) -> Bool {
        switch element {
        case .insertion, .deletion, .moveFrom, .moveTo: enterChange(node, element, &state)
        case .run: enterRun(node, &state)
        case .text, .deletedText:
            print(text(of: node, state.signFont), of: node, &state)
            return false
        case .instruction:
            if !state.leftOut.contains(node) { fields.instruct(text(of: node, nil)) }
            return false
        case .rubyText:
            noteReading(node, &state)
            return false
        case .sectionProperties: return false
        case .textBox: return attach(node, &state)
        // Its text is that of the pages of Word, or else stands in it as it is.
        case .vectorTextBox: return tree.child(.textBox, of: node) != nil || attach(node, &state)
        case .vectorText:
            if tree.plainAttribute("string", of: node)?.contains(where: { !$0.isWhitespace }) ?? false {
                return attach(node, &state)
            }
        case .alternativeChunk:
            if state.shows(node) { state.attachments.append(.blocks(chunk(node, at: state.location))) }
            return false
        case .contentControl: enterControl(node, &state)
        case .formula, .formulaParagraph, .formulaStructure, .formulaArgument: enterFormula(node, element, &state)
        case .unknown: omitted.count(unknown: tree.name(node), at: state.location)
        default: readSign(node, element, &state)
        }
        return true
    }

    private func enterChange(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        guard let kind = TrackedChangeLog.Kind(element) else { return }
        let end = tree.end(of: node)
        while let last = state.changes.last, !last.region.contains(node) { state.changes.removeLast() }
        state.changes.append((kind, TreeRegion(until: end)))
        if isLeftOut(kind) { state.leftOut.open(until: end) }
    }

    private func enterRun(_ node: WordTree.Index, _ state: inout RunState) {
        state.run = TreeRegion(until: tree.end(of: node))
        let look = look(of: node, in: state.style)
        if look.isHidden { state.hidden.open(until: tree.end(of: node)) }
        if look.isStruck { state.struck = state.run }
        if look.isRaised { state.raised = state.run }
        state.signFont = look.signFont
    }

    private func attach(_ node: WordTree.Index, _ state: inout RunState) -> Bool {
        if state.shows(node) { state.attachments.append(.box(node)) }
        return false
    }

    /// A reading above characters, which is told by its text.
    private mutating func noteReading(_ node: WordTree.Index, _ state: inout RunState) {
        let text = tree.printedText(in: node)
        if state.shows(node), text.contains(where: { !$0.isWhitespace }) {
            inventory.addReading(text, at: state.location)
        }
    }

    /// An element of a run that is no text, or none of a run at all.
    private mutating func readSign(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        switch element {
        case .tab, .positionedTab: print(["\t"], of: node, &state)
        case .lineBreak, .carriageReturn: print(["\n"], of: node, &state)
        case .noBreakHyphen: print(["-"], of: node, &state)
        case .symbol:
            let character = tree.attribute("char", of: node) ?? ""
            let font = tree.attribute("font", of: node) ?? ""
            print(SymbolFont.scalar(character, font: font).map { [$0] } ?? [], of: node, &state)
        case .fieldCharacter: passField(node, &state)
        case .simpleField: readSimpleField(node, &state)
        case .footnoteReference, .endnoteReference, .commentReference:
            if state.shows(node) { refer(to: node, element, &state) }
        // Paragraphs and rows where no reader expects any do not run together.
        case .paragraph, .row: if !state.scalars.isEmpty { print(["\n"], of: node, &state) }
        case .cell: if !state.scalars.isEmpty { print(["\t"], of: node, &state) }
        case .drawing, .picture, .embeddedObject, .drawingName, .image, .linkedObject, .control, .chart, .diagram,
            .content, .subdocument, .computedSign:
            meet(node, element, &state)
        default: return
        }
    }

    private mutating func refer(to node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        let reference = OmittedText.Reference(id: tree.attribute("id", of: node) ?? "", location: state.location)
        switch element {
        case .footnoteReference: omitted.footnotes.append(reference)
        case .endnoteReference: omitted.endnotes.append(reference)
        default: omitted.comments.append(reference)
        }
        let hasOwnMark = ["1", "true", "on"].contains(tree.attribute("customMarkFollows", of: node) ?? "")
        if hasOwnMark { state.noteMark = state.run }
    }

    /// Prints the characters of a node, unless they are hidden, deleted or an instruction.
    mutating func print(_ scalars: [Unicode.Scalar], of node: WordTree.Index, _ state: inout RunState) {
        guard !scalars.isEmpty, !state.noteMark.contains(node) else { return }
        let isLeftOut = state.leftOut.contains(node)
        if state.hidden.contains(node) {
            if !isLeftOut { state.hiddenText += scalars }
            return
        }
        if fields.isInInstruction {
            if !isLeftOut {
                state.swallowed += scalars
                fields.instruct(scalars)
            }
            return
        }
        if state.struck.contains(node) {
            if !isLeftOut { strike(scalars, at: state.location) }
            return
        }
        let scalars = state.raised.contains(node) ? scalars.map(RaisedDigits.sign) : scalars
        while let last = state.changes.last, !last.region.contains(node) { state.changes.removeLast() }
        if let change = state.changes.last {
            changes.record(change.kind, String(String.UnicodeScalarView(scalars)), at: state.location)
        } else {
            changes.interrupt()
        }
        if isLeftOut { return }
        keepApart(scalars[0], &state)
        if state.scalars.isEmpty { state.scalars = scalars } else { state.scalars += scalars }
        flushHidden(&state)
    }

    /// Characters that stand in no element of text: a mistake, or one that is not known here; printed and said.
    private mutating func printStray(_ node: WordTree.Index, _ state: inout RunState) {
        let parent = tree.parent(of: node)
        guard let element = tree.element(parent), !element.hasSilentCharacters else { return }
        var scalars: [Unicode.Scalar] = []
        tree.forEachScalar(of: node) { scalars.append($0.value < 0x20 ? " " : $0) }
        guard scalars.contains(where: { !$0.isBlankSpace }) else { return }
        // What nests too deep loses the elements around it, and is said by a note of its own.
        if element != .unknown, !tree.wentTooDeep { omitted.count(unknown: tree.name(parent), at: state.location) }
        print(scalars, of: node, &state)
    }

    /// Remembers the hidden text met so far as one stretch.
    private mutating func flushHidden(_ state: inout RunState) {
        guard !state.hiddenText.isEmpty else { return }
        if state.hiddenText.contains(where: { !$0.isBlankSpace }) {
            omitted.hidden.append(String(String.UnicodeScalarView(state.hiddenText)))
            omitted.mark(.hiddenTextSkipped, at: state.location)
        }
        state.hiddenText = []
    }

    /// The characters of a text; white space at its ends counts only where the text says so, and any is a space.
    private func text(of node: WordTree.Index, _ signFont: String?) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for child in tree.descendants(of: node) where tree.element(child) == nil {
            tree.forEachScalar(of: child) { scalars.append($0.value < 0x20 ? " " : $0) }
        }
        if let signFont { scalars = scalars.map { SymbolFont.scalar($0, in: signFont) } }
        guard scalars.first == " " || scalars.last == " ", tree.plainAttribute("xml:space", of: node) != "preserve"
        else {
            return scalars
        }
        guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
        else { return [] }
        return Array(scalars[first...last])
    }
}
