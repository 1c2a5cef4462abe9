// Reads the symbols of one Huffman code.

/// A canonical Huffman code, ready for reading.
///
/// Codes of up to ten bits, nearly all that occur, are found with one look into a table; longer ones are followed bit by
/// bit. A code may be incomplete: reading bits that stand for nothing is an error.
struct HuffmanDecoder {
    private static let tableBits = 10
    private static let longestCode = 15

    /// For every ten bits, symbol × 16 + length of the code they begin with, or 0.
    private let table: [UInt16]
    /// The number of codes of each length.
    private let counts: [Int]
    /// The symbols, ordered by code.
    private let symbols: [UInt16]

    /// The code whose symbol *n* has the length `lengths[n]`, 0 where it has no code.
    init(lengths: ArraySlice<UInt8>) throws(InflateError) {
        var counts = Array(repeating: 0, count: Self.longestCode + 1)
        for length in lengths { counts[Int(length & 15)] += 1 }
        counts[0] = 0
        // The first code of each length and the place of its symbol.
        var codes = Array(repeating: 0, count: Self.longestCode + 2)
        var places = codes
        for length in 1...Self.longestCode {
            guard codes[length] + counts[length] <= 1 << length else { throw .damaged }
            codes[length + 1] = (codes[length] + counts[length]) << 1
            places[length + 1] = places[length] + counts[length]
        }
        var table = Array(repeating: UInt16(0), count: 1 << Self.tableBits)
        var symbols = Array(repeating: UInt16(0), count: lengths.count)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length & 15)
            symbols[places[length]] = UInt16(symbol)
            if length <= Self.tableBits {
                let entry = UInt16(symbol << 4 | length)
                let first = HuffmanEncoder.reversed(codes[length], length: length)
                for index in stride(from: first, to: table.count, by: 1 << length) { table[index] = entry }
            }
            places[length] += 1
            codes[length] += 1
        }
        self.table = table
        self.counts = counts
        self.symbols = symbols
    }

    /// Reads one symbol; the reader should have been refilled.
    @inline(__always)
    func symbol(from reader: inout BitReader) throws(InflateError) -> Int {
        let entry = table[Int(reader.buffer & (1 << UInt64(Self.tableBits) - 1))]
        let length = Int(entry & 15)
        if length > 0, length <= reader.available {
            reader.drop(length)
            return Int(entry >> 4)
        }
        return try longSymbol(from: &reader)
    }

    private func longSymbol(from reader: inout BitReader) throws(InflateError) -> Int {
        var code = 0
        var first = 0
        var place = 0
        for length in 1...Self.longestCode {
            guard reader.available >= length else { throw .truncated }
            code |= Int(reader.buffer >> UInt64(length - 1) & 1)
            if code - first < counts[length] {
                reader.drop(length)
                return Int(symbols[place + code - first])
            }
            place += counts[length]
            first = (first + counts[length]) << 1
            code <<= 1
        }
        throw .damaged
    }
}
