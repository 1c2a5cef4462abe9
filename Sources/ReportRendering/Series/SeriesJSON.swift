// The document `reportdiff.series/1`: one body over the years.

import JSONText
import ReportDiffing
import ReportModel
import ReportSeries

/// Writes a series.
struct SeriesJSON {
    private let language: Language
    private let notes: ReportJSON

    init(_ language: Language) {
        self.language = language
        notes = ReportJSON(narration: Narration(language))
    }

    /// The document.
    func value(_ series: YearSeries) -> JSONValue {
        [
            "schema": "reportdiff.series/1", "agency": .string(series.agency),
            "reports": .array(series.files.map { .object($0.identity) }), "rows": .array(series.rows.map(row)),
            "carriedOver": .array(series.carriedOver.map(carriedOver)),
            "findings": .array(series.findings.map(finding)), "chains": .array(series.chains.map(chain)),
            "recurring": .array(series.recurring.map(recurring)), "repeated": .array(series.repeated.map(repeated)),
            "notes": .array(series.notes.map(notes.note)),
        ]
    }

    private func row(_ row: SeriesRow) -> JSONValue {
        [
            "address": .string(row.address.description), "label": .string(row.label),
            "values": .array(row.values.map { $0.map(value) ?? .null }), "course": JSONValue(row.course?.rawValue),
            "steps": .array(row.steps.map { $0.map(step) ?? .null }),
        ]
    }

    private func value(_ value: SeriesValue) -> JSONValue {
        [
            "year": .integer(value.year), "text": JSONValue(value.text), "number": JSONValue(value.number),
            "unit": JSONValue(value.unit?.rawValue),
        ]
    }

    private func step(_ step: SeriesStep) -> JSONValue {
        [
            "old": .integer(step.old), "new": .integer(step.new), "absolute": JSONValue(step.delta.absolute),
            "percent": JSONValue(step.delta.percent), "direction": .string(step.direction.rawValue),
        ]
    }

    private func carriedOver(_ carried: YearCarriedOver) -> JSONValue {
        [
            "old": .integer(carried.old), "new": .integer(carried.new),
            "section": .string(carried.measure.section.name), "share": JSONValue(carried.measure.share),
        ]
    }

    private func finding(_ found: YearFinding) -> JSONValue {
        guard case .object(let members) = FindingJSON(language: language).value(found.finding) else { return .null }
        return .object(members + [JSONMember("years", years(found.years))])
    }

    private func chain(_ chain: CarryChain) -> JSONValue {
        [
            "rule": .string(chain.rule), "address": .string(chain.address.description), "label": .string(chain.label),
            "links": .array(chain.links.map { $0.map(link) ?? .null }),
        ]
    }

    private func link(_ link: ChainLink) -> JSONValue {
        [
            "old": .integer(link.old), "new": .integer(link.new), "state": .string(link.state.rawValue),
            "expected": JSONValue(link.expected), "actual": JSONValue(link.actual), "finding": JSONValue(link.finding),
        ]
    }

    private func recurring(_ recurring: RecurringFinding) -> JSONValue {
        [
            "rule": .string(recurring.rule), "severity": .string(recurring.severity.rawValue),
            "addresses": JSONValue(recurring.addresses.map(\.description)), "years": years(recurring.years),
            "findings": JSONValue(recurring.findings.map(\.id)),
        ]
    }

    private func repeated(_ passage: RepeatedPassage) -> JSONValue {
        [
            "section": .string(passage.section.name), "text": .string(passage.text), "years": years(passage.years),
            "location": JSONValue(passage.location),
        ]
    }

    private func years(_ years: [Int]) -> JSONValue { .array(years.map { .integer($0) }) }
}
