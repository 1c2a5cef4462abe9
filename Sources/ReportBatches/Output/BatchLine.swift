// The lines of a batch's output, one object each.

import JSONText

/// Makes lines, with their line feed.
public enum BatchLine {
    /// The line of a comparison; `document` is the comparison as JSON on one line.
    public static func comparison(id: String, status: Int32, document: [UInt8]) -> [UInt8] {
        line([("id", .string(id)), ("status", .integer(status))], "comparison", document)
    }

    /// The line of a report that was read; `document` is the report as JSON on one line.
    public static func inspection(id: String, document: [UInt8]) -> [UInt8] {
        line([("id", .string(id)), ("status", 0)], "report", document)
    }

    /// The line of what went wrong.
    public static func failure(id: String?, error: String) -> [UInt8] {
        let value: JSONValue = ["id": id.map { .string($0) } ?? .null, "status": 2, "error": .string(error)]
        return JSONWriter().bytes(value) + [UInt8(ascii: "\n")]
    }

    private static func line(_ members: [(String, JSONValue)], _ key: String, _ document: [UInt8]) -> [UInt8] {
        let head = JSONWriter().bytes(.object(members.map { JSONMember($0.0, $0.1) })).dropLast()
        // The document is printed once and not parsed again: it is by far the longest part.
        return head + Array(",\"\(key)\":".utf8) + document.trimmingLineFeed + Array("}\n".utf8)
    }
}

extension [UInt8] {
    fileprivate var trimmingLineFeed: ArraySlice<UInt8> { last == UInt8(ascii: "\n") ? dropLast() : self[...] }
}
