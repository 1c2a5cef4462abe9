// The comparison keys of labels: what remains of a wording when width, spaces and numbering do not count.

import ReportModel
import UnicodeText

/// Keys for comparing labels and headings; never shown.
public enum LabelText {
    /// The text with width folded, blanks removed, radicals and quotation marks unified.
    public static func folded(_ text: some StringProtocol) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars where !scalar.isBlank { result.append(fold(scalar)) }
        return result
    }

    /// The scalars with width folded, blanks removed, radicals and quotation marks unified.
    static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        for scalar in scalars where !scalar.isBlank { result.append(fold(scalar)) }
        return result
    }

    /// A single scalar with width folded, radicals and quotation marks unified.
    public static func folding(_ scalar: Unicode.Scalar) -> Unicode.Scalar { fold(scalar) }

    /// Whether a scalar is a digit of either width or a Chinese numeral.
    public static func isDigitOrNumeral(_ scalar: Unicode.Scalar) -> Bool {
        digitsAndNumerals.contains(scalar)
    }

    private static let digitsAndNumerals: ScalarSet = "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千"

    /// The folded text as a string.
    public static func key(_ text: some StringProtocol) -> String {
        String(scalars: folded(text))
    }

    /// The folded text without a leading ordinal, a remark on the unit and any punctuation.
    public static func core(_ text: some StringProtocol) -> String { core(folded: folded(text)) }

    /// The core of text that is folded already.
    static func core(folded: [Unicode.Scalar]) -> String {
        let scalars = folded.dropFirst(Ordinal.length(in: folded[...]))
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(scalars.count)
        var index = scalars.startIndex
        while index < scalars.endIndex {
            if scalars[index] == "(", let end = unitRemarkEnd(scalars, from: index) {
                index = end
                continue
            }
            if scalars[index].isLetterOrDigit { kept.append(scalars[index]) }
            index += 1
        }
        return String(scalars: kept)
    }

    /// The unit of money a caption names in brackets, and nothing else (（单位：万元，保留4位小数）).
    public static func unit(in caption: some StringProtocol) -> AmountUnit? {
        let text = key(caption)
        return [.hundredMillionYuan, .tenThousandYuan, .yuan].first { text.contains($0.rawValue) }
    }

    /// The longest remark on a unit (（单位：万元，保留4位小数）) with its bracket; a search without end for the brackets of a
    /// run of them would grow with its square.
    private static let longestRemark = 60

    private static func unitRemarkEnd(_ scalars: ArraySlice<Unicode.Scalar>, from start: Int) -> Int? {
        let rest = scalars[(start + 1)...].prefix(longestRemark)
        guard let end = rest.firstIndex(of: ")") else { return nil }
        let inside = rest[..<end]
        let namesUnit = inside.starts(with: "单位".unicodeScalars) || inside.last == "元" && inside.count <= 3
        return namesUnit ? end + 1 : nil
    }

    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2F00...0x2FD5: radicals[Int(scalar.value) - 0x2F00]
        case 0x201C, 0x201D, 0x300C...0x300F, 0xFF02: "\""
        case 0x3014, 0x3010, 0xFF3B: "["
        case 0x3015, 0x3011, 0xFF3D: "]"
        default: scalar
        }
    }

    /// The characters that the radicals U+2F00… stand for; PDF converters print the one for the other.
    private static let radicals = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓\
        彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾\
        穴立竹米糸缶羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨\
        青非面革韦韭音页风飞食首香马骨高髟鬥鬯鬲鬼鱼鸟卤鹿麦麻黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠
        """.unicodeScalars)
}

extension Unicode.Scalar {
    /// Whether the scalar prints nothing: any space, tab, no-break or zero-width character.
    package var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// Whether the scalar is an ASCII digit.
    package var isDigit: Bool { (0x30...0x39).contains(value) }

    /// Whether the scalar is an ideograph.
    package var isIdeograph: Bool {
        switch value {
        case 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Whether the scalar is an ASCII letter or digit or an ideograph.
    var isLetterOrDigit: Bool {
        isIdeograph || isDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
}
