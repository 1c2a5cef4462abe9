// Finds the rules that apply to each element of a page.

import Markup

/// The rules of a page's style sheets, by what they ask of an element, and the elements that are open.
struct StyleMatcher {
    /// What selectors ask of an element.
    struct Identity {
        let node: Int
        let name: Int
        let id: Int32
        let classes: [Int32]
        /// Its place among the elements directly inside the same one, from 1.
        let place: Int
        /// The elements directly inside so far.
        var children = 0
    }

    /// What the rules say of an element and of what is printed in front of and behind its content.
    struct Verdict {
        var normal = ElementStyle()
        var important = ElementStyle()
        var before: Generated?
        var after: Generated?

        struct Generated {
            var style = ElementStyle()
            var content: GeneratedContent?
        }
    }

    private let rules: [StyleSheet.Rule]
    private let selectors: [CompiledSelector]
    private let tree: MarkupTree
    private let classAttribute: Int
    private let idAttribute: Int
    private let tokens: StyleTokens
    /// The rules that name, id and classes alone decide on, and those that ask for more.
    private var plain: Index
    private var contextual: Index
    /// Which tokens some element of the page has had.
    private var isMet: [Bool]
    private var effort = 0
    /// The rules that name, id and classes alone decide on, for those met so far.
    private var plainRules: [Looks: [Int]] = [:]

    /// Rules by the id, the class or the name that the element itself must have, and those for any.
    private struct Index {
        var byToken: [Int32: [Int]] = [:]
        var byName: [Int: [Int]] = [:]
        var general: [Int] = []

        mutating func add(_ rule: Int, _ subject: CompiledCompound) {
            if subject.id > 0 {
                byToken[subject.id, default: []].append(rule)
            } else if let first = subject.classes.first {
                byToken[first, default: []].append(rule)
            } else if let name = subject.name {
                if name >= 0 { byName[name, default: []].append(rule) }
            } else {
                general.append(rule)
            }
        }

        /// The rules that may be about an element.
        func candidates(_ element: Identity) -> [Int] {
            var found = general
            if element.id > 0, let own = byToken[element.id] { found += own }
            for token in element.classes { if let own = byToken[token] { found += own } }
            if let named = byName[element.name] { found += named }
            return found
        }
    }

    private struct Looks: Hashable {
        let name: Int
        let id: Int32
        let classes: [Int32]
    }

    /// The open elements, outermost first.
    private(set) var open: [Identity] = []
    private var rootChildren = 0
    /// Selectors that could not be followed, with the tokens that an element would need to be meant by them.
    private let unfollowed: [(selector: String, tokens: [Int32])]

    /// Whether matching took more than it may, so that no rules are applied any more.
    var isExhausted: Bool { effort > HTMLLimits.styleEffort }

    /// Prepares to match the elements of a tree; nil where the sheet says nothing.
    init?(_ sheet: StyleSheet, tree: MarkupTree) {
        guard !sheet.rules.isEmpty || !sheet.unfollowed.isEmpty else { return nil }
        rules = sheet.rules
        self.tree = tree
        var names: [String: Int] = [:]
        for (number, name) in tree.allNames.enumerated() { names[name] = number }
        classAttribute = names["class"] ?? -1
        idAttribute = names["id"] ?? -1
        var tokens = StyleTokens()
        selectors = rules.map { rule in
            CompiledSelector(rule.selector, name: { names[$0] ?? -1 }, token: { tokens.number(of: $0) })
        }
        unfollowed = sheet.unfollowed.map { ($0, tokens.numbers(in: $0)) }
        self.tokens = tokens
        isMet = Array(repeating: false, count: tokens.count)
        plain = Index()
        contextual = Index()
        for (index, selector) in selectors.enumerated() {
            if selector.isPlain { plain.add(index, selector.subject) } else { contextual.add(index, selector.subject) }
        }
    }

    /// The selectors that could not be followed and may be about an element of the page.
    var unfollowedSelectors: [String] {
        unfollowed.filter { $0.tokens.allSatisfy { isMet[Int($0)] } }.map(\.selector)
    }

    // MARK: Elements

    /// What selectors ask of an element, which is directly inside the innermost open one.
    mutating func identity(of node: Int) -> Identity {
        let place: Int
        if open.isEmpty {
            rootChildren += 1
            place = rootChildren
        } else {
            open[open.count - 1].children += 1
            place = open[open.count - 1].children
        }
        var id: Int32 = 0
        var classes: [Int32] = []
        tree.forEachAttribute(of: node) { name, range in
            if name == idAttribute {
                id = tokens["#" + text(range, "id", of: node)] ?? 0
            } else if name == classAttribute {
                for word in text(range, "class", of: node).split(whereSeparator: \.isWhitespace) {
                    if let known = tokens["." + word] { classes.append(known) }
                }
            }
        }
        if id > 0 { isMet[Int(id)] = true }
        for token in classes { isMet[Int(token)] = true }
        return Identity(node: node, name: tree.nameNumber(of: node), id: id, classes: classes, place: place)
    }

