import Testing

@testable import ReportBatches

@Suite struct FileAffinityTests {
    @Test func anEntryIsNearTheWorkerThatHasOneOfItsFiles() {
        var affinity = FileAffinity(room: 4)
        #expect(affinity.nearness(of: ["a", "b"], to: 0) == .free)
        affinity.give(["a", "b"], to: 0)
        #expect(affinity.nearness(of: ["b", "c"], to: 0) == .own)
        #expect(affinity.nearness(of: ["b", "c"], to: 1) == .foreign)
        #expect(affinity.nearness(of: ["c", "d"], to: 1) == .free)
    }

    @Test func aFileBelongsToWhoHadItLast() {
        var affinity = FileAffinity(room: 4)
        affinity.give(["a", "b"], to: 0)
        affinity.give(["b", "c"], to: 1)
        #expect(affinity.nearness(of: ["b"], to: 1) == .own && affinity.nearness(of: ["b"], to: 0) == .foreign)
        affinity.forget(0)
        #expect(affinity.nearness(of: ["a"], to: 1) == .free && affinity.nearness(of: ["b"], to: 1) == .own)
    }

    @Test func noMoreIsKnownThanAWorkerKeeps() {
        var affinity = FileAffinity(room: 2)
        affinity.give(["a", "b"], to: 0)
        affinity.give(["b", "c"], to: 0)
        #expect(affinity.nearness(of: ["a"], to: 0) == .free)
        #expect(affinity.nearness(of: ["b"], to: 0) == .own && affinity.nearness(of: ["c"], to: 0) == .own)
    }
}
