// Integers of any length in the plainest way, for judging decimal numbers by.

/// An integer as limbs of four decimal digits, the least first; the last one alone may be negative.
struct OracleInteger: Equatable {
    private var limbs: [Int]

    /// The integer that `text` prints, multiplied by ten to the power of `shift` and without its point; the shift is not
    /// less than the decimals.
    init(_ text: String, shift: Int) {
        let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        let digits = text.filter { ("0"..."9").contains($0) } + String(repeating: "0", count: shift - decimals)
        limbs = [0]
        for digit in digits {
            let next = Int(String(digit)) ?? 0
            self = OracleInteger(limbs: limbs.map { $0 * 10 } + [0]) + OracleInteger(limbs: [next])
        }
        if text.hasPrefix("-") { self = OracleInteger(limbs: limbs.map { -$0 }) }
    }

    private init(limbs: [Int]) {
        self.limbs = limbs
        for index in limbs.indices.dropLast() {
            let (quotient, rest) = self.limbs[index].quotientAndRemainder(dividingBy: 10_000)
            let carry = rest < 0 ? quotient - 1 : quotient
            self.limbs[index] -= carry * 10_000
            self.limbs[index + 1] += carry
        }
        while self.limbs.count > 1, self.limbs.last == 0 { self.limbs.removeLast() }
    }

    /// -1, 0 or 1.
    var sign: Int { limbs.last.map { $0.signum() } ?? 0 }
    /// Without the sign.
    var magnitude: OracleInteger { sign < 0 ? OracleInteger(limbs: limbs.map { -$0 } + [0]) : self }

    /// Whether they are the same, however far their signs are carried.
    static func == (left: OracleInteger, right: OracleInteger) -> Bool { (left - right).sign == 0 }

    static func + (left: OracleInteger, right: OracleInteger) -> OracleInteger {
        let count = max(left.limbs.count, right.limbs.count)
        return OracleInteger(limbs: (0..<count).map { left.limb($0) + right.limb($0) } + [0, 0])
    }

    static func - (left: OracleInteger, right: OracleInteger) -> OracleInteger {
        left + OracleInteger(limbs: right.limbs.map { -$0 } + [0])
    }

    static func * (left: OracleInteger, right: OracleInteger) -> OracleInteger {
        var limbs = Array(repeating: 0, count: left.limbs.count + right.limbs.count + 1)
        for (place, one) in left.limbs.enumerated() {
            for (offset, other) in right.limbs.enumerated() { limbs[place + offset] += one * other }
        }
        return OracleInteger(limbs: limbs)
    }

    private func limb(_ index: Int) -> Int { index < limbs.count ? limbs[index] : 0 }
}
