// Reads selectors of a style sheet.

/// Reads one selector of a list.
struct SelectorParser {
    /// What became of a selector.
    enum Outcome {
        case selector(StyleSelector)
        /// It is about a state that a page has only while somebody uses it, such as `:hover`.
        case neverMet
        /// It asks for something that is not followed here.
        case unknown
    }

    private enum Stop: Error { case neverMet, unknown }

    /// How many parts a selector may have; longer ones are not followed.
    static let parts = 32
    /// How deep `:not` and the like may stand inside each other.
    static let depth = 4

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int
    private let end: Int
    private let depth: Int

    /// Reads the selector in a stretch that holds no comma but in brackets.
    static func read(_ slice: StyleSlice) -> Outcome {
        var parser = SelectorParser(slice, depth: 0)
        do throws(Stop) { return .selector(try parser.selector()) } catch {
            return error == .neverMet ? .neverMet : .unknown
        }
    }

    private init(_ slice: StyleSlice, depth: Int) {
        bytes = slice.bytes
        index = slice.range.lowerBound
        end = slice.range.upperBound
        self.depth = depth
    }

    private mutating func selector() throws(Stop) -> StyleSelector {
        var compounds: [CompoundSelector] = []
        var combinators: [StyleSelector.Combinator] = []
        var part = StyleSelector.Part.element
        while index < end {
            guard part == .element, compounds.count < Self.parts else { throw .unknown }
            compounds.append(try compound(&part))
            guard index < end else { break }
            combinators.append(try combinator())
        }
        guard let subject = compounds.last, combinators.count == compounds.count - 1 else { throw .unknown }
        return StyleSelector(
            subject: subject, surroundings: zip(combinators, compounds).reversed().map { ($0, $1) }, part: part)
    }

