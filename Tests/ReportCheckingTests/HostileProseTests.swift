// Prose made to be slow is checked in bounded time.

import Testing

@testable import ReportChecking

@Suite struct HostileProseTests {
    @Test(arguments: ["其中1件，占5%，比上年增加2件，", "收到申请1件、", "未收到申请均已办结，", "2021年1月1日", "（", "《", "一二三四五六七八九十件"])
    func oneSentenceOfMuchTheSame(_ words: String) throws {
        let sentence = String(repeating: words, count: 4000) + "。"
        _ = try SampleReport.saying(sentence).findings()
    }

    @Test func aParagraphOfManySentences() throws {
        let sentence = "全年收到申请12件，其中线上申请6件，占50%，比上年增加2件。"
        _ = try SampleReport.saying(String(repeating: sentence, count: 400)).findings()
    }
}
