// Finds out what the files of a folder are, and which belong together.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// The reports of a folder as the entries of a batch.
struct FolderSurvey {
    /// The entries, in an order that depends on the reports alone.
    let items: [BatchItem]
    /// What could not be paired or read.
    let remarks: [PairingRemark]

    /// Reads every file of a folder once and keeps no more of it than its body and year; what the batch
    /// writes is no report, even where it stands among them.
    init(
        _ folder: FilePath, _ pool: WorkerPool, _ outputs: OutputGuard, showsProgress: Bool
    ) throws(Trouble) {
        let settings = outputs.settings
        let narration = settings.narration
        let walk: FolderWalk
        do {
            walk = try FolderWalk(folder, without: [])
        } catch {
            throw Trouble(folder, narration.sentence(error))
        }
        var remarks = walk.obstacles.map { path, obstacle in
            PairingRemark(path: path, reason: .unreadable(narration.sentence(obstacle)))
        }
        let excluded = try outputs.outputs(among: walk.files)
        let files = walk.files.filter { !excluded.contains($0) }
        let reports = try Self.reports(files, narration, pool, &remarks, showsProgress)
        if settings.isInspection {
            items = Self.inspections(reports)
        } else {
            let pairing = FolderPairing(reports)
            items = pairing.pairs
            remarks += pairing.remarks
        }
        self.remarks = remarks.sorted { $0.path.precedes($1.path) }
        if items.isEmpty {
            for remark in self.remarks { Self.tell(remark, narration) }
            throw Trouble(
                subject: folder.printed,
                reason: settings.isInspection
                    ? narration.say("没有一份能读的报告", "there is no readable report")
                    : narration.say("没有同一机关相连两年的报告", "there are no reports of one body for successive years"))
        }
    }

    /// Says on standard error what became of a file.
    static func tell(_ remark: PairingRemark, _ narration: Narration) {
        Platform.writeError(Trouble(remark.path, narration.sentence(remark)).line)
    }

    private static func reports(
        _ files: [FilePath], _ narration: Narration, _ pool: WorkerPool, _ remarks: inout [PairingRemark],
        _ showsProgress: Bool
    ) throws(Trouble) -> [FolderReport] {
        pool.start(ListSource(files.map { .survey(path: $0) }))
        var reports: [FolderReport] = []
        var progress = ProgressLine(narration, total: files.count, isShown: showsProgress)
        for (done, path) in files.enumerated() {
            let reason: String
            switch pool.next() {
            case .done(_, .success(.report(let agency, let year))):
                reports.append(FolderReport(path: path, agency: agency, year: year))
                progress.show(done + 1)
                continue
            case .done(_, .success(.unreadable(let told))): reason = told
            case .done(_, .failure(let fault)): reason = narration.sentence(fault)
            case .done(_, .success(.outcome)), .done(_, nil), .end: reason = narration.sentence(WorkerFault.garbled)
            case .failed(let trouble), .broken(let trouble):
                progress.clear()
                throw trouble
            case .stopped(let signal):
                progress.clear()
                Interruption.leave(on: signal)
            case .abandoned: Platform.leaveAtOnce(0)
            }
            remarks.append(PairingRemark(path: path, reason: .unreadable(reason)))
            progress.show(done + 1)
        }
        progress.clear()
        return reports
    }

    /// Every report by itself: by body, year and path, those without a body last.
    private static func inspections(_ reports: [FolderReport]) -> [BatchItem] {
        func key(_ report: FolderReport) -> (Int, [UInt8], Int, [UInt8]) {
            let agency = Array((report.agency ?? "").utf8)
            return (agency.isEmpty ? 1 : 0, agency, report.year ?? Int.max, report.path.bytes)
        }
        let keyed = reports.map { (key($0), $0) }
        let ordered = keyed.sorted { left, right in
            let (a, b) = (left.0, right.0)
            if a.0 != b.0 { return a.0 < b.0 }
            if a.1 != b.1 { return a.1.lexicographicallyPrecedes(b.1) }
            if a.2 != b.2 { return a.2 < b.2 }
            return a.3.lexicographicallyPrecedes(b.3)
        }
        return ordered.map { BatchItem(id: $0.1.path.printed, request: .success(.inspection(file: $0.1.path))) }
    }
}

extension Narration {
    /// Why something in a folder was passed over.
    fileprivate func sentence(_ obstacle: FolderWalk.Obstacle) -> String {
        switch obstacle {
        case .linkedFolder: say("这是指向文件夹的链接，不跟随", "a link to a folder, which is not followed")
        case .notAFile: sentence(FileError.notAFile)
        case .tooMany:
            say(
                "文件超过 \(FolderWalk.maximumFiles) 个，从这里起不再读取",
                "more than \(FolderWalk.maximumFiles) files: this and the following are not read")
        case .failed(let error): sentence(error)
        }
    }
}
