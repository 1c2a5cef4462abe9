// Finds the project's own files from a test, wherever the tests are started.

import Foundation

/// Folders of the source tree, derived from the place of this file.
public enum ProjectPaths {
    /// The folder of `Package.swift`.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The reports that tests read, and the results they expect of them.
    public static let fixtures = root.appendingPathComponent("Fixtures", isDirectory: true)

    /// The JSON Schemas of the documents the program prints.
    public static let schemas = root.appendingPathComponent(
        "Sources/AnnualReportDiff/Documentation.docc/Schemas", isDirectory: true)

    /// The file at `path` under ``fixtures``.
    public static func fixture(_ path: String) -> URL {
        fixtures.appendingPathComponent(path)
    }
}
