// Goes through the tree of a page and makes lines and tables of it.

import Markup
import ReportModel

/// Reads a page from its first node to its last, once.
struct PageReader {
    /// What text inherits from the elements around it.
    struct State: OptionSet {
        let rawValue: UInt16
        static let heading = State(rawValue: 1)
        static let link = State(rawValue: 2)
        static let preformatted = State(rawValue: 4)
        static let margin = State(rawValue: 8)
        static let invisible = State(rawValue: 16)
        static let unsized = State(rawValue: 32)
        static let raised = State(rawValue: 64)
        static let struck = State(rawValue: 128)
        static let lowered = State(rawValue: 256)
        static let outdented = State(rawValue: 512)
        /// Inside a drawing, and in its text.
        static let drawing = State(rawValue: 1024)
        static let drawnText = State(rawValue: 2048)
    }

    struct OpenElement {
        let end: Int
        let number: Int
        let element: PageElement
        let isBlock: Bool
        /// The state outside.
        let outside: State
        /// What is printed behind the content.
        let after: StyleMatcher.Verdict.Generated?
    }

    let tree: MarkupTree
    let bytes: UnsafeBufferPointer<UInt8>
    let elements: [PageElement]
    let attributes: AttributeNames
    let dataTables: [Int]
    let resources: PageResources
    /// How many pages this one is shown within.
    let frameDepth: Int
    /// The bytes of the pages shown within it so far.
    var framedBytes = 0
    var styles: StyleMatcher?
    var locator: PageLocator
    var open: [OpenElement] = []
    var state: State = []

    /// The blocks so far.
    var blocks: [PageBlock] = []
    /// How many lines, rows and cells there were so far, and characters in them.
    var pieces = 0
    var characters = 0
    /// What was met on the way and is to be told.
    var findings = PageFindings()

    /// The text of the line or cell being read.
    var text = PageText()
    /// The line before it in the same paragraph, whose ending is not yet known.
    var held: PageText?
    /// Line breaks since that line.
    var breaks = 0

    var lists: [ListCounter] = []
    /// The marker the next line is to begin with.
    var marker: String?
    /// How many quotations are open.
    var quotations = 0
    /// How many drawings are open, and whether the outermost shows more than text.
    var drawings = 0
    var hasShapes = false
    /// Prepared when the first formula is met.
    var formulas: FormulaReader?

    /// The table of data being read.
    var table: PageTable?

    /// Prepares to read a tree whose source is in `bytes`.
    init(
        _ tree: MarkupTree, bytes: UnsafeBufferPointer<UInt8>, styles: StyleMatcher?, resources: PageResources,
        frameDepth: Int
    ) {
        self.tree = tree
        self.bytes = bytes
        self.styles = styles
        self.resources = resources
        self.frameDepth = frameDepth
        elements = PageElement.elements(named: tree.allNames)
        attributes = AttributeNames(tree.allNames)
        dataTables = TableSurvey(tree, elements: elements).dataTables
        locator = PageLocator(bytes)
    }

    /// Reads the whole page.
    mutating func read() {
        var number = 1
        while number < tree.nodes.count, !holdsTooMuch {
            while let last = open.last, number >= last.end { leave() }
            if tree.nameNumber(of: number) == 0 {
                addText(number)
                number += 1
            } else {
                number = enter(number)
            }
        }
        while !open.isEmpty { leave() }
        endBlock()
    }

    /// Whether the page has more than a report can have, so that the rest is not looked at.
    var holdsTooMuch: Bool {
        pieces > SourceLimits.pieces || characters + text.scalars.count > SourceLimits.characters
    }

    // MARK: Elements

    /// Begins an element; the number of the node to go on with.
    private mutating func enter(_ number: Int) -> Int {
        let element = elements[tree.nameNumber(of: number)]
        let end = tree.subtreeEnd(of: number)
        let identity = styles?.identity(of: number)
        if element == .unseen || element == .undrawn && state.contains(.drawing) { return end }
        let own = ownAttributes(of: number)
        let verdict = identity.flatMap { styles?.verdict(on: $0) }
        let style = style(verdict, own, of: number)
        if isHidden(element, own, style) {
            hide(number..<end)
            return end
        }
        let outside = state
        let isBlock = isBlock(element, style)
        inherit(element, style, isBlock: isBlock)
        guard let inside = begin(element, number, own, end: end) else {
            state = outside
            return end
        }
        let hasGenerated = verdict?.before != nil || verdict?.after != nil
        guard inside || hasGenerated else {
            state = outside
            return end
        }
        if isBlock { endBlock() }
        open.append(
            OpenElement(
                end: end, number: number, element: element, isBlock: isBlock, outside: outside, after: verdict?.after))
        if let identity { styles?.enter(identity) }
        open(element, number, own, style)
        if let before = verdict?.before { addGenerated(before, of: number) }
        return number + 1
    }

    /// What an element does where it stands. Nil where it is read as a whole, else whether it holds or is something
    /// that has an end.
    private mutating func begin(_ element: PageElement, _ number: Int, _ own: OwnAttributes, end: Int) -> Bool? {
        switch element {
        case .lineBreak: lineBreak()
        case .rule: endBlock()
        case .image: addImage(number)
        case .field: addField(number)
        case .shape where state.contains(.drawing): if !isInvisible { hasShapes = true }
        case .directed where own.runsLeft:
            addBackwards(number)
            return nil
        case .annotation, .textField, .choice, .gauge, .canvas, .embedded, .frame, .formula:
            addReplaced(element, number)
            return nil
        default: break
        }
        return end > number + 1 || element == .cell || element == .row || element == .listItem
    }

