// Figures as printed, and arithmetic on them.

import AnnualReportDiff
import StatutoryForms

/// Reads the lines of an input as figures and as sentences.
enum NumberTarget {
    /// At most so many figures are computed with, each with each.
    private static let mostNumbers = 12

    /// Feeds bytes; laws of arithmetic that do not hold end the process.
    static func feed(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        var numbers: [DecimalNumber] = []
        for line in lines {
            _ = QuantityReader.quantities(in: line)
            if let ordinal = Ordinal.parse(Array(line.unicodeScalars)[...]) { precondition(ordinal.length > 0) }
            let figure = FigureParser.parse(line)
            if let number = figure.number, numbers.count < mostNumbers {
                numbers.append(number.shifted(byPowerOfTen: figure.unit?.exponent ?? 0))
            }
        }
        for first in numbers {
            for second in numbers { judge(first, second) }
        }
    }

    private static func judge(_ first: DecimalNumber, _ second: DecimalNumber) {
        let sum = first + second
        precondition(sum - second == first && sum == second + first && first - second == -(second - first))
        precondition([first < second, first == second, first > second].filter { $0 }.count == 1)
        precondition((first < second) == (first - second).isNegative && (sum - sum).isZero)
        precondition(first != second || first.hashValue == second.hashValue)
        precondition(DecimalNumber("\(first)").map { $0 == first } ?? true && first.normalized == first)
        guard let share = first.percentage(of: second) else { return precondition(second.isZero) }
        precondition(share.isZero || share.isNegative == (first.isNegative != second.isNegative))
        _ = Delta(old: first, new: second)
    }
}
