// Keeps a batch from writing over what it reads: its workers open the reports, in processes of their own.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Holds the files that a batch writes against everything it is about to read, before the first of them is opened.
struct OutputGuard {
    /// Enough for the head of every output but a page's, which carries its style and script; its beginning will do.
    private static let headLength = 1 << 12

    let settings: BatchSettings
    /// The files named by `-o` and `--resume`.
    let named: [FilePath]
    /// What the entries' paths are relative to.
    let base: FilePath

    private var narration: Narration { settings.narration }

    /// Refuses an entry one of whose files the batch writes; the trouble is with that file.
    func check(_ item: BatchItem) throws(Trouble) {
        for path in item.files { try check(base.appending(path)) }
    }

    /// Refuses to write over anything but an earlier output, where nobody can know yet what the manifest goes on to name.
    func checkUnforeseen() throws(Trouble) {
        for path in named where !isReplaceable(path) {
            throw Trouble(
                path,
                narration.say(
                    "已有内容，又不是 batch 先前的输出；清单尚未读完，它可能正是要读的报告，请换一个文件",
                    "it holds what is no output of a batch, and the manifest may go on to name it; choose another file")
            )
        }
    }

    /// The files of a folder that the batch writes, which are no reports of it; refuses one that may be.
    func outputs(among files: [FilePath]) throws(Trouble) -> Set<FilePath> {
        let identities = settings.files.outputs.union(named.compactMap { FileIdentity($0) })
        if identities.isEmpty { return [] }
        let found = files.filter { FileIdentity(base.appending($0)).map(identities.contains) ?? false }
        for path in found where !isReplaceable(base.appending(path)) {
            try check(base.appending(path))
            // It is no output announced, but one to go on with.
            throw Trouble(base.appending(path), narration.sentence(FileError.isInput))
        }
        return Set(found)
    }

    private func check(_ path: FilePath) throws(Trouble) {
        do { try settings.files.willRead(path) } catch { throw Trouble(path, narration.sentence(error)) }
    }

    /// Whether a file holds nothing, or what an earlier batch wrote.
    private func isReplaceable(_ path: FilePath) -> Bool {
        guard let file = try? settings.files.openEarlierOutput(path) else { return true }
        defer { file.close() }
        guard file.isRegular else { return true }
        guard let read = try? file.read() else { return false }
        let bytes = Array(read.prefix(Self.headLength))
        if bytes.isEmpty { return true }
        let heads: [[UInt8]] =
            switch settings.form {
            case .lines: []
            case .overview(let format): Language.allCases.map { OverviewRenderer(format, language: $0).head() }
            case .cells: [ReportRenderer.cellHeads()]
            }
        return PreviousLine.isBeginning(bytes) || heads.contains { bytes.starts(with: $0.prefix(Self.headLength)) }
    }
}
