// Which figures of a sentence are quantities, of what, and how they are paired.

import Testing

@testable import ReportDiffing

@Suite struct QuantityTests {
    private func read(_ text: String) -> [String] {
        QuantityReader.quantities(in: text).map { "\($0.label)|\($0.number)|\($0.unit ?? "")\($0.isVague ? "~" : "")" }
    }

    @Test(arguments: [
        ("全年受理依申请公开15件。", ["全年受理依申请公开|15|件"]),
        ("共收到政府信息公开申请５８７件，比上年增加50件，增长9.31%；", ["收到政府信息公开申请|587|件", "比上年增加|50|件", "增长|9.31|%"]),
        ("主动公开信息1,287条", ["主动公开信息|1287|条"]),
        ("办理行政复议十五件，行政诉讼两件。", ["办理行政复议|15|件", "行政诉讼|2|件"]),
        ("网站访问一千二百万人次", ["网站访问|12000000|人次"]),
        ("网站全年浏览量52.3万人次", ["网站全年浏览量|523000|人次"]),
        ("收费金额93.7万元", ["收费金额|93.7|万元"]),
        ("累计下载9200余次", ["下载|9200|余次~"]),
        ("解答来电近百件", []),
        ("咨询约300人次", ["咨询约|300|人次~"]),
        ("比上年提高2.5个百分点", ["比上年提高|2.5|个百分点"]),
        ("办结率达到百分之九十八", ["办结率|98|%"]),
        ("其中，线上申请6件、邮寄申请9件", ["线上申请|6|件", "邮寄申请|9|件"]),
        ("局党组三次专题听取汇报", ["局党组|3|次"]),
        ("反馈问题一百五十八个", ["反馈问题|158|个"]),
    ])
    func aQuantityHasANumberAMeasureWordAndALabel(text: String, expected: [String]) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        "2020年，我局认真贯彻", "自2020年1月1日至12月31日", "依据《条例》第二十条第（一）项", "（临政管发〔2020〕23号）", "联系电话：0999-5550118",
        "邮政编码：000180", "一是加强领导", "统一规范一次性告知", "“12345”热线", "《2022年政务公开工作要点》", "1.加强领导", "二〇一九年度",
        "第3季度", "5月20日前", "进一步加强", "三、本年度办理结果",
    ])
    func yearsArticlesNumbersOfDocumentsAndTelephonesAreNone(text: String) {
        #expect(read(text) == [])
    }

    private func changes(_ old: String, _ new: String) -> [String] {
        QuantityPairing.changes(old: old, new: new).map { change in
            let old = change.old?.description ?? "-"
            let new = change.new?.description ?? "-"
            let delta = change.delta.map { " \($0.absolute)/\($0.percent?.description ?? "-")" } ?? ""
            return "\(change.label) \(old)→\(new)\(change.unit ?? "")\(delta)"
        }
    }

    @Test func figuresArePairedInPlaceAndEqualOnesLeftOut() {
        #expect(
            changes("发布信息2395条，其中工作动态574条、办事指南100条。", "发布信息2618条，其中工作动态541条、办事指南100条。")
                == ["发布信息 2395→2618条 223/9.31", "工作动态 574→541条 -33/-5.75"])
    }

    @Test func figuresOfARewordedSentenceArePairedByLabelAndUnit() {
        #expect(
            changes("全年收到申请15件，办结14件。", "本年度我局办结22件；收到申请23件。")
                .contains { $0.hasPrefix("收到申请 15→23件") || $0.hasPrefix("本年度我局办结 14→22件") })
    }

    @Test func amountsAreConvertedAndSharesHaveNoPercentage() {
        #expect(changes("投入1.2亿元", "投入9000万元") == ["投入 1.2→9000万元 -3000/-25"])
        #expect(changes("办结率98.5%", "办结率99%") == ["办结率 98.5→99% 0.5/-"])
    }

    @Test func vagueFiguresAreNotSubtracted() {
        #expect(changes("下载7700余次", "下载9200余次") == ["下载 7700→9200余次"])
    }

    @Test func aFigureThatCameOrWentHasNoOtherSide() {
        #expect(changes("组织培训6场。", "组织培训6场、参训402人次。") == ["参训 -→402人次"])
        #expect(changes("组织培训6场、参训402人次。", "组织培训6场。") == ["参训 402→-人次"])
    }
}
