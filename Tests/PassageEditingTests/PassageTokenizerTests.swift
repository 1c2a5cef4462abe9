// What is one token.

import PassageEditing
import TestSupport
import Testing

struct PassageTokenizerTests {
    @Test(arguments: [
        ("228", TokenKind.number), ("1,655.0887", .number), ("１２.５", .number), ("35.96%", .number),
        ("１，６５５", .number), ("十五", .number), ("一千二百", .number), ("三十五万", .number), ("①", .number),
        ("2019年", .date), ("2019年12月31日", .date), ("12月31日", .date), ("12月", .date),
        ("2019-12-31", .date), ("二〇一九年", .date),
        ("〔2019〕54号", .documentNumber), ("[2019]54号", .documentNumber),
        ("0561—3193896", .telephone), ("010-12345678", .telephone),
        ("《中华人民共和国政府信息公开条例》", .title), ("《关于落实〈条例〉的通知》", .title), ("《印发《要点》的通知》", .title),
        ("HTTPS", .latin), ("www.example.gov.cn", .latin), ("A4", .latin),
        ("，", .punctuation), ("\r\n", .space), ("e\u{301}", .latin),
    ])
    func isOneToken(text: String, kind: TokenKind) {
        #expect(PassageTokenizer.tokens(of: text) == [Token(text, kind)])
    }

    @Test(arguments: ["统一", "一些", "一定", "万一", "千方百计", "三三两两", "唯一", "进一步"])
    func numeralsInsideWordsAreNoNumbers(word: String) {
        let tokens = PassageTokenizer.tokens(of: "我局\(word)落实")
        #expect(!tokens.contains { $0.kind == .number })
    }

    @Test func measureWordsAndItemOrdinalsMakeNumerals() {
        #expect(numbers(in: "组织培训两次，发放三件。") == ["两", "三"])
        #expect(numbers(in: "一是统一部署；二是一些问题。") == ["一", "二"])
        #expect(numbers(in: "（三）依据第二十条，第三季度") == ["三", "二十", "三"])
    }

    @Test func aCommaBetweenClausesIsNoSeparator() {
        #expect(numbers(in: "受理15，300件") == ["15", "300"])
        #expect(numbers(in: "受理１５，３件") == ["１５", "３"])
        #expect(numbers(in: "2件,3件") == ["2", "3"])
    }

    @Test func anUnclosedTitleMarkIsAMark() {
        #expect(PassageTokenizer.tokens(of: "《公开").first == Token("《", .punctuation))
    }

    @Test func nothingIsLost() {
        var generator = SeededGenerator(seed: 20)
        let alphabet = Array("公开一十两年月日号件《》〔〕（），。、5２.%-—0a\u{301}\r\n 🀄️".unicodeScalars)
        for _ in 0..<500 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...30, using: &generator) {
                view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
            }
            let text = String(view)
            let joined = PassageTokenizer.tokens(of: text).map(\.text).joined()
            #expect(joined.unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    private func numbers(in text: String) -> [String] {
        PassageTokenizer.tokens(of: text).filter { $0.kind == .number }.map(\.text)
    }
}
