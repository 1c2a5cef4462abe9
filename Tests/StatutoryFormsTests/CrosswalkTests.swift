// Which cells of the older form go on in the newer.

import ReportModel
import StatutoryForms
import Testing

@Suite struct CrosswalkTests {
    @Test(arguments: [
        ("proactive/rules/made", "proactive/rules/issued"), ("proactive/rules/disclosed", nil),
        ("proactive/licensing/decisions", "proactive/licensing/decisions"),
        ("proactive/licensing/priorItems", nil), ("proactive/otherServices/decisions", nil),
        ("proactive/procurement/amount", nil), ("proactive/fees/itemChange", nil), ("requests/other/total", nil),
        ("requests/new/total", "requests/new/total"),
        ("proceedings/reconsideration/upheld", "proceedings/reconsideration/upheld"),
    ])
    func successors(older: String, newer: String?) throws {
        let address = try #require(CellAddress(older))
        #expect(Crosswalk.successor(of: address)?.description == newer)
    }
}
