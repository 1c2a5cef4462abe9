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

    /// Reads every file of a folder once and keeps no more of it than its body and year.
    init(
        _ folder: FilePath, _ worker: BatchWorker, without excluded: Set<FileIdentity>, showsProgress: Bool
    ) throws(Trouble) {
        let narration = worker.settings.narration
        let walk: FolderWalk
        do {
            walk = try FolderWalk(folder, without: excluded)
        } catch {
            throw Trouble(folder, narration.sentence(error))
        }
        var remarks = walk.obstacles.map { path, obstacle in
            PairingRemark(path: path, reason: .unreadable(narration.sentence(obstacle)))
        }
        let reports = try Self.reports(walk.files, worker, &remarks, showsProgress)
        if worker.settings.isInspection {
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
                reason: worker.settings.isInspection
                    ? narration.say("没有一份能读的报告", "there is no readable report")
                    : narration.say("没有同一机关相连两年的报告", "there are no reports of one body for successive years"))
        }
    }

    /// Says on standard error what became of a file.
    static func tell(_ remark: PairingRemark, _ narration: Narration) {
        Platform.writeError(Trouble(remark.path, narration.sentence(remark)).line)
    }

    private static func reports(
        _ files: [FilePath], _ worker: BatchWorker, _ remarks: inout [PairingRemark], _ showsProgress: Bool
    ) throws(Trouble) -> [FolderReport] {
        let narration = worker.settings.narration
        let workers = OrderedWorkers<FilePath, Result<FolderReport, BatchWorker.ReadFailure>>(
            count: worker.settings.jobs
        ) { path in
            worker.read(path).map {
                FolderReport(path: path, agency: $0.report.agency, year: $0.report.year)
            }
        }
        guard workers.start(feeding: ListSource(files)) else { throw Trouble.noThreads(narration) }
        var reports: [FolderReport] = []
        var progress = ProgressLine(narration, total: files.count, isShown: showsProgress)
        var done = 0
        while case .output(let found) = workers.next() {
            switch found {
            case .success(let report): reports.append(report)
            case .failure(let failure):
                remarks.append(PairingRemark(path: files[done], reason: .unreadable(failure.reason)))
            }
            done += 1
            progress.show(done)
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

extension Trouble {
    /// The system gives no more threads.
    static func noThreads(_ narration: Narration) -> Trouble {
        Trouble(
            subject: CommandName.batch.rawValue, reason: narration.say("系统不能再开线程", "the system has no threads left"))
    }
}
