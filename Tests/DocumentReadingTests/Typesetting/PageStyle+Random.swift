// Styles by chance, the same for the same seed.

import TestSupport

extension PageStyle {
    /// A style of a seed: what real files differ in, within what they do.
    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func pick<Value>(_ values: Value...) -> Value { values.randomElement(using: &random) ?? values[0] }
        func between(_ low: Double, _ high: Double) -> Double { Double.random(in: low...high, using: &random) }
        margin = between(40, 85)
        textSize = pick(10.5, 12, 14, 16)
        tableSize = pick(8, 9, 10.5, 10.5, 12)
        textPitch = between(1.3, 2.1)
        cellPitch = between(1.15, 1.6)
        chineseBox = between(1.0, 2.6)
        digitBox = between(0.9, 1.5)
        digitShift = between(-0.1, 0.27)
        labelShare = between(0.36, 0.5)
        padding = between(2.5, 7)
        labelAlignment = pick(.start, .start, .middle)
        figureAlignment = pick(.middle, .middle, .end, .start)
        verticalAlignment = pick(.middle, .middle, .middle, .start, .end)
        words = Words.allCases.randomElement(using: &random) ?? .stretches
        isJustified = Bool.random(using: &random)
        hasAutospace = Bool.random(using: &random)
        repeatedHeads = pick(0, 0, 3)
        wideTable = WideTable.allCases.randomElement(using: &random) ?? .upright
        foot = pick("- # -", "#", "—#—", "第 # 页", "第#页 共9页", nil)
        head = pick(nil, nil, "临澜市政府信息公开")
    }
}
