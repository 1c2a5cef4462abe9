// Damaged files: reading and binding return a report or throw a typed error, and one bad byte rarely costs the report.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct MutationTests {
    private static let isLong = ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1"

    private static func fixtures() throws -> [[UInt8]] {
        try ReportTruth.all(in: ProjectPaths.fixtures).map { [UInt8](try Data(contentsOf: $0.report)) }
    }

    /// Whether bytes are bound; any error but the typed ones fails the test that called.
    private static func binds(_ bytes: [UInt8]) throws -> Bool {
        do {
            _ = try ReportBinder.bind(DocumentReader.read(bytes, name: "damaged"))
            return true
        } catch is ReadingError {
            return false
        } catch is BindingError {
            return false
        }
    }

    @Test func damagedBytesAreReadOrRefused() throws {
        for (index, bytes) in try Self.fixtures().enumerated() {
            var mutator = ByteMutator(seed: UInt64(index))
            for _ in 0..<(Self.isLong ? 200 : 3) { _ = try Self.binds(mutator.mutated(bytes)) }
        }
    }

    @Test func damagedLinesAreReadOrRefused() throws {
        for (index, bytes) in try Self.fixtures().enumerated() {
            var generator = SeededGenerator(seed: 900 + UInt64(index))
            for _ in 0..<(Self.isLong ? 200 : 3) {
                var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                for _ in 0..<Int.random(in: 1...8, using: &generator) {
                    let from = Int.random(in: lines.indices, using: &generator)
                    let to = Int.random(in: lines.indices, using: &generator)
                    switch Int.random(in: 0..<4, using: &generator) {
                    case 0: lines.swapAt(from, to)
                    case 1: lines[to] = lines[from]
                    case 2: lines[to] += lines[from]
                    default: lines[to] = []
                    }
                }
                _ = try Self.binds(Array(lines.joined(separator: [0x0A])))
            }
        }
    }

    @Test func oneChangedByteRarelyCostsAReport() throws {
        var generator = SeededGenerator(seed: 5)
        var bound = 0
        var tried = 0
        for bytes in try Self.fixtures() {
            for _ in 0..<(Self.isLong ? 100 : 4) {
                var changed = bytes
                changed[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
                tried += 1
                if try Self.binds(changed) { bound += 1 }
            }
        }
        #expect(bound * 100 >= tried * 95, "\(bound) of \(tried)")
    }
}
