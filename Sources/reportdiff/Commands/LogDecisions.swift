// The decisions of a ledger, for a comparison that is to show them.

import AnnualReportDiff
import ChangeLedger
import SystemAccess

extension Session {
    /// The standing decisions of the ledger named by `--ledger`; none where it is not given.
    ///
    /// A broken ledger is refused, because nobody can tell what was decided; a last line that a crash cut short is
    /// only told, because nothing in it was ever promised.
    func standingDecisions() throws(Trouble) -> StandingDecisions {
        var decisions = StandingDecisions()
        guard let path = invocation.path(.ledger) else { return decisions }
        let ledger = try ledger(path) { decisions.take($0) }
        if let fault = ledger.fault {
            let trouble = Trouble(path, narration.sentence(fault, line: ledger.chain.count + 1))
            if fault != .torn { throw trouble }
            Platform.writeError(trouble.line)
        }
        return decisions
    }
}
