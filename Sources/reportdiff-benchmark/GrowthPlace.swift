// Where the runs stand whose reading is timed.

/// A place of a report, in one of the formats that are text.
enum GrowthPlace: String, CaseIterable {
    case title, preamble, heading, prose, lines, label, cell, caption
    case pageTitle, pageProse, pageCell, pageLabel, pageAttribute, pageParagraphs, pageCells, pageList, pageDepth
    case markedProse, markedHeading, markedCell, markedLines

    /// A file's name that fits the format.
    var fileName: String {
        rawValue.hasPrefix("page") ? "report.html" : rawValue.hasPrefix("marked") ? "report.md" : "report.txt"
    }

    /// A report with a run of a text at this place, about `bytes` long.
    func report(_ token: GrowthToken, bytes: Int) -> [UInt8] {
        let count = max(1, bytes / token.text.utf8.count)
        let run = String(repeating: token.text, count: count)
        let pieces = run.unicodeScalars.map(String.init)
        func at(_ place: GrowthPlace, _ text: @autoclosure () -> String = "") -> String { place == self ? text() : "" }
        if rawValue.hasPrefix("page") {
            return page(
                title: at(.pageTitle, run), prose: at(.pageProse, run), cell: at(.pageCell, run),
                label: at(.pageLabel, run),
                attribute: at(.pageAttribute, run.replacing("\"", with: "")),
                blocks: at(.pageParagraphs, pieces.prefix(bytes / 8).map { "<p>\($0)</p>" }.joined())
                    + at(.pageList, "<ol>" + pieces.prefix(bytes / 5).map { "<li>\($0)" }.joined() + "</ol>")
                    + at(.pageDepth, pieces.prefix(bytes / 6).map { "<div>\($0)" }.joined()),
                cells: at(.pageCells, pieces.prefix(bytes / 5).map { "<td>\($0)" }.joined()))
        }
        if rawValue.hasPrefix("marked") {
            return marked(
                prose: at(.markedProse, run) + at(.markedLines, pieces.joined(separator: "\n")),
                heading: at(.markedHeading, run),
                cell: at(.markedCell, run))
        }
        return plain(
            title: at(.title, run), preamble: at(.preamble, run), heading: at(.heading, run),
            prose: at(.prose, run) + at(.lines, pieces.joined(separator: "\n")), label: at(.label, run),
            cell: at(.cell, run),
            caption: at(.caption, run))
    }

    private func plain(
        title: String, preamble: String, heading: String, prose: String, label: String, cell: String, caption: String
    ) -> [UInt8] {
        Array(
            """
            临澜市商务局2021年政府信息公开工作年度报告\(title)

            本报告由临澜市商务局编制。\(preamble)

            一、总体情况\(heading)
            全年公开信息12件。\(prose)另有3件。
            二、主动公开政府信息情况
            第二十条第（一）项\(caption)
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t3
            行政规范性文件\(label)\t8\(cell)\t5\t47
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            公开不够及时。
            六、其他需要报告的事项
            无。

            """.utf8)
    }

    private func marked(prose: String, heading: String, cell: String) -> [UInt8] {
        Array(
            """
            # 临澜市商务局2021年政府信息公开工作年度报告

            ## 一、总体情况\(heading)

            全年公开信息12件。\(prose)另有3件。

            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 0\(cell) | 0 | 3 |

            ## 六、其他需要报告的事项

            无。

            """.utf8)
    }

    private func page(
        title: String, prose: String, cell: String, label: String, attribute: String, blocks: String, cells: String
    ) -> [UInt8] {
        Array(
            """
            <!DOCTYPE html><html><head><title>报告</title></head><body>
            <h1>临澜市商务局2021年政府信息公开工作年度报告\(title)</h1>
            <h2>一、总体情况</h2><p title="\(attribute)">全年公开信息12件。\(prose)另有3件。</p>\(blocks)
            <h2>二、主动公开政府信息情况</h2><table>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>0</td><td>3</td></tr>
            <tr><td>行政规范性文件\(label)</td><td>8\(cell)</td><td>5</td><td>47</td></tr><tr>\(cells)</tr></table>
            <h2>六、其他需要报告的事项</h2><p>无。</p></body></html>

            """.utf8)
    }
}
