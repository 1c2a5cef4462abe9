// Where a batch's output goes, piece by piece.

import AnnualReportDiff
import SystemAccess

/// The place of the output.
enum BatchOutput {
    /// What became of a piece.
    enum Writing {
        case done
        /// Nobody reads any more.
        case closed
        case failed(Trouble)
    }

    case nowhere
    case standard(StandardOutput)
    case file(OutputFile, path: FilePath)

    /// Writes a piece at once.
    func write(_ bytes: [UInt8], _ narration: Narration) -> Writing {
        if bytes.isEmpty { return .done }
        switch self {
        case .nowhere: return .done
        case .standard(let output):
            switch output.write(bytes) {
            case .done: return .done
            case .closed: return .closed
            case .failed(let error): return .failed(Trouble(subject: "-", reason: narration.sentence(error)))
            }
        case .file(let file, let path):
            do {
                try file.write(bytes)
                return .done
            } catch {
                return .failed(Trouble(path, narration.sentence(error)))
            }
        }
    }

    /// Ends the output.
    func finish(_ narration: Narration) throws(Trouble) {
        guard case .file(let file, let path) = self else { return }
        do {
            try file.finish()
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }

    /// Gives the output up; what is written line by line stays.
    func abandon() {
        if case .file(let file, _) = self { file.abandon() }
    }
}
