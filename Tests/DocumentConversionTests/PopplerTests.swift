import DocumentReading
import Foundation
import ReportModel
import SystemAccess
import TestSupport
import Testing

@testable import DocumentConversion

/// Whatever a `pdftotext` does, there is a layout or one error that says what was wrong.
@Suite struct PopplerTests {
    private let fakes: FakePrograms

    init() throws { fakes = try FakePrograms() }

    private func convert(
        at path: String, _ bytes: [UInt8] = FakePDF.report(2021), seconds: Int = 60
    ) throws -> ConvertedFile {
        let limits = ProgramLimits(seconds: seconds, bytes: 1 << 20)
        return try InstalledPrograms(named: [.pdftotext: FilePath(path)]) { _ in limits }.layout(ofPDF: bytes)
    }

    private func convert(_ body: String, seconds: Int = 60) throws -> ConvertedFile {
        try convert(at: try fakes.script("pdftotext", body), seconds: seconds)
    }

    private func expect(_ body: String, _ error: ConversionError, seconds: Int = 60) {
        #expect(throws: error, "\(body)") { try convert(body, seconds: seconds) }
    }

    @Test func theLayoutComesWithTheVersion() throws {
        let file = try convert(FakePrograms.pdftotext)
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("临澜市测试局2021年"))
        #expect(file.converter == ConverterVersion(name: "pdftotext", version: "9.9.9"))
    }

    @Test func theVersionIsAskedForOnceAndOnlyWhenSomethingWasRead() throws {
        let path = try fakes.script(
            "counted", "echo \"$1\" >> $DIR/calls\n[ -e $DIR/broken ] && exit 1\n\(FakePrograms.pdftotext)")
        let broken = fakes.folder.appendingPathComponent("broken")
        try Data().write(to: broken)
        #expect(throws: ConversionError.self) { try convert(at: path) }
        #expect(fakes.text("calls") == "-bbox-layout\n")
        try FileManager.default.removeItem(at: broken)
        for _ in 0..<3 { #expect(try convert(at: path).converter.version == "9.9.9") }
        #expect(fakes.text("calls").split(separator: "\n").filter { $0 == "-v" }.count == 1)
    }

    @Test func aProgramThatDoesNotTellItsVersionIsUsedAllTheSame() throws {
        let file = try convert("[ \"$1\" = -v ] && exit 1\ntail -n +2 \"$6\"")
        #expect(file.converter == ConverterVersion(name: "pdftotext", version: ""))
    }

    @Test func itReadsACopyOfItsOwnInAFolderThatIsGoneAfterwards() throws {
        _ = try convert(
            """
            if [ "$1" != -v ]; then
                printf %s "$HOME" > $DIR/home
                cat "$6" > $DIR/input
                ls -ld "$HOME" "$6" | cut -c 1-10 > $DIR/modes
            fi
            \(FakePrograms.pdftotext)
            """)
        #expect(fakes.text("input") == String(decoding: FakePDF.report(2021), as: UTF8.self))
        #expect(fakes.text("modes").split(separator: "\n").sorted() == ["-rw-------", "drwx------"])
        let home = fakes.text("home")
        #expect(home.contains("/reportdiff-") && !FileManager.default.fileExists(atPath: home))
    }

    @Test func whatItMayDoInsteadOfItsWork() {
        expect(
            "echo 'Syntax Error: no trailer' >&2; exit 1",
            .failed(.pdftotext, status: 1, complaint: "Syntax Error: no trailer"))
        expect("exit 1", .failed(.pdftotext, status: 1, complaint: ""))
        expect(
            "echo \"Error: cannot open $6\" >&2; exit 1",
            .failed(.pdftotext, status: 1, complaint: "Error: cannot open report.pdf"))
        expect("echo 'Command Line Error: Incorrect password' >&2; exit 1", .locked)
        expect("kill -11 $$", .crashed(.pdftotext, signal: 11))
        expect("exec yes", .tooMuchOutput(.pdftotext, megabytes: 1))
        expect("exec sleep 600", .timedOut(.pdftotext, seconds: 1), seconds: 1)
        expect("exit 0", .noResult(.pdftotext, complaint: ""))
        expect("echo 'Syntax Error: nothing' >&2", .noResult(.pdftotext, complaint: "Syntax Error: nothing"))
    }

    @Test func whatIsNoLayout() {
        expect("echo '<<<&&& not XHTML at all'", .notALayout)
        expect("echo 'Usage: pdftotext' >&2; exit 99", .notALayout)
        expect("tail -n +2 \"$6\" | head -n 8", .notALayout)
        expect("printf '<html><body><doc>\\n</doc></body></html>'", .notALayout)
    }

    @Test func aProgramThatIsNone() throws {
        let folder = fakes.folder.path
        try Data().write(to: fakes.folder.appendingPathComponent("plain"))
        let faults: [(String, ProgramFault)] = [
            ("\(folder)/none", .missing), (folder, .isFolder), ("\(folder)/plain", .notExecutable),
            ("no-such-program-anywhere", .missing), ("", .missing), ("d/plain", .relative), ("./plain", .relative),
        ]
        for (path, fault) in faults {
            #expect(throws: ConversionError.notAProgram(.pdftotext, path: path, fault: fault)) {
                try convert(at: path)
            }
        }
        let broken = try fakes.program("broken", "no program")
        #expect {
            try convert(at: broken)
        } throws: { error in
            guard case .notStarted(.pdftotext, _)? = error as? ConversionError else { return false }
            return true
        }
    }

    @Test func oneThatHangsCostsNoOther() async throws {
        let path = try fakes.script(
            "moody", "grep -q 2019 \"$6\" && exec sleep 600\n\(FakePrograms.pdftotext)")
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for year in 2019...2022 {
                group.addTask { (year, (try? convert(at: path, FakePDF.report(year), seconds: 6)) != nil) }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        #expect(outcomes == [2019: false, 2020: true, 2021: true, 2022: true])
    }
}
