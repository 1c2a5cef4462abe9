// What became of a stretch of the narrative.

/// How a stretch or the end of a paragraph is marked in a redline.
enum RedlineMark {
    /// Both sides have it here.
    case kept
    /// Only the old side has it.
    case deleted
    /// Only the new side has it.
    case inserted
    /// The old side has it here, the new side elsewhere.
    case movedFrom
    /// The new side has it here, the old side elsewhere.
    case movedTo

    /// Whether the old side has it here.
    var isOld: Bool { self == .kept || self == .deleted || self == .movedFrom }
    /// Whether the new side has it here.
    var isNew: Bool { self == .kept || self == .inserted || self == .movedTo }
}
