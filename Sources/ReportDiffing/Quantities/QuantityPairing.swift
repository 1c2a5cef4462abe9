// Pairs the quantities of two versions of a passage, and keeps those whose figures differ.

import ReportModel
import SequenceAlignment

/// Compares the figures of two texts.
enum QuantityPairing {
    /// Two quantities with one unit belong together from this likeness of their labels on.
    static let floor = 0.6
    /// What an equal unit is worth beside the likeness of the labels.
    static let unitWeight = 0.4

    /// The figures that differ between two versions of a passage, in the order of the new one, lost ones in place.
    static func changes(old: String, new: String) -> [QuantityChange] {
        let before = QuantityReader.quantities(in: old)
        let after = QuantityReader.quantities(in: new)
        if before.isEmpty, after.isEmpty { return [] }
        let matching = MonotoneMatching(oldCount: before.count, newCount: after.count, floor: floor) {
            likeness(before[$0], after[$1])
        }
        var result: [QuantityChange] = []
        var next = 0
        func addLost(before limit: Int) {
            while next < limit {
                result.append(change(before[next], nil))
                next += 1
            }
        }
        var partner: [Int: Int] = [:]
        for pair in matching.pairs { partner[pair.new] = pair.old }
        for (index, quantity) in after.enumerated() {
            guard let other = partner[index] else {
                result.append(change(nil, quantity))
                continue
            }
            addLost(before: other)
            next = other + 1
            if before[other].number != quantity.number || before[other].isVague != quantity.isVague {
                result.append(change(before[other], quantity))
            }
        }
        addLost(before: before.count)
        return result
    }

    /// A quantity of an added passage and the one of a removed passage that has the same label and unit.
    static func change(_ old: Quantity?, _ new: Quantity?) -> QuantityChange {
        let shown = new ?? old
        return QuantityChange(
            label: shown?.label ?? "", unit: shown?.unit, old: old?.number, new: new?.number, delta: delta(old, new))
    }

    private static func likeness(_ old: Quantity, _ new: Quantity) -> Double {
        guard plainUnit(old) == plainUnit(new) || money(old) != nil && money(new) != nil else { return 0 }
        if old.label == new.label { return 1 }
        return unitWeight + (1 - unitWeight) * BigramProfile(old.label).similarity(to: BigramProfile(new.label))
    }

    private static func plainUnit(_ quantity: Quantity) -> Substring {
        (quantity.unit ?? "").drop { $0 == "余" }
    }

    private static func money(_ quantity: Quantity) -> AmountUnit? { quantity.unit.flatMap(AmountUnit.init(rawValue:)) }

    private static func delta(_ old: Quantity?, _ new: Quantity?) -> Delta? {
        guard let old, let new, !old.isVague, !new.isVague else { return nil }
        var before = old.number
        if let from = money(old), let to = money(new) {
            before = before.shifted(byPowerOfTen: from.exponent - to.exponent)
        }
        // Shares differ by percentage points; a percentage of a percentage would only mislead.
        let isShare = new.unit == "%" || new.unit == "个百分点" || new.unit == "‰"
        return Delta(old: before, new: new.number, withPercent: !isShare)
    }
}
