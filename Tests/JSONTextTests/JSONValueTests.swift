// Looking into JSON values, and telling them apart.

import JSONText
import Testing

@Suite struct JSONValueTests {
    private let value: JSONValue = [
        "year": 2019, "title": "报告", "draft": false, "unit": .null, "values": [1, "2"],
        "share": .number("0.50"),
    ]

    @Test func accessorsAnswerForTheirOwnKind() {
        #expect(value["year"]?.intValue == 2019)
        #expect(value["title"]?.stringValue == "报告")
        #expect(value["draft"]?.boolValue == false)
        #expect(value["unit"]?.isNull == true)
        #expect(value["values"]?[1]?.stringValue == "2")
        #expect(value["share"]?.numberText == "0.50")
        #expect(value["values"]?.arrayValue?.count == 2)
        #expect(value.objectValue?.first == JSONMember("year", 2019))
    }

    @Test func accessorsAreNilForOtherKinds() {
        #expect(value["missing"] == nil)
        #expect(value[0] == nil)
        #expect(value["values"]?[2] == nil)
        #expect(value["values"]?[-1] == nil)
        #expect(value["values"]?["year"] == nil)
        #expect(value["title"]?.intValue == nil)
        #expect(value["year"]?.stringValue == nil)
        #expect(value["year"]?.boolValue == nil)
        #expect(value["year"]?.arrayValue == nil)
        #expect(value["year"]?.objectValue == nil)
        #expect(value["title"]?.numberText == nil)
        #expect(value["title"]?.isNull == false)
    }

    @Test(arguments: [
        ("15", 15), ("-3", -3), ("-0", 0), ("1.0", nil), ("1e2", nil), ("9223372036854775808", nil),
    ])
    func onlyIntegerLiteralsAreIntegers(literal: String, expected: Int?) {
        #expect(JSONValue.number(literal).intValue == expected)
    }

    @Test func valuesAreEqualWhenWrittenAlike() {
        #expect(JSONValue.number("1") != .number("1.0"))
        #expect(JSONValue.number("1") != .string("1"))
        #expect(JSONValue.null != false)
        #expect((["a": 1, "b": 2] as JSONValue) != ["b": 2, "a": 1])
        #expect(([1, 2] as JSONValue) != [1])
        #expect(JSONValue.integer(UInt64.max) == .number("18446744073709551615"))
    }

    @Test func ideographsThatSwiftHoldsToBeEqualStayApart() {
        let (compatibility, unified) = ("\u{F9B0}", "\u{8046}")
        #expect(compatibility == unified)
        #expect(JSONValue.string(compatibility) != .string(unified))
        let object = JSONValue.object([JSONMember(compatibility, 1), JSONMember(unified, 2)])
        #expect(object[compatibility] == 1)
        #expect(object[unified] == 2)
    }

    @Test func interpolatedTextIsAString() {
        let year = 2019
        #expect(("\(year)年" as JSONValue) == .string("2019年"))
    }
}
