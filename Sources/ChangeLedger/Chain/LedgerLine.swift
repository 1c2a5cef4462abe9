// One line of a ledger, as bytes and as what they say.

import JSONText

/// A line of a ledger.
public struct LedgerLine: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What it records.
    public let entry: LedgerEntry
    /// When it was written, as given; never part of what is recomputed.
    public let time: String
    /// What had to be cut off before it was written; nil where the ledger ended with a whole line.
    public let torn: TornLine?
    /// The hash of the line before; `LedgerFormat.origin` in the first.
    public let previous: String
    /// Its own hash.
    public let hash: String
    /// The line as it stands, without its line feed.
    let bytes: [UInt8]

    /// Writes a line.
    init(number: Int, entry: LedgerEntry, time: String, torn: TornLine?, previous: String) {
        let sealed = LineSeal.seal(Self.members(number, entry, time, torn, previous))
        self.number = number
        self.entry = entry
        self.time = time
        self.torn = torn
        self.previous = previous
        hash = sealed.hash
        bytes = sealed.bytes
    }

    /// Reads a line; what was read must print the same bytes again, so that nothing in it goes unread.
    init(_ bytes: ArraySlice<UInt8>) throws(LineFault) {
        if bytes.count > LedgerFormat.maximumLine { throw .tooLong }
        let hash = try LineSeal.check(bytes)
        guard let value = try? JSONParser(Array(bytes)).parse(), let format = value["ledger"]?.stringValue else {
            throw .malformed
        }
        if format != LedgerFormat.name { throw .unknownFormat(format) }
        guard let number = value["line"]?.intValue, let entry = LedgerEntry(value),
            let time = value["time"]?.stringValue, let previous = value["previous"]?.stringValue
        else { throw .malformed }
        let torn = value["torn"].flatMap(TornLine.init)
        self.init(number: number, entry: entry, time: time, torn: torn, previous: previous)
        guard self.hash == hash, bytes.elementsEqual(self.bytes) else { throw .malformed }
    }

    private static func members(
        _ number: Int, _ entry: LedgerEntry, _ time: String, _ torn: TornLine?, _ previous: String
    ) -> [JSONMember] {
        [JSONMember("ledger", .string(LedgerFormat.name)), JSONMember("line", .integer(number))] + entry.members
            + [
                JSONMember("time", .string(time)), JSONMember("torn", torn?.json ?? .null),
                JSONMember("previous", .string(previous)),
            ]
    }
}
