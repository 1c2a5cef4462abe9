// What the style sheets in a page take out of sight, and what they print.

import ReportModel
import Testing

@testable import DocumentReading

@Suite struct HTMLStyleTests {
    private func read(_ style: String, _ body: String) throws -> (text: String, hidden: String?) {
        let document = try HTMLOutline.document("<style>\(style)</style><body>\(body)</body>")
        let text = document.blocks.map { block in
            if case .line(let line) = block { line.text.text } else { "" }
        }.joined(separator: "/")
        return (text, document.notes.first { $0.code == .hiddenTextSkipped }?.arguments.last)
    }

    private static let figure = "<p>共<span id=i class='a b'>9</span>46件</p>"

    @Test(arguments: [
        ".a{display:none}", "#i{display:none}", "span{display:none}", "span.a{display:none}", ".a.b{display:none}",
        ".x, .a{display:none}", "p .a{display:none}", "p > span{display:none}", "*{} [class~=b]{visibility:hidden}",
        "@media screen{.a{display:none}}", "@media (min-width:600px){.a{display:none}}", "<!-- .a{display:none} -->",
        "/* . */.a/**/{display/**/:/**/none}", ".a{opacity:0}", ".a{font-size:0}", ".a{font:0/0 a}",
        ".a{position:absolute;left:-9999px}", ".a{position:fixed;top:-100em}", ".a{visibility:collapse}",
        ".a{position:absolute;clip:rect(0,0,0,0)}", ".a{clip-path:inset(50%)}",
        ".a{transform:scale(0)}" + ".a{display:block}",
        ".a{position:absolute;width:1px;height:1px;overflow:hidden}", ".a{display:block;max-height:0;overflow:hidden}",
        ".a{display:inline-block;text-indent:-9999px}", ".a{display:none!important}", ".a:not(.c){display:none}",
        "span:first-child{display:none}", "span:nth-child(odd){display:none}", ":is(.x,.a){display:none}",
        "@supports (display:grid){.a{display:none}}", ".\\61 {display:none}", ".a{dispLAY:NONE}",
        ".b{display:inline}#i{display:none}.a{display:inline}", ".a{display:inline}.a{display:none}",
        ".a{content:\"}\";display:none}", "@font-face{src:url(a;b)}.a{display:none}",
    ])
    func aRuleOfThePageHidesADigit(style: String) throws {
        let read = try read(style, Self.figure)
        #expect(read.text == "共46件")
        #expect(read.hidden == "9")
    }

    @Test(arguments: [
        ".c{display:none}", "div .a{display:none}", "p.a{display:none}", "@media print{.a{display:none}}",
        "@media (max-width:600px){.a{display:none}}", ".a:hover{display:none}", ".a{display:none}.a{display:inline}",
        "#i{display:inline}.a{display:none}", ".a{display:inline!important}#i{display:none}", "/* .a{display:none} */",
        ".a{left:-9999px}", ".a{overflow:hidden;height:0}", ".a{text-indent:-9999px}", ".a{opacity:.5}",
        ".a{display:nonsense}", ".a:not(.b){display:none}", "span:nth-child(2){display:none}", ".a{color:#fff}",
        "@media screen and (orientation:portrait){.a{display:none}}", ".a::before{display:none}",
        ".a{clip:rect(0,0,0,0)}", ".A{display:none}",
    ])
    func whatARuleDoesNotHideIsSeen(style: String) throws {
        let read = try read(style, Self.figure)
        #expect(read.text == "共946件")
        #expect(read.hidden == nil)
    }

    @Test func theAttributeOfAnElementStandsOverTheSheetButForWhatIsImportant() throws {
        let shown = "<p>共<span class=a style='display:inline'>9</span>46件</p>"
        #expect(try read(".a{display:none}", shown).text == "共946件")
        #expect(try read(".a{display:none!important}", shown).text == "共46件")
        let important = "<p>共<span class=a style='display:inline!important'>9</span>46件</p>"
        #expect(try read(".a{display:none!important}", important).text == "共946件")
        #expect(try read("", "<p>共<span style='display&#58;none'>9</span>46件</p>").text == "共46件")
        #expect(try read("", "<p>共<span hidden style='display:inline'>9</span>46件</p>").text == "共946件")
    }

