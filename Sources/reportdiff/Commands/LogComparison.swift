// Makes the record of a comparison, the first time and again.

import AnnualReportDiff
import ChangeLedger
import SystemAccess

/// Compares as a record's options say.
enum LogComparison {
    /// This program.
    static let tool = ToolVersion(name: "reportdiff", version: AnnualReports.version)

    /// The record of a comparison of two reports.
    static func record(
        old: ReportFile, new: ReportFile, options: RecordedOptions
    ) throws(ReportError) -> ComparisonRecord {
        let result = try AnnualReports.compare(old: old, new: new, options: ComparisonOptions(options))
        return ComparisonRecord(result, options: options, tool: tool)
    }

    /// The record of the same comparison made again, of files that may have other names by now.
    static func again(
        _ record: ComparisonRecord, old: FilePath, new: FilePath, _ session: Session
    ) throws(Recomputation.Failure) -> ComparisonRecord {
        let narration = session.narration
        let tracked = ReadingOptions.TrackedChanges(rawValue: record.options.tracked) ?? .accepted
        let options = ReadingOptions(tracked: tracked, converter: session.converter)
        func read(_ path: FilePath, _ name: String) throws(Recomputation.Failure) -> ReportFile {
            let bytes: [UInt8]
            do {
                bytes = try session.files.read(path, limit: AnnualReports.maximumBytes)
            } catch {
                throw Recomputation.Failure("\(path.printed): \(narration.sentence(error))")
            }
            do {
                return try AnnualReports.read(bytes, name: name, options: options)
            } catch {
                throw Recomputation.Failure("\(path.printed): \(narration.sentence(error))")
            }
        }
        let before = try read(old, record.old.name)
        let after = try read(new, record.new.name)
        do {
            return try self.record(old: before, new: after, options: record.options)
        } catch {
            throw Recomputation.Failure(narration.sentence(error))
        }
    }
}

extension Session {
    /// What is asked of a comparison, as a ledger records it.
    var recordedOptions: RecordedOptions {
        let asked = invocation.values(.ignore)
        return RecordedOptions(
            mode: invocation.value(.mode) ?? "auto", ignore: OptionName.ignore.choices.filter(asked.contains),
            tracked: invocation.value(.tracked) ?? ReadingOptions.TrackedChanges.accepted.rawValue)
    }
}

extension ComparisonOptions {
    /// The options that a record names.
    init(_ recorded: RecordedOptions) {
        self.init()
        mode = ComparisonMode(rawValue: recorded.mode)
        ignoresPunctuation = recorded.ignore.contains("punctuation")
        ignoresWidth = recorded.ignore.contains("width")
    }
}
