// Holds an earlier output against the entries of a batch, line by line.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// What of an earlier output stays.
struct PreviousOutput {
    /// The file.
    let path: FilePath
    /// The bytes of its whole lines.
    private(set) var keptBytes = 0
    /// The bytes of a line that was cut short behind them.
    private(set) var tornBytes = 0

    /// Reads an earlier output and as many entries of `source` as it has lines, and counts them; a line that does not
    /// answer its entry is trouble, because then the output is another batch's.
    init(
        _ path: FilePath, _ source: inout some BatchSource<BatchItem>, _ worker: BatchWorker, _ tally: inout BatchTally
    ) throws(Trouble) {
        self.path = path
        let narration = worker.settings.narration
        guard FileIdentity(path) != nil else {
            Platform.writeError(
                Trouble(
                    path, narration.say("还没有先前的输出，从头开始", "no earlier output yet, starting afresh")
                ).line)
            return
        }
        let file: InputFile
        do {
            file = try worker.settings.files.openEarlierOutput(path)
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
                let item = try source.next()
                guard let item, let previous = PreviousLine(line), previous.id == item.id else {
                    throw Self.foreign(path, line: number, expected: item, narration)
                }
                tally.add(previous, subjects: worker.subjects(of: item))
                keptBytes += line.count + 1
            }
        }
        tornBytes = splitter.pending
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
