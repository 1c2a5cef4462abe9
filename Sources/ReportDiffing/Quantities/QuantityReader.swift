// Finds the quantities of a passage; years, articles, document and telephone numbers are none.

import ReportModel
import StatutoryForms
import UnicodeText

/// Reads the quantities of a text.
public struct QuantityReader {
    /// The text as printed, for labels.
    private let printed: [Unicode.Scalar]
    /// The text with width folded, scalar by scalar.
    private let scalars: [Unicode.Scalar]
    private var quantities: [Quantity] = []
    /// Offsets inside 《》, 〔〕 and quotation marks around digits alone, where numbers name things.
    private let named: [Bool]

    /// The quantities of a text, in order.
    public static func quantities(in text: String) -> [Quantity] {
        guard text.unicodeScalars.contains(where: { LabelText.isDigitOrNumeral($0) }) else { return [] }
        var reader = QuantityReader(text)
        reader.read()
        return reader.quantities
    }

    private init(_ text: String) {
        printed = Array(text.unicodeScalars)
        scalars = printed.map(LabelText.folding)
        var named = [Bool](repeating: false, count: scalars.count)
        func name(_ range: ClosedRange<Int>) {
            for offset in range where offset < named.count { named[offset] = true }
        }
        var index = 0
        let lastTitleEnd = scalars.lastIndex(of: "》") ?? -1
        while index < scalars.count {
            if scalars[index] == "《", index < lastTitleEnd, let end = scalars[index...].firstIndex(of: "》") {
                name(index...end)
                index = end
            } else if scalars[index] == "[", let end = scalars[index...].prefix(7).firstIndex(of: "]") {
                // 〔2020〕12号: the digits behind the year belong to it.
                let digits = scalars[(end + 1)...].prefix { $0.isDigit || $0 == "第" }.count
                name(index...end + digits)
                index = end
            } else if scalars[index] == "\"", let end = scalars[(index + 1)...].firstIndex(of: "\""),
                scalars[index + 1..<end].allSatisfy({ $0.isDigit })
            {
                name(index...end)
                index = end
            }
            index += 1
        }
        self.named = named
    }

