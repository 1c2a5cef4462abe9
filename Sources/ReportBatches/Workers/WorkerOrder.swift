// What a batch tells a worker.

import SystemAccess

/// A message to a worker.
public enum WorkerOrder: Hashable, Sendable {
    /// The command line of the batch, and what the entries' paths are relative to; the first message, and sent once.
    case settings(arguments: [[UInt8]], base: FilePath)
    /// Do an entry.
    case entry(BatchItem)
    /// Find out what a file of a folder is.
    case survey(path: FilePath)

    private enum Kind: UInt8 {
        case settings = 1
        case comparison, inspection, survey
    }

    /// The message's bytes; nil for an entry that asks for nothing a worker could do.
    public var frame: [UInt8]? {
        var payload = WireWriter()
        switch self {
        case .settings(let arguments, let base):
            payload.put(base.bytes)
            payload.put(arguments.count)
            for argument in arguments { payload.put(argument) }
            return Frame.bytes(Kind.settings.rawValue, payload)
        case .entry(let item):
            payload.put(item.id)
            switch item.request {
            case .success(.comparison(let old, let new)):
                payload.put(old.bytes)
                payload.put(new.bytes)
                return Frame.bytes(Kind.comparison.rawValue, payload)
            case .success(.inspection(let file)):
                payload.put(file.bytes)
                return Frame.bytes(Kind.inspection.rawValue, payload)
            case .failure: return nil
            }
        case .survey(let path):
            payload.put(path.bytes)
            return Frame.bytes(Kind.survey.rawValue, payload)
        }
    }

    /// Whether it asks for anything that a worker could do.
    public var isForWorker: Bool {
        if case .entry(let item) = self, case .failure = item.request { false } else { true }
    }

    /// The files it needs, the old one first.
    public var files: [FilePath] {
        switch self {
        case .settings: []
        case .entry(let item): item.files
        case .survey(let path): [path]
        }
    }

    init(_ kind: UInt8, _ reader: inout WireReader) throws(WireError) {
        switch Kind(rawValue: kind) {
        case .settings:
            let base = try reader.path()
            var arguments: [[UInt8]] = []
            for _ in 0..<(try reader.number(in: 0...Int(Int32.max))) { arguments.append(Array(try reader.piece())) }
            self = .settings(arguments: arguments, base: base)
        case .comparison:
            let id = try reader.optionalText()
            let old = try reader.path()
            self = .entry(BatchItem(id: id, request: .success(.comparison(old: old, new: try reader.path()))))
        case .inspection:
            let id = try reader.optionalText()
            self = .entry(BatchItem(id: id, request: .success(.inspection(file: try reader.path()))))
        case .survey: self = .survey(path: try reader.path())
        case nil: throw .malformed
        }
    }
}

extension FrameDecoder {
    /// The next message to a worker.
    public mutating func order() throws(WireError) -> WorkerOrder? {
        try next { kind, reader throws(WireError) in try WorkerOrder(kind, &reader) }
    }
}
