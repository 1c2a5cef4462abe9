import Foundation
import TestSupport
import Testing

@testable import SystemAccess

/// An output is whole or not there, and otherwise the file that it was.
@Suite struct OutputFileTests {
    private let folder: TemporaryFolder
    private let manager = FileManager.default

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> FilePath { FilePath(folder.path(name)) }

    private func write(_ name: String, _ text: String = "after") throws {
        let file = try RunFiles().output(path(name), .whole)
        try file.write(Array(text.utf8))
        try file.finish()
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    private func mode(_ name: String) throws -> Int? {
        try manager.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
    }

    private func inode(_ name: String) throws -> Int? {
        try manager.attributesOfItem(atPath: folder.path(name))[.systemFileNumber] as? Int
    }

    @Test func itKeepsItsModeAndNeverGainsMore() throws {
        for (before, after) in [(0o600, 0o600), (0o640, 0o640), (0o777, 0o777), (0o4755, 0o755), (0o6771, 0o771)] {
            _ = try folder.write([1], "out")
            try manager.setAttributes([.posixPermissions: before], ofItemAtPath: folder.path("out"))
            try write("out")
            #expect(try mode("out") == after && text("out") == "after")
            try manager.removeItem(atPath: folder.path("out"))
        }
        #expect(folder.names.isEmpty)
    }

    @Test func itsOtherNamesStayItsNames() throws {
        _ = try folder.write(Array("before, and longer".utf8), "out")
        try manager.linkItem(atPath: folder.path("out"), toPath: folder.path("hard"))
        let number = try inode("out")
        for text in ["after", "after that, longer than before"] {
            try write("out", text)
            #expect(try self.text("out") == text && self.text("hard") == text && inode("hard") == number)
        }
        #expect(folder.names == ["hard", "out"])
    }

    @Test func linksStayAndAreFollowedToWhereTheyLead() throws {
        try manager.createDirectory(atPath: folder.path("deep"), withIntermediateDirectories: false)
        try manager.createSymbolicLink(atPath: folder.path("soft"), withDestinationPath: "deep/softer")
        try manager.createSymbolicLink(atPath: folder.path("deep/softer"), withDestinationPath: "new")
        for text in ["one", "two"] {
            try write("soft", text)
            #expect(try self.text("deep/new") == text)
        }
        #expect(try manager.destinationOfSymbolicLink(atPath: folder.path("soft")) == "deep/softer")
        try manager.createSymbolicLink(atPath: folder.path("lost"), withDestinationPath: "none/new")
        #expect(throws: FileError.folderMissing) { try write("lost") }
        try manager.createSymbolicLink(atPath: folder.path("round"), withDestinationPath: "round")
        #expect(throws: FileError.self) { try write("round") }
        #expect(try manager.contentsOfDirectory(atPath: folder.path("deep")).sorted() == ["new", "softer"])
    }

    @Test func whatIsGivenUpLeavesNothing() throws {
        _ = try folder.write(Array("before".utf8), "out")
        do {
            let file = try RunFiles().output(path("out"), .whole)
            try file.write([1])
            #expect(folder.names.count == 2)
            file.abandon()
            #expect(folder.names == ["out"])
            let forgotten = try RunFiles().output(path("out"), .whole)
            try forgotten.write([1])
        }
        #expect(try folder.names == ["out"] && text("out") == "before")
    }

    @Test func otherTemporaryFilesAreLeftAlone() throws {
        _ = try folder.write([7], ".reportdiff-\(getpid()).tmp")
        try write("out")
        #expect(folder.names == [".reportdiff-\(getpid()).tmp", "out"])
    }

    @Test func aFullDiskLeavesWhatWasThere() throws {
        // Nothing can be written to it, by any name.
        #expect(throws: FileError.self) {
            let file = try RunFiles().output("/dev/full", .whole)
            try file.write([1])
            try file.finish()
        }
    }

    @Test func devicesAreWrittenAsTheyAre() throws {
        let file = try RunFiles().output("/dev/null", .whole)
        try file.write([1])
        try file.finish()
    }
}
