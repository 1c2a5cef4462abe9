// The digests printed in FIPS 180-4's examples.

import ContentDigest
import Testing

@Suite struct PublishedVectorTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func shortMessages(message: String, expected: String) {
        #expect(SHA256.hash(Array(message.utf8)).hexadecimal == expected)
    }

    @Test func aMillionTimesTheLetterA() {
        var hasher = SHA256()
        let thousand = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
        for _ in 0..<1000 { hasher.update(thousand) }
        #expect(
            hasher.finalize().hexadecimal
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func bytesAreTheHexadecimalDigitsInPairs() {
        let digest = SHA256.hash([])
        #expect(digest.bytes.count == 32)
        #expect(Array(digest.bytes.prefix(3)) == [0xE3, 0xB0, 0xC4])
        #expect(digest.hexadecimal.utf8.count == 64)
    }
}