    private mutating func combinator() throws(Stop) -> StyleSelector.Combinator {
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end else { throw .unknown }
        var combinator = StyleSelector.Combinator.inside
        if bytes[index] == UInt8(ascii: ">") {
            combinator = .directlyInside
            index += 1
        } else if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "~") {
            throw .unknown
        }
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return combinator
    }

    private mutating func compound(_ part: inout StyleSelector.Part) throws(Stop) -> CompoundSelector {
        var compound = CompoundSelector()
        let start = index
        loop: while index < end {
            switch bytes[index] {
            case UInt8(ascii: "*"): index += 1
            case UInt8(ascii: "."):
                index += 1
                compound.classes.append(try name())
            case UInt8(ascii: "#"):
                index += 1
                let id = try name()
                // No element has two.
                if let other = compound.id, other != id { throw .neverMet }
                compound.id = id
            case UInt8(ascii: "["): compound.attributes.append(try attribute())
            case UInt8(ascii: ":"): try pseudo(&compound, &part)
            case let byte where byte == UInt8(ascii: "\\") || StyleSlice.isNamePart(byte):
                guard index == start else { throw .unknown }
                compound.name = try name().lowercased()
            case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~"), 0...0x20: break loop
            default: throw .unknown
            }
        }
        guard index > start else { throw .unknown }
        return compound
    }

    private mutating func name() throws(Stop) -> String {
        let start = index
        while index < end, StyleSlice.isNamePart(bytes[index]) || bytes[index] == UInt8(ascii: "\\") {
            let isEscape = bytes[index] == UInt8(ascii: "\\")
            index = StyleSlice.skip(bytes, index, end)
            guard isEscape else { continue }
            // The space behind a character's number belongs to it.
            var digits = index
            while digits < end, digits - index < 5, bytes[digits] &- 0x30 < 10 || (bytes[digits] | 0x20) &- 0x61 < 6 {
                digits += 1
            }
            if digits < end, bytes[digits] == 0x20, bytes[index - 1] &- 0x30 < 10 { index = digits + 1 }
        }
        guard index > start else { throw .unknown }
        return StyleEscapes.decoded(bytes, start..<index)
    }

    private mutating func attribute() throws(Stop) -> CompoundSelector.Attribute {
        let close = StyleSlice.skip(bytes, index, end)
        guard bytes[close - 1] == UInt8(ascii: "]") else { throw .unknown }
        let inside = StyleSlice(bytes, index + 1..<close - 1)
        index = close
        var place = inside.range.lowerBound
        while place < inside.range.upperBound, StyleSlice.isNamePart(bytes[place]) { place += 1 }
        let name = StyleSlice(bytes, inside.range.lowerBound..<place).text.lowercased()
        let rest = StyleSlice(bytes, place..<inside.range.upperBound)
        guard !name.isEmpty else { throw .unknown }
        if rest.isEmpty { return CompoundSelector.Attribute(name: name, test: .isThere, value: "") }
        let tests: [(StaticString, CompoundSelector.Attribute.Test)] = [
            ("=", .equals), ("~=", .holdsWord), ("|=", .beginsPart), ("^=", .begins), ("$=", .ends), ("*=", .contains),
        ]
        guard let found = tests.first(where: { rest.begins($0.0) }) else { throw .unknown }
        var value = StyleSlice(bytes, rest.range.lowerBound + found.0.utf8CodeUnitCount..<rest.range.upperBound)
        let quote = value.first
        if let quote, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let last = value.range.last(where: { bytes[$0] == quote }), last > value.range.lowerBound else {
                throw .unknown
            }
            value = StyleSlice(bytes, value.range.lowerBound + 1..<last)
        }
        return CompoundSelector.Attribute(
            name: name, test: found.1, value: StyleEscapes.decoded(bytes, value.range))
    }

    private mutating func pseudo(_ compound: inout CompoundSelector, _ part: inout StyleSelector.Part) throws(Stop) {
        index += 1
        if index < end, bytes[index] == UInt8(ascii: ":") { index += 1 }
        let word = try name().lowercased()
        var argument: StyleSlice?
        if index < end, bytes[index] == UInt8(ascii: "(") {
            let close = StyleSlice.skip(bytes, index, end)
            argument = StyleSlice(bytes, index + 1..<max(index + 1, close - 1))
            index = close
        }
        switch word {
        case "before": part = .before
        case "after": part = .after
        case "first-child": compound.places.append(.first)
        case "last-child": compound.places.append(.last)
        case "only-child": compound.places += [.first, .last]
        case "root": compound.places.append(.root)
        case "nth-child": compound.places.append(try nth(argument))
        case "not", "is", "where", "matches", "any", "-webkit-any":
            compound.alternatives.append((word == "not", word == "where", try list(argument)))
        case "link", "any-link":
            compound.attributes.append(CompoundSelector.Attribute(name: "href", test: .isThere, value: ""))
        case "disabled":
            compound.attributes.append(CompoundSelector.Attribute(name: "disabled", test: .isThere, value: ""))
        default: throw Self.states.contains(word) ? .neverMet : .unknown
        }
    }

    /// States of a page in use, and parts of it that hold no text.
    private static let states: Set<String> = [
        "hover", "active", "focus", "focus-within", "focus-visible", "visited", "target", "selection", "-moz-selection",
        "placeholder", "-ms-input-placeholder", "-moz-placeholder", "-webkit-input-placeholder", "fullscreen",
        "-webkit-full-screen", "backdrop", "invalid", "user-invalid", "autofill", "-webkit-autofill", "popover-open",
        "modal", "-webkit-scrollbar", "-webkit-scrollbar-thumb", "-webkit-scrollbar-track",
        "-webkit-search-cancel-button", "-ms-clear", "-moz-focus-inner", "-webkit-inner-spin-button",
        "-webkit-outer-spin-button", "-ms-expand", "marker", "-webkit-details-marker", "-webkit-file-upload-button",
        "-webkit-calendar-picker-indicator",
    ]

    private func list(_ argument: StyleSlice?) throws(Stop) -> [CompoundSelector] {
        guard let argument, depth < Self.depth else { throw .unknown }
        var list: [CompoundSelector] = []
        for slice in argument.split({ $0 == UInt8(ascii: ",") }) {
            var parser = SelectorParser(slice, depth: depth + 1)
            var part = StyleSelector.Part.element
            let compound = try parser.compound(&part)
            guard parser.index == parser.end, part == .element else { throw .unknown }
            list.append(compound)
        }
        return list
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n+3`.
    private func nth(_ argument: StyleSlice?) throws(Stop) -> CompoundSelector.Place {
        let text = String((argument?.text ?? "").lowercased().filter { $0 != " " })
        if text == "odd" { return .nth(step: 2, offset: 1) }
        if text == "even" { return .nth(step: 2, offset: 0) }
        if let offset = Int32(text) { return .nth(step: 0, offset: Int(offset)) }
        guard let letter = text.firstIndex(of: "n") else { throw .unknown }
        let factor = String(text[..<letter])
        let step = factor.isEmpty || factor == "+" ? 1 : factor == "-" ? -1 : Int32(factor)
        let rest = text[text.index(after: letter)...]
        guard let step, let offset = rest.isEmpty ? 0 : Int32(rest) else { throw .unknown }
        return .nth(step: Int(step), offset: Int(offset))
    }
}
