// Cuts bytes that arrive piece by piece into lines, and follows the chain up to the first fault.

/// Reads a ledger's bytes in order; how they are cut into pieces makes no difference.
struct LedgerScanner {
    /// What was found whole so far.
    private(set) var chain = LedgerChain()
    /// The fault of the line after those; nothing behind it is read.
    private(set) var fault: LineFault?
    private var pending: [UInt8] = []

    /// Continues behind a chain that was found whole.
    init(after chain: LedgerChain = LedgerChain()) {
        self.chain = chain
    }

    /// Takes the next bytes and shows every whole line of theirs.
    mutating func take(_ bytes: ArraySlice<UInt8>, visit: (LedgerLine) -> Void) {
        var rest = bytes
        while fault == nil, let end = rest.firstIndex(of: LedgerFormat.lineFeed) {
            if pending.isEmpty {
                follow(rest[..<end], visit)
            } else {
                pending += rest[..<end]
                follow(pending[...], visit)
                pending.removeAll(keepingCapacity: true)
            }
            rest = rest[(end + 1)...]
        }
        guard fault == nil else { return }
        pending += rest
        if pending.count > LedgerFormat.maximumLine { fault = .tooLong }
    }

    /// Ends the ledger, which must not be within a line.
    mutating func finish() {
        if fault == nil, !pending.isEmpty { fault = .torn }
    }

    private mutating func follow(_ line: ArraySlice<UInt8>, _ visit: (LedgerLine) -> Void) {
        do {
            visit(try chain.follow(line))
        } catch {
            fault = error
        }
    }
}
