// Turns pairs of passages into changes, each with its edits and its nature.

import PassageEditing
import ReportModel
import StatutoryForms

/// What differs between two narratives.
struct NarrativeDiff {
    /// A change with its place in the reading order of the new report.
    struct Placed {
        let order: ReadingOrder
        var change: PassageChange
    }

    /// The changes, in no order.
    var changes: [Placed] = []
    /// The passages that did not change, by rising index on the new side.
    var unchanged: [UnchangedPassage] = []
    /// Whether any part was compared more coarsely than usual.
    var isBounded = false
}

/// Compares narratives.
struct PassageDiffer {
    private let oldSide: ComparablePassages
    private let newSide: ComparablePassages
    private let old: [Passage]
    private let new: [Passage]
    private let mode: ComparisonMode
    private let options: ComparisonOptions
    private var result = NarrativeDiff()

    /// What differs between two narratives.
    static func compare(
        _ old: ComparablePassages, _ new: ComparablePassages, mode: ComparisonMode, options: ComparisonOptions
    ) -> NarrativeDiff {
        var differ = PassageDiffer(old: old, new: new, mode: mode, options: options)
        differ.compare()
        return differ.result
    }

    private init(
        old: ComparablePassages, new: ComparablePassages, mode: ComparisonMode, options: ComparisonOptions
    ) {
        oldSide = old
        newSide = new
        self.old = old.passages
        self.new = new.passages
        self.mode = mode
        self.options = options
    }

    private mutating func compare() {
        let (matches, isBounded) = PassageAligner.align(old: oldSide, new: newSide)
        result.isBounded = isBounded
        // The place of a removed passage: behind the new passage that its nearest kept predecessor became, which for each
        // old passage is its own or that of the one before it.
        var anchors = [Int?](repeating: nil, count: old.count)
        for match in matches where !match.isMoved && !match.old.isEmpty && !match.new.isEmpty {
            for index in match.old { anchors[index] = match.new.upperBound - 1 }
        }
        for index in anchors.indices.dropFirst() where anchors[index] == nil { anchors[index] = anchors[index - 1] }
        for match in matches { add(match, anchors) }
        pairReworded()
        result.unchanged.sort { $0.new.indexes.lowerBound < $1.new.indexes.lowerBound }
    }

    private mutating func add(_ match: PassageMatch, _ anchors: [Int?]) {
        let before = match.old.isEmpty ? nil : PassageChange.Side(old[match.old])
        let after = match.new.isEmpty ? nil : PassageChange.Side(new[match.new])
        let place = match.new.isEmpty ? match.old.lowerBound : match.new.lowerBound
        let section = match.new.isEmpty ? old[place].section : new[place].section
        switch (before, after) {
        case (let before?, let after?):
            if !match.isMoved, isSame(before.text, after.text) {
                result.unchanged.append(UnchangedPassage(section: section, old: before, new: after))
                return
            }
            let comparison = PassageEditor.compare(old: before.text, new: after.text)
            result.isBounded = result.isBounded || comparison.isBounded
            let nature = before.text == after.text ? .wording : PassageNature.of(before.text, after.text)
            append(
                match.isMoved ? .moved : .modified, nature, section, before, after, comparison.edits,
                ReadingOrder(passage: match.new.lowerBound))
        case (let before?, nil):
            let anchor = match.old.lowerBound > 0 ? anchors[match.old.lowerBound - 1] ?? -1 : -1
            append(
                .removed, .wording, section, before, nil, [Edit(.delete, before.text)],
                ReadingOrder(afterPassage: anchor, removed: match.old.lowerBound))
        case (nil, let after?):
            append(
                .added, .wording, section, nil, after, [Edit(.insert, after.text)],
                ReadingOrder(passage: match.new.lowerBound))
        case (nil, nil): return
        }
    }

    private mutating func append(
        _ operation: Operation, _ nature: PassageChange.Nature, _ section: PassageSection, _ old: PassageChange.Side?,
        _ new: PassageChange.Side?, _ edits: [Edit], _ order: ReadingOrder
    ) {
        let importance = PassageImportance.of(
            operation: operation, nature: nature, edits: edits, isSame: old?.text == new?.text, mode: mode)
        let quantities =
            old == nil || new == nil ? [] : QuantityPairing.changes(old: old?.text ?? "", new: new?.text ?? "")
        let change = PassageChange(
            operation: operation, nature: nature, section: section, old: old, new: new, edits: edits,
            quantities: quantities,
            importance: importance)
        result.changes.append(NarrativeDiff.Placed(order: order, change: change))
    }

    /// Whether two texts are the same, as far as the user asked to tell them apart.
    private func isSame(_ old: String, _ new: String) -> Bool {
        if old == new { return true }
        if options.ignoresPunctuation, PassageKeys(old).plain == PassageKeys(new).plain { return true }
        return options.ignoresWidth && PassageKeys(old).folded == PassageKeys(new).folded
    }

    /// Figures of sentences written anew, paired with those of dropped ones by what they count.
    private mutating func pairReworded() {
        struct Counted: Hashable {
            let section: PassageSection
            let label: String
            let unit: String?
        }
        // Those that count the same, the last first.
        var dropped: [Counted: [Quantity]] = [:]
        for item in result.changes.reversed() where item.change.operation == .removed {
            for quantity in QuantityReader.quantities(in: item.change.old?.text ?? "").reversed() {
                let key = Counted(section: item.change.section, label: quantity.label, unit: quantity.unit)
                dropped[key, default: []].append(quantity)
            }
        }
        for index in result.changes.indices where result.changes[index].change.operation == .added {
            let change = result.changes[index].change
            for quantity in QuantityReader.quantities(in: change.new?.text ?? "") {
                let key = Counted(section: change.section, label: quantity.label, unit: quantity.unit)
                guard let other = dropped[key]?.popLast(), other.number != quantity.number else { continue }
                result.changes[index].change.quantities.append(QuantityPairing.change(other, quantity))
            }
        }
    }
}
