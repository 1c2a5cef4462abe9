// The bounds of reading: below, at and above each.

import Testing

@testable import OpenPackaging

@Suite struct ZIPLimitsTests {
    @Test(arguments: [2, 3, 4])
    func entries(limit: Int) throws {
        var limits = ZIPLimits.standard
        limits.entries = limit
        if limit < 3 {
            #expect(throws: ZIPError.tooManyEntries(count: 3, limit: limit)) {
                try ZIPArchive(bytes: Samples.plain, limits: limits)
            }
        } else {
            #expect(try ZIPArchive(bytes: Samples.plain, limits: limits).entryNames.count == 3)
        }
    }

    @Test(arguments: [333, 334, 335])
    func totalInflatedBytes(limit: Int) throws {
        var limits = ZIPLimits.standard
        limits.totalInflatedBytes = limit
        // 16, 312 and 6 bytes.
        if limit < 334 {
            #expect(throws: ZIPError.archiveTooLarge(limit: limit)) {
                try ZIPArchive(bytes: Samples.plain, limits: limits)
            }
        } else {
            #expect(try ZIPArchive(bytes: Samples.plain, limits: limits).entryNames.count == 3)
        }
    }

    @Test(arguments: [311, 312, 313])
    func entryInflatedBytes(limit: Int) throws {
        var limits = ZIPLimits.standard
        limits.entryInflatedBytes = limit
        let archive = try ZIPArchive(bytes: Samples.plain, limits: limits)
        if limit < 312 {
            #expect(throws: ZIPError.entryTooLarge("word/document.xml", limit: limit)) {
                try archive.contents(of: "word/document.xml")
            }
        } else {
            #expect(try archive.contents(of: "word/document.xml").count == 312)
        }
        #expect(try archive.contents(of: "mimetype").count == 16, "the others can still be read")
    }

    @Test(arguments: [5, 6, 7])
    func ratio(limit: Int) throws {
        var limits = ZIPLimits.standard
        limits.ratio = limit
        limits.ratioExemptBytes = 311
        let archive = try ZIPArchive(bytes: Samples.plain, limits: limits)
        // 312 bytes out of 50 are 6.24 times as many.
        if limit < 7 {
            #expect(throws: ZIPError.suspiciousRatio("word/document.xml", limit: limit)) {
                try archive.contents(of: "word/document.xml")
            }
        } else {
            #expect(try archive.contents(of: "word/document.xml").count == 312)
        }
    }

    @Test func smallEntriesMayHaveAnyRatio() throws {
        var limits = ZIPLimits.standard
        limits.ratio = 1
        limits.ratioExemptBytes = 312
        let archive = try ZIPArchive(bytes: Samples.plain, limits: limits)
        #expect(try archive.contents(of: "word/document.xml").count == 312)
    }

    @Test func bombIsRefusedUnopened() throws {
        var writer = ZIPWriter()
        try writer.add("word/document.xml", contents: Array(repeating: 0, count: 2 << 20))
        var bytes = writer.finished()
        let line = Samples.last(Array("PK\u{1}\u{2}".utf8), in: bytes)
        // 2 MB as packed; then the directory claims 500 MB.
        #expect(throws: ZIPError.suspiciousRatio("word/document.xml", limit: 500)) {
            try ZIPArchive(bytes: bytes).contents(of: "word/document.xml")
        }
        bytes.replaceSubrange(line + 24..<line + 28, with: [0x00, 0x65, 0xCD, 0x1D])
        #expect(throws: ZIPError.entryTooLarge("word/document.xml", limit: 64 << 20)) {
            try ZIPArchive(bytes: bytes).contents(of: "word/document.xml")
        }
        // A directory that claims little is held to it.
        bytes.replaceSubrange(line + 24..<line + 28, with: [0x64, 0x00, 0x00, 0x00])
        #expect(throws: ZIPError.damagedEntry("word/document.xml")) {
            try ZIPArchive(bytes: bytes).contents(of: "word/document.xml")
        }
    }
}
