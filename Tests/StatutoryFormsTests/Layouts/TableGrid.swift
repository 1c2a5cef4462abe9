// The drawn grid of a table of the form, filled with figures, from which every text layout is printed.

import ReportModel
import StatutoryForms

/// A table as a word processor holds it.
struct TableGrid {
    /// One place of the grid.
    enum Place: Equatable {
        case text(String)
        /// Covered by the cell at the left.
        case left
        /// Covered by the cell above.
        case up
    }

    /// How table 四 is drawn.
    enum ProceedingsShape: CaseIterable { case row, rows, columns, tables }

    /// Rows of equal length.
    var rows: [[Place]]
    /// Number of rows above the first row of figures.
    var headCount: Int

    /// Table 二.
    static func proactive(_ form: TableForm, _ values: (FormRow, FormColumn) -> String) -> TableGrid {
        var rows: [[Place]] = []
        for block in form.blocks {
            rows.append(padded([.text(block.caption ?? "")], to: 4))
            rows.append(padded([.text("信息内容")] + block.columns.map { .text($0.label) }, to: 4))
            for row in form.rows where row.block === block {
                rows.append(padded([.text(row.label)] + row.columns.map { .text(values(row, $0)) }, to: 4))
            }
        }
        return TableGrid(rows: rows, headCount: 2)
    }

    /// Table 三.
    static func requests(_ form: TableForm, _ values: (FormRow, FormColumn) -> String) -> TableGrid {
        let columns = form.rows[0].columns
        let remark = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
        var rows: [[Place]] = [
            padded([.text(remark), .left, .left, .text("申请人情况")], to: 10),
            [.up, .up, .up, .text("自然人"), .text("法人或其他组织"), .left, .left, .left, .left, .text("总计")],
            [.up, .up, .up, .up] + columns[1...5].map { .text($0.label) } + [.up],
        ]
        var printed: Set<String> = []
        for row in form.rows {
            var labels = row.groups.map { group -> Place in printed.insert(group).inserted ? .text(group) : .up }
            labels.append(.text(row.label))
            rows.append(padded(labels, to: 3) + columns.map { .text(values(row, $0)) })
        }
        return TableGrid(rows: rows, headCount: 3)
    }

    /// Table 四 in one of its shapes.
    static func proceedings(_ shape: ProceedingsShape, _ values: (FormRow, FormColumn) -> String) -> [TableGrid] {
        let form = StatutoryForm.table(.proceedings, .form2021)
        let heads = form.rows[0].columns.map { Place.text($0.label) }
        func figures(_ row: FormRow) -> [Place] { row.columns.map { .text(values(row, $0)) } }
        switch shape {
        case .row:
            let kinds = form.rows.dropFirst().flatMap { padded([.text($0.label)], to: 5) }
            return [
                TableGrid(
                    rows: [
                        padded([.text("行政复议")], to: 5) + padded([.text("行政诉讼")], to: 10), heads + kinds,
                        Array(repeating: .up, count: 5) + heads + heads, form.rows.flatMap(figures),
                    ], headCount: 3)
            ]
        case .rows:
            let labels: [[Place]] = [
                [.text("行政复议"), .left], [.text("行政诉讼"), .text("未经复议直接起诉")], [.up, .text("复议后起诉")],
            ]
            return [
                TableGrid(
                    rows: [[.text("类别"), .left] + heads] + zip(labels, form.rows).map { $0 + figures($1) }, headCount: 1
                )
            ]
        case .columns:
            let rows = form.rows[0].columns.map { column in
                [.text(column.label)] + form.rows.map { Place.text(values($0, column)) }
            }
            return [
                TableGrid(
                    rows: [
                        [.text("结果"), .text("行政复议"), .text("行政诉讼"), .left],
                        [.up, .up, .text("未经复议直接起诉"), .text("复议后起诉")],
                    ] + rows, headCount: 2)
            ]
        case .tables:
            return form.rows.map { row in
                TableGrid(rows: [padded([.text(row.label)], to: 5), heads, figures(row)], headCount: 2)
            }
        }
    }

    private static func padded(_ places: [Place], to count: Int) -> [Place] {
        places + Array(repeating: .left, count: max(0, count - places.count))
    }
}
