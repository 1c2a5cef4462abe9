// Records that no honest comparison makes.

import AnnualReportDiff

enum ChangeReportForgery {
    /// A comparison of these files that claims the changes of others.
    static func report(_ files: ChangeReport, changes: ReportDiff) -> ChangeReport {
        ChangeReport(old: files.old, new: files.new, diff: changes, findings: [])
    }
}
