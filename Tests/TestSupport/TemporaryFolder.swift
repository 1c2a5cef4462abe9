// A folder for the files of one test.

import Foundation

/// A folder that goes when the test does.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL
    private let isKept: Bool

    /// A new folder; one at `path`, where that is given, stays when the test goes.
    public init(keptAt path: String? = nil) throws {
        url =
            path.map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("reportdiff-\(UUID().uuidString)")
        isKept = path != nil
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { if !isKept { try? FileManager.default.removeItem(at: url) } }

    /// Writes a file and returns its path.
    public func write(_ bytes: [UInt8], _ name: String) throws -> String {
        try Data(bytes).write(to: url.appendingPathComponent(name))
        return path(name)
    }

    /// The path of a file that may not exist.
    public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// The names of its files, hidden ones included.
    public var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
}
