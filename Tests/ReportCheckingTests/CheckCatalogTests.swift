// The list of rules.

import ReportModel
import Testing

@testable import ReportChecking

@Suite struct CheckCatalogTests {
    @Test func everyRuleOfTheContractIsListedOnce() {
        let names = [
            "requests.balance", "requests.resultSum", "requests.rowSum", "proceedings.sum", "value.notCount",
            "value.unreadable", "value.notation", "proactive.disclosed", "proactive.inForce", "form.section",
            "form.table", "form.row", "form.label", "form.feeStatement", "form.length", "text.figure",
            "text.breakdown", "text.share", "text.period", "crossYear.carryOver", "crossYear.priorItems",
            "crossYear.totalDisclosed", "crossYear.inForce", "crossYear.repeated", "crossYear.growth",
            "crossYear.magnitude", "identity.agency", "identity.scope",
        ]
        #expect(CheckCatalog.rules.map(\.name) == names)
    }

    @Test func aHeuristicIsNeverAnError() {
        #expect(CheckCatalog.rules.allSatisfy { $0.basis != .heuristic || $0.severity != .error })
    }

    @Test func everyRuleIsDocumentedInBothLanguages() {
        for rule in CheckCatalog.rules {
            #expect(rule.documentation.chinese.hasSuffix("。"), "\(rule.name)")
            #expect(rule.documentation.english.hasSuffix("."), "\(rule.name)")
        }
    }
}
