// What a series has to remark on its reports.

import ReportModel

extension Narration {
    /// The sentence of a note on a series.
    func seriesSentence(_ code: NoteCode, _ arguments: [String]) -> String {
        let words = arguments + Array(repeating: "", count: max(0, 3 - arguments.count))
        return switch code {
        case .seriesOtherBody:
            words[1].isEmpty
                ? say("\(words[0])看不出是哪个机关的报告，未列入", "\(words[0]) names no body and is left out")
                : say(
                    "\(words[0])是另一机关（\(words[1])）的报告，未列入",
                    "\(words[0]) is of another body (\(words[1])) and is left out")
        case .seriesYearRepeated:
            say(
                "\(words[0])也是\(words[1])年的报告，未列入（已采用\(words[2])）",
                "\(words[0]) is of \(words[1]) too and is left out (\(words[2]) is used)")
        case .seriesYearUnknown: say("\(words[0])没有写明年度，未列入", "\(words[0]) names no year and is left out")
        case .seriesYearMissing:
            say(
                "缺少\(joined(arguments))年的报告，前后两年只作数字增减，不作跨年度核对",
                "there is no report for \(joined(arguments)); the years around it are subtracted but not checked against each other"
            )
        case .seriesCellsAbsent:
            say(
                "\(words[0])年的报告有\(words[1])个单元格没有或读不出数字：\(cells(arguments))",
                "the report of \(words[0]) lacks \(words[1]) cell(s), or they cannot be read: \(cells(arguments))")
        default:
            say(
                "\(words[0])年的报告自设行列的\(words[1])个单元格不列入（见 inspect）",
                "\(words[1]) cell(s) of the body's own rows or columns of \(words[0]) are not followed (see inspect)")
        }
    }

    /// The labels a note names, which are some of the cells it counts.
    private func cells(_ arguments: [String]) -> String {
        let labels = Array(arguments.dropFirst(2))
        let isAll = arguments.count > 1 && arguments[1] == String(labels.count)
        return enumerated(labels) + (isAll ? "" : say("等", " …"))
    }
}
