// Where the orders of a batch come from.

import ReportBatches
import SystemAccess

/// A sequence of orders whose next element may have to be waited for.
protocol BatchSource {
    /// What is to be waited for where the next order has not come; nil where it is always there.
    var descriptor: Int32? { get }

    /// The next order, or that there is none.
    mutating func next() throws(Trouble) -> BatchStep

    /// Takes what has come; where nothing has, it waits.
    mutating func takeIn() throws(Trouble)
}

/// What a source has next.
enum BatchStep {
    case order(WorkerOrder)
    /// More must come in first.
    case waiting
    case end
}

extension BatchSource {
    /// The next entry, waited for; nil at the end.
    mutating func nextItem() throws(Trouble) -> BatchItem? {
        while true {
            switch try next() {
            case .order(.entry(let item)): return item
            case .order(.settings), .order(.survey), .end: return nil
            case .waiting: try takeIn()
            }
        }
    }
}