    private mutating func read() {
        var index = PassageKeys.ordinalLength(scalars)
        while index < scalars.count {
            if named[index] {
                index += 1
            } else if let (quantity, end) = quantity(at: index) {
                if let quantity { quantities.append(quantity) }
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
    }

    /// A quantity that begins at an offset, with the offset behind it; nil in place of the quantity for a number that
    /// counts nothing, nil for no number at all.
    private func quantity(at start: Int) -> (Quantity?, Int)? {
        if scalars[start] == "百", scalars[start...].starts(with: "百分之".unicodeScalars),
            let numeral = ChineseNumeral.read(scalars, from: start + 3)
        {
            return (make(DecimalNumber(numeral.value), "%", false, start..<numeral.end), numeral.end)
        }
        if scalars[start].isDigit { return digits(at: start) }
        return ChineseNumeral.isNumeral(scalars[start]) ? numeral(at: start) : nil
    }

    private func digits(at start: Int) -> (Quantity?, Int)? {
        var end = start
        while end < scalars.count, scalars[end].isDigit || isInnerMark(end) { end += 1 }
        let plain = scalars[start..<end].filter { $0 != "," }
        if isName(start, end) || isDate(start, end) { return (nil, end) }
        guard var number = DecimalNumber(String(scalars: plain)) else { return (nil, end) }
        var next = end
        let isVague = takeVague(&next)
        // 万元 and 亿元 are units; before any other unit 万 multiplies.
        if next < scalars.count, let power = Self.power(of: scalars[next]),
            Measures.unit(scalars, at: next) == nil
        {
            number = number.shifted(byPowerOfTen: power)
            next += 1
        }
        let isStillVague = takeVague(&next) || isVague
        let unit = Measures.unit(scalars, at: next)
        next += unit?.unicodeScalars.count ?? 0
        return (make(number, unit, isStillVague, start..<next), next)
    }

    private func numeral(at start: Int) -> (Quantity?, Int)? {
        guard let numeral = ChineseNumeral.read(scalars, from: start) else {
            return (nil, start + scalars[start...].prefix(while: ChineseNumeral.isNumeral).count)
        }
        let before = start > 0 ? scalars[start - 1] : nil
        if let before, before.isOne(of: "第统同每这那某逐另任唯专进单万千百初几数") { return (nil, numeral.end) }
        var next = numeral.end
        let isVague = takeVague(&next)
        guard let unit = Measures.unit(scalars, at: next),
            Measures.counts(unit, scalars, at: next, single: numeral.isSingle)
        else { return (nil, numeral.end) }
        next += unit.unicodeScalars.count
        return (make(DecimalNumber(numeral.value), unit, isVague, start..<next), next)
    }

    private static func power(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "万": 4
        case "亿": 8
        case "千": 3
        case "百": 2
        default: nil
        }
    }

    private func isInnerMark(_ index: Int) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1].isDigit else { return false }
        if scalars[index] == "." { return true }
        let group = scalars[(index + 1)...].prefix(4)
        return scalars[index] == "," && group.prefix(3).count == 3 && group.prefix(3).allSatisfy(\.isDigit)
            && !(group.count == 4 && group.last?.isDigit == true)
    }

    /// Telephone numbers, postcodes, document numbers, articles and the like.
    private func isName(_ start: Int, _ end: Int) -> Bool {
        let dashes: StaticString = "-—–―"
        let before = start > 0 ? scalars[start - 1] : nil
        let after = end < scalars.count ? scalars[end] : nil
        if before == "第" || before == "№" || after == "号" && !scalars[(end + 1)...].starts(with: ["楼"]) { return true }
        if end - start >= 3, let before, before.isOne(of: dashes), start > 1, scalars[start - 2].isDigit { return true }
        if end - start >= 3, let after, after.isOne(of: dashes), end + 1 < scalars.count, scalars[end + 1].isDigit {
            return true
        }
        if end - start >= 5, scalars[start] == "0" { return true }
        if let before, isLatin(before) { return true }
        if let after, isLatin(after) { return true }
        guard end - start >= 3, Measures.unit(scalars, at: end) == nil else { return false }
        let lead = scalars[max(0, start - 8)..<start]
        return lead.indices.contains { index in Self.addresses.contains { lead[index...].starts(with: $0) } }
    }

    /// Words behind which a number is an address of some kind.
    private static let addresses = ["电话", "邮编", "邮政编码", "传真", "热线", "编号", "网址", "邮箱"].map { Array($0.unicodeScalars) }

    /// Years, months and days; 3年 and 5个月 are durations and so quantities.
    private func isDate(_ start: Int, _ end: Int) -> Bool {
        guard end < scalars.count else { return false }
        let length = end - start
        switch scalars[end] {
        case "年": return length == 4
        case "月": return length <= 2
        case "日": return length <= 2
        case "时", "点", ":": return length <= 2
        case "-", "—", "–", "至", "、": return length == 4 && isYear(start)
        default: return start > 0 && scalars[start - 1] == ":" && length == 2 && start > 1 && scalars[start - 2].isDigit
        }
    }

    private func isYear(_ start: Int) -> Bool {
        (scalars[start] == "2" && scalars[start + 1] == "0") || (scalars[start] == "1" && scalars[start + 1] == "9")
    }

    private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }

    private func takeVague(_ index: inout Int) -> Bool {
        guard index < scalars.count, scalars[index].isOne(of: "余多") else { return false }
        index += 1
        return true
    }

    private func make(_ number: DecimalNumber, _ unit: String?, _ isVague: Bool, _ range: Range<Int>) -> Quantity {
        let label = QuantityLabel.label(of: range, in: printed, after: quantities.last?.range.upperBound ?? 0)
        let isVague = isVague || ["近", "约", "超过", "逾", "上"].contains { label.hasSuffix($0) }
        let shown = unit.map { isVague && scalars[range].contains { $0.isOne(of: "余多") } ? "余\($0)" : $0 }
        return Quantity(label: label, unit: shown, number: number, isVague: isVague, range: range)
    }
}
