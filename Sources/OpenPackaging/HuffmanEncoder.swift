// Chooses and writes the codes of one Huffman code.

/// A canonical Huffman code, ready for writing.
struct HuffmanEncoder {
    /// The length of each symbol's code in bits, 0 where it has none.
    let lengths: [UInt8]
    /// The codes, reversed as Deflate writes them.
    private let codes: [Int]

    /// The code with the given lengths.
    init(lengths: [UInt8]) {
        self.lengths = lengths
        var next = Array(repeating: 0, count: 17)
        for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
        for length in 1...16 { next[length] = (next[length - 1] + next[length]) << 1 }
        // next[n + 1] counted the codes of length n; summed and doubled on the way, next[n] is now their first code.
        codes = lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[Int(length)] += 1 }
            return Self.reversed(next[Int(length)], length: Int(length))
        }
    }

    /// The shortest code for symbols that occur `frequencies[n]` times, none of whose codes is longer than `longest`.
    init(frequencies: [Int], longest: Int) {
        var frequencies = frequencies
        // A code of one symbol is not complete, and some readers refuse it: a second one is added.
        for symbol in 0..<min(2, frequencies.count) where frequencies.count(where: { $0 > 0 }) < 2 {
            frequencies[symbol] = max(1, frequencies[symbol])
        }
        var lengths = Self.lengths(for: frequencies)
        // Flattening the frequencies shortens the longest code; when all are 1 it has nine bits at most.
        while lengths.contains(where: { $0 > longest }) {
            frequencies = frequencies.map { ($0 + 1) / 2 }
            lengths = Self.lengths(for: frequencies)
        }
        self.init(lengths: lengths)
    }

    /// Writes the code of `symbol`.
    @inline(__always)
    func write(_ symbol: Int, to writer: inout BitWriter) {
        writer.write(codes[symbol], count: Int(lengths[symbol]))
    }

    /// The bits that symbols occurring `frequencies[n]` times take.
    func cost(of frequencies: [Int]) -> Int {
        zip(frequencies, lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
    }

    /// The low `length` bits of `code` in the opposite order.
    static func reversed(_ code: Int, length: Int) -> Int {
        (0..<length).reduce(0) { $0 << 1 | code >> $1 & 1 }
    }

    /// The depths of the leaves of a Huffman tree; of equal weights the earlier is joined first.
    private static func lengths(for frequencies: [Int]) -> [UInt8] {
        let leaves = frequencies.indices.filter { frequencies[$0] > 0 }
            .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
        // Leaves first, in order of weight, then the joined nodes, whose weights come out in order by themselves.
        var weights = leaves.map { frequencies[$0] }
        var parents = Array(repeating: 0, count: max(0, 2 * leaves.count - 1))
        var leaf = 0
        var joined = leaves.count
        while weights.count < 2 * leaves.count - 1 {
            var weight = 0
            for _ in 0..<2 {
                let takesLeaf = leaf < leaves.count && (joined >= weights.count || weights[leaf] <= weights[joined])
                let node = takesLeaf ? leaf : joined
                if takesLeaf { leaf += 1 } else { joined += 1 }
                weight += weights[node]
                parents[node] = weights.count
            }
            weights.append(weight)
        }
        var depths = Array(repeating: UInt8(0), count: weights.count)
        for node in weights.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
        var lengths = Array(repeating: UInt8(0), count: frequencies.count)
        for (place, symbol) in leaves.enumerated() { lengths[symbol] = depths[place] }
        return lengths
    }
}
