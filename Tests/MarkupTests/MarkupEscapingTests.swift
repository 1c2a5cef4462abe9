// Escaped text, told by reading it again.

import Markup
import Testing

@Suite struct MarkupEscapingTests {
    @Test func text() {
        #expect(MarkupEscaping.text("a < b && \"c\" > 'd'\n") == "a &lt; b &amp;&amp; \"c\" &gt; 'd'\n")
    }

    @Test func attribute() {
        #expect(MarkupEscaping.attribute("\"<a&b>\"\n\t") == "&quot;&lt;a&amp;b&gt;&quot;&#10;&#9;")
    }

    @Test func whatXMLCannotHoldIsMarked() {
        #expect(MarkupEscaping.text("a\u{0}b\u{1F}c\u{FFFE}d") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    }

    @Test(arguments: [MarkupDialect.html, .xml])
    func everythingElseComesBack(dialect: MarkupDialect) {
        let text = "表 三\u{A0}<td>&nbsp;\"'\r\n\t]]>\u{85}\u{2028}𠀀é&amp;#65;"
        let source = "<a b=\"\(MarkupEscaping.attribute(text))\">\(MarkupEscaping.text(text))</a>"
        let tree = MarkupTree(bytes: Array(source.utf8), dialect: dialect)
        let element = tree.firstChild(of: tree.root) ?? tree.root
        #expect(tree.textContent(of: element) == text)
        #expect(tree.attribute("b", of: element) == text)
    }
}
