// The entry to all outputs.

import JSONText
import ReportDiffing
import ReportSeries

/// Prints results in any format: text as UTF-8 that ends with a line feed, a package as a file of its own. There are no
/// bytes where a package cannot hold the result.
public enum ReportRenderer {
    /// A comparison.
    public static func render(
        _ result: ChangeReport, as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8] {
        switch format {
        case .json: print(ComparisonJSON(result, options: options).value(), options)
        case .html: Array(HTMLRenderer(options).render(result).utf8)
        case .csv: Array(ChangeLogCSV(options).text(result).utf8)
        case .docx: WordRenderer(options).render(result)
        case .xlsx: ComparisonWorkbook(result, options: options).bytes()
        case .text, .markdown: print(ComparisonOutline(result, options: options).build(), format, options)
        }
    }

    /// What was understood of one report.
    public static func render(
        _ file: ReportFile, as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8] {
        switch format {
        case .json: print(ReportJSON(narration: Narration(options.language)).value(file), options)
        case .csv: Array(CellsCSV(options).text(file).utf8)
        case .xlsx: InspectionWorkbook(file, options: options).bytes()
        case .text, .markdown, .html, .docx: print(InspectionOutline(file, options: options).build(), format, options)
        }
    }

    /// The cells of several reports as one table, addresses down and reports across; nil in a format
    /// without such a table.
    public static func renderPanel(
        _ files: [ReportFile], as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8]? {
        switch format {
        case .csv: Array(PanelCSV().text(ReportPanel(files)).utf8)
        case .xlsx: PanelWorkbook(ReportPanel(files), options: options).bytes()
        case .text, .markdown, .json, .html, .docx: nil
        }
    }

    /// The heads of a table of the cells of many reports, which ``cellRows(of:options:)`` fills file by file.
    public static func cellHeads() -> [UInt8] { Array(CellsCSV.head.utf8) }

    /// The cells of one report as lines of such a table.
    public static func cellRows(of file: ReportFile, options: RenderingOptions = RenderingOptions()) -> [UInt8] {
        Array(CellsCSV(options).records(file).utf8)
    }

    /// What does not add up in reports and between years.
    public static func render(
        _ result: CheckReport, as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8] {
        switch format {
        case .json: print(CheckJSON(options.language).value(result), options)
        case .csv: Array(FindingsCSV(options).text(result).utf8)
        case .xlsx: CheckWorkbook(result, options: options).bytes()
        case .text, .markdown, .html, .docx:
            print(CheckOutline(result, Narration(options.language)).build(), format, options)
        }
    }

    /// One body over the years.
    public static func render(
        _ series: YearSeries, as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8] {
        switch format {
        case .json: print(SeriesJSON(options.language).value(series), options)
        case .csv: Array(SeriesCSV().text(series).utf8)
        case .xlsx: SeriesWorkbook(series, options: options).bytes()
        case .html: Array(SeriesPage(series, options: options).print().utf8)
        case .text, .markdown, .docx: print(SeriesOutline(series, options: options).build(), format, options)
        }
    }

    /// One cell and how it was read.
    public static func render(
        _ explanation: CellExplanation, as format: OutputFormat, options: RenderingOptions = RenderingOptions()
    ) -> [UInt8] {
        switch format {
        case .json: print(CellJSON().value(explanation), options)
        case .csv: Array(CellsCSV(options).text(explanation).utf8)
        case .xlsx: ExplanationWorkbook(explanation, options: options).bytes()
        case .text, .markdown, .html, .docx: print(CellOutline(explanation, options: options).build(), format, options)
        }
    }

    private static func print(_ outline: Outline, _ format: OutputFormat, _ options: RenderingOptions) -> [UInt8] {
        switch format {
        case .markdown: Array(MarkdownRenderer().render(outline).utf8)
        case .html: Array(HTMLRenderer(options).render(outline).utf8)
        case .docx: WordRenderer(options).render(outline)
        case .text, .json, .csv, .xlsx: Array(TerminalRenderer(options).render(outline).utf8)
        }
    }

    private static func print(_ value: JSONValue, _ options: RenderingOptions) -> [UInt8] {
        JSONWriter(options.isCompact ? .compact : .pretty).bytes(value) + [UInt8(ascii: "\n")]
    }
}
