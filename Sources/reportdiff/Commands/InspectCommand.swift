// `reportdiff inspect FILE...`

import AnnualReportDiff

/// Shows what was understood of files, one after another.
struct InspectCommand {
    let invocation: Invocation
    let session: Session

    /// The output; in JSON of several files one object a line, in CSV and XLSX one table of all.
    func run() throws(Trouble) -> CommandOutcome {
        let format = try session.format()
        let address = try address()
        let isSeveral = invocation.words.count > 1
        if isSeveral, address == nil, let panel = try panel(format) { return panel }
        if isSeveral, format == .html || format.isBinary {
            throw Trouble(
                subject: "--format",
                reason: session.narration.say(
                    "\(format.rawValue) 一次只能显示一个文件", "\(format.rawValue) shows one file at a time"))
        }
        var rendering = session.rendering
        rendering.isCompact = isSeveral
        var output: [UInt8] = []
        for name in invocation.words {
            let (file, bytes) = try session.read(name)
            let part: [UInt8]
            if let address {
                let explanation = try explain(address, file, bytes)
                part = ReportRenderer.render(explanation, as: format, options: rendering)
            } else {
                part = ReportRenderer.render(file, as: format, options: rendering)
            }
            switch format {
            case _ where output.isEmpty: output = part
            case .json: output += part
            case .csv:
                // One table of all files: the heads stand once.
                let heads = part.firstIndex(of: UInt8(ascii: "\n")) ?? part.endIndex
                output += part[heads...].dropFirst()
            case .text, .markdown, .html, .docx, .xlsx: output += [UInt8(ascii: "\n")] + part
            }
        }
        return CommandOutcome(output: try session.fitting(output, format), status: 0)
    }

    /// The cells of all files as one table; nil in a format that has none. A file that cannot be read costs the others
    /// nothing, as with `check`.
    private func panel(_ format: OutputFormat) throws(Trouble) -> CommandOutcome? {
        guard format.hasPanel else { return nil }
        let (files, troubles) = try session.readAll(invocation.words)
        let output = ReportRenderer.renderPanel(files, as: format, options: session.rendering) ?? []
        return CommandOutcome(output: try session.fitting(output, format), status: troubles == 0 ? 0 : 2)
    }

    private func address() throws(Trouble) -> CellAddress? {
        guard let text = invocation.value(.at) else { return nil }
        if let address = CellAddress(text) { return address }
        throw Trouble(
            subject: text,
            reason: session.narration.say(
                "不是单元格地址；地址写作 表/行/列，如 requests/new/total",
                "not a cell address, which is table/row/column, such as requests/new/total"))
    }

    private func explain(
        _ address: CellAddress, _ file: ReportFile, _ bytes: [UInt8]
    ) throws(Trouble) -> CellExplanation {
        do {
            if let explanation = try AnnualReports.explain(address, in: file, bytes: bytes, options: session.reading) {
                return explanation
            }
        } catch {
            throw Trouble(subject: file.name, reason: session.narration.sentence(error))
        }
        let nearest = NearestWord.of(address.description, among: file.report.cells.all.map(\.address.description))
        let hint = nearest.map { session.narration.say("；是否要看 \($0)？", "; did you mean \($0)?") } ?? ""
        throw Trouble(
            subject: file.name,
            reason: session.narration.say("没有单元格 \(address)", "there is no cell \(address)") + hint)
    }
}
