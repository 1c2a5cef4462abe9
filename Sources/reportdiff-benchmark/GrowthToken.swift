// What the runs are made of whose reading is timed.

/// A piece of text that is repeated.
struct GrowthToken {
    /// Its name in the table.
    let name: String
    /// The text of one.
    let text: String

    /// Blanks, marks, numerals, figures, markup, line ends, joined characters: each has its own scanner somewhere.
    static let all: [GrowthToken] = [
        ("space", " "), ("no-break space", "\u{A0}"), ("ideographic space", "\u{3000}"), ("tab", "\t"),
        ("zero width", "\u{200B}"), ("一", "一"), ("两", "两"), ("〇", "〇"), ("一二十", "一二十"), ("1", "1"), ("1件", "1件"),
        ("ab", "ab "), ("bar", "| "), ("(", "("), ("[", "["), ("（", "（"), ("）", "）"), ("《", "《"), ("“", "“"),
        ("”", "”"), ("、", "、"), ("；", "；"), ("。", "。"), ("，", "，"), ("-", "-"), ("1,234", "1,234,"),
        ("joined emoji", "\u{1F468}\u{200D}\u{1F469}\u{200D}"), ("joined woman", "\u{1F469}\u{200D}"),
        ("flag", "\u{1F1E8}"), ("accent", "\u{301}"), ("date", "2021年3月4日"), ("percent", "增长5%，"), ("其中", "其中"),
        ("包括", "（包括1件"), ("label", "行政许可"), ("heading", "一、"), ("item", "（一）"), ("ordinal", "1."), ("一是", "，一是"),
        ("tag", "<b>"), ("element", "<b>x</b>"), ("&", "&amp;"), ("entity", "&nbsp;"), ("<", "<"), ("star", "*"),
        ("number sign", "#"), ("backslash", "\\"), ("line end", "\n"), ("blank line", "\n\n"), ("letter line", "公\n"),
        ("character", "公"), ("sentence", "公开信息。"), ("counts", "公开1件。"), ("document", "国办〔2021〕5号"),
        ("cell", "甲\t1\t"), ("row", "甲\t1\t2\t3\n"), ("blank cell", "<td>"), ("table", "<table>"), ("comment", "<!--"),
    ].map { GrowthToken(name: $0.0, text: $0.1) }
}
