// Tells what befell a worker from how its process ended.

import AnnualReportDiff
import ReportBatches
import SystemAccess

extension WorkerFault {
    /// The fault behind an ending, with what the process said of it; `megabytes` is what it might have had.
    init(_ ending: ProgramEnding, complaints: [UInt8], megabytes: Int) {
        self =
            switch ending {
            case .exited(let status): .left(status: status)
            case .killed where ending.isForWantOfMemory(saying: complaints): .outOfMemory(megabytes: megabytes)
            case .killed(let signal): ending.isCrash ? .crashed(signal: signal) : .killed(signal: signal)
            }
    }
}

extension Narration {
    /// What ended a worker before it was ready.
    func sentence(unready fault: WorkerFault) -> String {
        switch fault {
        case .crashed(let signal), .killed(let signal): say("信号 \(signal)", "signal \(signal)")
        case .left(let status): say("退出状态 \(status)", "exit status \(status)")
        case .tooSlow(let seconds): say("\(seconds) 秒没有就绪", "not ready after \(seconds) seconds")
        case .outOfMemory(let megabytes): say("\(megabytes) MB 内存不够", "\(megabytes) MB of memory are not enough")
        case .garbled: say("应答错乱", "its answer makes no sense")
        }
    }

    /// Why a process of this program could not be started.
    func sentence(_ error: ProgramError) -> String {
        switch error {
        case .notStarted(let reason): say("系统不能再开进程：\(reason)", "the system starts no process: \(reason)")
        case .noFolder, .timedOut, .tooMuchOutput, .interrupted: say("系统不能再开进程", "the system starts no process")
        }
    }
}
