// Lets a worker fail as a test wants it to; no part of a program built for release.

#if DEBUG
    import ReportBatches
    import SystemAccess

    /// Failures by name, where `REPORTDIFF_TRIAL` is set: an entry whose id begins with the name of one, or a file of a
    /// folder whose name does, befalls the worker.
    enum WorkerTrial {
        private static let variable = "REPORTDIFF_TRIAL"

        /// Leaves before it is ready, where that is asked for.
        static func begin(_ channel: WorkerChannel) {
            if Platform.environment(variable) == "unready" { Platform.leaveAtOnce(7) }
        }

        /// What an order brings upon the worker.
        static func befall(_ order: WorkerOrder, _ channel: WorkerChannel) {
            guard Platform.environment(variable) != nil else { return }
            let name: Substring? =
                switch order {
                case .entry(let item): item.id?.prefix { $0 != " " }
                case .survey(let path): path.name.printed.prefix { $0 != "-" }
                case .settings: nil
                }
            switch name {
            case "trap": preconditionFailure("as a test wants it")
            case "hang": while true { Platform.pause(milliseconds: 1000) }
            case "spin": while !(name ?? "").isEmpty {}
            case "eat": eat(piece: 1 << 20)
            case "nibble": eat(piece: 64)
            case "gulp": eat(piece: 1 << 44)
            case "deep": _ = deep(0)
            case "leave": Platform.leaveAtOnce(3)
            case "garble": channel.send(Array("what is this?\n".utf8))
            case "babble": channel.send(WorkerNews.answer(.unreadable(reason: "")).frame)
            default: break
            }
        }

        private static func eat(piece: Int) {
            var eaten: [[UInt8]] = []
            while true { eaten.append([UInt8](repeating: 1, count: piece)) }
        }

        private static func deep(_ depth: Int) -> Int { depth < 0 ? 0 : deep(depth + 1) + depth }
    }
#endif
