import ReportRendering
import Testing

@testable import ReportBatches

@Suite struct BatchTallyTests {
    private func outcome(_ id: String?, _ status: Int32, _ findings: [String: Int] = [:], cause: String? = nil)
        -> BatchOutcome
    {
        BatchOutcome(id: id, status: status, bytes: [], findings: findings, cause: cause)
    }

    @Test func theSummaryCountsEverything() {
        var tally = BatchTally()
        tally.add(outcome("a", 0))
        tally.add(outcome("b", 1, ["form.row": 1, "text.share": 2]))
        tally.add(outcome("a", 1, ["form.row": 1]))
        tally.add(outcome(nil, 2, cause: "没有这个文件"))
        #expect(tally.status == 2 && tally.entries == 4)
        let lines = Narration(.chinese).summary(tally, isInspection: false, showsFindings: true)
        #expect(
            lines == [
                "共4对报告：有变化2对，没有变化1对，未能比较1对。", "需要核对4处：form.row 2、text.share 2。",
                "失败的原因：没有这个文件（1）。", "有1条的编号与前面的重复，照样保留：“a”。",
            ])
    }

    @Test func linesOfAnEarlierRunCountAsIfTheyWereOfThisOne() throws {
        var earlier = BatchTally()
        let line = BatchLine.failure(id: "a", error: "b.txt: no such file")
        let previous = try #require(PreviousLine(Array(line.dropLast())))
        earlier.add(previous, subjects: ["c.txt", "b.txt"])
        #expect(earlier.causes == ["no such file": 1] && earlier.resumed == 1)
        let lines = Narration(.english).summary(earlier, isInspection: false, showsFindings: true)
        #expect(lines[1] == "1 of them stand in the earlier output.")
    }

    @Test func manyCausesAreCountedTogether() {
        var tally = BatchTally()
        for number in 0..<(BatchTally.maximumCauses + 5) {
            tally.add(outcome("\(number)", 2, cause: "cause \(number)"))
        }
        #expect(tally.causes.count == BatchTally.maximumCauses && tally.otherCauses == 5)
    }

    @Test func idsPastTheBoundAreNotRemembered() {
        var ids = RepeatedIDs(maximum: 8)
        for number in 0..<8 { ids.take("\(number)") }
        #expect(!ids.isBounded)
        ids.take("8")
        #expect(ids.isBounded && ids.count == 0)
        ids.take("8")
        #expect(ids.count == 0)
        for _ in 0..<2 { for number in 0..<5 { ids.take("\(number)") } }
        #expect(ids.count == 10 && ids.named == ["0", "1", "2"])
    }

    @Test func progressSaysHowLongItWillTake() {
        let narration = Narration(.english)
        #expect(narration.progress(done: 50, of: 200, seconds: 10) == "50/200 (25%), 5/s, 0:30 left")
        #expect(narration.progress(done: 1, of: 10000, seconds: 1) == "1/10000 (0%), 1/s, 2:46:39 left")
        #expect(narration.progress(done: 50, of: nil, seconds: 10) == "50 done, 5/s")
        #expect(narration.progress(done: 0, of: 200, seconds: 0) == "0/200 (0%), 0/s")
        #expect(Narration(.chinese).progress(done: 5, of: 10, seconds: 5) == "5/10（50%），每秒1条，还需0:05")
    }
}
