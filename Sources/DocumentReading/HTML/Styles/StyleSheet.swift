// The style sheets that stand in a page.

/// The rules of a page's own style sheets that decide whether and how text is seen, in their order.
struct StyleSheet {
    /// A rule for one selector.
    struct Rule {
        let selector: StyleSelector
        let specificity: Int
        let declarations: StyleDeclarations
    }

    private(set) var rules: [Rule] = []
    /// Selectors of rules that take text out of sight or print some, and that ask for more than is followed here.
    private(set) var unfollowed: [String] = []
    /// The addresses of other sheets that are to be taken in (`@import`).
    private(set) var imports: [String] = []
    /// Whether a bound was met, so that the rest was not read.
    private(set) var isCut = false
    private var byteCount = 0

    /// How deep `@media` and the like may stand inside each other.
    static let depth = 8

    /// Takes in the rules of a sheet.
    mutating func add(_ source: some Collection<UInt8>) {
        byteCount += source.count
        guard byteCount <= HTMLLimits.styleBytes else {
            isCut = true
            return
        }
        Self.withoutComments(source).withUnsafeBufferPointer { bytes in
            readRules(bytes, 0..<bytes.count, depth: 0)
        }
    }

    private mutating func readRules(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, depth: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, bytes[index] != UInt8(ascii: "{"), bytes[index] != UInt8(ascii: ";") {
                index = StyleSlice.skip(bytes, index, range.upperBound)
            }
            let prelude = Self.prelude(StyleSlice(bytes, start..<index))
            guard index < range.upperBound, bytes[index] == UInt8(ascii: "{") else {
                if prelude.begins("@import") { readImport(prelude) }
                index += 1
                continue
            }
            let end = Self.blockEnd(bytes, index, range.upperBound)
            let block = index + 1..<max(index + 1, end < range.upperBound ? end : range.upperBound)
            if prelude.first == UInt8(ascii: "@") {
                if depth < Self.depth, Self.isEntered(prelude) { readRules(bytes, block, depth: depth + 1) }
            } else {
                readRule(prelude, bytes, block)
            }
            index = end + 1
        }
    }

    private mutating func readRule(_ prelude: StyleSlice, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) {
        let declarations = StyleDeclarations(bytes, block)
        guard !declarations.isEmpty else { return }
        for slice in prelude.split({ $0 == UInt8(ascii: ",") }) {
            switch SelectorParser.read(slice) {
            case .neverMet: break
            case .unknown:
                if declarations.style.mayHide || declarations.content?.pieces.isEmpty == false {
                    unfollowed.append(slice.text)
                }
            case .selector(let selector):
                guard rules.count < HTMLLimits.styleRules else {
                    isCut = true
                    return
                }
                rules.append(
                    Rule(selector: selector, specificity: selector.specificity, declarations: declarations))
            }
        }
    }

    private mutating func readImport(_ prelude: StyleSlice) {
        let words = prelude.split { $0 <= 0x20 }
        guard words.count > 1 else { return }
        let address = words[1].argument ?? words[1]
        imports.append(address.text.filter { $0 != "\"" && $0 != "'" })
    }

    /// What stands in front of a block, without the signs that hide a sheet from browsers of the last century and
    /// without the brace of a rule that was ended twice.
    private static func prelude(_ slice: StyleSlice) -> StyleSlice {
        var slice = slice
        while true {
            if slice.begins("<!--") {
                slice = StyleSlice(slice.bytes, slice.range.lowerBound + 4..<slice.range.upperBound)
            } else if slice.begins("-->") {
                slice = StyleSlice(slice.bytes, slice.range.lowerBound + 3..<slice.range.upperBound)
            } else if slice.first == UInt8(ascii: "}") {
                slice = StyleSlice(slice.bytes, slice.range.lowerBound + 1..<slice.range.upperBound)
            } else {
                return slice
            }
        }
    }

    /// Whether the rules in a block with this prelude count.
    private static func isEntered(_ prelude: StyleSlice) -> Bool {
        func rest(_ length: Int) -> StyleSlice {
            StyleSlice(prelude.bytes, prelude.range.lowerBound + length..<prelude.range.upperBound)
        }
        if prelude.beginsWithWord("@media") { return MediaQuery.isMet(rest(6)) }
        if prelude.beginsWithWord("@supports") { return !rest(9).beginsWithWord("not") }
        return prelude.beginsWithWord("@layer")
    }

    /// The place of the brace that ends a block; the end of the sheet where none does.
    private static func blockEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var depth = 0
        var index = start
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index = StyleSlice.skip(bytes, index, end)
        }
        return end
    }

    /// A sheet without its comments; what looks like one within a string is none.
    static func withoutComments(_ source: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(source)
        guard let first = bytes.indices.dropLast().first(where: { isCommentStart(bytes, $0) }) else { return bytes }
        var kept = Array(bytes[..<first])
        kept.reserveCapacity(bytes.count)
        var index = first
        var quote: UInt8 = 0
        if kept.contains(UInt8(ascii: "\"")) || kept.contains(UInt8(ascii: "'")) {
            kept.removeAll(keepingCapacity: true)
            index = 0
        }
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote || byte == 0x0A { quote = 0 }
                if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                    kept.append(byte)
                    index += 1
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if index + 1 < bytes.count, isCommentStart(bytes, index) {
                index = commentEnd(bytes, index + 2)
                continue
            }
            kept.append(bytes[index])
            index += 1
        }
        return kept
    }

    private static func isCommentStart(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "/") && bytes[index + 1] == UInt8(ascii: "*")
    }

    private static func commentEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") {
            index += 1
        }
        return min(index + 2, bytes.count)
    }
}
