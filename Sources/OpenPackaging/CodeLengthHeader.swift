// Describes the codes at the head of a dynamic block.

/// The lengths of a block's two codes, run-length coded and then Huffman coded (RFC 1951, 3.2.7).
struct CodeLengthHeader {
    /// A symbol of the code-length alphabet with the further bits it brings.
    private struct Symbol {
        let value: Int
        var extra = 0
        var extraBits = 0
    }

    private let literalCount: Int
    private let distanceCount: Int
    private let symbols: [Symbol]
    private let code: HuffmanEncoder
    /// The code's own lengths in the order they are written in, without the zeros at the end.
    private let ownLengths: [UInt8]

    init(literals: [UInt8], distances: [UInt8]) {
        literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
        distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
        symbols = Self.symbols(for: literals.prefix(literalCount) + distances.prefix(distanceCount))
        var frequencies = Array(repeating: 0, count: DeflateAlphabet.codeLengthOrder.count)
        for symbol in symbols { frequencies[symbol.value] += 1 }
        let code = HuffmanEncoder(frequencies: frequencies, longest: 7)
        self.code = code
        let ordered = DeflateAlphabet.codeLengthOrder.map { code.lengths[$0] }
        ownLengths = Array(ordered.prefix(max(4, (ordered.lastIndex { $0 > 0 } ?? 0) + 1)))
    }

    /// The bits that ``write(to:)`` writes.
    var cost: Int {
        14 + 3 * ownLengths.count + symbols.reduce(0) { $0 + Int(code.lengths[$1.value]) + $1.extraBits }
    }

    func write(to writer: inout BitWriter) {
        writer.write(literalCount - 257, count: 5)
        writer.write(distanceCount - 1, count: 5)
        writer.write(ownLengths.count - 4, count: 4)
        for length in ownLengths { writer.write(Int(length), count: 3) }
        for symbol in symbols {
            code.write(symbol.value, to: &writer)
            writer.write(symbol.extra, count: symbol.extraBits)
        }
    }

    /// 16 repeats the last length three to six times; 17 and 18 stand for three to ten and 11 to 138 zeros.
    private static func symbols(for lengths: ArraySlice<UInt8>) -> [Symbol] {
        var symbols: [Symbol] = []
        var index = lengths.startIndex
        while index < lengths.endIndex {
            let length = lengths[index]
            let run = lengths[index...].prefix { $0 == length }.count
            if length == 0, run >= 3 {
                let taken = min(run, 138)
                symbols.append(
                    taken < 11
                        ? Symbol(value: 17, extra: taken - 3, extraBits: 3)
                        : Symbol(value: 18, extra: taken - 11, extraBits: 7))
                index += taken
            } else {
                symbols.append(Symbol(value: Int(length)))
                index += 1
                let taken = min(run - 1, 6)
                if length > 0, taken >= 3 {
                    symbols.append(Symbol(value: 16, extra: taken - 3, extraBits: 2))
                    index += taken
                }
            }
        }
        return symbols
    }
}
