// What XML does otherwise than HTML.

import Markup
import Testing

@Suite struct XMLTokenizerTests {
    @Test func namesKeepTheirCase() {
        #expect(Outline.tokens("<w:gridSpan w:val=\"2\"/>", .xml) == ["<w:gridSpan w:val=2/>"])
    }

    @Test func chineseAndUnderscoredNames() {
        #expect(Outline.tokens("<报告 _年=\"2019\"><_a/></报告>", .xml) == ["<报告 _年=2019>", "<_a/>", "</报告>"])
    }

    @Test func sectionsAreText() {
        #expect(Outline.tokens("<![CDATA[a < b && c]]>", .xml) == ["\"a < b && c\""])
        #expect(Outline.tokens("<![CDATA[a]]", .xml) == ["\"a]]\""])
    }

    @Test func instructions() {
        #expect(Outline.tokens("<?xml version=\"1.0\"?><a/>", .xml) == ["?xml version=\"1.0\"?", "<a/>"])
    }

    @Test func declaredEntitiesMeanNothing() {
        let source = """
            <!DOCTYPE a [<!ENTITY x "<b>]>"> <!-- ]> --> <!ENTITY y SYSTEM 'file:///etc/passwd'>]><a>&x;&y;</a>
            """
        #expect(Outline.tokens(source, .xml) == ["doctype", "<a>", "\"&x;&y;\"", "</a>"])
    }

    @Test func onlyPredefinedAndNumericReferencesCount() {
        #expect(Outline.text("&amp;&lt;&gt;&quot;&apos;&#19968;&#x4e00;", .xml) == "&<>\"'一一")
        #expect(Outline.text("&nbsp;&amp&#19968 &#150;", .xml) == "&nbsp;&amp&#19968 \u{96}")
    }

    @Test func scriptsAreMarkup() {
        #expect(Outline.tokens("<script><b/></script>", .xml) == ["<script>", "<b/>", "</script>"])
    }

    @Test func whiteSpaceInValuesIsSpace() {
        #expect(Outline.tokens("<a b=\"1\r\n2\t3&#10;4\"/>", .xml) == ["<a b=1 2 3\n4/>"])
    }
}
