// Fast search for words in short texts: the patterns of prose ask for hundreds of words a figure.

extension StringProtocol {
    /// Whether a word stands in the text, byte for byte.
    @inlinable
    public func holds(_ word: String) -> Bool { firstOffset(of: word) != nil }

    /// Whether the text begins with a word, byte for byte.
    @inlinable
    public func opens(with word: some StringProtocol) -> Bool { utf8.starts(with: word.utf8) }

    /// Whether the text ends with a word, byte for byte.
    @inlinable
    public func closes(with word: some StringProtocol) -> Bool {
        let length = word.utf8.count
        return utf8.count >= length && utf8.suffix(length).elementsEqual(word.utf8)
    }

    /// Whether any of the words stands in the text.
    @inlinable
    public func containsAny(_ words: [String]) -> Bool { words.contains { holds($0) } }

    /// The ranges of a word, in order and without overlaps.
    @inlinable
    public func places(of word: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var rest = self[...]
        let length = word.utf8.count
        while let offset = rest.firstOffset(of: word) {
            let start = rest.utf8.index(rest.startIndex, offsetBy: offset)
            let end = rest.utf8.index(start, offsetBy: length)
            found.append(start..<end)
            rest = rest[end...]
        }
        return found
    }

    /// The text without a word.
    @inlinable
    public func without(_ word: String, leaving mark: String = "") -> String {
        guard holds(word) else { return String(self) }
        var result = ""
        var start = startIndex
        for range in places(of: word) {
            result += self[start..<range.lowerBound]
            result += mark
            start = range.upperBound
        }
        return result + self[start...]
    }

    @inlinable
    func firstOffset(of word: String) -> Int? {
        var word = word
        let found = word.withUTF8 { wanted -> Int?? in
            self.utf8.withContiguousStorageIfAvailable { Self.firstOffset(of: wanted, in: $0) }
        }
        if let found { return found }
        var copy = String(self)
        return word.withUTF8 { wanted in copy.withUTF8 { Self.firstOffset(of: wanted, in: $0) } }
    }

    @inlinable
    static func firstOffset(of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = word.first, word.count <= text.count else { return word.isEmpty ? 0 : nil }
        var index = 0
        let last = text.count - word.count
        while index <= last {
            let lead = text[index]
            if lead == first {
                var length = 1
                while length < word.count, text[index + length] == word[length] { length += 1 }
                if length == word.count { return index }
            }
            // A word begins where a character does, and most characters take three bytes.
            index += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        }
        return nil
    }
}

extension String {
    /// Whether two texts are the same scalars; `==` would also take composed and compatible forms for equal.
    public func isSame(as other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { first in
            right.withUTF8 { second in
                guard first.count == second.count else { return false }
                let (bytes, others) = (UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
                var index = 0
                while index + 8 <= bytes.count {
                    let here = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let there = others.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if here != there { return false }
                    index += 8
                }
                while index < bytes.count {
                    if bytes[index] != others[index] { return false }
                    index += 1
                }
                return true
            }
        }
    }
}

extension Sequence where Self: BidirectionalCollection, Element == UInt8 {
    /// Whether the bytes end with others.
    @inlinable
    public func ends(with tail: [UInt8]) -> Bool { reversed().starts(with: tail.reversed()) }
}
