// Edits of a text that keep most of its structure and make its figures, dates and counts odd.

/// A text of bytes that choices edit.
struct OddEdits {
    /// A text grows by no more: what a long one costs is for the measurements of growth to tell.
    private static let mostGrowth = 60_000
    /// At most so many edits: a text that is odd all over is no report, and read no further.
    private static let mostEdits = 24

    var bytes: [UInt8]
    let isMarkup: Bool
    /// The length that the text does not pass.
    let longest: Int

    /// The text after the edits that some choices make.
    static func edited(_ bytes: [UInt8], isMarkup: Bool, by choices: inout Choices) -> [UInt8] {
        var edits = OddEdits(bytes: bytes, isMarkup: isMarkup, longest: bytes.count + mostGrowth)
        var count = 0
        while choices.isOpen, count < mostEdits {
            edits.edit(by: &choices)
            count += 1
        }
        return edits.bytes
    }

    private mutating func edit(by choices: inout Choices) {
        switch choices.next(10) {
        case 0, 1, 2: replace(figure(by: &choices), with: choices.pick(OddWords.figures))
        case 3: swap(figure(by: &choices), figure(by: &choices))
        case 4: swap(line(by: &choices), line(by: &choices))
        case 5: repeatLine(line(by: &choices), count: choices.pick([1, 2, 9, 100]))
        case 6: replace(line(by: &choices), with: [])
        case 7: replace(attribute(by: &choices), with: choices.pick(OddWords.counts))
        case 8: replace(attribute(by: &choices), with: choices.pick(OddWords.names))
        default:
            let place = line(by: &choices).lowerBound
            replace(place..<place, with: choices.pick(OddWords.insertions))
        }
    }

    private mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
        guard bytes.count + replacement.count <= longest else { return }
        bytes.replaceSubrange(range, with: replacement)
    }

    private mutating func swap(_ one: Range<Int>, _ other: Range<Int>) {
        let (first, second) = one.lowerBound <= other.lowerBound ? (one, other) : (other, one)
        guard first.upperBound <= second.lowerBound else { return }
        let (former, latter) = (Array(bytes[first]), Array(bytes[second]))
        bytes.replaceSubrange(second, with: former)
        bytes.replaceSubrange(first, with: latter)
    }

    private mutating func repeatLine(_ range: Range<Int>, count: Int) {
        let line = Array(bytes[range])
        guard bytes.count + line.count * count <= longest else { return }
        bytes.insert(
            contentsOf: repeatElement(line, count: count).joined(), at: range.upperBound)
    }

    // MARK: Places

    /// A run of digits at or behind a chosen place.
    private func figure(by choices: inout Choices) -> Range<Int> {
        run(from: choices.next(max(bytes.count, 1))) { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    }

    /// A line, or in markup a tag with what follows it, at a chosen place.
    private func line(by choices: inout Choices) -> Range<Int> {
        let place = choices.next(max(bytes.count, 1))
        let end = isMarkup ? UInt8(ascii: ">") : UInt8(ascii: "\n")
        guard place < bytes.count else { return 0..<0 }
        let start = bytes[..<place].lastIndex(of: end).map { $0 + 1 } ?? 0
        return start..<(bytes[place...].firstIndex(of: end).map { $0 + 1 } ?? bytes.count)
    }

    /// The value of an attribute at or behind a chosen place.
    private func attribute(by choices: inout Choices) -> Range<Int> {
        let place = choices.next(max(bytes.count, 1))
        guard isMarkup, place < bytes.count, let equals = bytes[place...].firstIndex(of: UInt8(ascii: "=")),
            equals + 1 < bytes.count, bytes[equals + 1] == UInt8(ascii: "\"")
        else { return figure(by: &choices) }
        let end = bytes[(equals + 2)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        return equals + 2..<end
    }

    private func run(from place: Int, of isPart: (UInt8) -> Bool) -> Range<Int> {
        guard place < bytes.count, let start = bytes[place...].firstIndex(where: isPart) else {
            return bytes.count..<bytes.count
        }
        return start..<(bytes[start...].firstIndex { !isPart($0) } ?? bytes.count)
    }
}
