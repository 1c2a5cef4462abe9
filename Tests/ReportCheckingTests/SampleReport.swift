// A small clean report whose figures and sentences tests change one at a time.

import DocumentReading
import ReportModel
import StatutoryForms

@testable import ReportChecking

/// A report of an invented body; everything adds up until something is changed.
struct SampleReport {
    var agency = "临澜市测试局"
    var year = 2022
    var edition = FormEdition.form2021
    var period: String?
    var overview = ["全年各项工作按期完成。"]
    var problems = ["办事指南更新不够及时，下一步按月核对。"]
    var other = ["本年度未收取信息处理费。"]
    /// Values in place of the clean ones, by address.
    var cells: [String: String] = [:]
    /// Wordings in place of the form's, by the form's label.
    var labels: [String: String] = [:]
    /// Sections left out, and rows left out, by key.
    var omittedSections: Set<SectionRole> = []
    var omittedTables: Set<TableKey> = []
    var omittedRows: Set<String> = []

    /// New 12, carried in 3, results 13, carried out 2; reconsideration 5, litigation 3.
    private static let clean: [String: [Int]] = [
        "new": [10, 2, 0, 0, 0, 0, 12], "carriedIn": [3, 0, 0, 0, 0, 0, 3], "granted": [6, 1, 0, 0, 0, 0, 7],
        "partlyGranted": [2, 0, 0, 0, 0, 0, 2], "refused.thirdParty": [1, 0, 0, 0, 0, 0, 1],
        "refused.internalAffairs": [0, 1, 0, 0, 0, 0, 1], "unavailable.notHeld": [2, 0, 0, 0, 0, 0, 2],
        "total": [11, 2, 0, 0, 0, 0, 13], "carriedOut": [2, 0, 0, 0, 0, 0, 2], "reconsideration": [3, 1, 0, 1, 5],
        "litigation.direct": [1, 0, 0, 1, 2], "litigation.afterReconsideration": [1, 0, 0, 0, 1],
    ]
    private static let proactive: [String: String] = [
        "normativeDocuments/issued": "4", "normativeDocuments/repealed": "1", "normativeDocuments/inForce": "20",
        "normativeDocuments/made": "4", "normativeDocuments/disclosed": "3", "normativeDocuments/totalDisclosed": "18",
        "licensing/decisions": "120", "licensing/priorItems": "30", "licensing/itemChange": "-2",
        "penalties/decisions": "5", "coercion/decisions": "2", "fees/amount": "12.5", "fees/priorItems": "6",
        "procurement/items": "7", "procurement/amount": "88.25",
    ]

    private func value(_ table: TableKey, _ row: FormRow, _ index: Int) -> String {
        let column = row.columns[index].key
        if let given = cells["\(table.rawValue)/\(row.key)/\(column)"] { return given }
        if table == .proactive { return Self.proactive["\(row.key)/\(column)"] ?? "0" }
        return String(Self.clean[row.key]?[index] ?? 0)
    }

    private func printed(_ label: String) -> String { labels[label] ?? label }

    private func rows(_ table: TableKey) -> [String] {
        let form = StatutoryForm.table(table, edition)
        var lines: [String] = []
        var block = ""
        if table == .requests {
            lines.append("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\t\t\t\t\t\t")
            lines.append("\t自然人\t法人或其他组织\t\t\t\t\t总计")
            lines.append("\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t")
        }
        if table == .proceedings {
            let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].joined(separator: "\t")
            return [
                "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t", "\(names)\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
                "\t\t\t\t\t\(names)\t\(names)",
                form.rows.flatMap { row in row.columns.indices.map { value(table, row, $0) } }.joined(separator: "\t"),
            ]
        }
        for row in form.rows where !omittedRows.contains(row.key) {
            if table == .proactive, row.block.key != block {
                block = row.block.key
                lines.append("\(row.block.caption ?? "")\t\t\t")
                lines.append((["信息内容"] + row.columns.map(\.label)).joined(separator: "\t"))
            }
            let values = row.columns.indices.map { value(table, row, $0) }
            lines.append(((row.groups + [row.label]).map(printed) + values).joined(separator: "\t"))
        }
        return lines
    }

    /// The file.
    var text: String {
        var lines = ["\(agency)\(year)年政府信息公开工作年度报告", ""]
        lines.append("本报告所列数据的统计期限为\(period ?? "\(year)年1月1日至\(year)年12月31日")。")
        func section(_ role: SectionRole, _ body: [String]) {
            if !omittedSections.contains(role) {
                lines += ["", "\(StatutoryForm.ordinal(of: role) ?? "")、\(StatutoryForm.title(of: role) ?? "")", ""]
            }
            for line in body { lines += [line, ""] }
        }
        section(.overview, overview)
        for table in TableKey.allCases {
            section(StatutoryForm.section(of: table), [])
            if !omittedTables.contains(table) { lines += rows(table) + [""] }
        }
        section(.problems, problems)
        section(.other, other)
        return lines.joined(separator: "\n")
    }

    /// The report as it is read.
    func report() throws -> Report {
        try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "sample.txt"))
    }

    /// What is found in it.
    func findings() throws -> [Finding] { try ReportChecker.check(report()).findings }

    /// What is found by one rule.
    func findings(_ rule: String) throws -> [Finding] { try findings().filter { $0.rule == rule } }

    /// The sample with another sentence in section 一.
    static func saying(_ overview: String...) -> SampleReport {
        var sample = SampleReport()
        sample.overview = overview
        return sample
    }
}
