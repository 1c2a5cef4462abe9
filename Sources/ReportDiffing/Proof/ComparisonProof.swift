// Rebuilds both reports from a finished comparison, and refuses it when they do not come out whole.

import PassageEditing
import ReportModel
import StatutoryForms

/// Proves that a comparison accounts for every passage, every cell, every printed value and every label of both
/// reports.
public enum ComparisonProof {
    /// Throws when the changes and the unchanged passages do not make up both narratives, or the changes and the
    /// unchanged cells both tables, or a printed value is neither in such a cell nor in a listed row nor on both sides, or
    /// the labels that changed are not those listed.
    public static func verify(_ diff: ReportDiff, old: Report, new: Report) throws(ProofError) {
        try NarrativeProof.verify(diff, report: old, side: .old)
        try NarrativeProof.verify(diff, report: new, side: .new)
        try CellProof.verify(diff, old: old, new: new)
        try RowProof.verify(diff, old: old, new: new)
        try LabelProof.verify(diff, old: old, new: new)
    }
}
