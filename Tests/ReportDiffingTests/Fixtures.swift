// The fixtures as reports, read once.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport

/// Reports of the fixtures folder, by name.
enum Fixtures {
    static func report(_ name: String) throws -> Report {
        let file = ProjectPaths.fixture(name)
        return try ReportBinder.bind(DocumentReader.read([UInt8](Data(contentsOf: file)), name: file.lastPathComponent))
    }

    static let names = [
        "linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "linlan-2022.txt", "linlan-2023.txt",
        "yunping-draft-1.txt", "yunping-draft-2.md", "oddities/words.txt", "oddities/eight-columns.txt",
        "oddities/glued.txt", "oddities/missing-tables.txt", "oddities/missing-one-table.txt", "oddities/pre-2019.txt",
        "oddities/outline.txt", "oddities/odd-labels.txt", "oddities/reordered-rows.txt",
    ]

    static let all: [(name: String, report: Report)] = names.compactMap { name in
        (try? report(name)).map { (name, $0) }
    }

    static let pairs: [(old: Int, new: Int)] = all.indices.flatMap { old in all.indices.map { (old, $0) } }
}

/// A report made of text, for the smallest examples.
func report(_ text: String) throws -> Report {
    try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "report.txt"))
}

/// A report whose section 一 is `overview`, without tables.
func report(overview: String, year: Int = 2022, problems: String = "无。") throws -> Report {
    try report(
        """
        临澜市测试局\(year)年政府信息公开工作年度报告

        一、总体情况
        \(overview)
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        \(problems)
        六、其他需要报告的事项
        无其他事项需要报告。
        """)
}
