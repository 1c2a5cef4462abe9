// How well a report was read.

import ReportModel

extension Narration {
    /// Sections, cells and notes in one line: 六个章节，198/198 个单元格，3 条说明.
    func coverage(_ report: Report, notes: Int) -> String {
        let roles = Set(report.sections.map(\.role)).subtracting([.extra])
        let extra = report.sections.count { $0.role == .extra }
        var parts = [say("\(roles.count)/6 个章节", "\(roles.count)/6 sections")]
        if extra > 0 { parts.append(say("另有 \(extra) 个自设章节", "\(extra) of its own")) }
        let cells = report.cells.all.filter { !$0.address.isExtra }
        if !cells.isEmpty {
            let read = cells.count { $0.figure != nil }
            parts.append(say("\(read)/\(cells.count) 个单元格", "\(read)/\(cells.count) cells"))
        }
        parts.append(
            notes == 0 ? say("无说明", "no notes") : say("\(notes) 条说明", notes == 1 ? "1 note" : "\(notes) notes"))
        return parts.joined(separator: say("，", ", "))
    }
}
