// Texts that are JSON, with the values they stand for.

import JSONText
import Testing

@Suite struct JSONParserAcceptanceTests {
    private func value(_ text: String) throws -> JSONValue {
        try JSONParser(text).parse()
    }

    @Test(
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("[]", []), ("{}", [:]),
            (" \t\r\n[ ]\n", []), ("{ }", [:]), ("[ 1 , 2 ]", [1, 2]), ("[[],{}]", [[], [:]]),
            (" { \"a\" : [ null ] } ", ["a": [.null]]), ("{\"\":0}", ["": 0]), ("\"\"", ""),
        ] as [(String, JSONValue)])
    func valuesAndWhitespace(text: String, expected: JSONValue) throws {
        #expect(try value(text) == expected)
    }

    @Test(arguments: [
        "0", "-0", "15", "1655.0887", "-1.50", "1e5", "1E+05", "1.0e-10",
        "123456789012345678901234567890",
        "0.10", "1e99999",
    ])
    func numbersKeepTheirLiteral(literal: String) throws {
        #expect(try value("[\(literal)]") == [.number(literal)])
        #expect(JSONValue(numberLiteral: literal) == .number(literal))
    }

    @Test(arguments: [
        (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{C} \n \r \t"),
        (#""\u653f\u5E9C""#, "政府"), (#""\u0000""#, "\0"), (#""\ud83d\ude00!""#, "😀!"),
        (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\ud800\udc00""#, "\u{10000}"),
        (#""\uFFFE""#, "\u{FFFE}"), ("\"政府\u{7F}\u{2028}\"", "政府\u{7F}\u{2028}"),
        (#""前\n后""#, "前\n后"), (#""\\u0041""#, #"\u0041"#),
    ])
    func strings(text: String, expected: String) throws {
        #expect(try value(text) == .string(expected))
    }

    @Test func repeatedKeysStayInTheirOrder() throws {
        let object = try value(#"{"b":1,"a":2,"b":3}"#)
        #expect(object.objectValue?.map(\.key) == ["b", "a", "b"])
        #expect(object["b"] == 3)
    }

    @Test func bytesAndTextReadAlike() throws {
        let text = #"{"机关":"嘉善县人民政府"}"#
        #expect(try JSONParser(Array(text.utf8)).parse() == value(text))
    }

    @Test func nestingUpToTheBoundIsRead() throws {
        let depth = JSONParser.maximumDepth
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(JSONWriter().string(try value(text)) == text)
    }
}
