// The colours of our Word documents.

/// Colours as Word writes them, each dark enough on white paper (at least 4.5 : 1) where it is a colour of text.
enum WordColor {
    static let ink = "1F2933"
    static let heading = "12355B"
    static let muted = "5B6770"
    static let deleted = "A61B1B"
    static let inserted = "17603A"
    static let emphasis = "9A3A0A"
    static let line = "B8C2CC"
    static let head = "E6ECF2"
    static let band = "F4F6F8"
}
