// Damaged texts: the parser returns or throws, and what it returns can be printed and read again.

import JSONText
import TestSupport
import Testing

@Suite struct JSONParserMutationTests {
    private static let text = #"""
        {"schema": "reportdiff.comparison/1", "mode": "year", "empty": [{}, [], "", null],
         "changes": [{"address": "requests/new/total", "label": "一、本年新收\u653f\u5e9c信息公开申请",
           "old": {"text": "15", "number": 15}, "new": {"text": "1\u00a0655.0887\n", "number": -1655.0887e+0},
           "edits": ["\ud83d\ude00", "\"\\\/\b\f\n\r\t", "“推进”"], "equal": true, "moved": false}]}
        """#

    @Test(arguments: 0..<8 as Range<UInt64>)
    func damagedTextsNeverTrap(seed: UInt64) throws {
        var mutator = ByteMutator(seed: seed)
        var stillJSON = 0
        for _ in 0..<1500 {
            let damaged = mutator.mutated(Array(Self.text.utf8))
            guard let value = try? JSONParser(damaged).parse() else { continue }
            stillJSON += 1
            #expect(try JSONParser(JSONWriter().bytes(value)).parse() == value)
        }
        #expect(stillJSON > 0)
    }

    @Test func everyPrefixIsAnErrorAtItsEndOrBefore() {
        let bytes = Array(Self.text.utf8)
        for length in 0..<bytes.count {
            #expect {
                try JSONParser(Array(bytes[..<length])).parse()
            } throws: { error in
                ((error as? JSONParsingError)?.offset).map { $0 <= length } ?? false
            }
        }
    }

    @Test func everyByteReplacedByEveryOtherNeverTraps() {
        let bytes = Array(#"[{"a":-1.5e+3,"\ud83d\ude00":"政"},[null]]"#.utf8)
        for place in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var damaged = bytes
                damaged[place] = byte
                _ = try? JSONParser(damaged).parse()
            }
        }
    }
}
