// Finds the part of a page that holds the content, by its structure alone.

import Markup

/// Goes down from the page into whatever element holds nearly all sentences and figures.
enum MainContent {
    /// What may be left behind the content: the sentences of a footer.
    static let footerCharacters = 200
    /// … and no more than this part of the page's sentences, for a short report may have a long footer.
    static let footerShare = 10

    /// The blocks of the content and the nodes of the element around them; nil for a page without sentences and figures.
    static func find(_ blocks: [PageBlock], in tree: MarkupTree) -> (blocks: Range<Int>, nodes: Range<Int>)? {
        var weights = [0]
        for block in blocks { weights.append(weights[weights.count - 1] + block.weight) }
        let total = weights[blocks.count]
        guard total > 0 else { return nil }
        func weight(_ range: Range<Int>) -> Int { weights[range.upperBound] - weights[range.lowerBound] }

        var found = 0..<blocks.count
        var element = 0
        while let (child, inside) = heaviestChild(of: element, blocks, found, tree, weight: weight) {
            // A single line or table is part of something.
            guard inside.count > 1 else { break }
            // Nothing that reads like content may be left in front, for there a footer cannot be.
            guard weight(found.lowerBound..<inside.lowerBound) == 0 else { break }
            let behind = weight(inside.upperBound..<found.upperBound)
            guard behind <= footerCharacters, behind * footerShare <= total else { break }
            found = inside
            element = child
        }
        while let first = found.first, blocks[first].isMarginal { found = first + 1..<found.upperBound }
        while let last = found.last, blocks[last].isMarginal { found = found.lowerBound..<last }
        return (found, element..<tree.subtreeEnd(of: element))
    }

    private static func heaviestChild(
        of element: Int, _ blocks: [PageBlock], _ range: Range<Int>, _ tree: MarkupTree, weight: (Range<Int>) -> Int
    ) -> (Int, Range<Int>)? {
        var best: (child: Int, inside: Range<Int>)?
        var start = range.lowerBound
        var child = element + 1
        while child < tree.subtreeEnd(of: element), start < range.upperBound {
            let childEnd = tree.subtreeEnd(of: child)
            var end = start
            while end < range.upperBound, blocks[end].node < childEnd { end += 1 }
            if end > start, weight(start..<end) > best.map({ weight($0.inside) }) ?? 0 { best = (child, start..<end) }
            start = end
            child = childEnd
        }
        return best
    }
}
