// Which side of an item stands at a place.

/// The sides that a place shows.
enum RedlineSides {
    case both, old, new
}
