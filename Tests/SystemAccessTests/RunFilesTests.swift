import Foundation
import TestSupport
import Testing

@testable import SystemAccess

/// No file that a run reads is written by it, whatever it is called.
@Suite struct RunFilesTests {
    private let folder: TemporaryFolder
    private let input: FilePath
    private let text = Array("before".utf8)

    init() throws {
        folder = try TemporaryFolder()
        input = FilePath(try folder.write(text, "in.txt"))
    }

    private var names: [FilePath] {
        get throws {
            let manager = FileManager.default
            try? manager.linkItem(atPath: folder.path("in.txt"), toPath: folder.path("hard"))
            try? manager.createSymbolicLink(atPath: folder.path("soft"), withDestinationPath: "in.txt")
            try? manager.createSymbolicLink(atPath: folder.path("softer"), withDestinationPath: folder.path("soft"))
            return ["in.txt", "./in.txt", "hard", "soft", "softer", "../\(folder.url.lastPathComponent)/in.txt"].map {
                FilePath(folder.path("")).appending(FilePath($0))
            }
        }
    }

    private func write(_ files: RunFiles, _ path: FilePath, _ bytes: [UInt8]) throws(FileError) {
        let file = try files.output(path, .whole)
        try file.write(bytes)
        try file.finish()
    }

    @Test func whatWasReadIsNotWritten() throws {
        for name in try names {
            for manner in [OutputFile.Manner.whole, .inPlace(keeping: 0)] {
                let files = RunFiles()
                #expect(try files.read(input, limit: 100) == text)
                #expect(throws: FileError.isInput, "\(name.printed)") { try files.output(name, manner) }
                #expect(throws: FileError.isInput) { try files.willWrite(name) }
                #expect(throws: FileError.isInput) { _ = try files.shared(name, for: .appending) }
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: input.printed)) == Data(text))
    }

    @Test func whatWillBeWrittenIsNotRead() throws {
        for name in try names {
            let files = RunFiles()
            try files.willWrite(name)
            #expect(throws: FileError.isOutput) { try files.read(input, limit: 100) }
            #expect(throws: FileError.isOutput) { try files.readPlain(input, limit: 100) }
            #expect(throws: FileError.isOutput) { try files.open(input) }
            #expect(throws: FileError.isOutput) { try files.willRead(input) }
            #expect(throws: FileError.isOutput) { _ = try files.shared(input, for: .reading) }
        }
    }

    @Test func twoOutputsAreTwoFiles() throws {
        for (one, other) in [("a", "a"), ("a", "./a"), ("in.txt", "hard"), ("new", "toNew")] {
            _ = try names
            try? FileManager.default.createSymbolicLink(atPath: folder.path("toNew"), withDestinationPath: "new")
            let files = RunFiles()
            try files.willWrite(FilePath(folder.path("")).appending(FilePath(one)))
            #expect(throws: FileError.isOtherOutput, "\(one) \(other)") {
                try files.willWrite(FilePath(folder.path("")).appending(FilePath(other)))
            }
        }
        let files = RunFiles()
        try files.willWrite("/dev/null")
        try files.willWrite("/dev/null")
    }

    @Test func anAnnouncedOutputIsOpenedOnce() throws {
        let files = RunFiles()
        try files.willWrite(input)
        try write(files, input, [1])
        #expect(throws: FileError.isOtherOutput) { try files.output(input, .whole) }
        #expect(throws: FileError.isOtherOutput) { _ = try files.shared(input, for: .appending) }
    }

    @Test func aLedgerIsAppendedToAsOftenAsNeedBe() throws {
        let files = RunFiles()
        for _ in 0..<2 {
            let file = try files.shared(FilePath(folder.path("new")), for: .appending)
            try file.append([1])
        }
    }

    @Test func nothingIsWrittenOnceAnInputWasRefused() throws {
        let files = RunFiles()
        try files.willWrite(input)
        #expect(throws: FileError.isOutput) { try files.willRead(input) }
        #expect(throws: FileError.isOutput) { try files.output(FilePath(folder.path("other")), .whole) }
        #expect(throws: FileError.isOutput) { _ = try files.shared(FilePath(folder.path("other")), for: .appending) }
        #expect(folder.names == ["in.txt"])
    }
}
