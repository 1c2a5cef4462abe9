// Figures, units, notation and the change of the form.

import ReportModel
import StatutoryForms
import Testing

@testable import ReportDiffing

@Suite struct CellDifferTests {
    private func figure(_ text: String, _ unit: AmountUnit? = nil) -> Figure {
        var figure = FigureParser.parse(text)
        figure.unit = figure.unit ?? unit
        return figure
    }

    private func compare(_ old: Figure, _ new: Figure) -> (CellChange.Cause?, String?, String?) {
        let comparison = FigureComparison(old: old, new: new)
        return (comparison.cause, comparison.delta?.absolute.description, comparison.delta?.percent?.description)
    }

    @Test func aFigureThatMovedHasAnExactDelta() {
        #expect(compare(figure("15"), figure("34")) == (.value, "19", "126.67"))
        #expect(compare(figure("1655.0887"), figure("1655.0888")) == (.value, "0.0001", "0"))
        #expect(compare(figure("0"), figure("3")) == (.value, "3", nil))
        #expect(compare(figure("-18"), figure("4")) == (.value, "22", nil))
    }

    @Test func oneFigureInTwoNotationsIsNoChangeOfValue() {
        #expect(compare(figure("0"), figure("无")) == (.notation, "0", nil))
        #expect(compare(figure("5"), figure("5.00")) == (.notation, "0", "0"))
        #expect(compare(figure("386000元"), figure("38.6", .tenThousandYuan)) == (.notation, "0", "0"))
        #expect(compare(figure("５"), figure("5")) == (.notation, "0", "0"))
    }

    @Test func amountsAreSubtractedInTheNewUnit() {
        #expect(compare(figure("142.36", .tenThousandYuan), figure("1286000元")) == (.value, "-137600", "-9.67"))
    }

    @Test func anAmountWhoseUnitOneSideOmitsIsNotSubtracted() {
        let comparison = FigureComparison(old: figure("2.14", .tenThousandYuan), new: figure("3.5"))
        #expect(comparison.cause == .value)
        #expect(comparison.delta == nil)
        #expect(comparison.lacksUnit)
    }

    @Test func aBlankIsNotZero() {
        #expect(compare(figure(""), figure("0")) == (.value, nil, nil))
        #expect(compare(figure("0"), figure("")) == (.value, nil, nil))
        #expect(compare(figure(""), figure("")) == (nil, nil, nil))
    }

    @Test func acrossTheFormsNothingIsSubtractedThatMeansAnotherThing() throws {
        let diff = try ReportDiffer.compare(
            old: Fixtures.report("linlan-2020.txt"), new: Fixtures.report("linlan-2021.md"))
        let byAddress = Dictionary(grouping: diff.cells, by: \.address.description)
        func only(_ address: String) -> CellChange? { byAddress[address]?.count == 1 ? byAddress[address]?.first : nil }
        #expect(only("proactive/normativeDocuments/issued")?.delta?.absolute.description == "-3")
        #expect(only("proactive/normativeDocuments/totalDisclosed")?.operation == .removed)
        #expect(only("proactive/normativeDocuments/inForce")?.operation == .added)
        #expect(only("proactive/fees/amount")?.operation == .added)
        #expect(only("proactive/fees/priorItems")?.operation == .removed)
        #expect(only("requests/other/total")?.new?.parts.count == 3)
        #expect(only("requests/other/total")?.new?.text == nil)
        #expect(only("requests/other/total")?.delta?.absolute.description == "7")
        #expect(diff.cells.allSatisfy { !$0.address.row.hasPrefix("other.") })
        #expect(diff.cells.filter { $0.cause == .form }.allSatisfy { $0.delta == nil && $0.operation != .modified })
    }

    @Test func aTableTheSourceDoesNotHoldIsNotedAndNotCompared() throws {
        let whole = try Fixtures.report("oddities/odd-labels.txt")
        let partial = try Fixtures.report("oddities/missing-one-table.txt")
        let diff = try ReportDiffer.compare(old: whole, new: partial)
        #expect(diff.cells.allSatisfy { $0.address.table != .proceedings })
        #expect(diff.notes.new.contains { $0.code == .cellsNotCompared })
    }
}
