// Pairs the sections of two reports and says what became of each.

import ReportModel
import StatutoryForms

/// Aligns sections by role; those of the body's own by title.
enum SectionAligner {
    /// The sections in the order of the new report, removed ones behind what preceded them in the old;
    /// `touched` are the parts in which anything changed.
    static func changes(old: [Section], new: [Section], touched: Set<PassageSection>) -> [SectionChange] {
        var partner: [Int?] = new.map { section in
            section.role == .extra
                ? old.firstIndex { $0.role == .extra && LabelText.key($0.title) == LabelText.key(section.title) }
                : old.firstIndex { $0.role == section.role }
        }
        var used: Set<Int> = []
        for index in partner.indices {
            if let other = partner[index], !used.insert(other).inserted { partner[index] = nil }
        }
        let spine = increasing(partner)
        var result: [SectionChange] = []
        var next = 0
        func addRemoved(before limit: Int) {
            while next < limit {
                if !used.contains(next) {
                    result.append(
                        SectionChange(role: old[next].role, status: .removed, old: .init(old[next]), new: nil))
                }
                next += 1
            }
        }
        for (index, section) in new.enumerated() {
            guard let other = partner[index] else {
                result.append(SectionChange(role: section.role, status: .added, old: nil, new: .init(section)))
                continue
            }
            if spine.contains(index) { addRemoved(before: other) }
            let status = status(old[other], section, isMoved: !spine.contains(index), touched: touched)
            result.append(
                SectionChange(role: section.role, status: status, old: .init(old[other]), new: .init(section)))
        }
        addRemoved(before: old.count)
        return result
    }

    private static func status(
        _ old: Section, _ new: Section, isMoved: Bool, touched: Set<PassageSection>
    ) -> SectionChange.Status {
        if isMoved { return .moved }
        if touched.contains(.section(new.role)) { return .modified }
        return LabelText.key(old.heading) == LabelText.key(new.heading) ? .unchanged : .retitled
    }

    /// The new sections whose partners stand in rising order: the longest such choice.
    private static func increasing(_ partner: [Int?]) -> Set<Int> {
        var best: [[Int]] = []
        for (index, other) in partner.enumerated() {
            guard let other else { continue }
            let before = best.filter { (partner[$0.last ?? 0] ?? -1) < other }.max { $0.count < $1.count } ?? []
            best.append(before + [index])
        }
        return Set(best.max { $0.count < $1.count } ?? [])
    }
}
