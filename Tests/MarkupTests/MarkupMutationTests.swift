// Damaged documents: always some tree, never a trap.

import Markup
import TestSupport
import Testing

@Suite struct MarkupMutationTests {
    private static let page = """
        \u{FEFF}<!DOCTYPE html><html><head><meta charset=gb2312><title>年报&mdash;2019</title><script>"<table>"<!--</script>
        <style>td{}</style></head><body><!--[if mso]><p><![endif]--><ul><li>一<li>二</ul><p>甲<font>&nbsp;乙&#20013;</p>
        <table border=1><caption>表</caption><thead><tr><th colspan='2' nowrap>三</th><tbody><tr><td rowspan=2><p>1<o:p/>5
        <td><table><td>&copy2</table></td></tr></table><select><option>一<option>二</select><textarea>&lt;</textarea><br/>
        """
    private static let document = """
        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"><w:body><w:p w:rsidR="00A7&#x4e00;"><w:r>
        <w:t xml:space="preserve"> 政府 &amp; </w:t></w:r></w:p><![CDATA[<x>]]><!-- y --><w:tbl><w:tr/></w:tbl></w:body>
        """

    @Test(arguments: [(page, MarkupDialect.html), (document, .xml), (page, .xml), (document, .html)])
    func everyCutIsRead(source: String, dialect: MarkupDialect) {
        let bytes = Array(source.utf8)
        for count in 0...bytes.count { expectSoundTree(Array(bytes.prefix(count)), dialect) }
    }

    @Test(arguments: [(page, MarkupDialect.html), (document, .xml), (page, .xml), (document, .html)])
    func mutationsAreRead(source: String, dialect: MarkupDialect) {
        var mutator = ByteMutator(seed: 5)
        let bytes = Array(source.utf8)
        for _ in 0..<1000 { expectSoundTree(mutator.mutated(bytes), dialect) }
    }

    /// Tags in any order, which mutations of sound pages hardly reach.
    @Test func tagsInAnyOrderAreRead() {
        var generator = SeededGenerator(seed: 6)
        let names =
            "table tr td th tbody caption col colgroup p li ul dl dd div b a font form select option button h1 br html head body object title script o:p"
            .split(separator: " ")
        for _ in 0..<2000 {
            let source = (0..<40).map { _ in
                "<\(Bool.random(using: &generator) ? "" : "/")\(names.randomElement(using: &generator) ?? "p")>x"
            }.joined()
            expectSoundTree(Array(source.utf8), .html)
        }
    }

    /// Every node is inside its parent, offsets grow, and everything can be decoded.
    private func expectSoundTree(_ bytes: [UInt8], _ dialect: MarkupDialect) {
        let tree = MarkupTree(bytes: bytes, dialect: dialect)
        let lines = LineIndex(bytes: bytes)
        var isSound = true
        var reached = 0
        var offset = 0
        for node in tree.descendants(of: tree.root) {
            let children = Array(tree.children(of: node))
            reached += children.count
            isSound = isSound && children.allSatisfy { tree[$0].parent == node && $0 > node }
            isSound = isSound && tree[node].offset >= offset && tree[node].offset <= bytes.count
            isSound = isSound && lines.position(of: tree[node].offset).column >= 1
            offset = tree[node].offset
            _ = tree.text(of: node)
            _ = tree.attributes(of: node)
        }
        reached += Array(tree.children(of: tree.root)).count
        #expect(isSound && reached == tree.nodes.count - 1, "\(String(decoding: bytes, as: UTF8.self))")
    }
}
