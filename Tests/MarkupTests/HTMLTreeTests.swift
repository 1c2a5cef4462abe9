// How HTML elements nest.

import Markup
import Testing

@Suite struct HTMLTreeTests {
    @Test(arguments: [
        ("<p>一<p>二", "p(一) p(二)"),
        ("<p>一<div>二</div>三", "p(一) div(二) 三"),
        ("<p>一<table><tr><td>二</table>三</p>四", "p(一) table(tr(td(二))) 三 四"),
        ("<ul><li>一<li>二<ul><li>三</ul><li>四</ul>", "ul(li(一) li(二 ul(li(三))) li(四))"),
        ("<ul><li><div>一<li>二</ul>", "ul(li(div(一)) li(二))"),
        ("<dl><dt>一<dd>二<dl><dt>三</dl><dt>四</dl>", "dl(dt(一) dd(二 dl(dt(三))) dt(四))"),
        (
            "<select><option>一<option>二<optgroup><option>三<optgroup></select>四",
            "select(option(一) option(二) optgroup(option(三)) optgroup) 四"
        ),
        ("<h1>一<h2>二</h1>三", "h1(一) h2(二) 三"),
        ("<a href=1>一<a href=2>二</a>三", "a[href=1](一) a[href=2](二) 三"),
    ])
    func endTagsLeftOut(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test(arguments: [
        ("<table><tr><td>一<td>二<tr><th>三</table>", "table(tr(td(一) td(二)) tr(th(三)))"),
        (
            "<table><thead><tr><td>一<tbody><tr><td>二<tfoot><tr><td>三</table>",
            "table(thead(tr(td(一))) tbody(tr(td(二))) tfoot(tr(td(三))))"
        ),
        ("<table><td>一<td>二</table>", "table(tr(td(一) td(二)))"),
        ("<table><tbody><td>一</tbody><tr><td>二</table>", "table(tbody(tr(td(一))) tr(td(二)))"),
        ("<table><caption>题<colgroup><col><col><tr><td>一</table>", "table(caption(题) colgroup(col col) tr(td(一)))"),
        ("<table><tr><td><b>一<td>二</b>三</table>", "table(tr(td(b(一)) td(二 三)))"),
        ("<table><tr><td><p>一<td><p>二</table>", "table(tr(td(p(一)) td(p(二))))"),
        ("<table><tr><td>一</th><td>二</table>", "table(tr(td(一) td(二)))"),
        ("<table><tr><p>一<td>二</table>", "table(tr(p(一) td(二)))"),
        ("<table><form><tr><td>一</form></table>二", "table(form tr(td(一))) 二"),
        ("<tr><td>一<td>二<tr><td>三", "tr(td(一) td(二)) tr(td(三))"),
    ])
    func rowsAndCells(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test(arguments: [
        ("<table><tr><td><table><tr><td>内</table>外<td>二</table>", "table(tr(td(table(tr(td(内))) 外) td(二)))"),
        (
            "<table><tr><td><table><tr><td>内</td></tr></td></tr></table></table>后",
            "table(tr(td(table(tr(td(内)))))) 后"
        ),
        ("<table><tr><td><table></td></tr><tr><td>二</table>", "table(tr(td(table(tr(td(二))))))"),
        ("<table><tr><td>一</tr><table><tr><td>二</table>", "table(tr(td(一))) table(tr(td(二)))"),
        ("<table><caption><table><tr><td>一</table>题</table>", "table(caption(table(tr(td(一))) 题))"),
    ])
    func tablesInsideTables(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test(arguments: [
        ("一</p>二</div></td></table></x>三", "一 二 三"),
        ("<div><table><tr><td>一</div>二</table></div>三", "div(table(tr(td(一 二)))) 三"),
        ("<font><p>一</font>二</p>三", "font(p(一 二) 三)"),
        ("<div><span>一</div>二</span>", "div(span(一)) 二"),
        ("<ul><li>一</ul></li>二", "ul(li(一)) 二"),
        ("<p>一</br>二</p>", "p(一 br 二)"),
        ("<form><p>一</form>二", "form(p(一)) 二"),
        ("<object><table><tr><td>一</object>二", "object(table(tr(td(一 二))))"),
    ])
    func strayEndTags(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test(arguments: [
        ("<p>一<br>二<img src=a>三<hr>四", "p(一 br 二 img[src=a] 三) hr 四"),
        ("<p>一<o:p></o:p>二<o:p/>三", "p(一 o:p 二 o:p 三)"),
        ("<div/>一", "div(一)"),
    ])
    func elementsWithoutContent(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test(arguments: [
        ("<html><head><title>题</title><body>一</body></html>二", "html(head(title(题)) body(一 二))"),
        ("<head><meta charset=gbk><p>一", "head(meta[charset=gbk]) p(一)"),
        ("<head>一", "head 一"),
        (
            "<body><div><html><head><style>a</style></head><body>一</body></html></div>二",
            "body(div(style(a) 一) 二)"
        ),
    ])
    func framesOfPages(source: String, outline: String) {
        #expect(Outline.tree(source) == outline)
    }

    @Test func commentsAreNoPartOfTheTree() {
        #expect(Outline.tree("<p>一<!-- 二 -->三</p>") == "p(一 三)")
    }

    @Test func cellPastedFromWord() {
        let source = """
            <td width=64 style='width:48.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'>
            <p class=MsoNormal align=center><span lang=EN-US>1<o:p></o:p></span><font>5</font></p></td>
            """
        let tree = MarkupTree(bytes: Array(source.utf8), dialect: .html)
        #expect(tree.textContent(of: tree.root).filter { !$0.isWhitespace } == "15")
    }
}
