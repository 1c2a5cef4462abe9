// What counts as a difference of punctuation alone, and what never does.

import ReportModel
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct PunctuationTests {
    private func changes(_ old: String, _ new: String, _ options: ComparisonOptions = .init()) throws -> [PassageChange]
    {
        try ReportDiffer.compare(old: report(overview: old), new: report(overview: new), options: options).passages
    }

    private static let ignoring = {
        var options = ComparisonOptions()
        options.ignoresPunctuation = true
        options.ignoresWidth = true
        return options
    }()

    @Test(arguments: [
        ("全年阅读量达41.7万次", "全年阅读量达417万次"), ("预算1,234元", "预算1.234元"), ("印发（云政发〔2021〕6号）文件", "印发（云政发〔202〕16号）文件"),
        ("自2022.1.18起施行", "自2022.11.8起施行"), ("自2022-1-18起施行", "自2022-11-8起施行"), ("同比增长−4.2%", "同比增长4.2%"),
        ("同比增长-4.2%", "同比增长4.2%"), ("同比增长－4.2%", "同比增长4.2%"), ("差错率为3%", "差错率为3‰"), ("差错率为3%", "差错率为3"),
        ("满意度≥90分", "满意度≤90分"), ("满意度>90分", "满意度<90分"), ("满意度＞90分", "满意度＜90分"),
        ("已上网☑是□否", "已上网□是☑否"), ("已上网√", "已上网×"), ("已上网●是○否", "已上网○是●否"), ("完成1/4", "完成14"), ("抽查3-8份", "抽查38份"),
        ("抽查3～8份", "抽查38份"), ("抽查3—8份", "抽查38份"), ("比例为2：5", "比例为25"), ("共（12）件", "共12件"), ("误差±2天", "误差2天"),
        ("由甲→乙", "由乙→甲"), ("气温3℃", "气温3"), ("共15 16两批", "共1516两批"), ("网址a.cn", "网址acn"), ("型号A-4", "型号A4"),
        ("型号A+", "型号A"),
        ("占①类", "占②类"), ("约½天", "约天"), ("人均10⁴元", "人均10元"), ("涉及三、五两项", "涉及三五两项"), ("面积5m²", "面积5m"), ("长5′", "长5″"),
        ("和/或", "和或"), ("备注*", "备注"), ("甲&乙", "甲乙"), ("共5件🙂", "共5件"),
    ])
    func whatSaysSomethingIsNoPunctuation(old: String, new: String) throws {
        for (before, after) in [(old, new), (new, old)] {
            let (before, after) = ("各科室按要求公示，\(before)，结果一并公开。", "各科室按要求公示，\(after)，结果一并公开。")
            let found = try changes(before, after)
            #expect(!found.isEmpty && found.allSatisfy { $0.nature != .punctuation && $0.importance.level != .low })
            #expect(try !changes(before, after, Self.ignoring).isEmpty, "\(before) \(after)")
        }
    }

    @Test(arguments: [
        ("公示，结果", "公示、结果"), ("公示，结果", "公示结果"), ("公示：结果", "公示——结果"), ("公示……结果", "公示。结果"), ("“公示”结果", "公示结果"),
        ("“公示”结果", "「公示」结果"), ("（公示）结果", "公示结果"), ("2021年，公示", "2021年公示"), ("共5件，公示", "共5件；公示"),
        ("增长4.2%，公示", "增长4.2%；公示"),
        ("（云政发〔2021〕6号）", "（云政发[2021]6号）"), ("3—8份", "3-8份"), ("3~8份", "3～8份"), ("《公示》结果", "公示结果"),
        ("‘公示’结果", "'公示'结果"),
        ("1，234元", "1,234元"), ("2∶5", "2:5"),
    ])
    func marksThatPartWordsArePunctuation(old: String, new: String) throws {
        for (before, after) in [(old, new), (new, old)] {
            let (before, after) = ("各科室按要求办理\(before)一并公开。", "各科室按要求办理\(after)一并公开。")
            #expect(try changes(before, after).map(\.nature) == [.punctuation], "\(before) \(after)")
            #expect(try changes(before, after, Self.ignoring).isEmpty)
        }
    }

    @Test func noSignWithinAFigureIsDropped() {
        var random = SeededGenerator(seed: 9)
        let signs = Array(".,:/-—~～·、（）()[]〔〕%‰−+±<>≤≥=× ‘’“”'\"".unicodeScalars)
        for _ in 0..<4_000 {
            let digits = (0..<Int.random(in: 2...6, using: &random)).map { _ in Int.random(in: 0...9, using: &random) }
            let figure = digits.map(String.init).joined()
            let place = figure.index(figure.startIndex, offsetBy: Int.random(in: 1..<digits.count, using: &random))
            let sign = signs[Int.random(in: signs.indices, using: &random)]
            let signed = "\(figure[..<place])\(sign)\(figure[place...])"
            #expect(PassageKeys("共\(figure)件").plain != PassageKeys("共\(signed)件").plain, "\(signed)")
            #expect(PassageNature.of("共\(figure)件", "共\(signed)件") != .punctuation)
        }
    }

    @Test func figuresOfTwoCellsAreNeverOne() throws {
        func page(_ first: String, _ second: String) throws -> Report {
            try report(
                """
                临澜市测试局2022年政府信息公开工作年度报告
                一、总体情况
                渠道\t2021年\t2022年
                网站\t\(first)\t\(second)
                五、存在的主要问题及改进情况
                无。
                """)
        }
        let old = try page("3158", "24207")
        for new in [try page("31582", "4207"), try page("315824207", ""), try page("3", "15824207")] {
            #expect(try !ReportDiffer.compare(old: old, new: new).changes.isEmpty)
            #expect(try !ReportDiffer.compare(old: new, new: old).changes.isEmpty)
        }
    }
}
