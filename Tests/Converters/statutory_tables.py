"""The statutory tables as rows of cells, to be printed: (text or cell address, rows, columns, kind)."""

COLUMNS = ["naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total"]
RESULTS = ["upheld", "corrected", "other", "pending", "total"]
CAPTION = "第二十条第（%s）项"
OLD_CLAUSES = [
    ("一", [("本年新制作数量", "made"), ("本年新公开数量", "disclosed"), ("对外公开总数量", "totalDisclosed")],
     [("规章", "rules"), ("规范性文件", "normativeDocuments")]),
    ("五", [("上一年项目数量", "priorItems"), ("本年增/减", "itemChange"), ("处理决定数量", "decisions")],
     [("行政许可", "licensing"), ("其他对外管理服务事项", "otherServices")]),
    ("六", [("上一年项目数量", "priorItems"), ("本年增/减", "itemChange"), ("处理决定数量", "decisions")],
     [("行政处罚", "penalties"), ("行政强制", "coercion")]),
    ("八", [("上一年项目数量", "priorItems"), ("本年增/减", "itemChange")], [("行政事业性收费", "fees")]),
    ("九", [("采购项目数量", "items"), ("采购总金额", "amount")], [("政府集中采购", "procurement")]),
]
CLAUSES = [
    ("一", [("本年制发件数", "issued"), ("本年废止件数", "repealed"), ("现行有效件数", "inForce")],
     [("规章", "rules"), ("行政规范性文件", "normativeDocuments")]),
    ("五", [("本年处理决定数量", "decisions")], [("行政许可", "licensing")]),
    ("六", [("本年处理决定数量", "decisions")], [("行政处罚", "penalties"), ("行政强制", "coercion")]),
    ("八", [("本年收费金额（单位：万元）", "amount")], [("行政事业性收费", "fees")]),
]
OLD_OTHER = ("（六）其他处理", "other")
OTHER = ("（六）其他处理", [
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "other.notCorrected"),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "other.feeUnpaid"),
    ("3.其他", "other.other")])
GROUPS = [
    ("（一）予以公开", "granted"), ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partlyGranted"),
    ("（三）不予公开", [
        ("1.属于国家秘密", "refused.stateSecret"), ("2.其他法律行政法规禁止公开", "refused.prohibitedByLaw"),
        ("3.危及“三安全一稳定”", "refused.securityAndStability"), ("4.保护第三方合法权益", "refused.thirdParty"),
        ("5.属于三类内部事务信息", "refused.internalAffairs"), ("6.属于四类过程性信息", "refused.processInformation"),
        ("7.属于行政执法案卷", "refused.enforcementFile"), ("8.属于行政查询事项", "refused.inquiry")]),
    ("（四）无法提供", [
        ("1.本机关不掌握相关政府信息", "unavailable.notHeld"),
        ("2.没有现成信息需要另行制作", "unavailable.needsCreation"),
        ("3.补正后申请内容仍不明确", "unavailable.unclear")]),
    ("（五）不予处理", [
        ("1.信访举报投诉类申请", "notProcessed.complaint"), ("2.重复申请", "notProcessed.duplicate"),
        ("3.要求提供公开出版物", "notProcessed.publication"), ("4.无正当理由大量反复申请", "notProcessed.excessive"),
        ("5.要求行政机关确认或重新出具已获取信息", "notProcessed.reconfirmation")]),
]


def proactive(form):
    """Table 二 of a form."""
    rows = []
    for number, heads, items in OLD_CLAUSES if form == "2019" else CLAUSES:
        spans = {3: [1, 1, 1], 2: [1, 2], 1: [3]}[len(heads)]
        rows.append([(CAPTION % number, 1, 4, "head")])
        rows.append([("信息内容", 1, 1, "head")] + [(head, 1, span, "head") for (head, _), span in zip(heads, spans)])
        for label, row in items:
            rows.append([(label, 1, 1, "label")] + [
                (f"@proactive/{row}/{column}", 1, span, "figure") for (_, column), span in zip(heads, spans)])
    return rows


def requests(form):
    """Table 三 of a form, its three rows of heads first."""
    corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    rows = [
        [(corner, 3, 3, "head"), ("申请人情况", 1, 7, "head")],
        [("自然人", 2, 1, "head"), ("法人或其他组织", 1, 5, "head"), ("总计", 2, 1, "head")],
        [(name, 1, 1, "head") for name in ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]],
        [("一、本年新收政府信息公开申请数量", 1, 3, "label")] + figures("new"),
        [("二、上年结转政府信息公开申请数量", 1, 3, "label")] + figures("carriedIn"),
    ]
    groups = GROUPS + [OLD_OTHER if form == "2019" else OTHER, ("（七）总计", "total")]
    count = sum(1 if isinstance(items, str) else len(items) for _, items in groups)
    front = [("三、本年度办理结果", count, 1, "stack")]
    for name, items in groups:
        if isinstance(items, str):
            rows.append(front + [(name, 1, 2, "label")] + figures(items))
            front = []
            continue
        front.append((name, len(items), 1, "group"))
        for label, row in items:
            rows.append(front + [(label, 1, 1, "label")] + figures(row))
            front = []
    return rows + [[("四、结转下年度继续办理", 1, 3, "label")] + figures("carriedOut")]


def figures(row):
    """The seven figures of a row of table 三."""
    return [(f"@requests/{row}/{column}", 1, 1, "figure") for column in COLUMNS]


def proceedings():
    """Table 四."""
    names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    kinds = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"]
    return [
        [("行政复议", 2, 5, "head"), ("行政诉讼", 1, 10, "head")],
        [("未经复议直接起诉", 1, 5, "head"), ("复议后起诉", 1, 5, "head")],
        [(name, 1, 1, "head") for _ in kinds for name in names],
        [(f"@proceedings/{kind}/{result}", 1, 1, "figure") for kind in kinds for result in RESULTS],
    ]
