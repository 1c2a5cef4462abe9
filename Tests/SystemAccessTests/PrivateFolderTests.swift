import Foundation
import TestSupport
import Testing

@testable import SystemAccess

/// A folder for one run keeps others out and leaves nothing behind.
@Suite struct PrivateFolderTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func nobodyElseCanLookIntoIt() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write([1, 2, 3], to: "file")
        try folder.makeFolder("inner")
        #expect(try mode(folder.path.printed) == 0o700)
        #expect(try mode("\(folder.path.printed)/inner") == 0o700)
        #expect(try mode("\(folder.path.printed)/file") == 0o600)
        #expect(folder.read("file", limit: 3) == [1, 2, 3])
        #expect(folder.read("file", limit: 2) == nil, "more than the limit")
        #expect(folder.read("nothing", limit: 9) == nil && folder.read("inner", limit: 9) == nil)
        #expect(folder.size == 3)
        #expect(throws: ProgramError.self, "a file is written once") { try folder.write([], to: "file") }
    }

    @Test func itGoesWithAllThatIsInIt() throws {
        let outside = try FakePrograms()
        let kept = try outside.script("kept", "")
        let folder = try PrivateFolder()
        try folder.makeFolder("a")
        try folder.makeFolder("a/b")
        try folder.write([1], to: "a/b/c")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: "\(folder.path.printed)/link", withDestinationPath: outside.folder.path)
        try manager.createSymbolicLink(atPath: "\(folder.path.printed)/a/file", withDestinationPath: kept)
        #expect(folder.read("a/file", limit: 1000) == nil, "a link is not followed")
        folder.remove()
        #expect(!manager.fileExists(atPath: folder.path.printed))
        #expect(manager.fileExists(atPath: kept))
    }
}
