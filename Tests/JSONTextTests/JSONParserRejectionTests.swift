// Texts that are not JSON, with the place and kind of the fault.

import JSONText
import Testing

@Suite struct JSONParserRejectionTests {
    private func expect(_ error: JSONParsingError, from bytes: [UInt8]) {
        #expect(throws: error) { try JSONParser(bytes).parse() }
    }

    @Test(arguments: [
        "", " ", "[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"", "\"a",
        "\"\\", "\"\\u12", "t", "nul", "\"\\ud800\\u",
    ])
    func theTextEndsTooSoon(text: String) {
        expect(.unexpectedEnd(offset: text.utf8.count), from: Array(text.utf8))
    }

    @Test(
        arguments: [
            ("[1,]", "]", 3), ("[,1]", ",", 1), ("[1 2]", "2", 3), ("{\"a\":1,}", "}", 7),
            ("{a:1}", "a", 1), ("{\"a\" 1}", "1", 5), ("{\"a\":}", "}", 5), ("{1:2}", "1", 1),
            ("['a']", "'", 1), ("tRUE", "R", 1), ("+1", "+", 0), (".5", ".", 0),
            ("NaN", "N", 0), ("[1}", "}", 2), ("{\"a\":1]", "]", 6), ("// x", "/", 0), ("]", "]", 0),
            ("[\u{B}1]", "\u{B}", 1), ("{\"a\":1,,\"b\":2}", ",", 7),
        ] as [(String, Unicode.Scalar, Int)])
    func aByteStandsWhereItCannot(text: String, byte: Unicode.Scalar, offset: Int) {
        expect(.unexpectedByte(UInt8(ascii: byte), offset: offset), from: Array(text.utf8))
    }

    @Test(arguments: ["01", "-", "-a", "1.", "1.e1", "1e", "1e+", "-01", "00", "1.x", "-.5"])
    func aNumberIsMisspelt(literal: String) {
        expect(.invalidNumber(offset: 1), from: Array("[\(literal)]".utf8))
        #expect(JSONValue(numberLiteral: literal) == nil)
    }

    @Test(arguments: ["", " 1", "1 ", "+1", ".5", "１２", "1,234", "0x10", "Infinity"])
    func textsThatAreNoNumberLiteral(text: String) {
        #expect(JSONValue(numberLiteral: text) == nil)
    }

    @Test(arguments: [
        ("1 1", 2), ("{} {}", 3), ("[]]", 2), ("nulls", 4), ("0x10", 1), ("1,234", 1), ("\"a\"b", 3),
    ])
    func somethingFollowsTheValue(text: String, offset: Int) {
        expect(.trailingContent(offset: offset), from: Array(text.utf8))
    }

    @Test func controlCharactersMustBeEscaped() {
        for control in UInt8(0)..<0x20 {
            let bytes = Array("\"a".utf8) + [control] + Array("\"".utf8)
            expect(.controlCharacter(control, offset: 2), from: bytes)
        }
    }

    @Test(arguments: [
        #""\a""#, #""\'""#, #""\U0041""#, #""\u12G4""#, #""\u-123""#, #""\u""#,
        #""\x41""#,
    ])
    func anEscapeIsUnknownOrMisspelt(text: String) {
        expect(.invalidEscape(offset: 1), from: Array(text.utf8))
    }

    @Test(arguments: [
        #""\ud800""#, #""\udc00""#, #""\ud800a""#, #""\ud800\n""#, #""\ud800\u0041""#,
        #""\ud800\ud800""#, #""\udc00\ud800""#, #""\uDFFF""#,
    ])
    func aSurrogateStandsAlone(text: String) {
        expect(.loneSurrogate(offset: 1), from: Array(text.utf8))
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x22], [0xE0, 0x9F, 0xBF],
            [0xE6, 0x94], [0xE6, 0x94, 0x22], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func theBytesAreNotUTF8(bytes: [UInt8]) {
        expect(.invalidUTF8(offset: 3), from: Array("\"ab".utf8) + bytes + Array("\"".utf8))
        expect(.invalidUTF8(offset: 1), from: Array("\"".utf8) + bytes)
    }

    @Test func aByteOrderMarkIsNoWhitespace() {
        expect(.unexpectedByte(0xEF, offset: 0), from: Array("\u{FEFF}[]".utf8))
    }

    @Test(arguments: ["[", "{\"a\":"])
    func nestingBeyondTheBoundIsAnErrorAndNoCrash(opening: String) {
        let bytes = Array(String(repeating: opening, count: 100_000).utf8)
        expect(.tooDeep(offset: JSONParser.maximumDepth * opening.utf8.count), from: bytes)
    }

    @Test func everyErrorKnowsItsOffset() {
        let errors: [JSONParsingError] = [
            .invalidUTF8(offset: 7), .unexpectedEnd(offset: 7), .unexpectedByte(1, offset: 7),
            .invalidNumber(offset: 7), .controlCharacter(1, offset: 7), .invalidEscape(offset: 7),
            .loneSurrogate(offset: 7), .tooDeep(offset: 7), .trailingContent(offset: 7),
        ]
        #expect(errors.allSatisfy { $0.offset == 7 })
    }
}
