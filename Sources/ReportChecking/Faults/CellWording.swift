// How messages name cells, rows and columns: in the form's own words, shortened where the form explains itself.

import ReportModel
import StatutoryForms

/// Names cells for a reader.
enum CellWording {
    /// The short name of a table: 表三.
    static func table(_ table: TableKey) -> Message {
        let ordinal = StatutoryForm.ordinal(of: StatutoryForm.section(of: table)) ?? ""
        return Message(chinese: "表\(ordinal)", english: "table \(ordinal)")
    }

    /// A row: 三、本年度办理结果（七）总计.
    static func row(_ address: CellAddress) -> String {
        guard let row = formRow(address) else { return address.row }
        if address.table == .proceedings, let group = row.groups.first { return "\(group)（\(row.label)）" }
        // The items of a group are known by their group; its own heading adds nothing.
        let groups = row.groups.count > 1 ? Array(row.groups.suffix(1)) : row.groups
        return (groups + [row.label]).map(short).joined()
    }

    /// A column: 自然人.
    static func column(_ address: CellAddress) -> String {
        if address.column == "organizations" { return "法人或其他组织" }
        let columns = formRow(address)?.columns ?? TableForm.anyColumns(of: address.table)
        return columns.first { $0.key == address.column }.map { short($0.label) } ?? address.column
    }

    /// The column as messages say it: 自然人列.
    static func line(_ address: CellAddress) -> Message {
        Message(chinese: "\(column(address))列", english: "column \(column(address))")
    }

    /// A cell: 一、本年新收政府信息公开申请数量（自然人列）.
    static func cell(_ address: CellAddress) -> Message {
        let row = row(address)
        let column = column(address)
        if address.table == .requests {
            return Message(chinese: "\(row)（\(column)列）", english: "\(row) (column \(column))")
        }
        return Message(
            chinese: "\(table(address.table).chinese)\(row)（\(column)）",
            english: "\(row), \(column) (\(table(address.table).english))")
    }

    /// Several cells, at most `limit` of them by name.
    static func cells(_ addresses: [CellAddress], limit: Int = 6) -> Message {
        let names = addresses.prefix(limit).map(cell)
        let more = addresses.count > limit
        return Message(
            chinese: names.map(\.chinese).joined(separator: "、") + (more ? "等\(addresses.count)格" : ""),
            english: names.map(\.english).joined(separator: ", ")
                + (more ? " and others, \(addresses.count) cells" : ""))
    }

    private static func formRow(_ address: CellAddress) -> FormRow? {
        StatutoryForm.editions(of: address.table).lazy.compactMap { form in
            form.row(address.row).flatMap { row in
                row.columns.contains { $0.key == address.column } ? row : nil
            }
        }.first ?? StatutoryForm.editions(of: address.table).lazy.compactMap { $0.row(address.row) }.first
    }

    /// Without the form's explanations in brackets: （区分处理的，只计这一情形，不计其他情形）, （单位：万元）.
    private static func short(_ label: String) -> String {
        guard let bracket = label.lastIndex(of: "（"), bracket != label.startIndex, label.hasSuffix("）") else {
            return label
        }
        return String(label[..<bracket])
    }
}

extension TableForm {
    /// The columns that rows of the body's own share with the form.
    static func anyColumns(of table: TableKey) -> [FormColumn] {
        StatutoryForm.editions(of: table).flatMap { $0.blocks.flatMap(\.columns) }
    }
}
