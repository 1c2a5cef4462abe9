// Finds the quantities of a sentence: digits of either width or Chinese numerals, with a measure word.

import ReportModel
import UnicodeText

/// Reads quantities out of folded text.
struct QuantityReader {
    private static let units: [[Unicode.Scalar]] = [
        "个百分点", "个工作日", "工作日", "个小时", "小时", "个月", "人次", "件次", "万元", "亿元", "元", "件", "条", "宗", "份", "次", "起",
        "例", "桩", "项", "篇", "期", "场", "家", "人", "名", "位", "处", "部", "类", "批", "册", "台", "块", "倍", "成", "字", "页", "户",
        "轮",
        "组", "套", "张", "天", "站", "只", "部门", "封", "幅", "段", "支", "款", "辆", "间", "座", "级", "%", "个",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
    /// Chinese numerals open many plain words (一项, 一级); with these they count.
    private static let numeralUnits: Set<String> = [
        "件", "条", "宗", "份", "次", "起", "例", "桩", "项", "人", "名", "人次", "件次", "个", "倍",
    ]
    private static let vaguePrefixes = [
        "近", "约", "超", "超过", "逾", "将近", "接近", "不少于", "不低于", "至少", "不足", "最多", "不超过", "数", "几", "上", "多达", "不到", "大于",
        "小于", "突破",
    ].map { Array($0.unicodeScalars) }
    private static let vagueSuffixes = ["以上", "以下", "以内", "左右", "上下", "不等"].map { Array($0.unicodeScalars) }
    private static let rangeMarks: ScalarSet = "-—–~～至到"

    private let scalars: [Unicode.Scalar]

    /// Prepares to read a text with width folded (see `ProseText`).
    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// The quantities, in order.
    func quantities() -> [Quantity] {
        var found: [Quantity] = []
        var index = 0
        while index < scalars.count {
            if scalars[index].isASCIIDigit {
                let end = digitsEnd(from: index)
                if let quantity = quantity(number: index..<end, isNumeral: false) {
                    found.append(quantity)
                    index = quantity.range.upperBound
                } else {
                    index = max(end, index + 1)
                }
            } else if ChineseNumeral.isPart(scalars[index]) {
                var end = index
                while end < scalars.count, ChineseNumeral.isPart(scalars[end]) { end += 1 }
                if let quantity = quantity(number: index..<end, isNumeral: true) {
                    found.append(quantity)
                    index = quantity.range.upperBound
                } else {
                    index = end
                }
            } else {
                index += 1
            }
        }
        return found
    }

    private func digitsEnd(from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let isSeparator =
                (scalars[end] == "." || scalars[end] == ",") && end + 1 < scalars.count && scalars[end + 1].isASCIIDigit
            // A comma parts thousands only before three digits and no fourth.
            if isSeparator, scalars[end] == ",", !isThousands(at: end) { break }
            guard scalars[end].isASCIIDigit || isSeparator else { break }
            end += 1
        }
        return end
    }

    private func isThousands(at comma: Int) -> Bool {
        let digits = scalars[(comma + 1)...].prefix { $0.isASCIIDigit }
        return digits.count == 3
    }

    private func quantity(number: Range<Int>, isNumeral: Bool) -> Quantity? {
        let before = number.lowerBound > 0 ? scalars[number.lowerBound - 1] : nil
        // 第3次 is no count; nor is a part of a code or of 同一件, 每一次.
        if let before, before.isOne(of: "第") || before.isASCIILetter { return nil }
        if isNumeral, let before, before.isOne(of: "同统唯单逐每某另进任这那之其专万") { return nil }
        var value: DecimalNumber?
        var decimals = 0
        if isNumeral {
            value = ChineseNumeral.value(scalars[number]).map { DecimalNumber($0) }
        } else {
            let text = String(scalars: scalars[number].filter { $0 != "," })
            value = DecimalNumber(text)
            decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        }
        guard var value else { return nil }
        var end = number.upperBound
        var isVague = isVaguePrefix(before: number.lowerBound)
        func skipVague() {
            if end < scalars.count, scalars[end].isOne(of: "余多来几") {
                isVague = true
                end += 1
            }
        }
        skipVague()
        if !isNumeral, end < scalars.count, let power = multiplier(at: end) {
            value = value.shifted(byPowerOfTen: power)
            end += 1
            skipVague()
        }
        guard let unit = unit(at: end) else { return nil }
        let name = String(scalars: unit)
        end += unit.count
        if isNumeral, !Self.numeralUnits.contains(name) || isWord(after: end) { return nil }
        if end < scalars.count, scalars[end].isOne(of: "余多"), name == "万元" || name == "亿元" {
            isVague = true
        }
        if Self.vagueSuffixes.contains(where: { scalars[end...].starts(with: $0) }) { isVague = true }
        if isRange(number) { isVague = true }
        return Quantity(
            value: value, decimals: decimals, unit: name, isVague: isVague, range: number.lowerBound..<end)
    }

    private func multiplier(at index: Int) -> Int? {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch scalars[index] {
        case "万" where next != "元": return 4
        case "亿" where next != "元": return 8
        case "千": return 3
        case "百" where next != "分": return 2
        default: return nil
        }
    }

    private func unit(at index: Int) -> [Unicode.Scalar]? {
        guard index < scalars.count else { return nil }
        let first = scalars[index]
        return Self.units.first { $0[0] == first && scalars[index...].starts(with: $0) }
    }

    /// 一件事, 一次性 and the like are words, no counts.
    private func isWord(after end: Int) -> Bool {
        end < scalars.count && scalars[end].isOne(of: "事性龙般定样体")
    }

    private func isVaguePrefix(before start: Int) -> Bool {
        guard start > 0 else { return false }
        let text = scalars[max(0, start - 4)..<start]
        guard let found = Self.vaguePrefixes.first(where: { text.suffix($0.count).elementsEqual($0) }) else {
            return false
        }
        // 预约15件, 以上15件, 截至 and 最近 end like a vague word and are none.
        let ahead = text.dropLast(found.count).last
        if found == ["约"], ahead == "预" || ahead == "节" { return false }
        if found == ["上"], ahead.map({ $0.isOne(of: "以网线") }) ?? false || !isRoundHundred(at: start) {
            return false
        }
        if found == ["数"], ahead.map({ $0.isOne(of: "件总人次份条个") }) ?? false { return false }
        return true
    }

    /// 上百件 is vague; 网上6件 is not.
    private func isRoundHundred(at start: Int) -> Bool { scalars[start].isOne(of: "百千万") }

    /// 3-5件, 三至五件.
    private func isRange(_ number: Range<Int>) -> Bool {
        let start = number.lowerBound
        guard start >= 2, Self.rangeMarks.contains(scalars[start - 1]) else { return false }
        let first = scalars[start - 2]
        return first.isASCIIDigit || ChineseNumeral.isPart(first)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is 0 to 9.
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
    /// Whether the scalar is a letter of the basic Latin alphabet.
    var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
}
