import SystemAccess
import TestSupport
import Testing

@testable import ReportBatches

@Suite struct WorkerMessageTests {
    private static let orders: [WorkerOrder] = [
        .settings(arguments: [[], [0x62], [0xFF, 0x00, 0xFE]], base: "报告/"),
        .entry(BatchItem(id: "一", request: .success(.comparison(old: "a b", new: "")))),
        .entry(BatchItem(id: nil, request: .success(.inspection(file: "c")))), .survey(path: "d/e.txt"),
    ]
    private static let outcome = BatchOutcome(
        id: "1", status: 2, bytes: [0xD1, 0, 10], findings: ["b": 2, "a": 1], cause: "c", message: nil)
    private static let news: [WorkerNews] = [
        .ready, .started(group: 77), .made(folder: FilePath(bytes: [0x2F, 0xFF])), .answer(.outcome(outcome)),
        .removed(folder: ""),
        .ended(group: Int32.max), .answer(.report(agency: nil, year: nil)), .answer(.report(agency: "局", year: 2020)),
        .answer(.unreadable(reason: "…")),
    ]

    private func append(_ bytes: [UInt8], to decoder: inout FrameDecoder) {
        bytes.withUnsafeBytes { decoder.append($0) }
    }

    @Test func messagesArriveHoweverTheyAreCut() throws {
        let orders = Self.orders.flatMap { $0.frame ?? [] }
        let news = Self.news.flatMap(\.frame)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            var (left, right) = (FrameDecoder(), FrameDecoder())
            var (ordered, told): ([WorkerOrder], [String]) = ([], [])
            var (first, second) = (orders[...], news[...])
            while !first.isEmpty || !second.isEmpty {
                let count = Int.random(in: 1...40, using: &random)
                append(Array(first.prefix(count)), to: &left)
                append(Array(second.prefix(count)), to: &right)
                (first, second) = (first.dropFirst(count), second.dropFirst(count))
                while let order = try left.order() { ordered.append(order) }
                while let piece = try right.news() { told.append("\(piece)") }
            }
            #expect(ordered == Self.orders)
            #expect(told.count == Self.news.count && told[1] == "\(Self.news[1])" && told.last == "\(Self.news[8])")
            #expect(!left.isWithinMessage && !right.isWithinMessage)
        }
    }

    @Test func anOutcomeArrivesWhole() throws {
        var decoder = FrameDecoder()
        append(WorkerNews.answer(.outcome(Self.outcome)).frame, to: &decoder)
        let news = try decoder.news()
        guard case .answer(.outcome(let outcome)) = news else {
            Issue.record("\(String(describing: news))")
            return
        }
        #expect(outcome.id == "1" && outcome.status == 2 && outcome.bytes == [0xD1, 0, 10])
        #expect(outcome.findings == ["a": 1, "b": 2] && outcome.cause == "c" && outcome.message == nil)
    }

    @Test func damagedBytesAreRefusedOrWaitForMoreAndNeverTrap() {
        let whole = Self.news.flatMap(\.frame)
        var random = SeededGenerator(seed: 9)
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            var decoder = FrameDecoder()
            append(bytes, to: &decoder)
            do { while try decoder.news() != nil {} } catch { #expect(error == .malformed) }
            var other = FrameDecoder()
            append(bytes, to: &other)
            do { while try other.order() != nil {} } catch { #expect(error == .malformed) }
        }
    }

    @Test func anAnswerFitsItsOrder() {
        let entry = WorkerOrder.entry(BatchItem(id: "1", request: .success(.inspection(file: "c"))))
        #expect(WorkerAnswer.outcome(Self.outcome).isAnswer(to: entry))
        #expect(!WorkerAnswer.outcome(Self.outcome).isAnswer(to: Self.orders[1]))
        #expect(!WorkerAnswer.unreadable(reason: "").isAnswer(to: entry))
        #expect(WorkerAnswer.unreadable(reason: "").isAnswer(to: .survey(path: "a")))
    }

    @Test func aLineThatCannotBeFollowedIsForNoWorker() {
        let order = WorkerOrder.entry(BatchItem(id: nil, request: .failure(.noID), line: 3))
        #expect(!order.isForWorker && order.frame == nil)
        #expect(Self.orders.allSatisfy { $0.isForWorker })
    }
}
