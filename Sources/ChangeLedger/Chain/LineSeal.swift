// Seals a line with the hash of its own bytes.

import ContentDigest
import JSONText

/// The last member of a line, `"hash"`: the SHA-256 of all bytes of the line before the comma in front of that member.
enum LineSeal {
    private static let opening = Array(",\"hash\":\"".utf8)
    private static let closing = Array("\"}".utf8)
    private static let digits = 64

    /// The line that consists of `members` and their seal, without its line feed.
    static func seal(_ members: [JSONMember]) -> (bytes: [UInt8], hash: String) {
        var bytes = JSONWriter().bytes(.object(members))
        bytes.removeLast()
        let hash = SHA256.hash(bytes).hexadecimal
        return (bytes + opening + Array(hash.utf8) + closing, hash)
    }

    /// The hash of a line that is as it was sealed; the digits of another case are other bytes.
    static func check(_ line: ArraySlice<UInt8>) throws(LineFault) -> String {
        let length = opening.count + digits + closing.count
        let body = line.dropLast(length)
        let seal = line.suffix(length)
        let hash = seal.dropFirst(opening.count).prefix(digits)
        guard seal.starts(with: opening), hash.count == digits, seal.suffix(closing.count).elementsEqual(closing) else {
            throw .unsealed
        }
        var hasher = SHA256()
        hasher.update(body)
        let expected = hasher.finalize().hexadecimal
        guard hash.elementsEqual(expected.utf8) else { throw .altered }
        return expected
    }
}