    private mutating func open(_ element: PageElement, _ number: Int, _ own: OwnAttributes, _ style: ElementStyle) {
        switch element {
        case .table: beginTable(number)
        case .row:
            pieces += 1
            table?.beginRow()
        case .cell: beginCell(number, own)
        case .orderedList:
            let listStyle = style.listStyle ?? own.type.flatMap(ListStyle.init(type:))
            lists.append(ListCounter(style: listStyle, start: own.start, isReversed: own.isReversed))
        case .unorderedList: lists.append(ListCounter())
        case .listItem:
            if !lists.isEmpty { marker = lists[lists.count - 1].marker(value: own.value, style: style.listStyle) }
        case .quotation: beginQuotation(number)
        case .fold: if !own.isOpen { findings.folds.append(number) }
        case .drawing:
            drawings += 1
            standApart(at: tree.nodes[number].offset)
        case .button: standApart(at: tree.nodes[number].offset)
        case .drawnText: if state.contains(.drawing) { standApart(at: tree.nodes[number].offset) }
        case .drawnSpan: if state.contains(.drawing), isPlaced(number) { standApart(at: tree.nodes[number].offset) }
        default: break
        }
    }

    private mutating func leave() {
        guard let element = open.popLast() else { return }
        if let after = element.after { addGenerated(after, of: element.number) }
        styles?.leave()
        close(element)
        if element.isBlock { endBlock() }
        switch element.element {
        case .table: endTable()
        case .cell: endCell()
        case .orderedList, .unorderedList: lists.removeLast()
        case .listItem: marker = nil
        default: break
        }
        state = element.outside
    }

    /// What is printed where an element ends.
    private mutating func close(_ element: OpenElement) {
        let end = sourceEnd(of: element.number)
        switch element.element {
        case .quotation: endQuotation(element.number, at: end)
        case .drawing: endDrawing(element.number)
        case .button: standApart(at: end)
        case .drawnText: if state.contains(.drawing) { standApart(at: end) }
        default: break
        }
    }

    /// A cell or row that nothing makes one is a block all the same; `display` makes blocks of words, and words of blocks.
    private func isBlock(_ element: PageElement, _ style: ElementStyle) -> Bool {
        switch style.display {
        case .block: element != .anchor || element.isBlock
        case .inline, .inlineBlock: element == .table || element == .row || element == .cell
        default: element.isBlock
        }
    }

    // MARK: Text

    private mutating func addText(_ number: Int) {
        if state.contains(.drawing), !state.contains(.drawnText) { return }
        let range = tree.sourceRange(of: number)
        if range.allSatisfy({ bytes[$0] <= 0x20 }), !state.contains(.preformatted) {
            if let first = range.first {
                let isLineEnd = range.contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
                text.addSpace(at: first, isLineEnd: isLineEnd)
            }
            return
        }
        if isInvisible { return hide(number..<number + 1) }
        if state.contains(.struck) { return strike(number) }
        if state.contains(.drawing) { noteDrawn(number) }
        if state.contains(.preformatted) { return addPreformatted(number) }
        let isLinked = state.contains(.link)
        let isHeading = state.contains(.heading)
        let isShifted = !state.isDisjoint(with: [.raised, .lowered])
        tree.forEachScalar(of: number) { scalar, offset in
            switch scalar.value {
            case 0x20, 0x09, 0x0C: text.addSpace(at: offset, isLineEnd: false)
            case 0x0A, 0x0D: text.addSpace(at: offset, isLineEnd: true)
            // A stray mark of byte order, a soft hyphen and the zero-width signs of editors print nothing.
            case 0xFEFF, 0xAD, 0x200B...0x200F, 0x2060: break
            default:
                text.add(
                    isShifted ? shifted(scalar) : scalar, at: offset, node: number, isLinked: isLinked,
                    isHeading: isHeading, locator: &locator)
            }
        }
    }

    /// A digit above or below the line as the sign that prints it so.
    private func shifted(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        state.contains(.raised) ? RaisedDigits.sign(for: scalar) : RaisedDigits.loweredSign(for: scalar)
    }

    /// Text whose line ends are line breaks.
    mutating func addPreformatted(_ number: Int) {
        let isLinked = state.contains(.link)
        let isHeading = state.contains(.heading)
        var followsReturn = false
        tree.forEachScalar(of: number) { scalar, offset in
            if scalar == "\n" || scalar == "\r" {
                if scalar == "\r" || !followsReturn { lineBreak() }
            } else {
                text.add(scalar, at: offset, node: number, isLinked: isLinked, isHeading: isHeading, locator: &locator)
            }
            followsReturn = scalar == "\r"
        }
    }

    /// Adds text that the page prints and its source does not hold as such.
    mutating func add(_ words: String, at offset: Int, node: Int, isLinked: Bool = false) {
        if isInvisible { return findings.hide(words, node: node) }
        if state.contains(.struck) { return findings.strike(words, node: node) }
        let isLinked = isLinked || state.contains(.link)
        let isHeading = state.contains(.heading)
        var place = offset
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0...0x20: text.addSpace(at: place, isLineEnd: false)
            case 0xFEFF, 0xAD, 0x200B...0x200F, 0x2060: break
            default:
                text.add(
                    scalar, at: place, node: node, isLinked: isLinked, isHeading: isHeading, locator: &locator)
            }
            place += UTF8.width(scalar)
        }
    }

    /// Keeps what comes next from running into a figure or a word in front.
    mutating func standApart(at offset: Int) { text.addSpace(at: offset, isLineEnd: true) }

    /// Where the source of a node ends.
    func sourceEnd(of number: Int) -> Int {
        let end = tree.subtreeEnd(of: number)
        return end < tree.nodes.count ? tree.nodes[end].offset : bytes.count
    }
}
