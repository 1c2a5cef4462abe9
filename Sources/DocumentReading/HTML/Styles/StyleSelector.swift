// Which elements a rule of a style sheet is about.

/// A selector: what the element itself must be, and what must stand around it.
struct StyleSelector: Sendable {
    /// How an element stands to the one that the next part is about.
    enum Combinator: Sendable {
        /// Anywhere inside.
        case inside
        /// Directly inside.
        case directlyInside
    }

    /// What stands in front of or behind the element is meant, and not the element.
    enum Part: Sendable {
        case element, before, after
    }

    /// What the element itself must be.
    var subject: CompoundSelector
    /// What must be around, from the inside out.
    var surroundings: [(combinator: Combinator, compound: CompoundSelector)] = []
    var part = Part.element

    /// How much the selector counts against others: ids, then classes and the like, then names.
    var specificity: Int {
        surroundings.reduce(subject.specificity + (part == .element ? 0 : 1)) { $0 + $1.compound.specificity }
    }
}

/// What one element must be: its name, id, classes, attributes and place.
struct CompoundSelector: Sendable {
    /// A condition on an attribute.
    struct Attribute: Sendable {
        enum Test: Sendable { case isThere, equals, holdsWord, beginsPart, begins, ends, contains }

        let name: String
        let test: Test
        let value: String
    }

    /// A condition on the place among the elements directly inside the same one.
    enum Place: Sendable, Equatable {
        case first, last
        /// Every `step`th, from `offset` on.
        case nth(step: Int, offset: Int)
        /// The element around everything.
        case root
    }

    /// The name of the element; nil for any.
    var name: String?
    var id: String?
    var classes: [String] = []
    var attributes: [Attribute] = []
    var places: [Place] = []
    /// Of each list one must fit (`:is`), or none (`:not`).
    var alternatives: [(isNegated: Bool, countsNothing: Bool, list: [CompoundSelector])] = []

    static let idWeight = 1_000_000
    static let classWeight = 1_000

    /// How much the compound counts.
    var specificity: Int {
        var weight = (id == nil ? 0 : Self.idWeight) + (name == nil ? 0 : 1)
        weight += (classes.count + attributes.count + places.count) * Self.classWeight
        for alternative in alternatives where !alternative.countsNothing {
            weight += alternative.list.map(\.specificity).max() ?? 0
        }
        return weight
    }
}
