// The measure words and signs that stand behind figures in reports.

import ReportModel

/// Measure words.
enum Measures {
    /// All measure words, longest first, so that 人次 is not read as 人.
    private static let words: [[Unicode.Scalar]] = [
        "个百分点", "个工作日", "平方米", "百分点", "工作日", "个小时", "件次", "人次", "户次", "班次", "场次", "条次", "项次", "万元", "亿元",
        "小时", "分钟", "个月", "公里", "元", "件", "条", "宗", "份", "次", "起", "个", "项", "篇", "人", "名", "家", "场", "期", "部", "类",
        "种", "台", "套", "处", "所", "天", "年", "轮", "批", "册", "页", "字", "岁", "倍", "位", "户", "笔", "则", "幅", "张", "辆", "座",
        "间",
        "门", "级", "幢", "栋", "块", "组", "届", "日", "周", "季", "款", "本", "支", "只", "%", "‰",
    ].sorted { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }.map { Array($0.unicodeScalars) }

    /// Measure words that make a quantity even of a single Chinese numeral (两次, 三件).
    private static let strict: Set<String> = [
        "件", "条", "次", "个", "项", "人", "场", "期", "家", "篇", "份", "宗", "类", "种", "名", "轮", "天", "倍", "人次", "件次", "个工作日",
        "个月", "万元", "亿元", "元", "起", "部", "台", "位", "年", "批", "小时",
    ]

    /// The measure word at an offset; nil when none stands there.
    static func unit(_ scalars: [Unicode.Scalar], at index: Int) -> String? {
        guard index < scalars.count else { return nil }
        // Most words are told apart by their first character.
        let first = scalars[index]
        return words.first { $0[0] == first && scalars[index...].starts(with: $0) }.map { String(scalars: $0) }
    }

    /// Whether a Chinese numeral before a measure word is a count and not part of a word (一次性, 一起, 一个).
    static func counts(_ unit: String, _ scalars: [Unicode.Scalar], at index: Int, single: Bool) -> Bool {
        guard strict.contains(unit) else { return !single }
        let next = index + unit.unicodeScalars.count
        let after = next < scalars.count ? scalars[next] : nil
        let numeral = index > 0 ? scalars[index - 1] : nil
        guard single, numeral == "一" else { return true }
        if unit == "次" { return after != "性" }
        return !["起", "个", "部", "年", "种", "位", "批", "类", "项", "条", "天"].contains(unit)
    }
}
