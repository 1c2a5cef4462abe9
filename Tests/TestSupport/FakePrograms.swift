// Programs that behave as a test wants them to.

import Foundation

/// A folder of small shell scripts, which goes when the test does.
public final class FakePrograms: Sendable {
    /// What a `pdftotext` does that prints what ``FakePDF`` holds.
    public static let pdftotext = """
        if [ "$1" = -v ]; then echo "pdftotext version 9.9.9" >&2; exit 0; fi
        tail -n +2 "$6"
        """

    /// Where they are.
    public let folder: URL

    /// A new folder.
    public init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("fakes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A program that is this script; `DIR` in it is the folder. Its path.
    public func script(_ name: String, _ body: String) throws -> String {
        try program(name, "#!/bin/sh\nDIR='\(folder.path)'\n\(body)\n")
    }

    /// An executable file of these words. Its path.
    public func program(_ name: String, _ text: String) throws -> String {
        let draft = folder.appendingPathComponent("\(name).draft")
        let target = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: draft)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: draft.path)
        // Another process makes the file that is run: while this one writes a file, tests beside may start programs, and
        // those would keep it open for a moment, in which it cannot be run.
        let copying = try Process.run(
            URL(fileURLWithPath: "/bin/cp"), arguments: ["-p", draft.path, target.path])
        copying.waitUntilExit()
        return target.path
    }

    /// What a file in the folder holds; empty where there is none.
    public func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    /// Waits until a file in the folder is there, for a minute at most.
    public func wait(for name: String) -> Bool {
        for _ in 0..<6000 {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) { return true }
            usleep(10_000)
        }
        return false
    }

    /// Whether the process of this number, as a script wrote it down, goes away within half a minute.
    public static func goesAway(_ number: String) -> Bool {
        guard let process = pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines)) else { return false }
        for _ in 0..<3000 {
            if kill(process, 0) != 0 || isDead(process) { return true }
            usleep(10_000)
        }
        return false
    }

    /// Whether nobody has yet asked what became of a process that has ended, as in a container without an init.
    private static func isDead(_ process: pid_t) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return status.split(separator: ")").last?.hasPrefix(" Z") ?? false
    }
}
