// Where Chinese words begin, as the system's own dictionary sees it.

#if os(Linux)
    import Synchronization
    import _FoundationICU
#elseif canImport(Darwin)
    import Foundation
#endif

/// Word boundaries of a text. Where the system offers no dictionary every character is a word.
enum WordBoundaries {
    /// For each UTF-16 offset 0…count whether a word begins or ends there.
    static func flags(of text: [UInt16]) -> [Bool] {
        let everywhere = [Bool](repeating: true, count: text.count + 1)
        guard !text.isEmpty, text.count < Int32.max, let found = offsets(in: text) else {
            return everywhere
        }
        var flags = [Bool](repeating: false, count: text.count + 1)
        for offset in found where flags.indices.contains(offset) { flags[offset] = true }
        flags[0] = true
        flags[text.count] = true
        partGrammar(text, &flags)
        return flags
    }

    // The dictionary takes some runs for words that a reader sees as two: 应当在, 很快.
    private static let trailing = Set("在对将把被向从按".utf16)
    private static let leading = Set("很".utf16)

    private static func partGrammar(_ text: [UInt16], _ flags: inout [Bool]) {
        var start = 0
        for end in 1...text.count where flags[end] {
            if end - start == 3, trailing.contains(text[end - 1]) { flags[end - 1] = true }
            if end - start == 2, leading.contains(text[start]) { flags[start + 1] = true }
            start = end
        }
    }

    #if os(Linux)
        /// The system's breaker, for whoever holds it; it works on one text at a time.
        private struct Breaker: @unchecked Sendable {
            let pointer: OpaquePointer
        }

        // Opening a breaker costs some milliseconds: it is kept when a text is done. Each thread at work has its own,
        // so that none waits for another.
        private static let idle = Mutex<[Breaker]>([])

        private static func offsets(in text: [UInt16]) -> [Int]? {
            guard let breaker = idle.withLock({ $0.popLast() }) ?? opened() else { return nil }
            defer { idle.withLock { $0.append(breaker) } }
            return text.withUnsafeBufferPointer { buffer -> [Int]? in
                var status = U_ZERO_ERROR
                swift_ubrk_setText(breaker.pointer, buffer.baseAddress, Int32(buffer.count), &status)
                guard status.rawValue <= U_ZERO_ERROR.rawValue else { return nil }
                var offsets: [Int] = []
                var offset = swift_ubrk_first(breaker.pointer)
                while offset >= 0 {
                    offsets.append(Int(offset))
                    offset = swift_ubrk_next(breaker.pointer)
                }
                return offsets
            }
        }

        private static func opened() -> Breaker? {
            var status = U_ZERO_ERROR
            return swift_ubrk_open(UBRK_WORD, "zh", nil, 0, &status).map(Breaker.init)
        }
    #elseif canImport(Darwin)
        private static func offsets(in text: [UInt16]) -> [Int]? {
            let string = NSString(characters: text, length: text.count)
            var offsets: [Int] = []
            string.enumerateSubstrings(
                in: NSRange(location: 0, length: text.count), options: [.byWords, .substringNotRequired]
            ) { _, range, _, _ in
                offsets.append(range.location)
                offsets.append(range.location + range.length)
            }
            return offsets
        }
    #else
        private static func offsets(in text: [UInt16]) -> [Int]? { nil }
    #endif
}
