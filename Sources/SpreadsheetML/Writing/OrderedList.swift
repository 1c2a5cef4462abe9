// A list that knows each of its members once.

/// Members in the order of their first use.
struct OrderedList<Member: Hashable> {
    private(set) var all: [Member] = []
    private var indexes: [Member: Int] = [:]

    /// The place of a member, which is added where it is new.
    mutating func index(of member: Member) -> Int {
        if let index = indexes[member] { return index }
        indexes[member] = all.count
        all.append(member)
        return all.count - 1
    }
}
