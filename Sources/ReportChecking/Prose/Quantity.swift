// A number of something in a sentence.

import ReportModel

/// A number with its measure word: 15件, 四十余条, ９.31％.
struct Quantity: Hashable, Sendable {
    /// The number.
    let value: DecimalNumber
    /// Digits after the point, as printed.
    let decimals: Int
    /// The measure word, or %.
    let unit: String
    /// Whether it is only about so many: 近, 约, 余, 多, a range.
    let isVague: Bool
    /// The number and its measure word, in offsets of the passage.
    let range: Range<Int>

    /// Whether it is a percentage.
    var isPercentage: Bool { unit == "%" }
    /// Whether requests and cases are counted with the measure word.
    var countsRequests: Bool { ["件", "条", "宗", "份", "次", "起", "个", "例", "桩"].contains(unit) }
}
