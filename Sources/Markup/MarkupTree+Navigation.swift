// The ways through a tree.

extension MarkupTree {
    /// The element, or the document, that the node is in; nil for the document.
    public func parent(of index: MarkupNode.Index) -> MarkupNode.Index? {
        index == root ? nil : self[index].parent
    }

    /// The first node directly inside.
    public func firstChild(of index: MarkupNode.Index) -> MarkupNode.Index? {
        node(index.number + 1, before: self[index].subtreeEnd)
    }

    /// The next node inside the same element.
    public func nextSibling(of index: MarkupNode.Index) -> MarkupNode.Index? {
        node(self[index].subtreeEnd, before: self[self[index].parent].subtreeEnd)
    }

    /// The nodes directly inside, in order.
    public func children(of index: MarkupNode.Index) -> some Sequence<MarkupNode.Index> {
        let nodes = nodes
        let end = self[index].subtreeEnd
        return sequence(state: index.number + 1) { (number: inout Int32) -> MarkupNode.Index? in
            guard number < end else { return nil }
            defer { number = nodes[Int(number)].subtreeEnd }
            return MarkupNode.Index(number: number)
        }
    }

    /// All nodes inside, in the order of the document.
    public func descendants(of index: MarkupNode.Index) -> some BidirectionalCollection<MarkupNode.Index> {
        (index.number + 1..<self[index].subtreeEnd).lazy.map(MarkupNode.Index.init)
    }

    /// The first node after all that is inside this one, where going on without looking inside leads; nil at the end.
    public func following(_ index: MarkupNode.Index) -> MarkupNode.Index? {
        node(self[index].subtreeEnd, before: self[root].subtreeEnd)
    }

    private func node(_ number: Int32, before end: Int32) -> MarkupNode.Index? {
        number < end ? MarkupNode.Index(number: number) : nil
    }
}
