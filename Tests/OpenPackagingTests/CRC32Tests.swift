// The checksum against known values.

import OpenPackaging
import Testing

@Suite struct CRC32Tests {
    @Test func checkValueOfTheStandard() {
        #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test func nothingHasZero() {
        #expect(CRC32.checksum(of: []) == 0)
    }

    @Test func allBytesInOrder() {
        #expect(CRC32.checksum(of: Array(0...255)) == 0x2905_8C73)
    }
}
