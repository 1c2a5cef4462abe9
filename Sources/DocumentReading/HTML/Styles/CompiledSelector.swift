// Selectors with numbers in the place of names, as a page is matched with them.

/// A compound of which names, classes and ids are numbers, so that comparing it with an element is comparing numbers.
struct CompiledCompound {
    /// The number of the element's name; nil for any, -1 for one that the page does not have.
    let name: Int?
    /// The number of the id; 0 for any.
    let id: Int32
    let classes: [Int32]
    let attributes: [CompoundSelector.Attribute]
    let places: [CompoundSelector.Place]
    let alternatives: [(isNegated: Bool, list: [CompiledCompound])]

    /// Whether an element's name, id and classes alone tell if it is meant.
    let isPlain: Bool

    /// Translates a compound by the numbers that `name` and `token` give.
    init(_ compound: CompoundSelector, name: (String) -> Int, token: (String) -> Int32) {
        self.name = compound.name.map(name)
        id = compound.id.map { token("#" + $0) } ?? 0
        classes = compound.classes.map { token("." + $0) }
        attributes = compound.attributes
        places = compound.places
        alternatives = compound.alternatives.map { alternative in
            (alternative.isNegated, alternative.list.map { CompiledCompound($0, name: name, token: token) })
        }
        isPlain =
            attributes.isEmpty && places.isEmpty
            && alternatives.allSatisfy { $0.list.allSatisfy(\.isPlain) }
    }
}

/// A selector of compiled compounds.
struct CompiledSelector {
    let subject: CompiledCompound
    let surroundings: [(combinator: StyleSelector.Combinator, compound: CompiledCompound)]

    /// Whether an element's name, id and classes alone tell if it is meant.
    var isPlain: Bool { subject.isPlain && surroundings.isEmpty }

    init(_ selector: StyleSelector, name: (String) -> Int, token: (String) -> Int32) {
        subject = CompiledCompound(selector.subject, name: name, token: token)
        surroundings = selector.surroundings.map {
            ($0.combinator, CompiledCompound($0.compound, name: name, token: token))
        }
    }
}

/// The numbers of the classes and ids that the rules of a page name, a class and an id of one name kept apart by the sign
/// in front.
struct StyleTokens {
    private var numbers: [String: Int32] = [:]

    /// How many numbers there are; 0 is none.
    var count: Int { numbers.count + 1 }

    /// The number of a token; nil where no rule names it.
    subscript(_ text: String) -> Int32? { numbers[text] }

    /// The number of a token, a new one where it has none yet.
    mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(truncatingIfNeeded: numbers.count + 1)
        numbers[text] = number
        return number
    }

    /// The numbers of the classes and ids that the text of a selector names.
    mutating func numbers(in selector: String) -> [Int32] {
        var found: [Int32] = []
        var current: String?
        for scalar in selector.unicodeScalars {
            let isMark = scalar == "." || scalar == "#"
            let isName = !scalar.isASCII || StyleSlice.isNamePart(UInt8(truncatingIfNeeded: scalar.value))
            if !isName, let mark = current, mark.utf8.count > 1 { found.append(number(of: mark)) }
            if isMark { current = String(scalar) } else if !isName { current = nil }
            if isName { current?.unicodeScalars.append(scalar) }
        }
        if let mark = current, mark.utf8.count > 1 { found.append(number(of: mark)) }
        return found
    }
}