    @Test func aChildMayBeSeenInWhatIsInvisible() throws {
        let read = try read(".h{visibility:hidden}.v{visibility:visible}", "<p class=h>甲<b class=v>乙</b>丙</p>")
        #expect(read.text == "乙" && read.hidden == "甲 / 丙")
    }

    @Test func aClassStrikesAndRaisesLikeAnElement() throws {
        #expect(try read(".a{text-decoration:line-through}", Self.figure).text == "共46件")
        #expect(try read(".m{vertical-align:super}", "<p>8<i class=m>1</i>件</p>").text == "8¹件")
    }

    @Test func whatASheetPrintsIsRead() throws {
        let document = try HTMLOutline.document(
            """
            <style>.n::before{content:"9"} .u:after{content:attr(data-u)} .x:after{content:".";visibility:hidden}
            .i:before{content:"\\e600"} .c:before{content:counter(k)}</style>
            <p class=n>46</p><p class=u data-u=件>12</p><p class=x>甲</p><p class=i>乙</p><p class=c>丙</p>
            """)
        let lines = document.blocks.map { if case .line(let line) = $0 { line.text.text } else { "" } }
        #expect(lines == ["946", "12件", "甲", "乙", "丙"])
        #expect(document.notes == [Note(.generatedTextRead, ["2", "9 / 件"])])
        #expect(document.objects.map(\.kind) == [.computedText])
    }

    @Test func whatCannotBeFollowedIsSaid() throws {
        func notes(_ html: String) throws -> [Note] { try HTMLOutline.document(html).notes }
        #expect(
            try notes("<style>h4 + .a{display:none}</style><p class=a>见</p>")
                == [Note(.styleRuleSkipped, ["1", "h4 + .a"])])
        #expect(try notes("<style>h4 + .z{display:none}</style><p class=a>见</p>").isEmpty, "nothing is meant")
        #expect(try notes("<style>h4 + .a{color:red}</style><p class=a>见</p>").isEmpty, "nothing is hidden")
        #expect(try notes("<link rel=stylesheet href=a.css><p>见</p>") == [Note(.styleSheetMissing, ["1"])])
        #expect(try notes("<link rel=stylesheet media=print href=a.css><p>见</p>").isEmpty)
        #expect(try notes("<style>@import url(a.css);</style><p>见</p>") == [Note(.styleSheetMissing, ["1"])])
    }

    @Test(arguments: [-1, 0, 1])
    func aSheetHasABound(step: Int) throws {
        let rule = ".a{display:none}"
        let padding = String(repeating: " ", count: HTMLLimits.styleBytes - rule.utf8.count + step)
        let document = try HTMLOutline.document("<style>\(padding)\(rule)</style><p class=a>隐</p><p>见</p>")
        #expect(document.blocks.count == (step > 0 ? 2 : 1))
        #expect(document.notes.contains(Note(.styleSheetCut)) == (step > 0))
    }

    @Test(arguments: [
        "((((", "[[[[", "{{{{", "}}}}", "\"'\"'", "/*/*", "@media{@media{@media{", ".a{", ".a", ".,#,[,:,::,>", "\\",
        ".\\",
        ":not(", ":not(:not(:not(:not(:not(.a))))){display:none}", "@", "@import",
        ":nth-child(999999999999n+1){opacity:0}",
        ".a{clip:rect(", ".a{font:}", ".a{content:\"", ".a{left:-1e999px;position:fixed}", "<!--", "-->",
    ])
    func noSheetStopsThePage(style: String) throws {
        for times in [1, 500] {
            let sheet = String(repeating: style, count: times)
            let read = try read(sheet, "<p class=a>文</p>")
            #expect(read.text == "文" || read.hidden == "文")
        }
    }
}
