// Compares what readers see and nobody could read.

import ReportModel

/// Compares the unread objects of two reports.
enum ObjectDiffer {
    /// What tells one object from another: its bytes, or its name where the file only refers to them.
    private struct Key: Hashable {
        let kind: UnreadObject.Kind
        let mark: String

        init(_ object: UnreadObject) {
            kind = object.kind
            mark = object.digest.isEmpty ? object.name ?? "" : object.digest
        }
    }

    /// The objects that differ, in the new report's order, removed ones behind; between two file formats none, because
    /// each keeps its own bytes.
    static func changes(old: Report, new: Report) -> [MarginChange] {
        guard old.format == new.format else { return [] }
        let prefix = zip(old.objects, new.objects).prefix { Key($0) == Key($1) }.count
        let suffix = zip(old.objects[prefix...].reversed(), new.objects[prefix...].reversed())
            .prefix { Key($0) == Key($1) }.count
        let before = Array(old.objects[prefix..<(old.objects.count - suffix)])
        let after = Array(new.objects[prefix..<(new.objects.count - suffix)])
        let removed = lacking(before, in: after)
        let added = lacking(after, in: before)
        // The same objects in another order: each place that shows another one is a change.
        return removed.isEmpty && added.isEmpty ? exchanged(before, after) : paired(removed, added)
    }

    /// A note where objects could not be compared; nil where they were, or where there are none.
    static func note(old: Report, new: Report) -> Note? {
        guard old.format != new.format, !old.objects.isEmpty || !new.objects.isEmpty else { return nil }
        let counts = [old, new].map { String($0.objects.count) }
        return Note(.objectsNotCompared, counts, at: new.objects.first?.location)
    }

    /// The objects that the others do not hold, counted as often as they stand.
    private static func lacking(_ objects: [UnreadObject], in others: [UnreadObject]) -> [UnreadObject] {
        var rest: [Key: Int] = [:]
        for object in others { rest[Key(object), default: 0] += 1 }
        return objects.filter { object in
            guard let count = rest[Key(object)], count > 0 else { return true }
            rest[Key(object)] = count - 1
            return false
        }
    }

    /// Changes of what is left on both sides, those of one kind against one another in their order.
    private static func paired(_ old: [UnreadObject], _ new: [UnreadObject]) -> [MarginChange] {
        UnreadObject.Kind.allCases.flatMap { kind in
            let (before, after) = (old.filter { $0.kind == kind }, new.filter { $0.kind == kind })
            return zip(before, after).map { MarginChange(kind, old: $0, new: $1) }
                + after.dropFirst(before.count).map { MarginChange(kind, old: nil, new: $0) }
                + before.dropFirst(after.count).map { MarginChange(kind, old: $0, new: nil) }
        }
    }

    private static func exchanged(_ old: [UnreadObject], _ new: [UnreadObject]) -> [MarginChange] {
        zip(old, new).filter { Key($0) != Key($1) }.flatMap { before, after in
            before.kind == after.kind
                ? [MarginChange(before.kind, old: before, new: after)]
                : [MarginChange(after.kind, old: nil, new: after), MarginChange(before.kind, old: before, new: nil)]
        }
    }
}
