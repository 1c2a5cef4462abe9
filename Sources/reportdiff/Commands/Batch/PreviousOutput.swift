// Holds an earlier output against the entries of a batch, line by line.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// What of an earlier output stays.
struct PreviousOutput {
    /// A line without a result, whose entry is to be tried again.
    struct Failed {
        /// Where the line begins, in bytes.
        let start: Int
        /// Where the next one does.
        let end: Int
        /// Its entry.
        let item: BatchItem
    }

    /// The file.
    let path: FilePath
    /// The bytes of its whole lines.
    private(set) var keptBytes = 0
    /// The bytes of a line that was cut short behind them.
    private(set) var tornBytes = 0
    /// Those of its lines that are to be made anew, in their order; a few hundred bytes each are held in memory.
    private(set) var failed: [Failed] = []
    /// The entry that the torn line would have answered.
    private(set) var tornItem: BatchItem?

    /// An output of whole lines, all of which stay.
    init(_ path: FilePath, keptBytes: Int) {
        self.path = path
        self.keptBytes = keptBytes
    }

    /// Reads an earlier output and as many entries of `source` as it has lines, and counts them; a line that does not
    /// answer its entry is trouble, because then the output is another batch's, or no output at all. With `retries`, those
    /// without a result are to be done again and are not counted.
    init(
        _ path: FilePath, _ source: inout some BatchSource, _ printer: FailurePrinter, _ tally: inout BatchTally,
        retries: Bool
    ) throws(Trouble) {
        self.path = path
        let narration = printer.settings.narration
        guard FileIdentity(path) != nil else {
            Platform.writeError(
                Trouble(
                    path, narration.say("还没有先前的输出，从头开始", "no earlier output yet, starting afresh")
                ).line)
            return
        }
        let file: InputFile
        do {
            file = try printer.settings.files.openEarlierOutput(path)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
        guard file.isRegular else { throw Trouble(path, narration.sentence(FileError.notAFile)) }
        // Our own lines: as long as the reports are.
        var splitter = LineSplitter(maximum: .max)
        var number = 0
        while true {
            let bytes: [UInt8]
            do {
                bytes = try file.read()
            } catch {
                throw Trouble(path, narration.sentence(error))
            }
            if bytes.isEmpty { break }
            splitter.append(bytes)
            while case .whole(let line)? = splitter.next() {
                number += 1
                let item = try source.nextItem()
                guard let item, let previous = PreviousLine(line), previous.id == item.id else {
                    throw Self.foreign(path, line: number, expected: item, narration)
                }
                let start = keptBytes
                keptBytes += line.count + 1
                if retries, previous.status == 2 {
                    failed.append(Failed(start: start, end: keptBytes, item: item))
                } else {
                    tally.add(previous, subjects: printer.subjects(of: item))
                }
            }
        }
        guard case .whole(let torn)? = splitter.finish() else { return }
        let item = try source.nextItem()
        guard let item, PreviousLine.isBeginning(torn, of: item.id) else {
            throw Self.foreign(path, line: number + 1, expected: item, narration)
        }
        tornBytes = torn.count
        tornItem = item
    }

    private static func foreign(
        _ path: FilePath, line number: Int, expected item: BatchItem?, _ narration: Narration
    ) -> Trouble {
        let entry =
            item.map { item in
                item.id.map { narration.say("应答编号\(narration.quoted($0))", "answer \(narration.quoted($0))") }
                    ?? narration.say("应答没有编号的一行", "answer a line without id")
            } ?? narration.say("没有对应的条目", "answer nothing")
        return Trouble(
            subject: "\(path.printed):\(number)",
            reason: narration.say(
                "不是这一批的输出：按清单，这一行\(entry)",
                "not an output of this batch, where this line would \(entry)"))
    }
}
