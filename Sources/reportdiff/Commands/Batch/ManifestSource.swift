// Reads a manifest as it comes, line by line.

import ReportBatches
import SystemAccess

/// The entries of a manifest, which may never end.
struct ManifestSource: BatchSource {
    private let file: InputFile
    private let name: String
    private let sentence: @Sendable (FileError) -> String
    private var splitter = LineSplitter()
    private var reader: ManifestReader
    private var hasEnded = false

    init(
        _ file: InputFile, name: String, kind: ManifestReader.Kind, sentence: @escaping @Sendable (FileError) -> String
    ) {
        self.file = file
        self.name = name
        self.sentence = sentence
        reader = ManifestReader(kind)
    }

    mutating func next() throws(Trouble) -> BatchItem? {
        while let line = try line() {
            if let item = reader.read(line) { return item }
        }
        return nil
    }

    /// The number of entries of a manifest that can be read twice; nil for any other.
    static func count(_ file: InputFile) -> Int? {
        guard file.isRegular else { return nil }
        defer { file.rewind() }
        var splitter = LineSplitter()
        var count = 0
        while let bytes = try? file.read(), !bytes.isEmpty {
            splitter.append(bytes)
            while let line = splitter.next() { count += ManifestReader.isBlank(line) ? 0 : 1 }
        }
        if let line = splitter.finish(), !ManifestReader.isBlank(line) { count += 1 }
        return count
    }

    private mutating func line() throws(Trouble) -> LineSplitter.Line? {
        while true {
            if let line = splitter.next() { return line }
            if hasEnded { return nil }
            let bytes: [UInt8]
            do {
                bytes = try file.read()
            } catch {
                throw Trouble(subject: name, reason: sentence(error))
            }
            guard bytes.isEmpty else {
                splitter.append(bytes)
                continue
            }
            hasEnded = true
            return splitter.finish()
        }
    }
}
