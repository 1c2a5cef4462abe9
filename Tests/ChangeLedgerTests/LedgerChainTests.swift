import Foundation
import TestSupport
import Testing

@testable import ChangeLedger

@Suite struct LedgerChainTests {
    /// A ledger of 200 lines and the chain before each of them, made once.
    private static let sample = Result {
        let ledger = try SampleLedger(count: 200)
        var chains = [LedgerChain()]
        for line in ledger.lines {
            var chain = chains[chains.count - 1]
            _ = try chain.follow(line.dropLast())
            chains.append(chain)
        }
        return (ledger: ledger, chains: chains)
    }

    private let ledger: SampleLedger
    private let chains: [LedgerChain]

    init() throws { (ledger, chains) = try Self.sample.get() }

    private func scan(_ bytes: some Collection<UInt8>, after chain: LedgerChain = LedgerChain()) -> LedgerScanner {
        var scanner = LedgerScanner(after: chain)
        scanner.take(Array(bytes)[...]) { _ in }
        scanner.finish()
        return scanner
    }

    @Test func anUntouchedLedgerIsWholeHoweverItIsCutIntoPieces() {
        #expect(scan(ledger.bytes).fault == nil && scan(ledger.bytes).chain.count == 200)
        for size in [97, 4096] {
            var scanner = LedgerScanner()
            var rest = ledger.bytes[...]
            while !rest.isEmpty {
                scanner.take(rest.prefix(size)) { _ in }
                rest = rest.dropFirst(size)
            }
            scanner.finish()
            #expect(scanner.fault == nil && scanner.chain == chains[200])
        }
        #expect(scan([]).fault == nil && scan([]).chain.head == LedgerFormat.origin)
    }

    /// Whether a byte put in the place of another is found in the line itself or the one behind it.
    private func isFound(_ byte: UInt8, at offset: Int, of index: Int) -> Bool {
        var line = ledger.lines[index]
        line[offset] = byte
        let next = index + 1 < ledger.lines.count ? ledger.lines[index + 1] : []
        let scanner = scan(line + next, after: chains[index])
        return scanner.fault != nil && scanner.chain.count == index
    }

    @Test func everySingleByteThatIsChangedIsFound() {
        var generator = SeededGenerator(seed: 11)
        func other(than byte: UInt8) -> UInt8 { byte ^ UInt8.random(in: 1...255, using: &generator) }
        if ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1" {
            for (index, line) in ledger.lines.enumerated() {
                for offset in line.indices { #expect(isFound(other(than: line[offset]), at: offset, of: index)) }
            }
        }
        for _ in 0..<4000 {
            let index = Int.random(in: 0..<ledger.lines.count, using: &generator)
            let line = ledger.lines[index]
            let offset = Int.random(in: line.indices, using: &generator)
            #expect(isFound(other(than: line[offset]), at: offset, of: index))
        }
        for (index, line) in ledger.lines.enumerated() {
            #expect(isFound(UInt8(ascii: " "), at: line.count - 1, of: index))
        }
    }

    @Test func everyLetterWhoseCaseIsChangedIsFound() {
        for index in [0, 1, 99, 199] {
            let line = ledger.lines[index]
            let letters = line.indices.filter { line[$0] | 0x20 >= 0x61 && line[$0] | 0x20 <= 0x7A }
            for offset in letters { #expect(isFound(line[offset] ^ 0x20, at: offset, of: index)) }
        }
    }

    @Test func everyDroppedLineButTheLastIsFound() {
        for index in ledger.lines.indices.dropLast() {
            let scanner = scan(ledger.lines[(index + 1)...].joined(), after: chains[index])
            #expect(scanner.fault == .misnumbered(index + 2) && scanner.chain.count == index)
        }
        let cut = scan(ledger.lines.dropLast().joined())
        #expect(cut.fault == nil && cut.chain.head != chains[200].head)
    }

    @Test func everySwappedPairIsFound() {
        for first in ledger.lines.indices {
            for second in Set([first + 1, first + 2, first + 50, 199]) where second > first && second < 200 {
                let scanner = scan(ledger.lines[second] + ledger.lines[first], after: chains[first])
                #expect(scanner.fault != nil && scanner.chain.count == first)
            }
        }
    }

    @Test func everyInsertedLineIsFound() throws {
        let foreign = LedgerLine(
            number: 100, entry: SampleLedger.decision("a1b2c3d4e5f6", .accept), time: "2024-03-01", torn: nil,
            previous: chains[99].head)
        for index in ledger.lines.indices {
            for inserted in [ledger.lines[index], ledger.lines[0], foreign.bytes + [LedgerFormat.lineFeed]] {
                let scanner = scan(inserted + ledger.lines[index], after: chains[index])
                // What is inserted may itself follow; then the line that follows it does not.
                #expect(scanner.fault != nil && scanner.chain.count <= index + 1)
            }
            #expect(scan([LedgerFormat.lineFeed] + ledger.lines[index], after: chains[index]).fault == .unsealed)
        }
    }

    @Test func everyCutWithinTheLastLineIsTorn() {
        let last = ledger.lines[199]
        for length in 1..<last.count {
            let scanner = scan(last.prefix(length), after: chains[199])
            #expect(scanner.fault == .torn && scanner.chain == chains[199])
        }
    }

    @Test func aLineThatIsSealedAnewButFollowsAnotherIsFound() throws {
        let line = try LedgerLine(ledger.lines[5].dropLast())
        let forged = LedgerLine(
            number: 6, entry: line.entry, time: "2030-01-01", torn: nil, previous: line.previous)
        #expect(scan(forged.bytes + [10] + ledger.lines[6], after: chains[5]).fault == .outOfPlace)
    }
}
