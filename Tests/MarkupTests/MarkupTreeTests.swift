// Finding one's way in a tree.

import Markup
import Testing

@Suite struct MarkupTreeTests {
    private let tree = MarkupTree(
        bytes: Array("<table id=t><tr><td colspan='2' nowrap>一<b>二</b><td>三</table>后".utf8), dialect: .html)

    @Test func childrenInOrder() {
        #expect(tree.children(of: tree.root).map(tree.name) == ["table", ""])
        #expect(tree.children(of: element("tr")).map(tree.name) == ["td", "td"])
        #expect(Array(tree.children(of: element("b"))).count == 1)
    }

    @Test func descendantsInOrder() {
        #expect(tree.descendants(of: tree.root).map(tree.name) == ["table", "tr", "td", "", "b", "", "td", "", ""])
        #expect(tree.descendants(of: element("b")).map(tree.text) == ["二"])
    }

    @Test func parentsAndNeighbours() {
        #expect(tree.parent(of: tree.root) == nil)
        #expect(tree.parent(of: element("b")).map(tree.name) == "td")
        #expect(tree.firstChild(of: element("td")).map(tree.text) == "一")
        #expect(tree.nextSibling(of: element("td")).map(tree.textContent) == "三")
        #expect(tree.nextSibling(of: element("b")) == nil)
        #expect(tree.nextSibling(of: tree.root) == nil)
        #expect(tree.following(element("td")).map(tree.textContent) == "三")
        #expect(tree.following(element("tr")).map(tree.text) == "后")
        #expect(tree.following(tree.root) == nil)
    }

    @Test func attributesByName() {
        #expect(tree.attribute("colspan", of: element("td")) == "2")
        #expect(tree.attribute("nowrap", of: element("td")) == "")
        #expect(tree.attribute("rowspan", of: element("td")) == nil)
        #expect(tree.attribute("colspan", of: tree.root) == nil)
        #expect(
            tree.attributes(of: element("td"))
                == [MarkupAttribute(name: "colspan", value: "2"), MarkupAttribute(name: "nowrap", value: "")])
    }

    @Test func textsOfElements() {
        #expect(tree.textContent(of: tree.root) == "一二三后")
        #expect(tree.text(of: element("b")) == "")
    }

    @Test func placesInTheSource() {
        #expect(tree[element("table")].offset == 0)
        #expect(tree[element("td")].offset == 16)
        #expect(tree[tree.root].kind == .document)
    }

    @Test func documentOfNothing() {
        let tree = MarkupTree(bytes: [], dialect: .html)
        #expect(Array(tree.children(of: tree.root)) == [])
        #expect(tree.firstChild(of: tree.root) == nil)
    }

    @Test(arguments: [
        ("<a><b/>x</a>", "a(b x)"), ("<a><p><p>x</p></p></a>", "a(p(p(x)))"), ("<a><b>x</a>y", "a(b(x)) y"),
        ("<a></b>x</a>", "a(x)"), ("<a><br>x</br></a>", "a(br(x))"), ("<A><a>x</a></A>", "A(a(x))"),
        ("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "w:tbl(w:tr(w:tc(w:p)))"),
    ])
    func xmlNestsAsWritten(source: String, outline: String) {
        #expect(Outline.tree(source, .xml) == outline)
    }

    @Test func spacesOfXMLAreKept() {
        #expect(Outline.text("<w:t xml:space=\"preserve\"> 一 </w:t>", .xml) == " 一 ")
    }

    /// The first element of this name, or the document.
    private func element(_ name: String) -> MarkupNode.Index {
        tree.descendants(of: tree.root).first { tree.name(of: $0) == name } ?? tree.root
    }
}
