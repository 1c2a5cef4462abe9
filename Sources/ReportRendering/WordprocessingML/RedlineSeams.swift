// Where two tracked changes meet at the end of a paragraph that neither of them changes.

/// Says which changes must be told apart from the one before.
///
/// LibreOffice takes text inserted at the end of a paragraph and text inserted at the beginning of the next for one
/// insertion, the end of the paragraph included, unless their times differ; rejecting it would join the paragraphs.
/// Deletions likewise.
struct RedlineSeams {
    private enum Side {
        case old, new

        init?(_ mark: RedlineMark) {
            switch mark {
            case .kept: return nil
            case .deleted, .movedFrom: self = .old
            case .inserted, .movedTo: self = .new
            }
        }
    }

    /// The side of the text just passed; nil where both have it.
    private var last: Side?
    /// The side whose text would run over the end of the paragraph just passed.
    private var seam: Side?
    private var wasSetApart = false

    /// Passes the end of a paragraph.
    mutating func pass(endMarked mark: RedlineMark) {
        seam = Side(mark) == last ? nil : last
        last = nil
    }

    /// Passes text, and says whether it needs another time than the change before.
    mutating func isSetApart(textMarked mark: RedlineMark) -> Bool {
        last = Side(mark)
        let meets = seam != nil && seam == last
        seam = nil
        wasSetApart = meets && !wasSetApart
        return wasSetApart
    }
}
