// Reads a story of a document: its body, or a footnote, comment, header or footer.

import ReportModel

/// Reads paragraphs and tables in the order of the document; the state of lists and fields goes along.
struct WordStoryReader {
    /// Where the paragraphs of a container stand.
    enum Place {
        /// In the body, where they are counted.
        case body
        /// In a cell or a text box, whose place is theirs.
        case fixed(SourceLocation)
    }

    /// Tables and text boxes inside each other deeper than this are read as the paragraphs in them. Pages made by hand
    /// have four levels.
    static let nestingLimit = 32

    let tree: WordTree
    let styles: WordStyles
    let tracked: ReadingOptions.TrackedChanges
    var counter: NumberingCounter
    var fields = FieldStack()
    /// The changes met so far.
    var changes = TrackedChangeLog()
    /// What was left out so far.
    var omitted = OmittedText()
    private var paragraphNumber = 0
    private var tableNumber = 0
    private var contents = TreeRegion()

    /// Prepares to read a part.
    init(_ tree: WordTree, styles: WordStyles, numbering: WordNumbering, tracked: ReadingOptions.TrackedChanges) {
        self.tree = tree
        self.styles = styles
        self.tracked = tracked
        counter = NumberingCounter(numbering)
    }

    /// What stands in a container.
    mutating func blocks(in container: WordTree.Index, at place: Place, depth: Int = 0) -> [WordBlock] {
        var blocks: [WordBlock] = []
        var open: WordParagraph?
        var walk = TreeWalk(tree, inside: container)
        while let node = walk.next() {
            guard let element = tree.element(node) else { continue }
            switch element {
            case .paragraph:
                walk.skip(to: tree.end(of: node))
                open = paragraph(node, at: place, continuing: open, depth: depth, into: &blocks)
            case .table where depth < Self.nestingLimit:
                walk.skip(to: tree.end(of: node))
                finish(&open, at: place, depth: depth, into: &blocks)
                blocks.append(.table(table(node, depth: depth + 1)))
            default:
                if !entersBlock(node, element) { walk.skip(to: tree.end(of: node)) }
            }
        }
        finish(&open, at: place, depth: depth, into: &blocks)
        return blocks
    }

    /// Whether to look for paragraphs inside a node that is neither paragraph nor table.
    private mutating func entersBlock(_ node: WordTree.Index, _ element: WordElement) -> Bool {
        switch element {
        case .contentControlProperties, .runProperties, .paragraphProperties, .tableProperties, .rowProperties,
            .cellProperties, .unchosen:
            return false
        case .contentControl:
            if isContents(node) { contents.open(until: tree.end(of: node)) }
            return true
        case .sectionProperties:
            noteHeaders(of: node)
            return false
        case .alternativeChunk:
            omitted.chunks += 1
            return false
        case .insertion, .deletion, .moveFrom, .moveTo:
            guard let kind = TrackedChangeLog.Kind(element), isLeftOut(kind) else { return true }
            changes.record(kind, tree.printedText(in: node), at: nil)
            return false
        default: return true
        }
    }

    /// Whether text changed in this way is not part of what is read.
    func isLeftOut(_ kind: TrackedChangeLog.Kind) -> Bool {
        kind.isInOriginal == (tracked == .accepted)
    }

    /// Whether a content control is Word's own table of contents.
    private func isContents(_ node: WordTree.Index) -> Bool {
        tree.child(.contentControlProperties, of: node).flatMap { tree.child("docPartObj", of: $0) }
            .flatMap { tree.childValue("docPartGallery", of: $0) } == "Table of Contents"
    }

    private mutating func noteHeaders(of section: WordTree.Index) {
        for child in tree.children(of: section) {
            let element = tree.element(child)
            guard element == .headerReference || element == .footerReference,
                let id = tree.anyAttribute("id", of: child), omitted.headersAndFooters.count < OmittedText.headerLimit,
                !omitted.headersAndFooters.contains(id)
            else { continue }
            omitted.headersAndFooters.append(id)
        }
    }

