// How far apart two brackets may stand to be a pair.

import Testing

@testable import ReportDiffing

@Suite struct BracketPairsTests {
    @Test(arguments: [-1, 0, 1])
    func bracketsFarApartAreNoPair(step: Int) {
        let reach = BracketPairs.maximumReach + step
        let text = "（" + String(repeating: "文", count: reach - 1) + "）。后"
        let pairs = BracketPairs(Array(text.unicodeScalars))
        #expect(pairs.end(of: 0) == (step > 0 ? nil : reach))
        #expect(pairs.isClosing(reach) == (step <= 0))
    }

    @Test(arguments: [-1, 0, 1])
    func aSentenceEndsInsideBracketsThatWereForgotten(step: Int) {
        let reach = BracketPairs.maximumReach + step
        let inner = "一句。" + String(repeating: "文", count: reach - 4)
        let scalars = Array("（\(inner)）。".unicodeScalars)
        #expect(PassageSplitter.ranges(of: scalars).count == (step > 0 ? 2 : 1))
    }
}
