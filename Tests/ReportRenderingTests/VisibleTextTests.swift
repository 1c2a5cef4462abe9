import Testing

@testable import ReportRendering

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("年度报告", "年度报告"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\tb\r\nc", "a b  c"), ("\u{9B}2J", "\u{FFFD}2J"),
        ("\u{FFFE}a", "\u{FFFD}a"),
        ("\u{7F}", "␡"), ("\u{202E}abc", "\u{FFFD}abc"), ("\u{0}", "␀"),
    ])
    func whatATerminalWouldObeyIsShown(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
    }
}
