// Equal elements get equal numbers.

import SequenceAlignment
import Testing

struct SymbolTableTests {
    @Test func numbersElementsInOrderOfAppearance() {
        var table = SymbolTable<String>()
        #expect(table.symbols(for: ["公开", "申请", "公开"]) == [0, 1, 0])
        #expect(table.symbol(for: "申请") == 1)
        #expect(table.count == 2)
    }
}
