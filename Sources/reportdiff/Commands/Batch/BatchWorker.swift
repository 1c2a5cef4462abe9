// Does one order of a batch, from the files to the bytes.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Turns orders into answers; nothing that goes wrong with one reaches another.
struct BatchWorker {
    let settings: BatchSettings
    /// What the entries' paths are relative to; empty for the working folder.
    let base: FilePath
    private var recent = RecentReports()

    init(settings: BatchSettings, base: FilePath) {
        self.settings = settings
        self.base = base
    }

    private var narration: Narration { settings.narration }

    /// A file that cannot be used.
    private struct Failure: Error {
        let subject: String
        let reason: String
    }

    /// What becomes of an order.
    mutating func answer(to order: WorkerOrder) -> WorkerAnswer? {
        switch order {
        case .entry(let item): return .outcome(outcome(of: item))
        case .survey(let path):
            do throws(Failure) {
                let report = try report(try bytes(of: path), path).report
                return .report(agency: report.agency, year: report.year)
            } catch {
                return .unreadable(reason: error.reason)
            }
        case .settings: return nil
        }
    }

    private mutating func outcome(of item: BatchItem) -> BatchOutcome {
        let failures = FailurePrinter(settings: settings)
        do throws(Failure) {
            switch item.request {
            case .success(.comparison(let old, let new)): return try compare(old, new, id: item.id ?? "")
            case .success(.inspection(let file)): return try inspect(file, id: item.id ?? "")
            case .failure(let fault): return failures.outcome(of: item, fault)
            }
        } catch {
            return failures.outcome(of: item, subject: error.subject, reason: error.reason)
        }
    }

    private func bytes(of path: FilePath) throws(Failure) -> [UInt8] {
        do {
            return try settings.files.readPlain(base.appending(path), limit: AnnualReports.maximumBytes)
        } catch {
            throw Failure(subject: path.printed, reason: narration.sentence(error))
        }
    }

    private func report(_ bytes: [UInt8], _ path: FilePath) throws(Failure) -> ReportFile {
        do {
            return try AnnualReports.read(bytes, name: path.printed, options: settings.reading)
        } catch {
            throw Failure(subject: path.printed, reason: narration.sentence(error))
        }
    }

    private mutating func compare(_ old: FilePath, _ new: FilePath, id: String) throws(Failure) -> BatchOutcome {
        let before = try prepared(old)
        let after = try prepared(new)
        let result: ChangeReport
        do {
            result = try AnnualReports.compare(old: before, new: after, options: settings.comparison)
        } catch {
            throw Failure(subject: new.printed, reason: narration.sentence(error))
        }
        let status: Int32 = result.diff.changes.isEmpty ? 0 : 1
        let bytes: [UInt8] =
            switch settings.form {
            case .overview(let format): OverviewRenderer(format, language: narration.language).row(id: id, result)
            case .lines, .cells:
                BatchLine.comparison(
                    id: id, status: status,
                    document: ReportRenderer.render(result, as: .json, options: settings.rendering))
            }
        var findings: [String: Int] = [:]
        for finding in result.findings where settings.showsFindings { findings[finding.rule, default: 0] += 1 }
        return BatchOutcome(id: id, status: status, bytes: bytes, findings: findings)
    }

    private func inspect(_ name: FilePath, id: String) throws(Failure) -> BatchOutcome {
        let file = try report(try bytes(of: name), name)
        let bytes: [UInt8] =
            switch settings.form {
            case .cells: ReportRenderer.cellRows(of: file, options: settings.rendering)
            case .lines, .overview:
                BatchLine.inspection(
                    id: id, document: ReportRenderer.render(file, as: .json, options: settings.rendering))
            }
        return BatchOutcome(id: id, status: 0, bytes: bytes)
    }

    private mutating func prepared(_ name: FilePath) throws(Failure) -> PreparedReport {
        let bytes = try bytes(of: name)
        if let known = recent.report(name, bytes) { return known }
        let prepared = PreparedReport(try report(bytes, name))
        recent.keep(prepared, name, bytes)
        return prepared
    }
}
