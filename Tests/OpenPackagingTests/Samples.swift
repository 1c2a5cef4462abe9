// Archives of other programs, for the tests of reading.

import Foundation

/// Small archives, and ways to spoil them.
enum Samples {
    /// Written by Python's `zipfile`: `mimetype` stored, `word/document.xml` and `目录/表.txt` deflated.
    static let plain = bytes(
        """
        UEsDBBQAAAAAAIMYIlBL9kHWEAAAABAAAAAIAAAAbWltZXR5cGVhcHBsaWNhdGlvbi90ZXN0UEsDBBQAAAAIAIMYIlCcOw+5MgAAADgBAAARAAAA\
        d29yZC9kb2N1bWVudC54bWx7NmX/011znuxf+Kxx/dPWNU/3NDzdvvTJ3jlPd255umvZs66lTyd2PW5oejaqDFUZAFBLAwQUAAAICACDGCJQxU6C\
        2ggAAAAGAAAADgAAAOebruW9lS/ooagudHh0e7FwxZNdPQBQSwECFAMUAAAAAACDGCJQS/ZB1hAAAAAQAAAACAAAAAAAAAAAAAAAgAEAAAAAbWlt\
        ZXR5cGVQSwECFAMUAAAACACDGCJQnDsPuTIAAAA4AQAAEQAAAAAAAAAAAAAAgAE2AAAAd29yZC9kb2N1bWVudC54bWxQSwECFAMUAAAICACDGCJQ\
        xU6C2ggAAAAGAAAADgAAAAAAAAAAAAAAgAGXAAAA55uu5b2VL+ihqC50eHRQSwUGAAAAAAMAAwCxAAAAywAAAAAA
        """)

    /// The text of `word/document.xml` in it.
    static let documentText = String(repeating: "政府信息公开工作年度报告。", count: 8)

    /// Written by Python to a pipe, so that sizes follow the data: `word/document.xml` and, stored, `stored.txt`.
    static let streamed = bytes(
        """
        UEsDBBQACAAIAIMYIlAAAAAAAAAAAAAAAAARAAAAd29yZC9kb2N1bWVudC54bWx7NmX/011znuxf+Kxx/dPWNU/3NDzdvvTJ3jlPd255umvZs66l\
        Tyd2PW5oejaqDFUZAFBLBwicOw+5MgAAADgBAABQSwMEFAAIAAAAgxgiUAAAAAAAAAAAAAAAAAoAAABzdG9yZWQudHh0c3RvcmVkUEsHCAv5Q1YG\
        AAAABgAAAFBLAQIUAxQACAAIAIMYIlCcOw+5MgAAADgBAAARAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQACAAAAIMY\
        IlAL+UNWBgAAAAYAAAAKAAAAAAAAAAAAAACAAXEAAABzdG9yZWQudHh0UEsFBgAAAAACAAIAdwAAAK8AAAAAAA==
        """)

    /// Written by Python in the ZIP64 variant: `a.txt`.
    static let zip64 = bytes(
        """
        UEsDBBQAAAAIAIMYIlDwzRFMBQAAAAoAAAAFAAAAYS50eHRLTIQBAFBLAQIUAxQAAAAIAIMYIlDwzRFMBQAAAAoAAAAFAAAAAAAAAAAAAACAAQAA\
        AABhLnR4dFBLBgYsAAAAAAAAAC0ALQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAzAAAAAAAAACgAAAAAAAAAUEsGBwAAAABbAAAAAAAAAAEAAABQ\
        SwUGAAAAAAEAAQAzAAAAKAAAAAAA
        """)

    /// Written by Python: `a.txt` with "first", `../../etc/passwd` with "harmless", `a.txt` again with "second".
    static let doubled = bytes(
        """
        UEsDBBQAAAAAAIMYIlBX7nGSBQAAAAUAAAAFAAAAYS50eHRmaXJzdFBLAwQUAAAAAACDGCJQw3dXnggAAAAIAAAAEAAAAC4uLy4uL2V0Yy9wYXNz\
        d2RoYXJtbGVzc1BLAwQUAAAAAACDGCJQaREftgYAAAAGAAAABQAAAGEudHh0c2Vjb25kUEsBAhQDFAAAAAAAgxgiUFfucZIFAAAABQAAAAUAAAAA\
        AAAAAAAAAIABAAAAAGEudHh0UEsBAhQDFAAAAAAAgxgiUMN3V54IAAAACAAAABAAAAAAAAAAAAAAAIABKAAAAC4uLy4uL2V0Yy9wYXNzd2RQSwEC\
        FAMUAAAAAACDGCJQaREftgYAAAAGAAAABQAAAAAAAAAAAAAAgAFeAAAAYS50eHRQSwUGAAAAAAMAAwCkAAAAhwAAAAAA
        """)

    /// Written by Python: `a.txt` packed by bzip2, method 12.
    static let bzip2 = bytes(
        """
        UEsDBC4AAAAMAIMYIlDArDcNKgAAAAQAAAAFAAAAYS50eHRCWmg5MUFZJlNZO9tdnAAAAAGAECBAECAAIZpoM00yvF3JFOFCQO9tdnBQSwECLgMu\
        AAAADACDGCJQwKw3DSoAAAAEAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAATQAAAAAA
        """)

    /// Written by Info-ZIP with a password: `s.txt`.
    static let encrypted = bytes(
        """
        UEsDBAoACQAAAHUQdV3l6KJcEgAAAAYAAAAFABwAcy50eHRVVAkAA/37AGv9+wBrdXgLAAEEAAAAAAQAAAAAD3r1x/IzCqp8o44nKjNL0PIkUEsH\
        COXoolwSAAAABgAAAFBLAQIeAwoACQAAAHUQdV3l6KJcEgAAAAYAAAAFABgAAAAAAAEAAACkgQAAAABzLnR4dFVUBQAD/fsAa3V4CwABBAAAAAAE\
        AAAAAFBLBQYAAAAAAQABAEsAAABhAAAAAAA=
        """)

    /// The bytes that base64 stands for; none where it is wrong, which every test would notice.
    static func bytes(_ base64: String) -> [UInt8] {
        Data(base64Encoded: base64).map(Array.init) ?? []
    }

    /// Where `signature` last stands in `bytes`.
    static func last(_ signature: [UInt8], in bytes: [UInt8]) -> Int {
        bytes.indices.last { bytes[$0...].starts(with: signature) } ?? 0
    }
}
