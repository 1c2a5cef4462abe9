// Why an entry has no result, in a sentence.

import ReportRendering

extension Narration {
    /// The sentence of a fault, without the file's name.
    public func sentence(_ fault: WorkerFault) -> String {
        switch fault {
        case .crashed(let signal):
            say("程序处理这一条时异常终止（信号 \(signal)），没有结果", "the program crashed at it (signal \(signal)); there is no result")
        case .killed(let signal):
            say(
                "处理这一条的进程被终止（信号 \(signal)），没有结果",
                "the process at work on it was killed (signal \(signal)); there is no result")
        case .left(let status):
            say(
                "处理这一条的进程没有应答就退出了（退出状态 \(status)）",
                "the process at work on it ended without an answer (exit status \(status))")
        case .tooSlow(let seconds):
            say(
                "超过 \(seconds) 秒没有完成，已中止（时限见 --timeout）",
                "not done after \(seconds) seconds and stopped (see --timeout)")
        case .outOfMemory(let megabytes):
            say(
                "需要的内存超过 \(megabytes) MB，已中止（上限见 --memory）",
                "it needs more than \(megabytes) MB of memory and was stopped (see --memory)")
        case .garbled:
            say(
                "处理这一条的进程应答错乱，没有结果",
                "the process at work on it gave an answer that makes no sense; there is no result")
        }
    }
}
