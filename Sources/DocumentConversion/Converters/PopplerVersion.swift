// Asks poppler's program which version it is.

import ReportModel
import Synchronization
import SystemAccess

/// The versions of the programs that were used.
enum PopplerVersion {
    /// What it prints of itself is two lines.
    private static let limits = ProgramLimits(seconds: 10, bytes: 1 << 16)

    /// By path, so that each program is asked once, even where two files wait for the answer.
    private static let known = Mutex<[FilePath: ConverterVersion]>([:])

    /// The version of the program at a path; without number where it does not tell.
    static func version(at path: FilePath) -> ConverterVersion {
        known.withLock { known in
            if let version = known[path] { return version }
            let version = ConverterVersion(name: "pdftotext", version: number(askedOf: path) ?? "")
            known[path] = version
            return version
        }
    }

    /// It says "pdftotext version 22.12.0" on standard error.
    private static func number(askedOf path: FilePath) -> String? {
        let outcome = try? ProgramRun.run(
            path, ["-v"], environment: ProgramEnvironment.variables(home: FilePath("/")), limits: limits)
        guard let outcome else { return nil }
        let words = String(decoding: outcome.complaints, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard let place = words.firstIndex(of: "version"), place + 1 < words.count else { return nil }
        let number = words[place + 1].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        return number.isEmpty ? nil : String(number)
    }
}
