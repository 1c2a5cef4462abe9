// Joins breaches of one identity that are one fault, so that a fault is said once and not once a column.

import ReportModel

/// Joins what belongs together.
enum BreachJoiner {
    /// The faults, with joined ones in the place of their first.
    static func joined(_ faults: [Fault]) -> [Fault] {
        var families: [String: [Int]] = [:]
        for (index, fault) in faults.enumerated() {
            if let breach = fault.breach { families["\(fault.rule.name) \(breach.family)", default: []].append(index) }
        }
        var replaced: [Int: Fault?] = [:]
        for indexes in families.values where indexes.count > 1 {
            let members = indexes.map { faults[$0] }
            guard areOne(members.compactMap(\.breach)), let joint = join(members) else { continue }
            for index in indexes.dropFirst() { replaced[index] = .some(nil) }
            replaced[indexes[0]] = joint
        }
        return faults.enumerated().compactMap { index, fault in replaced[index] ?? fault }
    }

    /// Several breaches are one fault when the total merely shows what the others lack, or when every line is broken.
    private static func areOne(_ breaches: [Breach]) -> Bool {
        if let checked = breaches.first?.checkedLines, breaches.count >= max(checked, 3) { return true }
        guard let total = breaches.first(where: \.isTotal) else { return false }
        let others = breaches.filter { !$0.isTotal }
        let sum = others.reduce(DecimalNumber.zero) { $0 + $1.difference }
        return sum == total.difference
    }

    private static func join(_ members: [Fault]) -> Fault? {
        let ordered = members.sorted { $0.place < $1.place }
        let breaches = ordered.compactMap(\.breach)
        guard let first = ordered.first, let heading = breaches.first?.heading else { return nil }
        let doubts = breaches.compactMap(\.doubt)
        var addresses: [CellAddress] = []
        for address in ordered.flatMap(\.addresses) where !addresses.contains(address) { addresses.append(address) }
        let chinese = breaches.map { "\($0.line.chinese)\($0.formula.chinese)" }.joined(separator: "；")
        let english = breaches.map { "\($0.line.english): \($0.formula.english)" }.joined(separator: "; ")
        return Fault(
            first.rule, severity: doubts.isEmpty ? nil : .notice,
            Message(
                chinese: "\(heading.chinese)：\(chinese)。\(doubts.first?.chinese ?? "")",
                english: "\(heading.english): \(english).\(doubts.first.map { " \($0.english)" } ?? "")"),
            addresses: addresses, expected: first.expected, actual: first.actual, location: first.location,
            place: first.place, key: ordered.map(\.key).joined(separator: "+"), breach: nil)
    }
}
