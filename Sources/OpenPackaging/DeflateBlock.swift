// Writes one block of a Deflate stream.

/// Symbols that share one pair of codes: the fixed one, or their own where it is shorter together with its description.
struct DeflateBlock {
    private let symbols: [DeflateSymbol]
    private var literalFrequencies = Array(repeating: 0, count: DeflateAlphabet.literalCount)
    private var distanceFrequencies = Array(repeating: 0, count: DeflateAlphabet.distanceCount)

    init(symbols: [DeflateSymbol]) {
        self.symbols = symbols
        literalFrequencies[DeflateAlphabet.endOfBlock] = 1
        for symbol in symbols {
            switch symbol {
            case .literal(let byte): literalFrequencies[Int(byte)] += 1
            case .match(let length, let distance):
                literalFrequencies[257 + Self.lengthCodes[length]] += 1
                distanceFrequencies[Self.distanceCode(distance)] += 1
            }
        }
    }

    /// Writes the block; after the last one the stream ends.
    func write(to writer: inout BitWriter, isLast: Bool) {
        let literals = HuffmanEncoder(frequencies: literalFrequencies, longest: 15)
        let distances = HuffmanEncoder(frequencies: distanceFrequencies, longest: 15)
        let fixedLiterals = HuffmanEncoder(lengths: DeflateAlphabet.fixedLiteralLengths)
        let fixedDistances = HuffmanEncoder(lengths: DeflateAlphabet.fixedDistanceLengths)
        let header = CodeLengthHeader(literals: literals.lengths, distances: distances.lengths)
        let ownCost =
            header.cost + literals.cost(of: literalFrequencies) + distances.cost(of: distanceFrequencies)
        let fixedCost = fixedLiterals.cost(of: literalFrequencies) + fixedDistances.cost(of: distanceFrequencies)
        writer.write(isLast ? 1 : 0, count: 1)
        if ownCost < fixedCost {
            writer.write(2, count: 2)
            header.write(to: &writer)
            writeSymbols(to: &writer, literals: literals, distances: distances)
        } else {
            writer.write(1, count: 2)
            writeSymbols(to: &writer, literals: fixedLiterals, distances: fixedDistances)
        }
    }

    private func writeSymbols(to writer: inout BitWriter, literals: HuffmanEncoder, distances: HuffmanEncoder) {
        for symbol in symbols {
            switch symbol {
            case .literal(let byte): literals.write(Int(byte), to: &writer)
            case .match(let length, let distance):
                let lengthCode = Self.lengthCodes[length]
                literals.write(257 + lengthCode, to: &writer)
                writer.write(
                    length - DeflateAlphabet.lengthBases[lengthCode],
                    count: DeflateAlphabet.lengthExtraBits[lengthCode])
                let distanceCode = Self.distanceCode(distance)
                distances.write(distanceCode, to: &writer)
                writer.write(
                    distance - DeflateAlphabet.distanceBases[distanceCode],
                    count: DeflateAlphabet.distanceExtraBits[distanceCode])
            }
        }
        literals.write(DeflateAlphabet.endOfBlock, to: &writer)
    }

    /// For each length of a match, its symbol less 257.
    private static let lengthCodes: [Int] = (0...DeflateAlphabet.longestMatch).map { length in
        DeflateAlphabet.lengthBases.lastIndex { $0 <= length } ?? 0
    }

    /// The symbol of a distance: two for every power of two.
    private static func distanceCode(_ distance: Int) -> Int {
        let value = distance - 1
        guard value >= 4 else { return value }
        let bits = Int.bitWidth - value.leadingZeroBitCount
        return 2 * (bits - 1) + value >> (bits - 2) & 1
    }
}
