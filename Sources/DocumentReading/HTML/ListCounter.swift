// Counts the items of a list.

/// A list that is open on the page.
struct ListCounter {
    /// How its items are numbered; nil for a list that is not.
    let style: ListStyle?
    private var next: Int
    private let step: Int

    /// A list without numbers.
    init() {
        style = nil
        next = 1
        step = 1
    }

    /// A numbered list.
    init(style: ListStyle?, start: Int?, isReversed: Bool) {
        // Where a reversed list begins depends on how many items follow; without a start it is not numbered here.
        self.style = isReversed && start == nil ? ListStyle.none : style ?? .decimal
        next = start ?? 1
        step = isReversed ? -1 : 1
    }

    /// The marker of the next item, which may name its number and style itself.
    mutating func marker(value: Int?, style own: ListStyle?) -> String? {
        let number = value ?? next
        next = number &+ step
        return style.flatMap { (own ?? $0).marker(number) }
    }
}
