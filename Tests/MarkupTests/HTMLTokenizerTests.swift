// Tags, texts and comments of HTML.

import Markup
import Testing

@Suite struct HTMLTokenizerTests {
    @Test func namesAreFoldedAndValuesKept() {
        #expect(Outline.tokens("<TD ColSpan=\"Two\">A</Td>") == ["<td colspan=Two>", "\"A\"", "</td>"])
    }

    @Test func attributesInEveryNotation() {
        #expect(
            Outline.tokens("<td a=1 b='2 2' c=\"3>3\" d e = 5 nowrap>")
                == ["<td a=1 b=2 2 c=3>3 d= e=5 nowrap=>"])
    }

    @Test func attributesWithoutSpaceBetween() {
        #expect(Outline.tokens("<p a=\"1\"b='2'/c>") == ["<p a=1 b=2 c=>"])
    }

    @Test func unquotedValueKeepsItsSlash() {
        #expect(Outline.tokens("<a href=/art/2020/>x") == ["<a href=/art/2020/>", "\"x\""])
    }

    @Test func firstOfTwoEqualAttributesCounts() {
        #expect(Outline.tokens("<td rowspan=2 ROWSPAN=3>") == ["<td rowspan=2>"])
    }

    @Test func prefixedNames() {
        #expect(Outline.tokens("<o:p></o:p><v:shape/>") == ["<o:p>", "</o:p>", "<v:shape/>"])
    }

    @Test func signsThatOpenNothingAreText() {
        #expect(Outline.tokens("1 < 2 <3 a<b") == ["\"1 < 2 <3 a\""], "the last one opens a tag that never ends")
        #expect(Outline.tokens("<") == ["\"<\""])
        #expect(Outline.tokens("a</") == ["\"a</\""])
    }

    @Test func emptyEndTagIsNothing() {
        #expect(Outline.tokens("a</>b") == ["\"a\"", "\"b\""])
    }

    @Test(arguments: [
        ("<!-- a -- b -->c", " a -- b "), ("<!-->c", ""), ("<!--->c", ""), ("<!---->c", ""), ("<!--a--!>c", "a"),
        ("<!DOC>c", "DOC"), ("<?xml version='1.0'?>c", "?xml version='1.0'?"), ("</ p>c", " p"),
        ("<![CDATA[x]]>c", "[CDATA[x]]"), ("<![if !supportLists]>c", "[if !supportLists]"),
        (
            "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->c",
            "[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]"
        ),
    ])
    func comments(source: String, comment: String) {
        #expect(Outline.tokens(source) == ["!\(comment)!", "\"c\""])
    }

    @Test(arguments: [("<!-- a", " a"), ("<!--a-", "a"), ("<!--a--", "a"), ("<!--a--!", "a"), ("<!--", "")])
    func commentThatNeverEnds(source: String, comment: String) {
        #expect(Outline.tokens(source) == ["!\(comment)!"])
    }

    @Test func contentBetweenConditionalCommentsIsSeen() {
        #expect(
            Outline.tokens("<!--[if !mso]><!-->见<!--<![endif]-->")
                == ["![if !mso]><!!", "\"见\"", "!<![endif]!"])
    }

    @Test func doctype() {
        #expect(Outline.tokens("<!DOCTYPE html PUBLIC \"-//W3C//DTD\">x") == ["doctype", "\"x\""])
    }

    @Test func tablesInScriptsAndStylesAreText() {
        #expect(
            Outline.tokens("<script>var t = \"<table>\" && 1;</SCRIPT ><style>a > b {}</style>")
                == [
                    "<script>", "\"var t = \"<table>\" && 1;\"", "</script>", "<style>", "\"a > b {}\"", "</style>",
                ])
    }

    @Test func scriptInAScriptsCommentBelongsToIt() {
        #expect(
            Outline.tokens("<script><!--<script></script>--></script>x")
                == ["<script>", "\"<!--<script></script>-->\"", "</script>", "\"x\""])
        #expect(Outline.tokens("<script><!--</script>x") == ["<script>", "\"<!--\"", "</script>", "\"x\""])
    }

    @Test func titlesAndFieldsHaveReferencesButNoTags() {
        #expect(
            Outline.tokens("<title>A &amp; <b></title><textarea>&lt;p></textarea>")
                == ["<title>", "\"A & <b>\"", "</title>", "<textarea>", "\"<p>\"", "</textarea>"])
    }

    @Test func endTagOfALongerNameDoesNotEndTheScript() {
        #expect(Outline.tokens("<script></scripts></script>") == ["<script>", "\"</scripts>\"", "</script>"])
    }

    @Test func tagThatNeverEndsIsNothing() {
        #expect(Outline.tokens("a<p class=\"x>") == ["\"a\""])
    }

    @Test func lineEndsAreLineFeeds() {
        #expect(Outline.text("a\r\nb\rc\n") == "a\nb\nc\n")
    }

    @Test func zeroBytesAreLeftOutOfTextAndMarkedElsewhere() {
        #expect(Outline.tokens("a\u{0}b<p\u{0} x=\u{0}>") == ["\"ab\"", "<p\u{FFFD} x=\u{FFFD}>"])
    }

    @Test func bytesThatAreNotUTF8AreMarked() {
        let tree = MarkupTree(bytes: [0x61, 0xC4, 0x62], dialect: .html)
        #expect(tree.textContent(of: tree.root) == "a\u{FFFD}b")
    }

    @Test func byteOrderMarkIsSkipped() {
        #expect(Outline.tokens("\u{FEFF}<p>") == ["<p>"])
    }

    @Test func piecesKnowTheirPlace() {
        var tokenizer = MarkupTokenizer(bytes: Array("表<td>三</td>".utf8), dialect: .html)
        var offsets: [Int] = []
        while let token = tokenizer.next() { offsets.append(token.offset) }
        #expect(offsets == [0, 3, 7, 10])
    }
}
