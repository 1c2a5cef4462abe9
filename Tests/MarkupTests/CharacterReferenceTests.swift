// Character references of HTML.

import Markup
import Testing

@Suite struct CharacterReferenceTests {
    @Test(arguments: [
        ("&nbsp;", "\u{A0}"), ("&ldquo;&rdquo;", "“”"), ("&mdash;", "—"), ("&middot;", "·"), ("&times;", "×"),
        ("&yen;", "¥"), ("&hellip;", "…"), ("&ensp;&emsp;", "\u{2002}\u{2003}"), ("&apos;", "'"), ("&Alpha;", "Α"),
        ("&lpar;&comma;&rpar;", "(,)"), ("&lang;", "⟨"), ("&thetasym;", "ϑ"), ("&Aacute;&aacute;", "Áá"),
        ("&AMP;&COPY;", "&©"),
    ])
    func names(source: String, text: String) {
        #expect(Outline.text(source) == text)
    }

    @Test(arguments: [
        ("&nbsp2019", "\u{A0}2019"), ("&copyright", "©right"), ("&notit;", "¬it;"), ("&lt", "<"), ("&frac12x", "½x"),
    ])
    func oldNamesNeedNoSemicolon(source: String, text: String) {
        #expect(Outline.text(source) == text)
    }

    @Test(arguments: ["&", "& ", "&;", "&mdash", "&Nbsp;", "&bogus;", "&#;", "&#x;", "&#xg;", "&一;", "&&"])
    func otherSignsAreText(source: String) {
        #expect(Outline.text(source) == source)
    }

    @Test func addressesKeepTheirParameters() {
        #expect(
            Outline.tokens("<a href=\"?a=1&copy=2&lt&amp;b&not;c&reg3\">") == ["<a href=?a=1&copy=2<&b¬c&reg3>"])
    }

    @Test(arguments: [
        ("&#65;", "A"), ("&#x4E00;", "一"), ("&#X4e00", "一"), ("&#19968x", "一x"), ("&#x20000;", "𠀀"),
        ("&#150;&#x93;&#x94;", "–“”"), ("&#x81;", "\u{81}"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
        ("&#x110000;", "\u{FFFD}"), ("&#99999999999999999999;", "\u{FFFD}"),
    ])
    func numbers(source: String, text: String) {
        #expect(Outline.text(source) == text)
    }

    @Test(arguments: [60, 61, 62])
    func longReferenceIsText(zeros: Int) {
        let source = "&#" + String(repeating: "0", count: zeros - 1) + "65;"
        let isShort = source.utf8.count <= MarkupLimits.referenceLength
        #expect(Outline.text(source) == (isShort ? "A" : source))
    }
}
