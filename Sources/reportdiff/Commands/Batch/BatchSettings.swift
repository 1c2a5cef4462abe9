// What a command line asks of a batch.

import AnnualReportDiff
import ChangeLedger
import ReportBatches
import SystemAccess

/// The settings of a batch.
struct BatchSettings: Sendable {
    /// What is written for every entry.
    enum Form: Sendable {
        /// One JSON object a line.
        case lines
        /// A row of an overview of comparisons.
        case overview(OverviewRenderer.Format)
        /// A line for every cell of a report.
        case cells
    }

    /// The most workers; more processors than that no machine of an office has.
    static let maximumJobs = 256

    /// The longest time a pair may be given, in seconds: a day.
    static let maximumTimeout = 86_400
    /// A pair of reports takes some tens of milliseconds, one that LibreOffice must convert some seconds.
    static let usualTimeout = 60
    /// The least memory of a worker, in megabytes; with less the program does not even start on every system.
    static let minimumMemory = 64
    /// The most, a terabyte.
    static let maximumMemory = 1 << 20
    /// A usual pair takes some twenty megabytes; the largest files that are read, some gigabyte and a half.
    static let usualMemory = 2048

    let narration: Narration
    /// All files that are opened.
    let files: RunFiles
    let isInspection: Bool
    let form: Form
    let reading: ReadingOptions
    let comparison: ComparisonOptions
    let rendering: RenderingOptions
    /// How many reports are worked on at a time.
    let jobs: Int
    /// The seconds that an entry may take.
    let timeout: Int
    /// The megabytes that a worker may have.
    let memory: Int
    /// Whether nothing but the output file and the status is wanted.
    let isQuiet: Bool

    init(_ invocation: Invocation, _ session: Session) throws(Trouble) {
        narration = session.narration
        files = session.files
        isInspection = invocation.has(.inspect)
        form = try Self.form(invocation, session.narration)
        reading = session.reading
        comparison = ComparisonOptions(session.recordedOptions)
        var rendering = session.rendering
        rendering.isCompact = true
        rendering.usesColor = false
        self.rendering = rendering
        func number(_ option: OptionName, in range: ClosedRange<Int>, else usual: Int) throws(Trouble) -> Int {
            try Self.number(invocation, option, in: range, else: usual, session.narration)
        }
        jobs = try number(
            .jobs, in: 1...Self.maximumJobs, else: min(Platform.processors, Self.maximumJobs))
        timeout = try number(.timeout, in: 1...Self.maximumTimeout, else: Self.usualTimeout)
        memory = try number(.memory, in: Self.minimumMemory...Self.maximumMemory, else: Self.usualMemory)
        isQuiet = invocation.has(.quiet)
    }

    /// Whether findings are part of what was asked for.
    var showsFindings: Bool { rendering.parts.contains(.findings) }

    private static func form(_ invocation: Invocation, _ narration: Narration) throws(Trouble) -> Form {
        let format = try format(invocation, narration)
        switch (format, invocation.has(.inspect)) {
        case (.json, _): return .lines
        case (.csv, false): return .overview(.csv)
        case (.html, false): return .overview(.html)
        case (.csv, true): return .cells
        default:
            let isInspection = invocation.has(.inspect)
            throw Trouble(
                subject: OptionName.format.long,
                reason: narration.say(
                    "batch \(isInspection ? "--inspect 只能写 json、csv" : "只能写 json、csv、html")",
                    "batch \(isInspection ? "--inspect writes json or csv" : "writes json, csv or html")"))
        }
    }

    private static func format(_ invocation: Invocation, _ narration: Narration) throws(Trouble) -> OutputFormat {
        if let format = invocation.value(.format).flatMap({ OutputFormat(rawValue: $0) }) { return format }
        guard let name = invocation.path(.output)?.name.printed else { return .json }
        // The usual names of files with one JSON object a line.
        if [".jsonl", ".ndjson"].contains(where: name.lowercased().hasSuffix) { return .json }
        if let format = OutputFormat(fileName: name) { return format }
        if !name.dropFirst().contains(".") { return .json }
        throw Trouble(
            subject: name,
            reason: narration.say(
                "不能从扩展名看出输出格式（可用 .json、.jsonl、.csv、.html）；请用 --format 指定",
                "the extension names no output format (known: .json, .jsonl, .csv, .html); say which with --format"))
    }

    private static func number(
        _ invocation: Invocation, _ option: OptionName, in range: ClosedRange<Int>, else usual: Int,
        _ narration: Narration
    ) throws(Trouble) -> Int {
        guard let text = invocation.value(option) else { return usual }
        if let number = Int(text), range.contains(number) { return number }
        let (least, most) = (range.lowerBound, range.upperBound)
        throw Trouble(
            subject: option.long,
            reason: narration.say("应为 \(least) 到 \(most) 的整数", "must be a whole number from \(least) to \(most)"))
    }
}
