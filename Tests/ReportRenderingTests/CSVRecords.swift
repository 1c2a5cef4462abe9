// Reads comma-separated values by their standard.

import Testing

/// The records of a file.
enum CSVRecords {
    /// The records of a file, read as RFC 4180 says.
    static func read(_ bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if isQuoted, byte == UInt8(ascii: "\""), next == byte {
                field.append(byte)
                index += 1
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == UInt8(ascii: ",") {
                record.append(String(decoding: field, as: UTF8.self))
                field = []
            } else if !isQuoted, byte == 13, next == 10 {
                records.append(record + [String(decoding: field, as: UTF8.self)])
                (record, field) = ([], [])
                index += 1
            } else {
                field.append(byte)
            }
            index += 1
        }
        #expect(record.isEmpty && field.isEmpty && !isQuoted)
        return records
    }
}
