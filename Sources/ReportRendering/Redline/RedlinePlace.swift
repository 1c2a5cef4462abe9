// Where an item stands in a redline.

/// A heading, or one passage or several, at one place of the redline; what moved has two places.
struct RedlinePlace {
    /// The item, as an index of the redline's items.
    let item: Int
    /// The sides that are shown here.
    let sides: RedlineSides
}
