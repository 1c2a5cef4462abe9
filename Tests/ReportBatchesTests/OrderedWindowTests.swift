import Testing

@testable import ReportBatches

@Suite struct OrderedWindowTests {
    private typealias Window = OrderedWindow<String, String>

    private func window(_ jobs: String..., capacity: Int = 8) -> Window {
        var window = Window(capacity: capacity)
        for job in jobs { window.offer(job) }
        return window
    }

    /// What leaves now.
    private func delivered(_ window: inout Window) -> [String] {
        var left: [String] = []
        while let (_, output) = window.deliver() { left.append(output) }
        return left
    }

    @Test func resultsLeaveInTheOrderOfTheJobs() {
        var window = window("a", "b", "c")
        var taken: [Window.Numbered] = []
        while let job = window.take(by: { _ in 0 }) { taken.append(job) }
        #expect(taken.map(\.job) == ["a", "b", "c"])
        for numbered in taken.reversed() { window.finish(numbered, with: numbered.job.uppercased()) }
        #expect(delivered(&window) == ["A", "B", "C"])
    }

    @Test func aFinishedJobTakesItsPlaceUntilItsResultHasLeft() throws {
        var window = window("a", capacity: 2)
        window.offer("b", finishedWith: "B")
        #expect(!window.hasSpace)
        #expect(delivered(&window) == [] && !window.hasSpace)
        let taken = window.take { _ in 0 }
        window.finish(try #require(taken), with: "A")
        #expect(delivered(&window) == ["A", "B"] && window.hasSpace)
    }

    @Test func itIsDoneWhenItIsClosedAndEmpty() throws {
        var window = window("a")
        window.close()
        #expect(!window.hasSpace && !window.isDone && window.waitingCount == 1)
        let taken = window.take { _ in 0 }
        #expect(window.waitingCount == 0 && !window.isDone)
        window.finish(try #require(taken), with: "A")
        #expect(delivered(&window) == ["A"] && window.isDone)
    }

    @Test func theLowestRankIsTakenAndWhatHasNoneIsLeft() {
        var window = window("aaa", "b", "cc", "d")
        let byLength = { (numbered: Window.Numbered) in numbered.job == "d" ? nil : numbered.job.count }
        var taken: [String] = []
        while let job = window.take(by: byLength) { taken.append(job.job) }
        #expect(taken == ["b", "cc", "aaa"] && window.waitingCount == 1)
    }

    @Test func whatIsGivenBackComesBeforeWhatCameAfterIt() throws {
        var window = window("a", "b", "c", "d")
        let first = window.take { _ in 0 }
        let second = window.take { _ in 0 }
        let third = window.take { _ in 0 }
        window.giveBack(try #require(third))
        window.giveBack(try #require(first))
        _ = second
        var taken: [String] = []
        while let job = window.take(by: { _ in 0 }) { taken.append(job.job) }
        #expect(taken == ["a", "c", "d"])
    }
}
