// What a worker tells the batch.

import SystemAccess

/// A message from a worker.
public enum WorkerNews: Sendable {
    /// It has understood its settings and waits for work.
    case ready
    /// It has started a program, which leads this group of processes; whoever outlives the worker ends it.
    case started(group: Int32)
    /// That group has ended.
    case ended(group: Int32)
    /// It has made a folder for a program; whoever outlives the worker removes it.
    case made(folder: FilePath)
    /// That folder is gone.
    case removed(folder: FilePath)
    /// What it made of the order that it has had longest.
    case answer(WorkerAnswer)

    private enum Kind: UInt8 {
        case ready = 1
        case started, ended, made, removed, outcome, report, unreadable
    }

    /// The message's bytes.
    public var frame: [UInt8] {
        var payload = WireWriter()
        let kind: Kind
        switch self {
        case .ready: kind = .ready
        case .started(let group):
            kind = .started
            payload.put(Int(group))
        case .ended(let group):
            kind = .ended
            payload.put(Int(group))
        case .made(let folder):
            kind = .made
            payload.put(folder.bytes)
        case .removed(let folder):
            kind = .removed
            payload.put(folder.bytes)
        case .answer(.outcome(let outcome)):
            kind = .outcome
            Self.put(outcome, into: &payload)
        case .answer(.report(let agency, let year)):
            kind = .report
            payload.put(agency)
            payload.put(year == nil ? 0 : 1)
            payload.put(year ?? 0)
        case .answer(.unreadable(let reason)):
            kind = .unreadable
            payload.put(reason)
        }
        return Frame.bytes(kind.rawValue, payload)
    }

    init(_ kind: UInt8, _ reader: inout WireReader) throws(WireError) {
        switch Kind(rawValue: kind) {
        case .ready: self = .ready
        case .started: self = .started(group: Int32(try reader.number(in: 2...Int(Int32.max))))
        case .ended: self = .ended(group: Int32(try reader.number(in: 2...Int(Int32.max))))
        case .made: self = .made(folder: try reader.path())
        case .removed: self = .removed(folder: try reader.path())
        case .outcome: self = .answer(.outcome(try Self.outcome(&reader)))
        case .report:
            let agency = try reader.optionalText()
            let hasYear = try reader.number(in: 0...1) == 1
            let year = try reader.number()
            self = .answer(.report(agency: agency, year: hasYear ? year : nil))
        case .unreadable: self = .answer(.unreadable(reason: try reader.text()))
        case nil: throw .malformed
        }
    }

    private static func put(_ outcome: BatchOutcome, into payload: inout WireWriter) {
        payload.put(outcome.id)
        payload.put(Int(outcome.status))
        payload.put(outcome.bytes)
        payload.put(outcome.cause)
        payload.put(outcome.message)
        payload.put(outcome.findings.count)
        for (rule, count) in outcome.findings.sorted(by: { $0.key < $1.key }) {
            payload.put(rule)
            payload.put(count)
        }
    }

    private static func outcome(_ reader: inout WireReader) throws(WireError) -> BatchOutcome {
        let id = try reader.optionalText()
        let status = Int32(try reader.number(in: 0...2))
        let bytes = Array(try reader.piece())
        let (cause, message) = (try reader.optionalText(), try reader.optionalText())
        var findings: [String: Int] = [:]
        for _ in 0..<(try reader.number(in: 0...Int(Int32.max))) {
            let rule = try reader.text()
            findings[rule] = try reader.number()
        }
        return BatchOutcome(
            id: id, status: status, bytes: bytes, findings: findings, cause: cause, message: message)
    }
}

extension FrameDecoder {
    /// The next message from a worker.
    public mutating func news() throws(WireError) -> WorkerNews? {
        try next { kind, reader throws(WireError) in try WorkerNews(kind, &reader) }
    }
}
