// What is wrong with a comparison that does not account for both reports.

/// A failed proof; the result it belongs to must not be shown.
public enum ProofError: Error, Hashable, Sendable {
    /// The passages do not make up the narrative of a side; the text is the place where they part.
    case narrative(side: String, near: String)
    /// The cells do not make up the tables of a side; the text is the cell's address.
    case cells(side: String, address: String)
    /// The rows do not make up what the tables of a side print; the text is the table.
    case rows(side: String, address: String)
    /// The labels that differ are not those listed; the text is the label's address.
    case labels(side: String, address: String)
}
