// Data: table 四, 行政复议、行政诉讼情况, the same in both editions.

extension TableForm {
    /// Table 四.
    static let proceedings: TableForm = {
        let block = FormBlock(
            "", caption: nil,
            columns: [
                FormColumn("upheld", "结果维持"), FormColumn("corrected", "结果纠正"),
                FormColumn("other", "其他结果"), FormColumn("pending", "尚未审结"), FormColumn("total", "总计"),
            ])
        return TableForm(
            .proceedings, .form2019,
            rows: [
                FormRow(.proceedings, "reconsideration", "行政复议", block: block),
                FormRow(.proceedings, "litigation.direct", "未经复议直接起诉", in: ["行政诉讼"], block: block),
                FormRow(.proceedings, "litigation.afterReconsideration", "复议后起诉", in: ["行政诉讼"], block: block),
            ])
    }()
}
