// Printed JSON, byte for byte.

import JSONText
import TestSupport
import Testing

@Suite struct JSONWriterTests {
    private let sample: JSONValue = [
        "schema": "reportdiff.report/1", "year": 2019, "amount": .number("1655.0887"),
        "unit": .null, "found": true, "notes": [], "location": [:],
        "lines": [1, ["text": "第一行"]],
    ]

    @Test func compactHasNoWhitespace() {
        let expected =
            #"{"schema":"reportdiff.report/1","year":2019,"amount":1655.0887,"unit":null,"#
            + #""found":true,"notes":[],"location":{},"lines":[1,{"text":"第一行"}]}"#
        #expect(JSONWriter().string(sample) == expected)
    }

    @Test func prettyIndentsByTwoSpaces() {
        let expected = """
            {
              "schema": "reportdiff.report/1",
              "year": 2019,
              "amount": 1655.0887,
              "unit": null,
              "found": true,
              "notes": [],
              "location": {},
              "lines": [
                1,
                {
                  "text": "第一行"
                }
              ]
            }
            """
        #expect(JSONWriter(.pretty).string(sample) == expected)
    }

    @Test(arguments: [
        ("引号\"与\\", #""引号\"与\\""#), ("a/b", #""a/b""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
        ("\0\u{1}\u{F}\u{10}\u{1F}\u{7F}", "\"\\u0000\\u0001\\u000f\\u0010\\u001f\\u007f\""),
        ("\u{80}\u{9B}2J\u{9F}\u{A0}\u{E9}", "\"\\u0080\\u009b2J\\u009f\u{A0}\u{E9}\""),
        ("\u{200D}\u{200E}\u{200F}\u{2010}", "\"\u{200D}\\u200e\\u200f\u{2010}\""),
        ("\u{202E}\u{202F}\u{2065}\u{2066}\u{2069}\u{206A}", "\"\\u202e\u{202F}\u{2065}\\u2066\\u2069\u{206A}\""),
        ("\u{FFFD}\u{FFFE}\u{FFFF}\u{FEFF}", "\"\u{FFFD}\\ufffe\\uffff\u{FEFF}\""),
        ("\u{2028}a\u{2029}", #""\u2028a\u2029""#),
        ("\u{2027}“”—…", "\"\u{2027}“”—…\""),
        ("😀〔2019〕54号", #""😀〔2019〕54号""#), ("", "\"\""), ("\r\n", #""\r\n""#),
    ])
    func stringsEscapeWhatTheyMust(text: String, expected: String) {
        #expect(JSONWriter().string(.string(text)) == expected)
        #expect(JSONWriter().string(.object([JSONMember(text, 0)])) == "{\(expected):0}")
    }

    @Test func writingAppends() {
        var output = Array("id: ".utf8)
        JSONWriter().write([1, 2], to: &output)
        #expect(output == Array("id: [1,2]".utf8))
    }

    @Test func everyScalarComesBack() throws {
        for block in stride(from: UInt32(0), through: 0x10FFFF, by: 0x400) {
            var text = ""
            let scalars = (block..<(block + 0x400)).compactMap(Unicode.Scalar.init)
            text.unicodeScalars.append(contentsOf: scalars)
            let bytes = JSONWriter().bytes(.string(text))
            #expect(try JSONParser(bytes).parse() == .string(text), "from \(block)")
        }
    }

    @Test(arguments: PublishedSchema.allCases)
    func bothLayoutsReadBackAsTheSameValue(schema: PublishedSchema) throws {
        let value = try schema.read()
        #expect(try JSONParser(JSONWriter(.compact).bytes(value)).parse() == value)
        #expect(try JSONParser(JSONWriter(.pretty).bytes(value)).parse() == value)
    }
}
