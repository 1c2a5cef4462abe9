// Does one entry of a batch, from its files to its bytes.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Turns entries into outcomes; nothing that goes wrong with one reaches another.
struct BatchWorker: Sendable {
    let settings: BatchSettings
    /// What the entries' paths are relative to, empty for the working folder.
    let base: FilePath
    private let files: RunFiles
    private let recent: RecentReports

    /// A worker with these settings; copies of it share what they keep.
    init(settings: BatchSettings, base: FilePath) {
        self.settings = settings
        self.base = base
        files = settings.files
        recent = RecentReports(workers: settings.jobs)
    }

    private var narration: Narration { settings.narration }

    /// A file that cannot be used.
    private struct Failure: Error {
        let subject: String
        let reason: String
    }

    /// What becomes of an entry.
    func outcome(of item: BatchItem) -> BatchOutcome {
        do throws(Failure) {
            switch item.request {
            case .success(.comparison(let old, let new)): return try compare(old, new, id: item.id ?? "")
            case .success(.inspection(let file)): return try inspect(file, id: item.id ?? "")
            case .failure(let fault):
                throw Failure(subject: subject(of: fault, in: item), reason: narration.sentence(fault))
            }
        } catch {
            let message = "\(error.subject): \(error.reason)"
            let bytes: [UInt8] =
                switch settings.form {
                case .lines: BatchLine.failure(id: item.id, error: message)
                case .overview(let format): overview(format).row(id: item.id, failure: message)
                case .cells: []
                }
            return BatchOutcome(id: item.id, status: 2, bytes: bytes, cause: error.reason, message: message)
        }
    }

    /// What an error of the entry may begin with.
    func subjects(of item: BatchItem) -> [String] {
        switch item.request {
        case .success(.comparison(let old, let new)): [new.printed, old.printed]
        case .success(.inspection(let file)): [file.printed]
        case .failure(let fault): [subject(of: fault, in: item)]
        }
    }

    /// A report by its path; used for finding out about a folder's files too.
    func read(_ path: FilePath) -> Result<ReportFile, ReadFailure> {
        bytes(of: path).flatMap { report($0, path) }
    }

    private func bytes(of path: FilePath) -> Result<[UInt8], ReadFailure> {
        do {
            return .success(
                try files.readPlain(base.appending(path), limit: AnnualReports.maximumBytes))
        } catch {
            return .failure(ReadFailure(reason: narration.sentence(error)))
        }
    }

    private func report(_ bytes: [UInt8], _ path: FilePath) -> Result<ReportFile, ReadFailure> {
        do {
            return .success(try AnnualReports.read(bytes, name: path.printed, options: settings.reading))
        } catch {
            return .failure(ReadFailure(reason: narration.sentence(error)))
        }
    }

    /// Why a file could not be read.
    struct ReadFailure: Error {
        let reason: String
    }

    private func compare(_ old: FilePath, _ new: FilePath, id: String) throws(Failure) -> BatchOutcome {
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
            case .overview(let format): overview(format).row(id: id, result)
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
        let file = try unwrapped(read(name), name)
        let bytes: [UInt8] =
            switch settings.form {
            case .cells: ReportRenderer.cellRows(of: file, options: settings.rendering)
            case .lines, .overview:
                BatchLine.inspection(
                    id: id, document: ReportRenderer.render(file, as: .json, options: settings.rendering))
            }
        return BatchOutcome(id: id, status: 0, bytes: bytes)
    }

    private func prepared(_ name: FilePath) throws(Failure) -> PreparedReport {
        let bytes = try unwrapped(bytes(of: name), name)
        return try recent.report(name, bytes) { () throws(Failure) in
            PreparedReport(try unwrapped(report(bytes, name), name))
        }
    }

    private func unwrapped<Value>(_ result: Result<Value, ReadFailure>, _ name: FilePath) throws(Failure) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let failure): throw Failure(subject: name.printed, reason: failure.reason)
        }
    }

    private func overview(_ format: OverviewRenderer.Format) -> OverviewRenderer {
        OverviewRenderer(format, language: narration.language)
    }

    private func subject(of fault: ManifestFault, in item: BatchItem) -> String {
        let line = item.line ?? 0
        if case .notJSON(let column) = fault {
            return narration.say("第\(line)行第\(column)字节", "line \(line), byte \(column)")
        }
        return narration.say("第\(line)行", "line \(line)")
    }
}