    private func text(_ range: Range<Int>, _ name: String, of node: Int) -> String {
        let bytes = tree.source[range]
        return bytes.contains(UInt8(ascii: "&"))
            ? tree.attribute(name, ofNode: node) ?? "" : String(decoding: bytes, as: UTF8.self)
    }

    /// Begins an element.
    mutating func enter(_ identity: Identity) { open.append(identity) }

    /// Ends the innermost open element.
    mutating func leave() { _ = open.popLast() }

    /// What the rules say of an element that is directly inside the innermost open one.
    mutating func verdict(on element: Identity) -> Verdict {
        guard !isExhausted else { return Verdict() }
        let looks = Looks(name: element.name, id: element.id, classes: element.classes)
        var found: [Int]
        if let known = plainRules[looks] {
            found = known
        } else {
            found = plain.candidates(element).filter { matches($0, element) }
            found.sort { (rules[$0].specificity, $0) < (rules[$1].specificity, $1) }
            plainRules[looks] = found
        }
        let others = contextual.candidates(element).filter { matches($0, element) }
        if !others.isEmpty {
            found += others
            found.sort { (rules[$0].specificity, $0) < (rules[$1].specificity, $1) }
        }
        var verdict = Verdict()
        effort += found.count
        guard !isExhausted else { return verdict }
        for index in found { verdict.apply(rules[index]) }
        return verdict
    }

    // MARK: Selectors

    private mutating func matches(_ rule: Int, _ element: Identity) -> Bool {
        guard !isExhausted else { return false }
        let selector = selectors[rule]
        return matches(selector.subject, element, level: open.count)
            && matches(selector.surroundings[...], inside: open.count)
    }

    /// Whether what must be around stands around the open element at a level, or around the element itself where the
    /// level is that behind the last.
    private mutating func matches(
        _ surroundings: ArraySlice<(combinator: StyleSelector.Combinator, compound: CompiledCompound)>,
        inside level: Int
    ) -> Bool {
        guard let part = surroundings.first else { return true }
        var outer = level - 1
        while outer >= 0, !isExhausted {
            if matches(part.compound, open[outer], level: outer), matches(surroundings.dropFirst(), inside: outer) {
                return true
            }
            if part.combinator == .directlyInside { return false }
            outer -= 1
        }
        return false
    }

    private mutating func matches(_ compound: CompiledCompound, _ element: Identity, level: Int) -> Bool {
        effort += 1
        if let name = compound.name, name != element.name { return false }
        if compound.id != 0, compound.id != element.id { return false }
        for token in compound.classes where !element.classes.contains(token) { return false }
        for attribute in compound.attributes
        where !attribute.isMet(by: tree.attribute(attribute.name, ofNode: element.node)) { return false }
        for place in compound.places where !isAt(place, element, level: level) { return false }
        for alternative in compound.alternatives {
            var isMet = false
            for other in alternative.list where !isMet { isMet = matches(other, element, level: level) }
            if isMet == alternative.isNegated { return false }
        }
        return true
    }

    private func isAt(_ place: CompoundSelector.Place, _ element: Identity, level: Int) -> Bool {
        switch place {
        case .root: return level == 0
        case .first: return element.place == 1
        case .nth(let step, let offset):
            let distance = element.place - offset
            return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
        case .last: return !tree.hasElement(behind: element.node)
        }
    }
}

extension CompoundSelector.Attribute {
    /// Whether a value, nil where the element has no such attribute, is what is asked for.
    func isMet(by given: String?) -> Bool {
        guard let given else { return false }
        switch test {
        case .isThere: return true
        case .equals: return given == value
        case .holdsWord: return given.split(whereSeparator: \.isWhitespace).contains { $0 == value }
        case .beginsPart: return given == value || given.hasPrefix(value + "-")
        case .begins: return !value.isEmpty && given.hasPrefix(value)
        case .ends: return !value.isEmpty && given.hasSuffix(value)
        case .contains: return !value.isEmpty && given.contains(value)
        }
    }
}

extension StyleMatcher.Verdict {
    /// Takes over what a rule says, which counts for more than those before.
    mutating func apply(_ rule: StyleSheet.Rule) {
        let declarations = rule.declarations
        switch rule.selector.part {
        case .element:
            normal.override(by: declarations.normal)
            important.override(by: declarations.important)
        case .before: before = (before ?? Generated()).overridden(by: declarations)
        case .after: after = (after ?? Generated()).overridden(by: declarations)
        }
    }
}

extension StyleMatcher.Verdict.Generated {
    fileprivate func overridden(by declarations: StyleDeclarations) -> Self {
        var result = self
        result.style.override(by: declarations.style)
        if let content = declarations.content { result.content = content }
        return result
    }
}
