// What a character stands for in a Chinese numeral.

extension Unicode.Scalar {
    /// The value of a digit from 零 to 九, 〇 and 两 included; nil for anything else.
    @inlinable
    public var chineseDigit: Int? {
        switch self {
        case "零", "〇": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// The power of ten that multiplies the digit in front of it: 十, 百, 千.
    @inlinable
    public var chinesePower: Int? {
        switch self {
        case "十": 10
        case "百": 100
        case "千": 1_000
        default: nil
        }
    }

    /// The power of ten that multiplies all in front of it: 万, 亿.
    @inlinable
    public var chineseGroup: Int? {
        switch self {
        case "万": 10_000
        case "亿": 100_000_000
        default: nil
        }
    }
}
