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

    /// A paragraph that is not finished, because its mark was deleted or because nothing said that it began.
    private struct OpenParagraph {
        var paragraph: WordParagraph
        var isStray = false
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
    /// The unread objects met so far.
    var inventory = ObjectInventory()
    /// What the part refers to; nil where it has no list.
    let references: PartReferences?
    /// Whether the document stands in another one.
    let isChunk: Bool
    /// The bytes of documents taken in so far.
    var chunkBytesRead = 0
    /// A control that only prompts, which the walk is in.
    var prompt = TreeRegion()
    /// What stands in a table outside its cells.
    var strays: [WordBlock] = []
    private var paragraphNumber = 0
    private var tableNumber = 0
    private var contents = TreeRegion()

    /// Prepares to read a part.
    init(
        _ tree: WordTree, styles: WordStyles, numbering: WordNumbering, tracked: ReadingOptions.TrackedChanges,
        references: PartReferences? = nil, isChunk: Bool = false
    ) {
        self.tree = tree
        self.references = references
        self.isChunk = isChunk
        self.styles = styles
        self.tracked = tracked
        counter = NumberingCounter(numbering)
    }

    /// What stands in a container.
    mutating func blocks(in container: WordTree.Index, at place: Place, depth: Int = 0) -> [WordBlock] {
        blocks(over: TreeWalk(tree, inside: container), at: place, depth: depth)
    }

    /// What a walk over paragraphs and tables comes to.
    mutating func blocks(over walk: TreeWalk, at place: Place, depth: Int) -> [WordBlock] {
        var blocks: [WordBlock] = []
        var open: OpenParagraph?
        var walk = walk
        while let node = walk.next() {
            guard let element = tree.element(node) else {
                if isStray(node) { readStray(node, at: place, depth: depth, &open, into: &blocks) }
                continue
            }
            if element.isPassedOver {
                walk.skip(to: tree.end(of: node))
                continue
            }
            switch element {
            case .paragraph:
                walk.skip(to: tree.end(of: node))
                if open?.isStray ?? false { finish(&open, at: place, depth: depth, into: &blocks) }
                open = paragraph(node, at: place, continuing: open?.paragraph, depth: depth, into: &blocks)
                    .map { OpenParagraph(paragraph: $0) }
            case .table where depth < Self.nestingLimit:
                walk.skip(to: tree.end(of: node))
                finish(&open, at: place, depth: depth, into: &blocks)
                blocks += tableBlocks(node, depth: depth + 1)
            case .alternativeChunk:
                walk.skip(to: tree.end(of: node))
                finish(&open, at: place, depth: depth, into: &blocks)
                blocks += chunk(node, at: current(place))
            case let element where element.belongsInParagraph:
                walk.skip(to: tree.end(of: node))
                readStray(node, at: place, depth: depth, &open, into: &blocks)
            case .contentControl:
                if isContents(node) { contents.open(until: tree.end(of: node)) }
                let text = read(control: node, at: current(place))
                if !text.isEmpty {
                    finish(&open, at: place, depth: depth, into: &blocks)
                    open = OpenParagraph(
                        paragraph: WordParagraph(text: SourceText(text, at: current(place))), isStray: true)
                }
            default:
                if !entersBlock(node, element, at: place) { walk.skip(to: tree.end(of: node)) }
            }
        }
        finish(&open, at: place, depth: depth, into: &blocks)
        return blocks
    }

    /// Whether to look for paragraphs inside a node that is neither paragraph nor table.
    private mutating func entersBlock(_ node: WordTree.Index, _ element: WordElement, at place: Place) -> Bool {
        switch element {
        case .sectionProperties:
            noteHeaders(of: node)
            return false
        case .insertion, .deletion, .moveFrom, .moveTo:
            guard let kind = TrackedChangeLog.Kind(element), isLeftOut(kind) else { return true }
            changes.record(kind, tree.printedText(in: node), at: nil)
            return false
        case .unknown:
            omitted.count(unknown: tree.name(node), at: current(place))
            return true
        default: return true
        }
    }

    /// Whether characters outside any paragraph are more than the white space between elements.
    private func isStray(_ node: WordTree.Index) -> Bool {
        guard let element = tree.element(tree.parent(of: node)), !element.hasSilentCharacters else { return false }
        var isBlank = true
        tree.forEachScalar(of: node) { if !$0.isBlankSpace, $0.value >= 0x20 { isBlank = false } }
        return !isBlank
    }

    /// Reads what should stand in a paragraph and does not as one of its own.
    private mutating func readStray(
        _ node: WordTree.Index, at place: Place, depth: Int, _ open: inout OpenParagraph?,
        into blocks: inout [WordBlock]
    ) {
        if let paragraph = open, !paragraph.isStray { finish(&open, at: place, depth: depth, into: &blocks) }
        var paragraph = open?.paragraph ?? WordParagraph()
        readRuns(over: TreeWalk(tree, from: node), into: &paragraph, at: current(place), style: styles.style(nil))
        open = OpenParagraph(paragraph: paragraph, isStray: true)
    }

    /// A table, and behind it what stands in it outside its cells.
    private mutating func tableBlocks(_ node: WordTree.Index, depth: Int) -> [WordBlock] {
        let outer = strays
        strays = []
        defer { strays = outer }
        let table = table(node, depth: depth)
        return [.table(table)] + strays
    }

    /// The place of what is no paragraph: that of the last one.
    private func current(_ place: Place) -> SourceLocation {
        switch place {
        case .fixed(let location): location
        case .body: SourceLocation(paragraph: max(1, paragraphNumber))
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
        var open = open.map { OpenParagraph(paragraph: $0) }
        if isContentsLine { finish(&open, at: .fixed(location), depth: depth, into: &blocks) }
        var paragraph = open?.paragraph ?? WordParagraph()
        readRuns(over: TreeWalk(tree, inside: node), into: &paragraph, at: location, style: style)
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
        var finished: OpenParagraph? = OpenParagraph(paragraph: paragraph)
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
        _ open: inout OpenParagraph?, at place: Place, depth: Int, into blocks: inout [WordBlock]
    ) {
        guard let paragraph = open?.paragraph else { return }
        open = nil
        for line in paragraph.lines { blocks.append(.line(line)) }
        let location = current(place)
        for attachment in paragraph.attachments {
            switch attachment {
            case .blocks(let others): blocks += others
            case .box(let box): blocks += self.blocks(inBox: box, at: location, depth: depth)
            }
        }
    }

    /// What stands in a text box or along a line; in one that is too deep, its text in a line.
    private mutating func blocks(inBox box: WordTree.Index, at location: SourceLocation, depth: Int) -> [WordBlock] {
        var text = ""
        if tree.element(box) == .vectorText {
            text = tree.plainAttribute("string", of: box) ?? ""
        } else {
            guard depth >= Self.nestingLimit else {
                return blocks(in: box, at: .fixed(location), depth: depth + 1)
            }
            omitted.wentTooDeep = true
            text = tree.printedText(in: box)
        }
        return [.line(SourceLine(text: SourceText(text, at: location), ending: .paragraph))]
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
