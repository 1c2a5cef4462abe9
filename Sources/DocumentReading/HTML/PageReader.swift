// Goes through the tree of a page and makes lines and tables of it.

import Markup
import ReportModel

/// Reads a page from its first node to its last, once.
struct PageReader {
    /// What text inherits from the elements around it.
    struct State: OptionSet {
        let rawValue: UInt8
        static let heading = State(rawValue: 1)
        static let link = State(rawValue: 2)
        static let preformatted = State(rawValue: 4)
        static let margin = State(rawValue: 8)
        static let invisible = State(rawValue: 16)
        static let unsized = State(rawValue: 32)
        static let raised = State(rawValue: 64)
        static let struck = State(rawValue: 128)
    }

    struct OpenElement {
        let end: Int
        let element: PageElement
        let isBlock: Bool
        /// The state outside.
        let outside: State
    }

    let tree: MarkupTree
    let bytes: UnsafeBufferPointer<UInt8>
    let elements: [PageElement]
    let attributes: AttributeNames
    let dataTables: [Int]
    var locator: PageLocator
    var open: [OpenElement] = []
    var state: State = []

    /// The blocks so far.
    var blocks: [PageBlock] = []
    /// How many lines, rows and cells there were so far, and characters in them.
    var pieces = 0
    var characters = 0
    /// The pictures that are seen, by node.
    var images: [Int] = []
    /// Text that is not seen, by node.
    var hidden: [(node: Int, text: String)] = []
    /// Text that is struck through, by node.
    var struck: [(node: Int, text: String)] = []

    /// The text of the line or cell being read.
    var text = PageText()
    /// The line before it in the same paragraph, whose ending is not yet known.
    var held: PageText?
    /// Line breaks since that line.
    var breaks = 0

    var lists: [ListCounter] = []
    /// The marker the next line is to begin with.
    var marker: String?

    /// The table of data being read.
    var table: PageTable?
    private var nextDataTable = 0

    /// Prepares to read a tree whose source is in `bytes`.
    init(_ tree: MarkupTree, bytes: UnsafeBufferPointer<UInt8>) {
        self.tree = tree
        self.bytes = bytes
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
        if element == .unseen || element == .textField && !isInCell { return end }
        let own = ownAttributes(of: number)
        if own.isHidden || own.style?.display == InlineStyle.Display.none || element == .dialog && !own.isOpen {
            hide(number..<end)
            return end
        }
        let outside = state
        inherit(element, own.style)
        switch element {
        case .lineBreak: lineBreak()
        case .image: if !isInvisible { images.append(number) }
        case .rule: endBlock()
        case .field: if isInCell, !isInvisible { addField(number) }
        default: break
        }
        guard end > number + 1 || element == .cell || element == .row || element == .listItem else {
            state = outside
            return end
        }
        let isBlock = isBlock(element, own.style)
        if isBlock { endBlock() }
        open.append(OpenElement(end: end, element: element, isBlock: isBlock, outside: outside))
        switch element {
        case .table: beginTable(number)
        case .row:
            pieces += 1
            table?.beginRow()
        case .cell: beginCell(number, own)
        case .orderedList:
            let style = own.style?.listStyle ?? own.type.flatMap(ListStyle.init(type:))
            lists.append(ListCounter(style: style, start: own.start, isReversed: own.isReversed))
        case .unorderedList: lists.append(ListCounter())
        case .listItem:
            if !lists.isEmpty { marker = lists[lists.count - 1].marker(value: own.value, style: own.style?.listStyle) }
        default: break
        }
        return number + 1
    }

    private mutating func leave() {
        guard let element = open.popLast() else { return }
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

    /// A cell or row that nothing makes one is a block all the same; `display` makes blocks of words, and words of blocks.
    private func isBlock(_ element: PageElement, _ style: InlineStyle?) -> Bool {
        switch style?.display {
        case .block: element != .anchor || element.isBlock
        case .inline: element == .table || element == .row || element == .cell
        default: element.isBlock
        }
    }

    private mutating func inherit(_ element: PageElement, _ style: InlineStyle?) {
        switch element {
        case .heading: state.insert(.heading)
        case .anchor: state.insert(.link)
        case .preformatted: state.insert(.preformatted)
        case .margin: state.insert(.margin)
        case .raised: state.insert(.raised)
        case .struck: state.insert(.struck)
        default: break
        }
        guard let style else { return }
        set(.invisible, style.isVisible.map { !$0 })
        set(.unsized, style.hasZeroSize)
        set(.preformatted, style.keepsSpaces)
        set(.raised, style.isRaised)
        // A line through text goes through all that stands in it.
        if style.isStruck { state.insert(.struck) }
    }

    private mutating func set(_ flag: State, _ value: Bool?) {
        switch value {
        case true?: state.insert(flag)
        case false?: state.remove(flag)
        case nil: break
        }
    }

    private var isInvisible: Bool { !state.isDisjoint(with: [.invisible, .unsized]) }

    // MARK: Text

    private mutating func addText(_ number: Int) {
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
        if state.contains(.preformatted) { return addPreformatted(number) }
        let isLinked = state.contains(.link)
        let isHeading = state.contains(.heading)
        let isRaised = state.contains(.raised)
        tree.forEachScalar(of: number) { scalar, offset in
            switch scalar.value {
            case 0x20, 0x09, 0x0C: text.addSpace(at: offset, isLineEnd: false)
            case 0x0A, 0x0D: text.addSpace(at: offset, isLineEnd: true)
            // A stray mark of byte order, a soft hyphen and the zero-width signs of editors print nothing.
            case 0xFEFF, 0xAD, 0x200B...0x200F, 0x2060: break
            default:
                text.add(
                    isRaised ? RaisedDigits.sign(for: scalar) : scalar, at: offset, node: number, isLinked: isLinked,
                    isHeading: isHeading, locator: &locator)
            }
        }
    }

    /// Text whose line ends are line breaks.
    private mutating func addPreformatted(_ number: Int) {
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

    /// Keeps what is not seen for a note.
    private mutating func hide(_ nodes: Range<Int>) {
        var words = ""
        var number = nodes.lowerBound
        while number < nodes.upperBound, words.unicodeScalars.count < HTMLLimits.quotation {
            let name = tree.nameNumber(of: number)
            if name == 0 {
                tree.forEachScalar(of: number) { scalar, _ in
                    if !scalar.isBlankSpace, scalar.value > 0x20 { words.unicodeScalars.append(scalar) }
                }
            } else if elements[name] == .unseen {
                number = tree.subtreeEnd(of: number)
                continue
            }
            number += 1
        }
        if !words.isEmpty { hidden.append((nodes.lowerBound, words)) }
    }
}
