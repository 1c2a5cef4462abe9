// Each cell of a clean report is corrupted in turn; exactly the rules that mention it must speak.

import ReportModel
import StatutoryForms
import Testing

@testable import ReportChecking

extension Report {
    /// The same report with another figure in one cell.
    func replacing(_ address: CellAddress, _ text: String) -> Report {
        let changed = cells.all.map { cell in
            guard cell.address == address, let reading = cell.reading, let figure = cell.figure else { return cell }
            var printed = FigureParser.parse(text)
            printed.unit = figure.unit
            return Cell(address: address, label: cell.label, figure: printed, location: cell.location, reading: reading)
        }
        return Report(
            format: format, encoding: encoding, title: title, agency: agency, year: year, proactiveForm: proactiveForm,
            requestsForm: requestsForm, preamble: preamble, sections: sections, cells: CellTable(changed),
            labels: labels, labellings: labellings, notes: notes)
    }
}

@Suite struct CorruptedCellTests {
    /// The rules of the tables that mention a cell, for a figure that became a thousand greater.
    private func arithmetic(_ address: CellAddress) -> Set<String> {
        switch address.table {
        case .proactive:
            switch address.column {
            case "issued": return ["proactive.inForce"]
            case "disclosed": return ["proactive.disclosed"]
            default: return []
            }
        case .requests:
            switch address.row {
            case "new", "carriedIn", "carriedOut": return ["requests.balance", "requests.rowSum"]
            case "total": return ["requests.balance", "requests.resultSum", "requests.rowSum"]
            default: return ["requests.resultSum", "requests.rowSum"]
            }
        case .proceedings: return ["proceedings.sum"]
        }
    }

    /// Whether the prose of the fixtures' five years states the cell or a sum it belongs to.
    private func isInProse(_ address: CellAddress, year: Int) -> Bool {
        switch address.table {
        case .proactive:
            let columns = year < 2021 ? ["made", "disclosed"] : ["issued", "repealed", "inForce"]
            return address.row == "normativeDocuments" && columns.contains(address.column)
        case .requests:
            return address.column == "total" || address.row == "new"
        case .proceedings:
            return address.row == "reconsideration" || address.column == "total"
        }
    }

    // Of the older form only table 二 differs in its rules.
    @Test(arguments: [("linlan-2019.txt", [TableKey.proactive]), ("linlan-2021.md", TableKey.allCases)])
    func exactlyTheRulesThatMentionACellSpeak(_ name: String, _ tables: [TableKey]) throws {
        let report = try Fixtures.report(name)
        let clean = ReportChecker.check(report).findings
        #expect(clean == [])
        for cell in report.cells.all where tables.contains(cell.address.table) {
            guard let wrong = cell.figure?.number.map({ $0 + DecimalNumber(1000) }) else { continue }
            var expected = arithmetic(cell.address)
            if isInProse(cell.address, year: report.year ?? 0) { expected.insert("text.figure") }
            let found = ReportChecker.check(report.replacing(cell.address, wrong.description)).findings
            #expect(Set(found.map(\.rule)) == expected, "\(name) \(cell.address)")
            let naming = found.filter { $0.addresses.contains(cell.address) }
            #expect(naming.count == found.count, "\(name) \(cell.address)")
        }
    }
}
