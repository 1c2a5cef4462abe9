// One run of inflating.

/// The state between the blocks of a Deflate stream.
struct Inflater {
    private var reader: BitReader
    private let limit: Int
    /// What was inflated, and room for more: the last `output.count - count` bytes are not yet used.
    private var output: [UInt8]
    private var count = 0

    /// Room kept free behind what was inflated, so that one symbol always fits.
    private static let slack = DeflateAlphabet.longestMatch

    init(_ bytes: ArraySlice<UInt8>, limit: Int) {
        reader = BitReader(bytes)
        // A limit near the greatest number must not overflow where room is added to it.
        let limit = min(max(0, limit), Int.max / 4)
        self.limit = limit
        // Text packs to about a quarter.
        output = Array(repeating: 0, count: min(limit, bytes.count * 4 + 1024) + Self.slack)
    }

    /// Inflates to the end of the stream.
    mutating func run() throws(InflateError) -> [UInt8] {
        var isLast = false
        while !isLast {
            isLast = try reader.take(1) == 1
            switch try reader.take(2) {
            case 0: try copyStoredBlock()
            case 1: try inflateBlock(literals: Self.fixedLiterals(), distances: Self.fixedDistances())
            case 2:
                let (literals, distances) = try readCodes()
                try inflateBlock(literals: literals, distances: distances)
            default: throw .damaged
            }
        }
        guard count <= limit else { throw .limitExceeded(limit: limit) }
        output.removeLast(output.count - count)
        return output
    }

    private static func fixedLiterals() throws(InflateError) -> HuffmanDecoder {
        try HuffmanDecoder(lengths: DeflateAlphabet.fixedLiteralLengths[...])
    }

    private static func fixedDistances() throws(InflateError) -> HuffmanDecoder {
        try HuffmanDecoder(lengths: DeflateAlphabet.fixedDistanceLengths[...])
    }

    private mutating func copyStoredBlock() throws(InflateError) {
        reader.alignToByte()
        let length = try reader.take(16)
        guard try reader.take(16) == length ^ 0xFFFF else { throw .damaged }
        let bytes = try reader.takeBytes(length)
        guard bytes.count <= limit - count else { throw .limitExceeded(limit: limit) }
        while output.count < count + length + Self.slack { try grow() }
        output.replaceSubrange(count..<count + length, with: bytes)
        count += length
    }

    /// The two codes at the head of a dynamic block.
    private mutating func readCodes() throws(InflateError) -> (literals: HuffmanDecoder, distances: HuffmanDecoder) {
        let literalCount = try reader.take(5) + 257
        let distanceCount = try reader.take(5) + 1
        let orderCount = try reader.take(4) + 4
        guard literalCount <= DeflateAlphabet.literalCount, distanceCount <= DeflateAlphabet.distanceCount else {
            throw .damaged
        }
        var lengthLengths = Array(repeating: UInt8(0), count: DeflateAlphabet.codeLengthOrder.count)
        for index in DeflateAlphabet.codeLengthOrder.prefix(orderCount) {
            lengthLengths[index] = UInt8(try reader.take(3))
        }
        let lengthCode = try HuffmanDecoder(lengths: lengthLengths[...])
        var lengths: [UInt8] = []
        while lengths.count < literalCount + distanceCount {
            reader.refill()
            switch try lengthCode.symbol(from: &reader) {
            case 16:
                guard let last = lengths.last else { throw .damaged }
                lengths.append(contentsOf: repeatElement(last, count: try reader.take(2) + 3))
            case 17: lengths.append(contentsOf: repeatElement(0, count: try reader.take(3) + 3))
            case 18: lengths.append(contentsOf: repeatElement(0, count: try reader.take(7) + 11))
            case let length: lengths.append(UInt8(truncatingIfNeeded: length))
            }
        }
        guard lengths.count == literalCount + distanceCount, lengths[DeflateAlphabet.endOfBlock] > 0 else {
            throw .damaged
        }
        return (
            try HuffmanDecoder(lengths: lengths[..<literalCount]), try HuffmanDecoder(lengths: lengths[literalCount...])
        )
    }

    private mutating func inflateBlock(literals: HuffmanDecoder, distances: HuffmanDecoder) throws(InflateError) {
        while true {
            if output.count < count + Self.slack { try grow() }
            // A length, a distance and their further bits have at most 48 bits together.
            reader.refill()
            let symbol = try literals.symbol(from: &reader)
            if symbol < DeflateAlphabet.endOfBlock {
                output[count] = UInt8(truncatingIfNeeded: symbol)
                count += 1
            } else if symbol == DeflateAlphabet.endOfBlock {
                return
            } else {
                guard symbol < DeflateAlphabet.literalCount else { throw .damaged }
                let length =
                    try DeflateAlphabet.lengthBases[symbol - 257]
                    + reader.take(DeflateAlphabet.lengthExtraBits[symbol - 257])
                let code = try distances.symbol(from: &reader)
                guard code < DeflateAlphabet.distanceCount else { throw .damaged }
                let distance =
                    try DeflateAlphabet.distanceBases[code]
                    + reader.take(DeflateAlphabet.distanceExtraBits[code])
                guard distance <= count else { throw .damaged }
                copy(length: length, distance: distance)
            }
        }
    }

    /// Repeats `length` bytes from `distance` bytes back; the two stretches may overlap.
    @inline(__always)
    private mutating func copy(length: Int, distance: Int) {
        let places = count..<count + length
        // One look whether the array is shared, instead of one a byte. `distance` was checked, and there is always room
        // for the longest match.
        output.withUnsafeMutableBufferPointer { output in
            if distance >= length, let base = output.baseAddress {
                (base + count).update(from: base + count - distance, count: length)
            } else {
                for place in places { output[place] = output[place - distance] }
            }
        }
        count += length
    }

    /// Makes more room, unless the limit is passed already.
    private mutating func grow() throws(InflateError) {
        guard count <= limit else { throw .limitExceeded(limit: limit) }
        // Past the limit there is room for one more symbol, enough to see that the limit is passed.
        let size = min(output.count * 2, limit + 2 * Self.slack)
        output.append(contentsOf: repeatElement(0, count: size - output.count))
    }
}