    /// Reads a paragraph behind one whose mark was deleted, if any; returns what is still open where its own mark is
    /// not part of what is read.
    private mutating func paragraph(
        _ node: WordTree.Index, at place: Place, continuing open: WordParagraph?, depth: Int,
        into blocks: inout [WordBlock]
    ) -> WordParagraph? {
        let location = location(of: place)
        let properties = ParagraphProperties(of: node, tree, tracked: tracked)
        let style = styles.style(properties.style)
        if let section = properties.section { noteHeaders(of: section) }
        let isContentsLine = contents.contains(node) || style.isContentsLine
        var open = open
        if isContentsLine { finish(&open, at: .fixed(location), depth: depth, into: &blocks) }
        var paragraph = open ?? WordParagraph()
        readRuns(of: node, into: &paragraph, at: location, isHiddenByStyle: style.isHidden ?? false)
        changes.endParagraph()
        for kind in properties.markChanges { changes.record(kind, "", at: location) }
        if properties.markChanges.isEmpty, !properties.isMarkHidden { changes.interrupt() }
        if isContentsLine {
            leaveOut(&paragraph, at: location)
            return nil
        }
        paragraph.isHeading = properties.outlineLevel.map { $0 < 9 } ?? style.isHeading
        var isMarkLeftOut = properties.isMarkHidden
        for kind in properties.markChanges where isLeftOut(kind) { isMarkLeftOut = true }
        if isMarkLeftOut, paragraph.text.stretchCount < WordParagraph.joinLimit { return paragraph }
        if let list = properties.list ?? style.numberingID {
            let level = properties.level ?? (properties.list == nil ? style.level : nil)
            paragraph.mark = counter.mark(
                list: list, level: level, style: properties.style ?? styles.defaultParagraphStyle)
            if counter.hasCutMark { omitted.mark(.listMarkCut, at: location) }
            if !paragraph.mark.isEmpty, paragraph.text.isEmpty { paragraph.text = SourceText("", at: location) }
        }
        var finished: WordParagraph? = paragraph
        finish(&finished, at: .fixed(location), depth: depth, into: &blocks)
        return nil
    }

    private mutating func location(of place: Place) -> SourceLocation {
        switch place {
        case .fixed(let location): return location
        case .body:
            paragraphNumber += 1
            return SourceLocation(paragraph: paragraphNumber)
        }
    }

    private mutating func leaveOut(_ paragraph: inout WordParagraph, at location: SourceLocation) {
        let text = paragraph.text.trimmed
        guard !text.isEmpty else { return }
        omitted.contents.append(text.text)
        omitted.mark(.furnitureSkipped, at: location)
    }

    /// Adds the lines of a paragraph, and behind them what its text boxes hold.
    private mutating func finish(
        _ open: inout WordParagraph?, at place: Place, depth: Int, into blocks: inout [WordBlock]
    ) {
        guard let paragraph = open else { return }
        open = nil
        for line in paragraph.lines { blocks.append(.line(line)) }
        guard depth < Self.nestingLimit else { return }
        let location =
            switch place {
            case .fixed(let location): location
            case .body: SourceLocation(paragraph: max(1, paragraphNumber))
            }
        for box in paragraph.boxes { blocks += self.blocks(in: box, at: .fixed(location), depth: depth + 1) }
    }

    /// The next table's number, 1 for the first; tables inside others are counted where they begin.
    mutating func nextTableNumber() -> Int {
        tableNumber += 1
        return tableNumber
    }
}

extension TrackedChangeLog.Kind {
    /// The change that an element marks, be it of text, a row or a cell; nil for any other element.
    init?(_ element: WordElement) {
        switch element {
        case .insertion: self = .insertion
        case .deletion: self = .deletion
        case .moveFrom: self = .moveFrom
        case .moveTo: self = .moveTo
        case .cellInsertion: self = .insertion
        case .cellDeletion: self = .deletion
        default: return nil
        }
    }
}
