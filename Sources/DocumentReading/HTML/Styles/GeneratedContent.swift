// What a style sheet prints in front of and behind elements.

/// The value of `content`.
struct GeneratedContent: Equatable, Sendable {
    /// A piece of it.
    enum Piece: Equatable, Sendable {
        case text(String)
        /// The value of an attribute of the element.
        case attribute(String)
        /// The quotation marks of the language.
        case openingQuote, closingQuote
        /// A picture, with its address.
        case picture(String)
        /// What only a browser can make, such as a number it counts.
        case computed
    }

    /// The pieces in their order; none for `none` and `normal`.
    let pieces: [Piece]

    /// Reads a value.
    init(_ value: StyleSlice) {
        var pieces: [Piece] = []
        for word in Self.words(value) {
            switch word.first {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): pieces.append(.text(Self.unquoted(word)))
            // What follows a slash is read out and not shown.
            case UInt8(ascii: "/"): break
            default:
                if word.begins("attr("), let name = word.argument {
                    pieces.append(.attribute(name.text.lowercased()))
                } else if word.isSpelled("open-quote") {
                    pieces.append(.openingQuote)
                } else if word.isSpelled("close-quote") {
                    pieces.append(.closingQuote)
                } else if word.begins("url(") || word.begins("image(") || word.begins("image-set(") {
                    pieces.append(.picture((word.argument?.text ?? "").filter { $0 != "\"" && $0 != "'" }))
                } else if !Self.empty.contains(where: word.isSpelled) {
                    pieces.append(.computed)
                }
            }
            if word.first == UInt8(ascii: "/") { break }
        }
        self.pieces = pieces
    }

    private static let empty: [StaticString] = [
        "none", "normal", "initial", "inherit", "unset", "no-open-quote", "no-close-quote",
    ]

    /// The values, which need no space between them where one of them is a string.
    private static func words(_ value: StyleSlice) -> [StyleSlice] {
        var words: [StyleSlice] = []
        let bytes = value.bytes
        var index = value.range.lowerBound
        while index < value.range.upperBound {
            let start = index
            if bytes[index] <= 0x20 {
                index += 1
                continue
            }
            let isString = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
            index = StyleSlice.skip(bytes, index, value.range.upperBound)
            while !isString, index < value.range.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "\""),
                bytes[index] != UInt8(ascii: "'")
            {
                index = StyleSlice.skip(bytes, index, value.range.upperBound)
            }
            words.append(StyleSlice(bytes, start..<index))
        }
        return words
    }

    private static func unquoted(_ word: StyleSlice) -> String {
        let last = word.range.upperBound - 1
        let isClosed = last > word.range.lowerBound && word.bytes[last] == word.first
        return StyleEscapes.decoded(word.bytes, word.range.lowerBound + 1..<(isClosed ? last : last + 1))
    }
}
