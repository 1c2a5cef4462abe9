// Manifests and lines of batches, for tests.

import Foundation
import JSONText
import TestSupport

/// Pairs of fixtures, and readers of what a batch says of them.
enum BatchFixture {
    /// Pairs of successive years, quick to compare.
    static let pairs = [
        ("linlan-2019.txt", "linlan-2020.txt"), ("linlan-2020.txt", "linlan-2021.md"),
        ("linlan-2022.txt", "linlan-2022.docx"), ("linlan-2022.txt", "linlan-2023.txt"),
        ("yunping-draft-1.txt", "yunping-draft-2.md"),
    ]

    /// A manifest of so many pairs, with the fixtures' paths from the folder of `place`.
    static func manifest(_ count: Int, from place: String = "") -> String {
        (0..<count).map { number in
            let (old, new) = pairs[number % pairs.count]
            return #"{"id":"pair \#(number)","old":"\#(place)\#(old)","new":"\#(place)\#(new)"}"# + "\n"
        }.joined()
    }

    /// Writes small reports, compared in some milliseconds, and a manifest of so many pairs of them; the path of the
    /// manifest.
    static func writeSmall(_ count: Int, in folder: TemporaryFolder) throws -> String {
        let years = 2019...2024
        for year in years { _ = try folder.write(Array(small(year).utf8), "\(year).txt") }
        let lines = (0..<count).map { number in
            let year = 2019 + number % (years.count - 1)
            return #"{"id":"pair \#(number)","old":"\#(year).txt","new":"\#(year + 1).txt"}"# + "\n"
        }
        return try folder.write(Array(lines.joined().utf8), "m.jsonl")
    }

    /// A short report.
    static func small(_ year: Int) -> String {
        """
        临澜市测试局\(year)年政府信息公开工作年度报告

        一、总体情况
        全年主动公开政府信息\(year % 7 * 100 + 12)条，召开新闻发布会\(year % 5 + 1)次。
        二、主动公开政府信息情况
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        存在解读形式单一的问题。\(year % 2 == 0 ? "下一步将丰富解读形式。" : "已增加图解和视频。")
        六、其他需要报告的事项
        无其他事项需要报告。
        """
    }

    /// The lines of an output as JSON.
    static func values(_ output: String) throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONParser(Array($0.utf8)).parse() }
    }
}
