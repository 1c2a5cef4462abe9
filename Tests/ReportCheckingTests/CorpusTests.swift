// Real reports, where they are at hand: nothing in them may be called wrong that is right.

import Foundation
import TestSupport
import Testing

@testable import ReportChecking

@Suite struct CorpusTests {
    @Test(.enabled(if: ReportTruth.corpus != nil)) func realReportsGiveNoFalseAlarm() throws {
        let folder = try #require(ReportTruth.corpus)
        for truth in try ReportTruth.all(in: folder) {
            let found = try ReportChecker.check(Fixtures.report(truth.report)).findings
            let name = truth.report.lastPathComponent
            #expect(found.filter { $0.severity != .notice } == [], "\(name)")
        }
    }
}
