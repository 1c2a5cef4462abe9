// Data: table 二, 主动公开政府信息情况, in both editions.

extension TableForm {
    private static let content = [FormColumn("content", "信息内容")]
    /// Table 二 of the 2019 form.
    static let proactive2019: TableForm = {
        let stock = [
            FormColumn("priorItems", "上一年项目数量"), FormColumn("itemChange", "本年增/减"),
            FormColumn("decisions", "处理决定数量"),
        ]
        let clause1 = FormBlock(
            "clause1", caption: "第二十条第（一）项", heads: content,
            columns: [
                FormColumn("made", "本年新制作数量"), FormColumn("disclosed", "本年新公开数量"),
                FormColumn("totalDisclosed", "对外公开总数量"),
            ])
        let clause5 = FormBlock("clause5", caption: "第二十条第（五）项", heads: content, columns: stock)
        let clause6 = FormBlock("clause6", caption: "第二十条第（六）项", heads: content, columns: stock)
        let clause8 = FormBlock("clause8", caption: "第二十条第（八）项", heads: content, columns: Array(stock.prefix(2)))
        let clause9 = FormBlock(
            "clause9", caption: "第二十条第（九）项", heads: content,
            columns: [FormColumn("items", "采购项目数量"), FormColumn("amount", "采购总金额")])
        return TableForm(
            .proactive, .form2019,
            rows: [
                FormRow(.proactive, "rules", "规章", block: clause1),
                FormRow(.proactive, "normativeDocuments", "规范性文件", block: clause1),
                FormRow(.proactive, "licensing", "行政许可", block: clause5),
                FormRow(.proactive, "otherServices", "其他对外管理服务事项", block: clause5),
                FormRow(.proactive, "penalties", "行政处罚", block: clause6),
                FormRow(.proactive, "coercion", "行政强制", block: clause6),
                FormRow(.proactive, "fees", "行政事业性收费", block: clause8),
                FormRow(.proactive, "procurement", "政府集中采购", block: clause9),
            ])
    }()

    /// Table 二 of the 2021 form.
    static let proactive2021: TableForm = {
        let decisions = [FormColumn("decisions", "本年处理决定数量")]
        let clause1 = FormBlock(
            "clause1", caption: "第二十条第（一）项", heads: content,
            columns: [
                FormColumn("issued", "本年制发件数"), FormColumn("repealed", "本年废止件数"),
                FormColumn("inForce", "现行有效件数"),
            ])
        let clause5 = FormBlock("clause5", caption: "第二十条第（五）项", heads: content, columns: decisions)
        let clause6 = FormBlock("clause6", caption: "第二十条第（六）项", heads: content, columns: decisions)
        let clause8 = FormBlock(
            "clause8", caption: "第二十条第（八）项", heads: content, columns: [FormColumn("amount", "本年收费金额（单位：万元）")])
        return TableForm(
            .proactive, .form2021,
            rows: [
                FormRow(.proactive, "rules", "规章", block: clause1),
                FormRow(.proactive, "normativeDocuments", "行政规范性文件", block: clause1),
                FormRow(.proactive, "licensing", "行政许可", block: clause5),
                FormRow(.proactive, "penalties", "行政处罚", block: clause6),
                FormRow(.proactive, "coercion", "行政强制", block: clause6),
                FormRow(.proactive, "fees", "行政事业性收费", block: clause8),
            ])
    }()
}
