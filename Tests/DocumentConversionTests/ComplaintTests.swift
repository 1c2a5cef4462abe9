import SystemAccess
import Testing

@testable import DocumentConversion

/// Of all that a program complains about one line is quoted, fit to be shown.
@Suite struct ComplaintTests {
    private func quoted(_ text: String, folder: FilePath = "/tmp/reportdiff-abc") -> String {
        Complaint.quoted(from: Array(text.utf8), folder: folder)
    }

    @Test func theFirstThatSpeaksOfAnErrorIsTheMostTelling() {
        #expect(
            quoted("Warning: failed to launch javaldx\n\nnote\nError: source file could not be loaded\nError: two\n")
                == "Error: source file could not be loaded")
        #expect(quoted("Syntax Warning: odd\nI give up\n") == "I give up")
        #expect(quoted("Warning: failed to launch javaldx - java may not function correctly\n") == "")
        #expect(quoted("") == "")
    }

    @Test func ourFolderIsNotNamed() {
        #expect(quoted("Error: /tmp/reportdiff-abc/in/report.doc is odd") == "Error: in/report.doc is odd")
        #expect(quoted("Error in file:///tmp/a%20b/x", folder: "/tmp/a b") == "Error in x")
    }

    @Test func whatWouldDriveATerminalIsLeftOut() {
        #expect(quoted("Error:\u{1B}[31m\tred\u{202E}  \u{0}text\r") == "Error: [31m red text")
        let bytes = Array("Error ".utf8) + [0xFF, 0xFE]
        #expect(
            Complaint.quoted(from: bytes, folder: "/x") == "Error \u{FFFD}\u{FFFD}")
    }

    @Test func theAddressOfAFolderHoldsAnyName() {
        #expect(FileAddress.of("/tmp/a b#1%/报") == "file:///tmp/a%20b%231%25/%E6%8A%A5")
    }

    @Test func aLongOneIsCut() {
        #expect(quoted("Error " + String(repeating: "长", count: 1000)).count == 201)
    }
}
