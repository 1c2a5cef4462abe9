// The headings and fixed words of our own output.

extension Narration {
    var summaryHeading: String { say("摘要", "Summary") }
    var figuresHeading: String { say("变动的数字", "Figures that changed") }
    var rowsHeading: String { say("无法逐格比较的行", "Rows compared as printed") }
    var marginsHeading: String { say("正文以外的改动", "Changes beside the text") }
    var labelsHeading: String { say("表格文字和标题的改动", "Labels and headings that changed") }
    var textHeading: String { say("文字的变动", "Text that changed") }
    var findingsHeading: String { say("需要核对", "To be checked") }
    var checkHeading: String { say("核对结果", "Check") }
    var notesHeading: String { say("说明", "Notes") }
    var formHeading: String { say("表样变化", "Changes of the form") }
    var notationHeading: String { say("写法变化（数值不变）", "Printed differently, same figure") }
    var sectionsHeading: String { say("章节", "Sections") }
    var tablesHeading: String { say("表格", "Tables") }
    var item: String { say("项目", "Row") }
    var column: String { say("栏目", "Column") }
    var change: String { say("增减", "Change") }
    var rate: String { say("幅度", "Percent") }
    var old: String { say("旧", "Old") }
    var new: String { say("新", "New") }
    var noChange: String { say("两份报告没有差别。", "The two reports do not differ.") }
    var untitled: String { say("（无标题）", "(untitled)") }
}
