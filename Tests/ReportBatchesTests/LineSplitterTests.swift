import TestSupport
import Testing

@testable import ReportBatches

@Suite struct LineSplitterTests {
    private func lines(_ pieces: [[UInt8]], maximum: Int = 100) -> [LineSplitter.Line] {
        var splitter = LineSplitter(maximum: maximum)
        var lines: [LineSplitter.Line] = []
        for piece in pieces {
            splitter.append(piece)
            while let line = splitter.next() { lines.append(line) }
        }
        if let last = splitter.finish() { lines.append(last) }
        return lines
    }

    private func whole(_ text: String) -> LineSplitter.Line { .whole(Array(text.utf8)) }

    @Test func aLineEndsAtALineFeedAndTheLastOneAlsoWithout() {
        #expect(lines([Array("a\n\nb\r\nc".utf8)]) == [whole("a"), whole(""), whole("b\r"), whole("c")])
        #expect(lines([Array("a\n".utf8)]) == [whole("a")])
        #expect(lines([]) == [])
    }

    @Test func aLineIsSeenBeforeTheNextOneComes() {
        var splitter = LineSplitter()
        splitter.append(Array("a\nb".utf8))
        #expect(splitter.next() == whole("a"))
        #expect(splitter.next() == nil)
        #expect(splitter.pending == 1)
        splitter.append(Array("\n".utf8))
        #expect(splitter.next() == whole("b"))
        #expect(splitter.pending == 0)
    }

    @Test func howTheBytesAreCutIntoPiecesMakesNoDifference() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let bytes: [UInt8] = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                [UInt8(ascii: "a"), UInt8(ascii: "\n")].randomElement(using: &random) ?? 0
            }
            var pieces: [[UInt8]] = []
            var rest: ArraySlice<UInt8> = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...rest.count, using: &random)
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(lines(pieces, maximum: 5) == lines([bytes], maximum: 5))
        }
    }

    @Test func aLineBeyondTheBoundIsToldAndForgotten() {
        let bound = [
            String(repeating: "x", count: 4), String(repeating: "y", count: 5), String(repeating: "z", count: 6),
        ]
        let bytes = Array((bound.joined(separator: "\n") + "\nend").utf8)
        #expect(lines([bytes], maximum: 5) == [whole("xxxx"), whole("yyyyy"), .tooLong, whole("end")])
        #expect(lines(bytes.map { [$0] }, maximum: 5) == [whole("xxxx"), whole("yyyyy"), .tooLong, whole("end")])
        #expect(lines([Array("123456".utf8)], maximum: 5) == [.tooLong])
    }

    @Test func aLineWithoutEndTakesNoMemory() {
        var splitter = LineSplitter(maximum: 1000)
        for _ in 0..<1000 {
            splitter.append([UInt8](repeating: 0x20, count: 100))
            #expect(splitter.next() == nil)
            #expect(splitter.pending <= 1100)
        }
        splitter.append([UInt8(ascii: "\n")])
        #expect(splitter.next() == .tooLong)
    }
}
