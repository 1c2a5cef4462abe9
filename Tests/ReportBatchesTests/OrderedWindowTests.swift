import Testing

@testable import ReportBatches

@Suite struct OrderedWindowTests {
    @Test func resultsLeaveInTheOrderOfTheJobs() {
        var window = OrderedWindow<String, String>(capacity: 3)
        for job in ["a", "b", "c"] { window.offer(job) }
        var taken: [OrderedWindow<String, String>.Numbered] = []
        while let job = window.take() { taken.append(job) }
        for numbered in taken.reversed() {
            window.finish(numbered.index, with: numbered.job.uppercased())
        }
        var left: [String] = []
        while let output = window.deliver() { left.append(output) }
        #expect(left == ["A", "B", "C"])
    }

    @Test func aFinishedJobTakesItsPlaceUntilItsResultHasLeft() {
        var window = OrderedWindow<Int, Int>(capacity: 2)
        window.offer(0)
        window.offer(1)
        #expect(!window.hasSpace)
        window.finish(1, with: 1)
        let early = window.deliver()
        #expect(early == nil && !window.hasSpace)
        window.finish(0, with: 0)
        let first = window.deliver()
        #expect(first == 0 && window.hasSpace)
    }

    @Test func itIsDoneWhenItIsClosedAndEmpty() throws {
        var window = OrderedWindow<Int, Int>(capacity: 2)
        window.offer(0)
        window.close()
        #expect(!window.hasSpace && !window.isExhausted && !window.isDone)
        let taken = window.take()
        let job = try #require(taken)
        #expect(window.isExhausted && !window.isDone)
        window.finish(job.index, with: 0)
        let output = window.deliver()
        #expect(output == 0 && window.isDone)
    }
}
