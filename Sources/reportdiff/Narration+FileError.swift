// Why a file cannot be opened, read or written, in a sentence.

import AnnualReportDiff
import SystemAccess

extension Narration {
    /// The sentence of an error of the file system.
    func sentence(_ error: FileError) -> String {
        switch error {
        case .missing: say("没有这个文件", "no such file")
        case .folderMissing: say("要写入的文件夹不存在", "the folder to write to does not exist")
        case .isDirectory: say("这是文件夹，不是文件", "this is a folder, not a file")
        case .notAFile: say("这不是普通文件", "not a plain file")
        case .tooLarge: sentence(ReportError.tooLarge)
        case .inUse: say("另一个 reportdiff 正在写这个文件", "another reportdiff is writing this file")
        case .notLockable:
            say(
                "这个文件系统不能给文件加锁，两人同时写入会互相干扰；请把台账放在本机磁盘上",
                "this file system cannot lock files, so two writers could mix; keep the ledger on a local disk")
        case .isInput:
            say("这是本次要读取的文件，不能作为输出，没有写入任何内容", "an input of this run cannot be its output; nothing was written")
        case .isOutput:
            say("这是本次的输出文件，不能同时读取，没有写入任何内容", "an output of this run cannot be its input; nothing was written")
        case .isOtherOutput: say("这个文件不能写两种输出，没有写入任何内容", "one file cannot be two outputs; nothing was written")
        case .notPermitted: say("没有读写权限", "permission denied")
        case .failed(let reason): say("读写失败：\(reason)", "input or output failed: \(reason)")
        }
    }
}
