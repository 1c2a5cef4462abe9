// Reading archives, whole and damaged.

import TestSupport
import Testing

@testable import OpenPackaging

@Suite struct ZIPArchiveTests {
    @Test func storedAndDeflatedEntries() throws {
        let archive = try ZIPArchive(bytes: Samples.plain)
        #expect(archive.entryNames == ["mimetype", "word/document.xml", "目录/表.txt"])
        #expect(try archive.contents(of: "mimetype") == Array("application/test".utf8))
        #expect(try archive.contents(of: "word/document.xml") == Array(Samples.documentText.utf8))
        #expect(try archive.contents(of: "目录/表.txt") == Array("表二".utf8))
    }

    @Test func sizesBehindTheData() throws {
        let archive = try ZIPArchive(bytes: Samples.streamed)
        #expect(try archive.contents(of: "word/document.xml") == Array(Samples.documentText.utf8))
        #expect(try archive.contents(of: "stored.txt") == Array("stored".utf8))
    }

    @Test func bytesInFrontOfTheArchive() throws {
        let archive = try ZIPArchive(bytes: Array("MZ program".utf8) + Samples.plain)
        #expect(try archive.contents(of: "word/document.xml") == Array(Samples.documentText.utf8))
    }

    @Test func bytesBehindTheArchive() throws {
        let archive = try ZIPArchive(bytes: Samples.plain + Array("\r\n<!-- from the portal -->".utf8))
        #expect(try archive.contents(of: "mimetype") == Array("application/test".utf8))
    }

    @Test func archiveWithoutEntries() throws {
        #expect(try ZIPArchive(bytes: ZIPWriter().finished()).entryNames == [])
    }

    @Test func laterOfTwoEntriesCounts() throws {
        let archive = try ZIPArchive(bytes: Samples.doubled)
        #expect(archive.entryNames == ["a.txt", "../../etc/passwd"])
        #expect(try archive.contents(of: "a.txt") == Array("second".utf8))
    }

    @Test func pathOutsideIsJustAName() throws {
        #expect(try ZIPArchive(bytes: Samples.doubled).contents(of: "../../etc/passwd") == Array("harmless".utf8))
    }

    @Test func namesThatAreNotUTF8() {
        #expect(ZIPName.decode([0x80, 0x62, 0xFF]) == "Çb\u{A0}")
        #expect(ZIPName.decode(Array("word\\document.xml".utf8)[...]) == "word/document.xml")
    }

    @Test func entriesThatShareTheirData() throws {
        var bytes = Samples.doubled
        // The second line of the directory is sent to the entry of the third, six bytes long, with its sizes and checksum.
        let second = Samples.last(Array("PK\u{1}\u{2}".utf8), in: Array(bytes.dropLast(22 + 51)))
        let third = Samples.last(Array("PK\u{1}\u{2}".utf8), in: bytes)
        for field in [16..<28, 42..<46] {
            bytes.replaceSubrange(
                second + field.lowerBound..<second + field.upperBound,
                with: bytes[third + field.lowerBound..<third + field.upperBound])
        }
        let archive = try ZIPArchive(bytes: bytes)
        #expect(try archive.contents(of: "../../etc/passwd") == Array("second".utf8))
        #expect(try archive.contents(of: "a.txt") == Array("second".utf8))
    }

    // MARK: Refusals

    @Test(arguments: [[], Array("<html>".utf8), Array("%PDF-1.4".utf8), [0xD0, 0xCF, 0x11, 0xE0]] as [[UInt8]])
    func otherFilesAreNoArchive(bytes: [UInt8]) {
        #expect(throws: ZIPError.notAnArchive) { try ZIPArchive(bytes: bytes) }
    }

    @Test func cutArchiveHasNoDirectory() {
        #expect(throws: ZIPError.directoryMissing) { try ZIPArchive(bytes: Array(Samples.plain.prefix(200))) }
    }

    @Test func damagedDirectoryIsNamedByItsPlace() {
        var bytes = Samples.plain
        bytes[0xCB] = 0
        #expect(throws: ZIPError.damagedDirectory(offset: 0xCB)) { try ZIPArchive(bytes: bytes) }
    }

    @Test func zip64IsRefused() {
        #expect(throws: ZIPError.zip64) { try ZIPArchive(bytes: Samples.zip64) }
    }

    @Test func oneVolumeOfSeveralIsRefused() {
        var bytes = Samples.plain
        bytes[bytes.count - 18] = 2
        #expect(throws: ZIPError.multipleVolumes) { try ZIPArchive(bytes: bytes) }
    }

    @Test func passwordIsRefused() throws {
        let archive = try ZIPArchive(bytes: Samples.encrypted)
        #expect(throws: ZIPError.encryptedEntry("s.txt")) { try archive.contents(of: "s.txt") }
    }

    @Test func otherMethodIsNamed() throws {
        let archive = try ZIPArchive(bytes: Samples.bzip2)
        #expect(throws: ZIPError.unknownMethod(entry: "a.txt", method: 12)) { try archive.contents(of: "a.txt") }
    }

    @Test func missingEntryIsNamed() throws {
        let archive = try ZIPArchive(bytes: Samples.plain)
        #expect(throws: ZIPError.noSuchEntry("word/styles.xml")) { try archive.contents(of: "word/styles.xml") }
    }

    @Test func changedStoredByteFailsTheChecksum() throws {
        var bytes = Samples.plain
        bytes[40] ^= 1
        let archive = try ZIPArchive(bytes: bytes)
        #expect(throws: ZIPError.checksumMismatch("mimetype")) { try archive.contents(of: "mimetype") }
    }

    @Test func brokenDeflateDataIsDamage() throws {
        var bytes = Samples.plain
        bytes[54 + 30 + 17] = 0x07
        let archive = try ZIPArchive(bytes: bytes)
        #expect(throws: ZIPError.damagedEntry("word/document.xml")) { try archive.contents(of: "word/document.xml") }
    }

    @Test func sizeThatLiesIsDamage() throws {
        for size in [0, 0x37, 0x39] as [UInt8] {
            var bytes = Samples.plain
            let second = 0xCB + 46 + 8
            bytes[second + 24] = size
            let archive = try ZIPArchive(bytes: bytes)
            #expect(throws: ZIPError.damagedEntry("word/document.xml")) {
                try archive.contents(of: "word/document.xml")
            }
        }
    }

    // MARK: Damage of any kind

    @Test func everyCutIsAnError() {
        for sample in [Samples.plain, Samples.streamed] {
            for count in 0..<sample.count {
                #expect(throws: ZIPError.self) { try ZIPArchive(bytes: Array(sample.prefix(count))) }
            }
        }
    }

    @Test func mutationsNeverTrap() {
        var mutator = ByteMutator(seed: 4)
        let samples = [Samples.plain, Samples.streamed, Samples.doubled, Samples.zip64, Samples.encrypted]
        for round in 0..<10_000 {
            let bytes = mutator.mutated(samples[round % samples.count])
            guard let archive = try? ZIPArchive(bytes: bytes) else { continue }
            for name in archive.entryNames { _ = try? archive.contents(of: name) }
        }
    }
}
