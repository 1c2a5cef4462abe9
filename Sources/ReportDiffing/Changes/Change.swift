// One entry of the list of changes.

/// A change of a cell, a printed row, a label, a passage or what stands beside them; changes are sorted and handed on by the hundred, so each is one reference.
public indirect enum Change: Hashable, Sendable {
    case cell(CellChange)
    case row(RowChange)
    case label(LabelChange)
    case passage(PassageChange)
    case margin(MarginChange)

    /// Stable name of this very change.
    public var id: String {
        switch self {
        case .cell(let change): change.id
        case .row(let change): change.id
        case .label(let change): change.id
        case .passage(let change): change.id
        case .margin(let change): change.id
        }
    }

    /// What happened.
    public var operation: Operation {
        switch self {
        case .cell(let change): change.operation
        case .row(let change): change.operation
        case .label(let change): change.operation
        case .passage(let change): change.operation
        case .margin(let change): change.operation
        }
    }

    /// How soon a reviewer should see it.
    public var importance: Importance {
        switch self {
        case .cell(let change): change.importance
        case .row(let change): change.importance
        case .label(let change): change.importance
        case .passage(let change): change.importance
        case .margin(let change): change.importance
        }
    }
}
