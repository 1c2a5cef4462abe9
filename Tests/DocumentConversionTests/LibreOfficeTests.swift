import DocumentReading
import Foundation
import ReportModel
import SystemAccess
import TestSupport
import Testing

@testable import DocumentConversion

/// Whatever a `soffice` does, there is a DOCX or one error that says what was wrong.
@Suite struct LibreOfficeTests {
    /// Puts its arguments into variables as `soffice` understands them.
    private static let reading = """
        for word; do
            case "$word" in -env:UserInstallation=*) profile=${word#*=}; profile=${profile#file://};; esac
            [ "$before" = --outdir ] && out=$word
            before=$word
        done
        input=$before

        """

    private let fakes: FakePrograms

    init() throws { fakes = try FakePrograms() }

    private func convert(_ body: String, _ format: SourceFormat = .doc, seconds: Int = 60) throws -> ConvertedFile {
        let path = try fakes.script("soffice", Self.reading + body)
        let limits = ProgramLimits(seconds: seconds, bytes: 1 << 20)
        return try InstalledPrograms(named: [.soffice: FilePath(path)]) { _ in limits }
            .wordDocument(
                from: [1, 2, 3, 4], format: format, ending: format == .wps ? "doc" : format.rawValue)
    }

    private func expect(_ body: String, _ error: ConversionError, seconds: Int = 60) {
        #expect(throws: error, "\(body)") { try convert(body, seconds: seconds) }
    }

    @Test func theDocumentComesWithTheVersionThatWroteIt() throws {
        let fixture = ProjectPaths.fixture("linlan-2021.docx").path
        let file = try convert("cp '\(fixture)' $out/report.docx")
        #expect(file.bytes == [UInt8](try Data(contentsOf: ProjectPaths.fixture("linlan-2021.docx"))))
        #expect(file.converter.name == "LibreOffice")
    }

    @Test func theFormatIsInTheNameOfItsCopy() throws {
        for (format, name) in [(SourceFormat.doc, "doc"), (.wps, "doc"), (.rtf, "rtf"), (.odt, "odt")] {
            _ = try convert("echo ${input##*/} > $DIR/name; cp $input $out/report.docx", format)
            #expect(fakes.text("name") == "report.\(name)\n")
        }
    }

    @Test func everyRunHasAProfileOfItsOwnThatIsGoneAfterwards() throws {
        var profiles: Set<String> = []
        for _ in 0..<2 {
            _ = try convert(
                "printf %s $profile > $DIR/p; cp $profile/user/*.xcu $DIR/settings; cp $input $out/report.docx")
            let profile = fakes.text("p")
            #expect(profiles.insert(profile).inserted)
            #expect(!FileManager.default.fileExists(atPath: profile))
        }
        #expect(fakes.text("settings").contains("DisableMacrosExecution"))
    }

    @Test func whatItMayDoInsteadOfItsWork() {
        expect(
            "echo 'Warning: failed to launch javaldx' >&2\necho \"Error: $input could not be loaded\" >&2",
            .noResult(.soffice, complaint: "Error: in/report.doc could not be loaded"))
        expect("echo 'Warning: failed to launch javaldx' >&2", .noResult(.soffice, complaint: ""))
        expect("> $out/report.docx", .noResult(.soffice, complaint: ""))
        expect("mkdir $out/report.docx", .noResult(.soffice, complaint: ""))
        expect("mkfifo $out/report.docx", .noResult(.soffice, complaint: ""))
        expect("ln -s /etc/passwd $out/report.docx", .noResult(.soffice, complaint: ""))
        expect("exit 77", .failed(.soffice, status: 77, complaint: ""))
        expect("sh -c 'kill -6 $$'; exit $?", .crashed(.soffice, signal: 6))
        expect("sleep 600 & wait", .timedOut(.soffice, seconds: 1), seconds: 1)
        expect("exec yes > $out/report.docx", .tooMuchOutput(.soffice, megabytes: 1))
        expect("exec yes > $profile/log", .tooMuchOutput(.soffice, megabytes: 1))
    }
}
