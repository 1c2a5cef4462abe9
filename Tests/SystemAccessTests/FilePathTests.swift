import Testing

@testable import SystemAccess

/// A path is its bytes; only what is shown of it is decoded.
@Suite struct FilePathTests {
    @Test func namesAreShownInTheEncodingTheyAreIn() {
        let gbk: [UInt8] = [0xB1, 0xA8, 0xB8, 0xE6]
        #expect(FilePath("报告.txt").printed == "报告.txt")
        #expect(FilePath(bytes: gbk + Array(".txt".utf8)).printed == "报告.txt")
        #expect(FilePath(bytes: Array("文件夹/".utf8) + gbk).printed == "文件夹/报告", "each name by itself")
        #expect(FilePath(bytes: [0xFF]).printed == "\\xff")
        #expect(FilePath(bytes: [0x61, 0xFF, 0x5C, 0xE6, 0x96, 0x87]).printed == "a\\xff\\\\文")
        #expect(FilePath("a\\xff").printed == "a\\xff", "text stays as it is")
        #expect(FilePath(bytes: gbk) != FilePath("报告"), "what looks the same need not be it")
        #expect(FilePath("//a//").printed == "//a//")
    }

    @Test func foldersAndNamesPart() {
        #expect(FilePath("a/b/c").folder == "a/b/" && FilePath("a/b/c").name == "c")
        #expect(FilePath("c").folder == "" && FilePath("c").name == "c" && FilePath("/").name == "")
        #expect(FilePath("a").appending("b") == "a/b" && FilePath("a/").appending("b") == "a/b")
        #expect(FilePath("").appending("b") == "b" && FilePath("a").appending("/b") == "/b")
        #expect(FilePath("/").appending("b") == "/b")
    }
}
