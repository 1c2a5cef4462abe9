import Foundation
import SystemAccess
import TestSupport
import Testing

@testable import ChangeLedger

@Suite struct FileDigestTests {
    @Test func filesOfManySizesHaveTheHashTheSystemGivesThem() throws {
        guard let system = ProgramCall.find("sha256sum") else {
            return print("skipped: there is no sha256sum to compare with")
        }
        let folder = try LedgerFolder()
        var generator = SeededGenerator(seed: 3)
        var names: [String] = []
        for size in [0, 1, 55, 56, 63, 64, 65, 119, 120, 65_535, 65_536, 65_537, 131_072, 200_000] {
            let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try folder.write(bytes, "\(size)")
            names.append("\(size)")
        }
        let run = try ProgramCall(system, names, in: folder.url)
        let expected = run.output.split(separator: "\n").map { String($0.prefix(64)) }
        #expect(try names.map { try FileDigest.sha256(of: folder.path($0)) } == expected)
    }

    @Test func filesAreFoundByTheirBytesWhateverTheirNames() throws {
        let folder = try LedgerFolder()
        try folder.write(Array("甲".utf8), "in/b")
        try folder.write(Array("甲".utf8), "in/a")
        try folder.write(Array("乙".utf8), "in/x/y/z")
        try folder.write(Array("丙".utf8), "in/other")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("in/x/loop"), withDestinationPath: folder.path("in"))
        let wanted = try Set(["in/a", "in/x/y/z"].map { try FileDigest.sha256(of: folder.path($0)) })
        let found = try InputFolder.find(wanted.union(["00"]), in: folder.path("in"))
        #expect(Set(found.values.map(\.printed)) == [folder.path("in/a"), folder.path("in/x/y/z")])
        #expect(throws: FileError.missing) { try InputFolder.find(wanted, in: folder.path("none")) }
        #expect(throws: FileError.missing) { try InputFolder.find(wanted, in: folder.path("in/a")) }
    }

    @Test(arguments: [-1, 0, 1])
    func foldersInsideEachOtherAreSearchedToABound(step: Int) throws {
        let folder = try LedgerFolder()
        let depth = InputFolder.maximumDepth + step
        let path = (["in"] + Array(repeating: "x", count: depth - 1) + ["z"]).joined(separator: "/")
        try folder.write(Array("乙".utf8), path)
        let digest = try FileDigest.sha256(of: folder.path(path))
        #expect(try InputFolder.find([digest], in: folder.path("in")).count == (step > 0 ? 0 : 1))
    }
}
