// The fixtures as reports, and small reports made of text.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport

/// Reports of the fixtures folder, by name.
enum Fixtures {
    static func report(_ name: String) throws -> Report { try report(ProjectPaths.fixture(name)) }

    static func report(_ file: URL) throws -> Report {
        try ReportBinder.bind(DocumentReader.read([UInt8](Data(contentsOf: file)), name: file.lastPathComponent))
    }

    /// The five years of one body.
    static let years = ["linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "linlan-2022.txt", "linlan-2023.txt"]
}
