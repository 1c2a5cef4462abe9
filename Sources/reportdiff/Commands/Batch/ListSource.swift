// Orders that are known beforehand.

import ReportBatches

/// A source of what is in memory.
struct ListSource: BatchSource {
    private let orders: [WorkerOrder]
    private var index = 0

    init(_ orders: [WorkerOrder]) { self.orders = orders }

    var descriptor: Int32? { nil }

    mutating func next() -> BatchStep {
        guard index < orders.count else { return .end }
        defer { index += 1 }
        return .order(orders[index])
    }

    mutating func takeIn() {}
}
