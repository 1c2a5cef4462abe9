// Every element a page can have: what stands in it is read once, listed, or said to be hidden.

import ReportModel
import Testing

@testable import DocumentReading

@Suite struct HTMLCatalogueTests {
    private static let names: [(PageElement, String)] =
        PageElement.catalogue.flatMap { element, names in
            names.split(separator: " ").map { (element, String($0)) }
        } + [(.inline, "unknown"), (.inline, "x-report"), (.inline, "o:p")]

    /// The page with a word in an element of this name, which stands where it may.
    private func page(_ name: String, _ word: String) -> String {
        let element = "<\(name)>\(word)</\(name)>"
        switch name {
        case "td", "th": return "<table><tr>\(element)<td>1</td></tr></table>"
        case "tr": return "<table><tr><td>\(word)</td><td>1</td></tr></table>"
        case "table", "tbody", "thead", "tfoot":
            return "<table><\(name)><tr><td>\(word)</td><td>1</td></tr></\(name)></table>"
        case "select": return "<p>甲<select><option>\(word)</select>乙</p>"
        case "input": return "<p>甲<input value='\(word)'>乙</p>"
        case "img", "image": return "<p>甲<\(name) alt='\(word)'>乙</p>"
        case "iframe": return "<p>甲<iframe srcdoc='\(word)'></iframe>乙</p>"
        case "embed", "frame": return "<p>甲</p><\(name) src='\(word).html'>"
        case "progress", "meter": return "<p>甲<\(name) value='\(word)'></\(name)>乙</p>"
        case "text", "textpath", "tspan", "foreignobject":
            return "<p>甲<svg><text><\(name)>\(word)</\(name)></text></svg>乙</p>"
        case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use":
            return "<p>甲<svg><\(name) d='\(word)'/></svg>乙</p>"
        case "svg": return "<p>甲<svg><text>\(word)</text></svg>乙</p>"
        case "math", "mml:math", "m:math": return "<p>甲<\(name)><mn>\(word)</mn></\(name)>乙</p>"
        default: return "<p>甲</p><div>\(element)</div><p>乙</p>"
        }
    }

    private func seen(_ name: String, _ word: String) throws -> (text: String, told: String) {
        let document = try HTMLOutline.document("<!DOCTYPE html><body>" + page(name, word))
        let text = document.blocks.map { block in
            switch block {
            case .line(let line): line.text.text
            case .table(let table): table.rows.joined().map(\.text.text).joined(separator: "|")
            }
        }.joined(separator: "/")
        let objects = document.objects.map { "\($0.kind) \($0.name ?? "") \($0.digest)" }
        return (text, (document.notes.map { "\($0.code) \($0.arguments)" } + objects).joined(separator: "\n"))
    }

    /// What no browser shows, whatever stands in it: the rest of the catalogue is seen.
    private static let unseen = Set(
        PageElement.catalogue.first { $0.element == .unseen }?.names.split(separator: " ").map(String.init) ?? [])

    private static func isEmpty(_ name: String) -> Bool {
        [
            "area", "base", "basefont", "bgsound", "col", "head", "link", "meta", "param", "source", "track",
        ].contains(name)
    }

    @Test func aChangeInAnyElementIsSeenOrToldOrNowhereOnThePage() throws {
        for (element, name) in Self.names {
            let old = try seen(name, "数46")
            let new = try seen(name, "数47")
            // A void element holds nothing: the word stands behind it. A head within the body is none.
            if Self.isEmpty(name) { continue }
            if Self.unseen.contains(name) {
                #expect(!old.text.contains("46"), "\(name) is seen")
                continue
            }
            #expect(old != new, "\(name) (\(element)): \(old)")
            let plain = old.text.replacing("⁴⁶", with: "46")
            let count = plain.components(of: "46")
            #expect(count <= 1, "\(name) is read \(count) times")
            if !element.isReplaced, element != .image, element != .shape {
                #expect(count + old.told.components(of: "46") >= 1, "\(name) is lost")
            }
        }
    }

    @Test func theCatalogueHasEveryNameOnce() {
        let names = Self.names.map(\.1)
        #expect(Set(names).count == names.count)
        for element in PageElement.allCases { #expect(Self.names.contains { $0.0 == element }, "\(element)") }
    }

    @Test(arguments: [
        ("<select><option>是<option selected>否</select>", "否"), ("<select><option>是<option>否</select>", "是"),
        ("<select><option disabled>请选<option>否</select>", "否"), ("<select><option label=十>x</select>", "十"),
        ("<select><optgroup label=组><option>丁</select>", "丁"), ("<select></select>", ""),
        ("<input value=12>", "12"), ("<input type=date value=2021-01-15>", "2021-01-15"),
        ("<input value='&#49;'>", "1"),
        ("<input type=checkbox checked>是<input type=checkbox>否", "☑是☐否"),
        ("<input type=radio>是<input type=radio checked>否", "○是●否"), ("<input type=hidden value=9>", ""),
        ("<input type=password value=abc>", "•••"), ("<input type=odd value=7>", "7"), ("<button>查询</button>", "查询"),
        ("<input type=submit value=查询>", "查询"), ("<output>5</output>", "5"), ("<datalist><option>丁</datalist>", ""),
        ("12<select><option>3</select>4", "12 3 4"), ("12<input value=.5>", "12 .5"),
    ])
    func aControlIsReadAsThePageShowsIt(html: String, text: String) throws {
        #expect(try HTMLOutline.blocks("<p>甲\(html)乙</p>") == ["p 甲\(text)乙"])
    }

    @Test func aListShowsAllItsOptionsAndTicksTheChosen() throws {
        #expect(
            try HTMLOutline.blocks("<body><select multiple><option>甲<option selected>乙</select>") == ["~ ☐甲", "p ☑乙"])
        #expect(try HTMLOutline.blocks("<body><select size=2><option>甲<option>乙</select>") == ["~ 甲", "p 乙"])
        #expect(try HTMLOutline.blocks("<body><textarea>\n甲\n乙</textarea>") == ["~ 甲", "p 乙"])
    }

