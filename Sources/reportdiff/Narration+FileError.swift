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
        case .notPermitted: say("没有读写权限", "permission denied")
        case .failed(let reason): say("读写失败：\(reason)", "input or output failed: \(reason)")
        }
    }
}
