// Asks LibreOffice for a DOCX of another word processor's document.

import DocumentReading
import ReportModel

/// LibreOffice's `soffice`.
struct LibreOffice {
    /// A first start with a new profile takes some seconds, on a busy machine with slow disks many.
    static let limits = ProgramLimits(seconds: 180, bytes: 256 << 20)

    /// The program.
    let path: String

    /// A document as DOCX. Each run has a profile of its own, because runs that share one get in each other's way.
    func wordDocument(from bytes: [UInt8], format: SourceFormat) throws(ConversionError) -> ConvertedFile {
        let folder = try Self.run { () throws(ProgramError) in try PrivateFolder() }
        defer { folder.remove() }
        let outcome = try Self.run { () throws(ProgramError) in
            for name in ["in", "out", "profile", "profile/user"] { try folder.makeFolder(name) }
            try folder.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
            try folder.write(bytes, to: "in/report.\(format.rawValue)")
            return try ProgramRun.run(
                path,
                [
                    "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
                    "--nodefault", "--nologo", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                    "\(folder.path)/out", "\(folder.path)/in/report.\(format.rawValue)",
                ],
                environment: ProgramEnvironment.variables(home: folder.path), folder: folder.path, limits: Self.limits)
        }
        let complaint = ProgramEnvironment.withoutFolder(outcome.firstComplaint, folder.path)
        if outcome.status != 0 { throw .failed(.soffice, complaint: complaint) }
        guard let document = folder.read("out/report.docx", limit: Self.limits.bytes), !document.isEmpty else {
            throw .noResult(.soffice, complaint: complaint)
        }
        let version = WordDocumentReader.application(of: document).flatMap { Self.version(in: $0) }
        return ConvertedFile(
            bytes: document, converter: ConverterVersion(name: "LibreOffice", version: version ?? ""))
    }

    /// The number in what LibreOffice writes of itself: `LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$…`.
    static func version(in application: String) -> String? {
        guard let slash = application.firstIndex(of: "/") else { return nil }
        let number = application[application.index(after: slash)...].prefix { $0.isNumber || $0 == "." }
        return number.isEmpty ? nil : String(number)
    }

    /// No macros, and nothing fetched that a document links to.
    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" \
        oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
        oor:op="fuse"><value>true</value></prop></item>
        </oor:items>

        """

    private static func run<Outcome>(
        _ body: () throws(ProgramError) -> Outcome
    ) throws(ConversionError) -> Outcome {
        do { return try body() } catch { throw ConversionError(error, of: .soffice, limits: limits) }
    }
}
