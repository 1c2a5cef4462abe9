import JSONText
import Testing

@testable import ReportBatches

@Suite struct PreviousLineTests {
    private func read(_ line: [UInt8]) -> PreviousLine? { PreviousLine(Array(line.dropLast())) }

    @Test(arguments: ["1", "", "市局 2019→2020", "quote \" backslash \\ end\\", "\u{2028}\n\t"])
    func whatALineSaysIsReadBack(id: String) {
        let document: JSONValue = [
            "text": #""rule":"not.a.rule","status":2"#,
            "findings": [["rule": "form.row"], ["rule": "text.share", "id": "x"], ["rule": "form.row"]],
        ]
        let line = BatchLine.comparison(id: id, status: 1, document: JSONWriter().bytes(document) + [10])
        let found = read(line)
        #expect(found?.id == id && found?.status == 1 && found?.error == nil)
        #expect(found?.findings == ["form.row": 2, "text.share": 1])
        #expect(line.count { $0 == 10 } == 1)
    }

    @Test func aFailureIsReadBack() {
        let found = read(BatchLine.failure(id: nil, error: "第3行: 这一行不是 JSON"))
        #expect(found?.id == nil && found?.status == 2 && found?.error == "第3行: 这一行不是 JSON")
        #expect(read(BatchLine.failure(id: "a", error: "x"))?.id == "a")
    }

    @Test func aReportIsReadBack() {
        let found = read(BatchLine.inspection(id: "a.txt", document: Array("{}\n".utf8)))
        #expect(found?.id == "a.txt" && found?.status == 0)
    }

    @Test(
        arguments: [
            "", "{", "{}", #"{"id":"#, #"{"id":"a"#, #"{"id":"a\"}"#, #"{"id":"a"}"#, #"{"id":"a","status":}"#,
            #"{"id":"a","status":3,"x":1}"#, #"{"id":7,"status":0,"report":{}}"#, #"{"id":"a","status":2,"x":1}"#,
            #"{"id":"a","status":2,"error":"#, #"{"id":"\ud800","status":0,"report":{}}"#, "id,status,error",
        ])
    func anythingElseIsNoLineOfOurs(line: String) {
        #expect(PreviousLine(Array(line.utf8)) == nil)
    }

    @Test func howALineBeginsIsKnownHoweverFarItGoes() {
        for line in [
            BatchLine.comparison(id: "市\"1", status: 1, document: Array(#"{"a":1}"#.utf8)),
            BatchLine.inspection(id: "市\"1", document: Array("{}".utf8)), BatchLine.failure(id: "市\"1", error: "x"),
        ] {
            for count in 0...line.count {
                let bytes = Array(line.prefix(count))
                #expect(PreviousLine.isBeginning(bytes, of: "市\"1") && PreviousLine.isBeginning(bytes))
                #expect(count < 8 || !PreviousLine.isBeginning(bytes, of: nil))
            }
        }
        for text in ["报告", "[", "{\n", #"{"id":1"#, #"{"id":"a","status":7"#, #"{"id":"a","old":"b"}"#, "id,status"] {
            #expect(!PreviousLine.isBeginning(Array(text.utf8)) && !PreviousLine.isBeginning(Array(text.utf8), of: "a"))
        }
        #expect(PreviousLine.isBeginning(Array(#"{"id":null,"status":2,"error":"第1行"#.utf8), of: nil))
    }
}
