// Numbers in Chinese numerals with their places: 二十一, 一百零三.

/// A way of writing numbers with signs for ten, hundred and thousand.
struct ChineseNumeral: Sendable {
    private let digits: [Character]
    private let places: [Character]
    /// Whether a gap between places is marked (一百零三) and a leading one is written before 百 and 千.
    private let isFull: Bool
    /// Whether a ten at the head stands alone: 十二 and not 一十二.
    private let dropsLeadingOne: Bool

    /// 一百零三, 十二.
    static let counting = ChineseNumeral(
        digits: Array("零一二三四五六七八九"), places: Array("十百千"), isFull: true, dropsLeadingOne: true)
    /// 百三, 十二.
    static let japanese = ChineseNumeral(
        digits: Array("〇一二三四五六七八九"), places: Array("十百千"), isFull: false, dropsLeadingOne: true)
    /// 壹佰零叁, 壹拾贰.
    static let legal = ChineseNumeral(
        digits: Array("零壹贰叁肆伍陆柒捌玖"), places: Array("拾佰仟"), isFull: true, dropsLeadingOne: false)
    /// 壹佰零參, 壹拾貳.
    static let legalTraditional = ChineseNumeral(
        digits: Array("零壹貳參肆伍陸柒捌玖"), places: Array("拾佰仟"), isFull: true, dropsLeadingOne: false)

    /// The number in words; in decimal digits from ten thousand on, which no list reaches.
    func text(_ number: Int) -> String {
        guard (1..<10_000).contains(number) else { return number == 0 ? String(digits[0]) : String(number) }
        var text = ""
        var hasGap = false
        for (place, value) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
            let digit = number / value % 10
            guard digit > 0 else {
                hasGap = hasGap || !text.isEmpty
                continue
            }
            if hasGap, isFull { text.append(digits[0]) }
            hasGap = false
            let isSilent = digit == 1 && place > 0 && (isFull ? dropsLeadingOne && place == 1 && text.isEmpty : true)
            if !isSilent { text.append(digits[digit]) }
            if place > 0 { text.append(places[place - 1]) }
        }
        return text
    }
}