    @Test(arguments: [
        ("<mfrac><mn>584</mn><mn>630</mn></mfrac>", "584/630"), ("<msup><mn>10</mn><mn>4</mn></msup>", "10^4"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>3</mn></mfrac>", "(a+1)/3"),
        ("<msub><mi>x</mi><mn>1</mn></msub>", "x_1"), ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x_1^2"),
        ("<msqrt><mn>2</mn></msqrt>", "√(2)"), ("<mroot><mn>8</mn><mn>3</mn></mroot>", "√[3](8)"),
        ("<semantics><mn>5</mn><annotation>five</annotation></semantics>", "5"), ("<mn>58</mn><mn>46</mn>", "58 46"),
        ("<mn>2</mn><mo>&#x2062;</mo><mn>3</mn>", "2 3"), ("<mphantom><mn>9</mn></mphantom><mn>1</mn>", "1"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>",
            "[1, 2; 3]"
        ),
        ("<mfenced><mn>1</mn><mn>2</mn></mfenced>", "(1, 2)"), ("<mn>1</mn><mspace/><mn>2</mn>", "1 2"),
        ("<munder><mo>∑</mo><mi>i</mi></munder>", "∑_i"),
        ("<mpiece><mn>4</mn></mpiece>", "4"),
    ])
    func aFormulaIsALineOfText(formula: String, text: String) throws {
        let document = try HTMLOutline.document("<p>为<math>\(formula)</math>。</p>")
        guard case .line(let read)? = document.blocks.first else { return }
        #expect(read.text.text == "为\(text)。")
        #expect(document.notes.map(\.code) == [.formulaFlattened])
        let glued = try HTMLOutline.blocks("<p>共12<math>\(formula)</math>5件</p>").first ?? ""
        let behind = glued.unicodeScalars.dropFirst("p 共12".unicodeScalars.count).first
        #expect(behind?.properties.numericType == nil, "\(glued)")
    }

    @Test func theTextOfADrawingIsReadAndItsLinesAreListed() throws {
        let html = """
            <p>图<svg><title>构成</title><defs><text>定义</text></defs><path d="M0"/><text>办结584</text><text>630</text>\
            <g display=none><text>隐</text></g><rect/></svg>后</p>
            """
        let document = try HTMLOutline.document(html)
        guard case .line(let line)? = document.blocks.first else { return }
        #expect(line.text.text == "图办结584 630后")
        #expect(document.objects.map(\.kind) == [.drawing] && document.objects.first?.name == "构成")
        #expect(try HTMLOutline.blocks("<p>图<svg><path d=M><p>后</p>") == ["p 图", "p 后"], "a drawing that does not end")
    }

    @Test func whatIsNoTextIsListedByItsNameOrItsBytes() throws {
        func objects(_ html: String) throws -> [String] {
            try HTMLOutline.document("<p>文</p>\(html)").objects.map {
                "\($0.kind) \($0.name ?? "-") \($0.digest.prefix(4))"
            }
        }
        #expect(try objects("<img src='/a/b.png?t=1' alt=二维码>") == ["picture 二维码（b.png） "])
        #expect(try objects("<img src='data:,A'>") == ["picture - 559a"], "the digest is that of the bytes")
        #expect(try objects("<img src=a.gif width=1 height=1>") == [])
        #expect(try objects("<video src=a.mp4>旧</video>") != objects("<video src=b.mp4>旧</video>"))
        #expect(try objects("<canvas>甲</canvas>") != objects("<canvas>乙</canvas>"))
        #expect(try objects("<iframe src='http://x/y.html'></iframe>") == ["otherDocument y.html "])
        #expect(try objects("<img hidden src=a.png><div style='display:none'><canvas></canvas></div>") == [])
    }

    @Test func aPageInAFrameIsReadWhereItStands() throws {
        let document = try HTMLOutline.document("<p>前</p>\n<iframe srcdoc='<p>内<b>12</b>件</p>'></iframe><p>后</p>")
        let lines = document.blocks.map { block -> String in
            guard case .line(let line) = block else { return "" }
            return "\(line.text.location?.line ?? 0) \(line.text.text)"
        }
        #expect(lines == ["1 前", "2 内12件", "2 后"])
    }

    @Test func signsAroundWordsAreThoseThePagePrints() throws {
        #expect(try HTMLOutline.blocks("<p>称<q>好<q>很好</q></q>。</p>") == ["p 称“好‘很好’”。"])
        #expect(try HTMLOutline.blocks("<p>共<bdo dir=rtl>64</bdo>件</p>") == ["p 共46件"])
        #expect(try HTMLOutline.blocks("<p>10<sub>4</sub>、PM<sub>10</sub>、10<sup>4</sup></p>") == ["p 10₄、PM10、10⁴"])
        let folded = try HTMLOutline.document("<body><details><summary>概要</summary>内容</details>")
        #expect(folded.blocks.count == 2 && folded.notes == [Note(.foldOpened, ["1"])])
    }
}

extension String {
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
