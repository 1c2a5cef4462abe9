// A file that only a fake `pdftotext` can read.

/// What looks like a PDF, and holds the output of `pdftotext -bbox-layout` behind its first line.
public enum FakePDF {
    /// A page with these lines, each a word.
    public static func bytes(_ lines: [String]) -> [UInt8] {
        var page = ""
        for (index, line) in lines.enumerated() {
            let top = 72 + 24 * Double(index)
            let right = 72 + 12 * Double(line.count)
            page += """
                <flow><block><line><word xMin="72" yMin="\(top)" xMax="\(right)" yMax="\(top + 12)">\(line)</word></line>\
                </block></flow>

                """
        }
        return Array(
            """
            %PDF-1.4
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml">
            <body>
            <doc>
              <page width="595" height="842">
            \(page)  </page>
            </doc>
            </body>
            </html>

            """.utf8)
    }

    /// A small report of a year.
    public static func report(_ year: Int) -> [UInt8] {
        bytes([
            "临澜市测试局\(year)年政府信息公开工作年度报告", "一、总体情况",
            "全年主动公开政府信息\(year % 100 * 10 + 12)条，其中在门户网站公开的最多，其余的", "在公告栏公开。",
            "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况", "解读形式单一。", "六、其他需要报告的事项", "无其他事项需要报告。",
        ])
    }
}
