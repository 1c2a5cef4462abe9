// The elements that are open at one place of a document.

/// The elements whose end has not yet come, outermost first, and the nodes made so far.
struct OpenElements {
    /// An open element.
    struct Entry {
        /// The number of its node.
        let node: Int32
        let name: Int32
        let element: HTMLElement
        /// How many inline elements, this one included, stand directly inside each other here.
        let inlineDepth: Int
    }

    private(set) var nodes = [MarkupNode(.document, parent: 0, number: 0, offset: 0)]
    private(set) var entries: [Entry] = []
    /// Whether an element was too deep to be opened.
    private(set) var wentTooDeep = false
    /// How many elements of each name were too deep and are not yet ended.
    private var flattened: [Int32: Int] = [:]

    /// Whether there are as many nodes as a tree may have.
    var isFull: Bool { nodes.count >= MarkupLimits.nodes }

    /// Nothing, with room for a number of nodes.
    init(nodes count: Int) { nodes.reserveCapacity(count) }

    /// The number of the node that content is put into.
    private var current: Int32 { entries.last?.node ?? 0 }

    mutating func addText(offset: Int, content: MarkupSlice) {
        nodes.append(MarkupNode(parent: current, number: nodes.count, offset: offset, content: content))
    }

    /// Adds an element that has no content.
    mutating func addEmpty(_ name: Int32, offset: Int, attributes: Range<Int> = 0..<0) {
        nodes.append(
            MarkupNode(
                .element, parent: current, number: nodes.count, offset: offset, name: name, attributes: attributes))
    }

    /// Adds an element that content follows. One that is too deep gets none: its content becomes its sibling.
    mutating func open(_ name: Int32, element: HTMLElement, offset: Int, attributes: Range<Int> = 0..<0) {
        let inlineDepth = element.role == .inline ? (entries.last?.inlineDepth ?? 0) + 1 : 0
        if entries.count < MarkupLimits.depth, inlineDepth <= MarkupLimits.inlineDepth {
            let node = Int32(truncatingIfNeeded: nodes.count)
            addEmpty(name, offset: offset, attributes: attributes)
            entries.append(Entry(node: node, name: name, element: element, inlineDepth: inlineDepth))
        } else {
            addEmpty(name, offset: offset, attributes: attributes)
            flattened[name, default: 0] += 1
            wentTooDeep = true
        }
    }

    /// Whether `name` ends an element that was too deep; then it has been ended.
    mutating func endsFlattened(_ name: Int32) -> Bool {
        guard !flattened.isEmpty, let count = flattened[name] else { return false }
        flattened[name] = count > 1 ? count - 1 : nil
        return true
    }

    /// Ends open elements until `count` are left.
    mutating func close(to count: Int) {
        guard entries.count > count else { return }
        for entry in entries[count...] { nodes[Int(entry.node)].subtreeEnd = Int32(truncatingIfNeeded: nodes.count) }
        entries.removeSubrange(count...)
        // What was too deep was inside.
        flattened.removeAll()
    }

    /// The place of the innermost open element that `isWanted`, unless one that `isBarrier` is met first.
    @inline(__always)
    func innermost(_ isWanted: (Entry) -> Bool, upTo isBarrier: (Entry) -> Bool) -> Int? {
        var place = entries.count - 1
        while place >= 0 {
            if isWanted(entries[place]) { return place }
            if isBarrier(entries[place]) { return nil }
            place -= 1
        }
        return nil
    }

    /// Ends everything, the document too.
    mutating func closeAll() {
        close(to: 0)
        nodes[0].subtreeEnd = Int32(truncatingIfNeeded: nodes.count)
    }
}
