// The sentence about cells that only one of two forms has.

import ReportDiffing

extension Narration {
    /// Says that the forms differ and what follows for the figures; nil where it makes no difference.
    func formChange(_ result: ChangeReport) -> String? {
        let count = result.diff.cells.count { $0.cause == .form }
        if count == 0 { return nil }
        let old = form(result.old.report.form)
        let new = form(result.new.report.form)
        return say(
            "两份报告的表样不同（\(old)、\(new)），有\(count)个单元格只有一种表样有或口径不同，不作增减。",
            "The reports follow different forms (\(old), \(new)): \(count) cells that only one has are not subtracted.")
    }
}
