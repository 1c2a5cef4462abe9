// What is left of a source of which some was read already.

import ReportBatches

/// An order that was looked at, and then the rest.
struct ResumedSource: BatchSource {
    private var first: WorkerOrder?
    private var rest: any BatchSource

    init(_ first: WorkerOrder?, then rest: any BatchSource) {
        self.first = first
        self.rest = rest
    }

    var descriptor: Int32? { rest.descriptor }

    mutating func next() throws(Trouble) -> BatchStep {
        guard let order = first else { return try rest.next() }
        first = nil
        return .order(order)
    }

    mutating func takeIn() throws(Trouble) { try rest.takeIn() }
}
