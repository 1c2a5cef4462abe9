// Cuts a passage into lexemes.

import UnicodeText

/// Goes through a passage once, trying at each place what is written in several characters first.
struct LexicalScanner {
    /// A title longer than this is taken for a forgotten closing mark.
    private static let longestTitle = 120

    let scalars: [Unicode.Scalar]
    private(set) var words: WordFlags
    private(set) var lexemes: [Lexeme] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        words = WordFlags(scalars: scalars)
        let figures = FigureScanner(scalars: scalars)
        var numerals = NumeralScanner(scalars: scalars)
        var start = 0
        while start < scalars.count {
            let (kind, end) = next(from: start, figures: figures, numerals: &numerals)
            var covered = end
            while covered < scalars.count, scalars[covered].isExtender { covered += 1 }
            lexemes.append(Lexeme(range: start..<covered, kind: kind))
            start = covered
        }
    }

    private mutating func next(
        from start: Int, figures: FigureScanner, numerals: inout NumeralScanner
    ) -> (TokenKind, Int) {
        let scalar = scalars[start]
        if scalar.isDigit || scalar.isOne(of: "-－−") {
            if let end = figures.telephone(from: start) { return (.telephone, end) }
            if let end = figures.date(from: start) { return (.date, end) }
            if let end = figures.number(from: start) { return (.number, end) }
        }
        if scalar.isLatinLetter { return (.latin, latinEnd(from: start)) }
        if scalar.isIdeograph {
            if let end = numerals.numeral(from: start, words: &words) { return numeral(start, end) }
            return (.word, start + 1)
        }
        if let end = figures.documentNumber(from: start) { return (.documentNumber, end) }
        if scalar == "《", let end = titleEnd(from: start) { return (.title, end) }
        // ① to ⑳ and their like number items.
        if (0x2460...0x249B).contains(scalar.value) { return (.number, start + 1) }
        if scalar == "\r", start + 1 < scalars.count, scalars[start + 1] == "\n" {
            return (.space, start + 2)
        }
        return (scalar.isSpace ? .space : .punctuation, start + 1)
    }

    /// 二〇一九年 is a date like 2019年; other numerals stand alone.
    private func numeral(_ start: Int, _ end: Int) -> (TokenKind, Int) {
        let isYear =
            end - start == 4 && end < scalars.count && scalars[end] == "年"
            && scalars[start..<end].contains { $0 == "〇" || $0 == "零" }
        return isYear ? (.date, end + 1) : (.number, end)
    }

    /// Letters and digits, and inside them the marks of addresses: HTTPS, A4, www.example.gov.cn.
    private func latinEnd(from start: Int) -> Int {
        var end = start
        var last = start
        while end < scalars.count {
            let scalar = scalars[end]
            if scalar.isLatinLetter || scalar.isDigit {
                last = end
            } else if !scalar.isOne(of: "./:@_-&?=#~") {
                break
            }
            end += 1
        }
        return last + 1
    }

    private func titleEnd(from start: Int) -> Int? {
        var depth = 0
        for index in start..<min(start + Self.longestTitle, scalars.count) {
            if scalars[index] == "《" { depth += 1 }
            if scalars[index] == "》" { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }
}
