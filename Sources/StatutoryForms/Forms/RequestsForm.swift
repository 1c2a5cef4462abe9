// Data: table 三, 收到和处理政府信息公开申请情况, in both editions.

import ReportModel

extension TableForm {
    /// Table 三 of the 2019 form.
    static let requests2019 = requests(.form2019)
    /// Table 三 of the 2021 form.
    static let requests2021 = requests(.form2021)

    /// The columns every row of table 三 has.
    static let requestColumns: [FormColumn] = [
        FormColumn("naturalPerson", "自然人"),
        FormColumn("business", "商业企业", in: ["法人或其他组织"]),
        FormColumn("research", "科研机构", in: ["法人或其他组织"]),
        FormColumn("socialOrganization", "社会公益组织", in: ["法人或其他组织"]),
        FormColumn("legalServices", "法律服务机构", in: ["法人或其他组织"]),
        FormColumn("otherOrganization", "其他", in: ["法人或其他组织"]),
        FormColumn("total", "总计"),
    ]

    private static let requestHeads: [FormColumn] = [
        FormColumn("balance", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
        FormColumn("applicants", "申请人情况"), FormColumn("organizations", "法人或其他组织"),
    ]

    private static func requests(_ edition: FormEdition) -> TableForm {
        let block = FormBlock("", caption: nil, heads: requestHeads, columns: requestColumns)
        let results = "三、本年度办理结果"
        func group(_ prefix: String, _ label: String, _ rows: [(String, String)]) -> [FormRow] {
            rows.map { FormRow(.requests, "\(prefix).\($0.0)", $0.1, in: [results, label], block: block) }
        }
        func single(_ key: String, _ label: String, in groups: [String] = []) -> [FormRow] {
            [FormRow(.requests, key, label, in: groups, block: block)]
        }
        let other =
            edition == .form2019
            ? single("other", "（六）其他处理", in: [results])
            : group(
                "other", "（六）其他处理",
                [
                    ("notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
                    ("feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
                    ("other", "3.其他"),
                ])
        let rows = [
            single("new", "一、本年新收政府信息公开申请数量"),
            single("carriedIn", "二、上年结转政府信息公开申请数量"),
            single("granted", "（一）予以公开", in: [results]),
            single("partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", in: [results]),
            group(
                "refused", "（三）不予公开",
                [
                    ("stateSecret", "1.属于国家秘密"),
                    ("prohibitedByLaw", "2.其他法律行政法规禁止公开"),
                    ("securityAndStability", "3.危及“三安全一稳定”"),
                    ("thirdParty", "4.保护第三方合法权益"),
                    ("internalAffairs", "5.属于三类内部事务信息"),
                    ("processInformation", "6.属于四类过程性信息"),
                    ("enforcementFile", "7.属于行政执法案卷"),
                    ("inquiry", "8.属于行政查询事项"),
                ]),
            group(
                "unavailable", "（四）无法提供",
                [
                    ("notHeld", "1.本机关不掌握相关政府信息"),
                    ("needsCreation", "2.没有现成信息需要另行制作"),
                    ("unclear", "3.补正后申请内容仍不明确"),
                ]),
            group(
                "notProcessed", "（五）不予处理",
                [
                    ("complaint", "1.信访举报投诉类申请"),
                    ("duplicate", "2.重复申请"),
                    ("publication", "3.要求提供公开出版物"),
                    ("excessive", "4.无正当理由大量反复申请"),
                    ("reconfirmation", "5.要求行政机关确认或重新出具已获取信息"),
                ]),
            other,
            single("total", "（七）总计", in: [results]),
            single("carriedOut", "四、结转下年度继续办理"),
        ]
        return TableForm(.requests, edition, rows: rows.flatMap { $0 })
    }
}
