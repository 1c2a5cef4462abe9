// The figures of tables 三 and 四 that prose has names for.

import ReportModel

/// Sums of cells by the words that name them.
enum RequestSums {
    /// The five columns under 法人或其他组织.
    static let organizations = ["business", "research", "socialOrganization", "legalServices", "otherOrganization"]

    /// What 收到/受理 may mean: new, new and carried in, or all that was dealt with.
    static func received(_ columns: [String] = ["total"]) -> [CellSum] {
        [
            .requests(["new"], in: columns, "本年新收", "new requests"),
            .requests(["new", "carriedIn"], in: columns, "本年新收加上年结转", "new requests plus those carried in"),
            .requests(["total"], in: columns, "办理结果总计", "the total of results"),
        ]
    }

    /// 本年新收.
    static let new = [received()[0]]
    /// 上年结转.
    static let carriedIn: [CellSum] = [.requests(["carriedIn"], "上年结转", "requests carried in")]
    /// 结转下年度继续办理.
    static let carriedOut: [CellSum] = [.requests(["carriedOut"], "结转下年度继续办理", "requests carried out")]
    /// （七）总计.
    static let results: [CellSum] = [.requests(["total"], "三、本年度办理结果（七）总计", "the total of results")]

    /// The groups of results by their names in prose; more telling names first.
    static let groups: [(words: [String], row: String, name: String)] = [
        (["部分公开", "区分处理", "部分予以公开"], "partlyGranted", "（二）部分公开"),
        (["不予公开"], "refused", "（三）不予公开"),
        (["无法提供"], "unavailable", "（四）无法提供"),
        (["不予处理"], "notProcessed", "（五）不予处理"),
        (["其他处理", "其它处理"], "other", "（六）其他处理"),
        (["予以公开"], "granted", "（一）予以公开"),
    ]

    /// The single rows by words that only they have.
    static let rows: [(words: [String], row: String, name: String)] = [
        (["国家秘密"], "refused.stateSecret", "1.属于国家秘密"),
        (["法律行政法规禁止", "法律、行政法规禁止", "法律法规禁止"], "refused.prohibitedByLaw", "2.其他法律行政法规禁止公开"),
        (["三安全一稳定"], "refused.securityAndStability", "3.危及“三安全一稳定”"),
        (["第三方合法权益"], "refused.thirdParty", "4.保护第三方合法权益"),
        (["内部事务"], "refused.internalAffairs", "5.属于三类内部事务信息"),
        (["过程性"], "refused.processInformation", "6.属于四类过程性信息"),
        (["执法案卷"], "refused.enforcementFile", "7.属于行政执法案卷"),
        (["行政查询"], "refused.inquiry", "8.属于行政查询事项"),
        (["不掌握"], "unavailable.notHeld", "1.本机关不掌握相关政府信息"),
        (["没有现成", "无现成", "另行制作"], "unavailable.needsCreation", "2.没有现成信息需要另行制作"),
        (["仍不明确"], "unavailable.unclear", "3.补正后申请内容仍不明确"),
        (["信访举报投诉", "信访投诉举报"], "notProcessed.complaint", "1.信访举报投诉类申请"),
        (["重复申请"], "notProcessed.duplicate", "2.重复申请"),
        (["公开出版物"], "notProcessed.publication", "3.要求提供公开出版物"),
        (["大量反复"], "notProcessed.excessive", "4.无正当理由大量反复申请"),
        (["重新出具"], "notProcessed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息"),
    ]

    /// A group or row of results as a figure.
    static func result(_ row: String, _ name: String) -> CellSum { .requests([row], name, name) }

    /// The applicants by their names in prose; an unspecific 企业 or 法人 may be the column or the whole group.
    static let applicants: [(words: [String], columns: [[String]])] = [
        (["自然人", "公民个人"], [["naturalPerson"]]),
        (["法人或其他组织", "法人和其他组织", "法人或者其他组织", "法人及其他组织", "法人、其他组织", "法人或其它组织"], [organizations]),
        (["商业企业"], [["business"]]),
        (["科研机构"], [["research"]]),
        (["公益组织"], [["socialOrganization"]]),
        (["法律服务机构"], [["legalServices"]]),
        (["企业", "法人"], [["business"], organizations]),
    ]

    /// The rows of table 四 by kind of proceedings.
    static let reconsideration = ["reconsideration"]
    /// Both kinds of litigation.
    static let litigation = ["litigation.direct", "litigation.afterReconsideration"]
}
