// The bounds of reading: at and above each.

import Markup
import Testing

@Suite struct MarkupLimitsTests {
    @Test(arguments: [-1, 0, 1])
    func bytes(missing: Int) {
        let source = Array("<p>一</p>".utf8)
        var tokenizer = MarkupTokenizer(bytes: source, dialect: .html, maximumBytes: source.count - missing)
        var kinds: [MarkupToken.Kind] = []
        while let token = tokenizer.next() { kinds.append(token.kind) }
        #expect(tokenizer.excess == (missing > 0 ? .bytes : []))
        #expect(kinds.starts(with: [.startTag, .text]))
        #expect(kinds.contains(.endTag) == (missing <= 0))
    }

    @Test(arguments: [MarkupLimits.depth, MarkupLimits.depth + 1], [MarkupDialect.html, .xml])
    func depth(depth: Int, dialect: MarkupDialect) {
        let tree = Self.tree(String(repeating: "<div>", count: depth) + "x", dialect)
        #expect(tree.excess == (depth > MarkupLimits.depth ? .depth : []))
        #expect(Self.depth(of: tree) == MarkupLimits.depth + 1, "the text included")
    }

    @Test func flattenedElementsEndWithoutEndingOthers() {
        let outer = String(repeating: "<div>", count: MarkupLimits.depth - 1)
        let tree = Self.tree(outer + "<section><div>一</div><div>二</div></section>三")
        let inner = tree.descendants(of: tree.root).first { tree.name(of: $0) == "section" } ?? tree.root
        #expect(tree.children(of: inner).map { tree.name(of: $0) + tree.text(of: $0) } == ["div", "一", "div", "二"])
        #expect(tree.nextSibling(of: inner).map(tree.text) == "三")
    }

    @Test func fontsThatNeverEndLeaveRoomForTables() {
        let tree = Self.tree(String(repeating: "<font>一<br>", count: 5000) + "<table><tr><td>二</table>")
        #expect(tree.excess == .depth)
        let cell = tree.descendants(of: tree.root).first { tree.name(of: $0) == "td" } ?? tree.root
        #expect(tree.textContent(of: cell) == "二")
    }

    @Test(arguments: [
        ("<table>", 200_000), ("<table><tr><td>", 70_000), ("<div>", 5000), ("<b>", 5000), ("<ul><li>", 5000),
        ("<dl><dd>", 5000), ("<select><option>", 5000), ("<p>", 5000), ("<a>", 5000),
    ])
    func bombsOfOpenElementsAreRead(opening: String, count: Int) {
        let tree = Self.tree(
            String(repeating: opening, count: count) + "x" + String(repeating: "</table></td>", count: 1000))
        #expect(tree.nodes.count > count)
        #expect(Self.depth(of: tree) <= MarkupLimits.depth + 1)
    }

    @Test func bombOfOpenElementsInXML() {
        let tree = Self.tree(
            String(repeating: "<w:tbl>", count: 200_000) + String(repeating: "</w:p>", count: 10_000), .xml)
        #expect(tree.nodes.count == 200_001)
        #expect(tree.excess == .depth)
    }

    @Test(arguments: [MarkupLimits.attributes, MarkupLimits.attributes + 1])
    func attributes(count: Int) {
        let tree = Self.tree("<p " + (0..<count).map { "a\($0)=\($0)" }.joined(separator: " ") + ">x")
        let paragraph = tree.firstChild(of: tree.root) ?? tree.root
        #expect(tree.attributes(of: paragraph).count == MarkupLimits.attributes)
        #expect(tree.excess == (count > MarkupLimits.attributes ? .attributes : []))
        #expect(tree.textContent(of: paragraph) == "x")
    }

    @Test(arguments: [MarkupLimits.attributeLength, MarkupLimits.attributeLength + 1])
    func attributeLength(length: Int) {
        let tree = Self.tree("<p a=\"" + String(repeating: "x", count: length) + "\" b=1>")
        let paragraph = tree.firstChild(of: tree.root) ?? tree.root
        #expect(tree.attribute("a", of: paragraph)?.count == MarkupLimits.attributeLength)
        #expect(tree.attribute("b", of: paragraph) == "1")
        #expect(tree.excess == (length > MarkupLimits.attributeLength ? .attributeLength : []))
    }

    @Test func valueIsCutBetweenCharacters() {
        let tree = Self.tree("<p a=\"" + String(repeating: "一", count: MarkupLimits.attributeLength) + "\">")
        let value = tree.attribute("a", of: tree.firstChild(of: tree.root) ?? tree.root)
        #expect(value == String(repeating: "一", count: MarkupLimits.attributeLength / 3))
    }

    @Test(arguments: [MarkupLimits.nameLength, MarkupLimits.nameLength + 1])
    func nameLength(length: Int) {
        let tree = Self.tree("<" + String(repeating: "x", count: length) + ">y")
        #expect(tree.name(of: tree.firstChild(of: tree.root) ?? tree.root).count == MarkupLimits.nameLength)
        #expect(tree.excess == (length > MarkupLimits.nameLength ? .nameLength : []))
    }

    @Test func manyDifferentNames() {
        let tree = Self.tree((0..<20_000).map { "<x\($0)></x\($0)>" }.joined())
        #expect(tree.children(of: tree.root).map(tree.name) == (0..<20_000).map { "x\($0)" })
    }

    private static func tree(_ source: String, _ dialect: MarkupDialect = .html) -> MarkupTree {
        MarkupTree(bytes: Array(source.utf8), dialect: dialect)
    }

    /// How many nodes stand inside each other at most, the document not counted.
    private static func depth(of tree: MarkupTree) -> Int {
        var deepest = 0
        var open: [MarkupNode.Index] = [tree.root]
        for node in tree.descendants(of: tree.root) {
            while open.last != tree[node].parent { open.removeLast() }
            deepest = max(deepest, open.count)
            open.append(node)
        }
        return deepest
    }
}
