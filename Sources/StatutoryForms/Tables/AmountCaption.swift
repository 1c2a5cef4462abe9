// The unit of money that the head of a column names for the amounts below it.

import ReportModel
import UnicodeText

/// Finds the unit of amounts in the heads of a table.
struct AmountCaption {
    private let texts: [TableCell]

    /// Prepares to look among the lines of a table.
    init(lines: [TableLine]) {
        texts = lines.flatMap(\.cells).filter(\.isText)
    }

    /// The figure in a column; an amount takes its unit from the cell or, failing that, from the head above it.
    func figure(_ text: String, column: FormColumn) -> Figure { figure(FigureParser.parse(text), column) }

    /// The figure that a cell holds, in a column.
    func figure(_ cell: TableCell, column: FormColumn) -> Figure { figure(cell.trimmedFigure, column) }

    private func figure(_ printed: Figure, _ column: FormColumn) -> Figure {
        var figure = printed
        figure.unit = column.key == "amount" ? figure.unit ?? unit(of: column) : nil
        return figure
    }

    private func unit(of column: FormColumn) -> AmountUnit? {
        let core = column.core
        for (index, cell) in texts.enumerated()
        where cell.core.opens(with: core) || core.opens(with: cell.core) && cell.core.count >= 4 {
            if let unit = LabelText.unit(in: cell.text) { return unit }
            // The unit may stand on a line of its own below the head.
            if index + 1 < texts.count, texts[index + 1].text.contains("单位") {
                return LabelText.unit(in: texts[index + 1].text)
            }
        }
        return texts.lazy.filter { $0.text.contains("单位") }.compactMap { LabelText.unit(in: $0.text) }.first
    }
}
