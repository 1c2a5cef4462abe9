// Reads a manifest as it comes, line by line.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// The entries of a manifest, which may never end.
struct ManifestSource: BatchSource {
    private let file: InputFile
    private let name: FilePath
    private let narration: Narration
    private var splitter = LineSplitter()
    private var reader: ManifestReader
    private var hasEnded = false

    init(_ file: InputFile, name: FilePath, kind: ManifestReader.Kind, _ narration: Narration) {
        self.file = file
        self.name = name
        self.narration = narration
        reader = ManifestReader(kind)
    }

    var descriptor: Int32? { file.isRegular ? nil : file.descriptor }

    mutating func next() throws(Trouble) -> BatchStep {
        while true {
            while let line = splitter.next() {
                if let item = reader.read(line) { return .order(.entry(item)) }
            }
            if hasEnded {
                guard let line = splitter.finish(), let item = reader.read(line) else { return .end }
                return .order(.entry(item))
            }
            guard file.isRegular else { return .waiting }
            try takeIn()
        }
    }

    mutating func takeIn() throws(Trouble) {
        do {
            let bytes = try file.read()
            splitter.append(bytes)
            hasEnded = bytes.isEmpty
        } catch {
            throw Trouble(name, narration.sentence(error))
        }
    }

    /// Shows every entry of a manifest that can be read twice, and goes back to its beginning.
    static func visit(
        _ file: InputFile, name: FilePath, kind: ManifestReader.Kind, _ narration: Narration,
        entry: (BatchItem) throws(Trouble) -> Void
    ) throws(Trouble) {
        guard file.isRegular else { return }
        defer { file.rewind() }
        var source = ManifestSource(file, name: name, kind: kind, narration)
        while let item = try source.nextItem() { try entry(item) }
    }
}
