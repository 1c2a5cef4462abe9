// Asks LibreOffice for a DOCX of another word processor's document.

import DocumentReading
import ReportModel
import SystemAccess

/// LibreOffice's `soffice`.
struct LibreOffice {
    private let converter: ConverterRun

    /// The program at `path`.
    init(path: FilePath, limits: ProgramLimits) {
        converter = ConverterRun(program: .soffice, path: path, limits: limits)
    }

    /// A document as DOCX. Each run has a profile of its own, because runs that share one get in each other's way.
    func wordDocument(from bytes: [UInt8], ending: String) throws(ConversionError) -> ConvertedFile {
        let name = "report.\(ending)"
        let (end, complaint, document) = try converter.inFolder { folder throws(ProgramError) in
            for name in ["in", "out", "profile", "profile/user"] { try folder.makeFolder(name) }
            try folder.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
            try folder.write(bytes, to: "in/\(name)")
            let outcome = try converter.run(
                [
                    "-env:UserInstallation=\(FileAddress.of(folder.path))/profile", "--headless", "--norestore",
                    "--nolockcheck",
                    "--nodefault", "--nologo", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                    SystemWord(folder.inner("out")), SystemWord(folder.inner("in/\(name)")),
                ],
                in: folder)
            let document = folder.read("out/report.docx", limit: converter.limits.bytes) ?? []
            return (outcome.ending, Complaint.quoted(from: outcome.complaints, folder: folder.path), document)
        }
        try converter.judge(end, complaint: complaint)
        if document.isEmpty { throw .noResult(.soffice, complaint: complaint) }
        let version = WordDocumentReader.application(of: document).flatMap { Self.version(in: $0) }
        return ConvertedFile(
            bytes: document, converter: ConverterVersion(name: "LibreOffice", version: version ?? ""))
    }

    /// The number in what LibreOffice writes of itself: `LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$…`.
    private static func version(in application: String) -> String? {
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
}
