// Cuts bytes that arrive piece by piece into lines of bounded length.

/// Finds lines; how the bytes are cut into pieces makes no difference.
public struct LineSplitter: Sendable {
    /// A line without its line feed.
    public enum Line: Hashable, Sendable {
        /// A line, whole.
        case whole([UInt8])
        /// A line that passes the bound; its bytes are not kept.
        case tooLong
    }

    /// The longest line of a manifest, in bytes. An id and two paths of the greatest length that systems allow need
    /// some ten thousand.
    public static let maximumManifestLine = 1 << 20

    private static let lineFeed = UInt8(ascii: "\n")

    private let maximum: Int
    private var bytes: [UInt8] = []
    private var start = 0
    /// Bytes behind `start` that are known to hold no line feed.
    private var searched = 0
    private var isSkipping = false

    /// A splitter for lines of at most `maximum` bytes.
    public init(maximum: Int = LineSplitter.maximumManifestLine) {
        self.maximum = maximum
    }

    /// Bytes of a line that has not ended yet.
    public var pending: Int { isSkipping ? maximum : bytes.count - start }

    /// Takes the next bytes.
    public mutating func append(_ piece: some Collection<UInt8>) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// The next line that has ended; nil when more bytes are needed.
    public mutating func next() -> Line? {
        let from = start + searched
        guard let end = bytes.withUnsafeBufferPointer({ $0[from...].firstIndex(of: Self.lineFeed) }) else {
            searched = bytes.count - start
            if searched > maximum { skip() }
            return nil
        }
        let line = bytes[start..<end]
        start = end + 1
        searched = 0
        return ended(line)
    }

    /// The last line, where no line feed ends it; nil when there is none.
    public mutating func finish() -> Line? {
        let line = bytes[start...]
        bytes = []
        start = 0
        searched = 0
        return line.isEmpty && !isSkipping ? nil : ended(line)
    }

    private mutating func ended(_ line: ArraySlice<UInt8>) -> Line {
        let isWhole = !isSkipping && line.count <= maximum
        isSkipping = false
        return isWhole ? .whole(Array(line)) : .tooLong
    }

    /// Forgets the beginning of a line that is too long already.
    private mutating func skip() {
        isSkipping = true
        bytes.removeAll(keepingCapacity: true)
        start = 0
        searched = 0
    }
}
