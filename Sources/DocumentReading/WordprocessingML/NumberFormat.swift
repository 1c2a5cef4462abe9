// The ways in which a list writes its numbers.

/// A number format of WordprocessingML, by its name there.
struct NumberFormat: Hashable, Sendable {
    /// The name: `decimal`, `chineseCounting`, …; one that is not known counts like `decimal`.
    let name: String

    /// The number as the format writes it; empty where it writes none.
    func text(_ number: Int) -> String {
        if let signs = Self.signs[name] { return sign(number, of: signs) }
        return switch name {
        case "none", "bullet": ""
        case "decimalZero": (0..<10).contains(number) ? "0\(number)" : String(number)
        case "decimalFullWidth", "decimalFullWidth2": Self.spelled(number, digits: Self.fullWidthDigits)
        case "numberInDash": "- \(number) -"
        case "hex": String(number, radix: 16, uppercase: true)
        case "upperRoman": RomanNumeral.text(number)
        case "lowerRoman": RomanNumeral.text(number).lowercased()
        case "upperLetter": Self.letters(number)
        case "lowerLetter": Self.letters(number).lowercased()
        case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand":
            Self.spelled(number, digits: Self.ideographs)
        case "chineseCounting", "taiwaneseCounting":
            number < 100 ? ChineseNumeral.counting.text(number) : Self.spelled(number, digits: Self.ideographs)
        case "chineseCountingThousand", "taiwaneseCountingThousand", "ideographTraditionalCounting":
            ChineseNumeral.counting.text(number)
        case "japaneseCounting", "koreanCounting": ChineseNumeral.japanese.text(number)
        case "chineseLegalSimplified": ChineseNumeral.legal.text(number)
        case "ideographLegalTraditional", "japaneseLegal": ChineseNumeral.legalTraditional.text(number)
        default: String(number)
        }
    }

    /// Formats that have a sign for each of the first numbers, and digits beyond.
    private static let signs: [String: [Character]] = [
        "decimalEnclosedCircle": Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"),
        "decimalEnclosedCircleChinese": Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
        "decimalEnclosedFullstop": Array("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        "decimalEnclosedParen": Array("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
        "ideographEnclosedCircle": Array("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
        "ideographTraditional": Array("甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac": Array("子丑寅卯辰巳午未申酉戌亥"),
    ]
    private static let ideographs = Array("〇一二三四五六七八九")
    private static let fullWidthDigits = Array("０１２３４５６７８９")

    private func sign(_ number: Int, of signs: [Character]) -> String {
        (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
    }

    /// The decimal digits one by one: 12 is 一二.
    private static func spelled(_ number: Int, digits: [Character]) -> String {
        String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }

    /// A … Z, AA, BB, …: behind Z the letter is repeated.
    private static func letters(_ number: Int) -> String {
        guard number > 0 else { return String(number) }
        let letter = Character(Unicode.Scalar(UInt8(0x41 + (number - 1) % 26)))
        return String(repeating: letter, count: min((number - 1) / 26 + 1, lettersLimit))
    }

    /// A number written in letters is not repeated more often; Word stops at 780, which has thirty.
    private static let lettersLimit = 30
}
