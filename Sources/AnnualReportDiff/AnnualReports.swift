// The whole way from the bytes of reports to the bytes of a result.

import ContentDigest
import PassageEditing
import ReportChecking
import ReportSeries
import StatutoryForms

/// The entry to the library: read, compare, render.
public enum AnnualReports {
    /// The version of library and program.
    public static let version = "0.2.0"

    /// The largest file read.
    public static let maximumBytes = DocumentReader.maximumBytes

    /// Reads a report; `name` is the file's name as results are to show it.
    public static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(ReportError) -> ReportFile {
        let document = try document(bytes, name: name, options: options)
        do {
            let report = try ReportBinder.bind(document)
            return ReportFile(name: name, sha256: SHA256.hash(bytes).hexadecimal, report: report)
        } catch {
            switch error {
            case .notAReport: throw .notAReport
            case .tooManyPieces: throw .unreadable(.tooManyPieces)
            }
        }
    }

    /// Compares two reports; the result is proved against both.
    ///
    /// With `concurrently` a second core looks for contradictions meanwhile; for many pairs one after another it is
    /// faster to give each core pairs of its own.
    public static func compare(
        old: ReportFile, new: ReportFile, options: ComparisonOptions = ComparisonOptions(), concurrently: Bool = false
    ) throws(ReportError) -> ChangeReport {
        guard concurrently else {
            return try compare(old: PreparedReport(old), new: PreparedReport(new), options: options)
        }
        let (before, after) = (Narrative(old.report), Narrative(new.report))
        let (diff, sides) = Simultaneously.both {
            difference(
                old, new, (ComparablePassages(before.passages), ComparablePassages(after.passages)), options)
        } _: {
            // The comparison comes to need the dictionary while this core has time for it.
            PassageEditor.openDictionary()
            return (
                ExaminedReport(old.report, narrative: before), ExaminedReport(new.report, narrative: after)
            )
        }
        return try report(old, new, diff, sides)
    }

    /// The same for reports that are prepared already, as those are that several comparisons share.
    package static func compare(
        old: PreparedReport, new: PreparedReport, options: ComparisonOptions = ComparisonOptions()
    ) throws(ReportError) -> ChangeReport {
        let diff = difference(old.file, new.file, (old.passages, new.passages), options)
        return try report(old.file, new.file, diff, (old.examined, new.examined))
    }

    private static func difference(
        _ old: ReportFile, _ new: ReportFile, _ passages: (old: ComparablePassages, new: ComparablePassages),
        _ options: ComparisonOptions
    ) -> Result<ReportDiff, ProofError> {
        do {
            return .success(
                try ReportDiffer.compare(old: old.report, new: new.report, passages: passages, options: options))
        } catch {
            return .failure(error)
        }
    }

    private static func report(
        _ old: ReportFile, _ new: ReportFile, _ diff: Result<ReportDiff, ProofError>,
        _ sides: (old: ExaminedReport, new: ExaminedReport)
    ) throws(ReportError) -> ChangeReport {
        do {
            let plain = try diff.get()
            let found = ReportChecker.findings(for: plain, old: sides.old, new: sides.new)
            var diff = ReportChecker.attach(findings: found, to: plain)
            diff.notes = (diff.notes.old + found.notes.old, diff.notes.new + found.notes.new)
            return ChangeReport(old: old, new: new, diff: diff, findings: found.findings)
        } catch {
            throw .unproved(error)
        }
    }

    /// Checks reports, each by itself and those of one body and successive years against one another; findings that
    /// `baseline` accepts are marked so.
    public static func check(_ files: [ReportFile], baseline: Baseline? = nil) -> CheckReport {
        func judged(_ findings: [Finding]) -> [Finding] { baseline?.applied(to: findings) ?? findings }
        let reports = files.map { file in
            let found = ReportChecker.check(file.report)
            return CheckReport.Single(
                file: file, findings: judged(found.findings), notes: file.report.notes + found.notes)
        }
        let pairs = YearPairs.successive(files).map { old, new in
            let found = ReportChecker.checkAcrossYears(old: old.report, new: new.report)
            return CheckReport.Pair(old: old, new: new, findings: judged(found.findings), notes: found.notes)
        }
        return CheckReport(reports: reports, crossYear: pairs)
    }

    /// Follows one body through its years, whatever the order of the files; reports that do not belong to the series are
    /// left out with a note.
    public static func series(_ files: [ReportFile]) throws(ReportError) -> YearSeries {
        let selection = SeriesSelection(files)
        guard selection.files.count >= SeriesSelection.fewestYears else { throw .noSeries(selection.notes) }
        var carriedOver: [YearCarriedOver] = []
        for (old, new) in zip(selection.files, selection.files.dropFirst()) {
            guard let before = old.report.year, let after = new.report.year else { continue }
            do {
                var options = ComparisonOptions()
                options.mode = .year
                let diff = try ReportDiffer.compare(old: old.report, new: new.report, options: options)
                carriedOver += diff.carriedOver.map { YearCarriedOver(old: before, new: after, measure: $0) }
            } catch {
                throw .unproved(error)
            }
        }
        return SeriesBuilder.series(of: selection, check: check(selection.files), carriedOver: carriedOver)
    }

    /// What is needed to check the reading of one cell; `bytes` are those the report was read from. Nil when the
    /// report has no such cell.
    public static func explain(
        _ address: CellAddress, in file: ReportFile, bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws(ReportError) -> CellExplanation? {
        guard let cell = file.report.cells[address] else { return nil }
        let document = try document(bytes, name: file.name, options: options)
        let rows = cell.location.map { SourceRows.rows(of: document, at: $0) } ?? []
        return CellExplanation(file: file, cell: cell, rows: rows)
    }

    private static func document(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(ReportError) -> SourceDocument {
        if bytes.count > maximumBytes { throw .tooLarge }
        do throws(ReadingError) {
            let document = try DocumentReader.read(bytes, name: name, options: options)
            if document.blocks.isEmpty { throw ReadingError.empty }
            return document
        } catch {
            throw .unreadable(error)
        }
    }
}
