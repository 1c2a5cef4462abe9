// Everything a reader may have to say about its reading.

/// What a note is about; the raw value is the code written in JSON.
public enum NoteCode: String, CaseIterable, Sendable {
    /// Bytes that the encoding does not allow were replaced; arguments: encoding, count.
    case encodingReplaced = "encoding.replaced"
    /// The declared encoding is not the one the bytes are in; arguments: declared, used.
    case encodingAssumed = "encoding.assumed"
    /// Text around the report, or page numbers in it, was left out; arguments: the text.
    case furnitureSkipped = "furniture.skipped"
    /// Another program read the file's format for us; arguments: its name, its version.
    case converted = "file.converted"
    /// Fields that hold the day or time got that of the conversion, not the one last printed; arguments: the program that
    /// filled them, count.
    case clockFieldRefilled = "field.refilled"
    /// Pages of a PDF on which no text stands, as scanned ones; arguments: their numbers.
    case pageWithoutText = "page.withoutText"
    /// Pages whose text stands sideways and was turned; arguments: their numbers.
    case pageTurned = "page.turned"
    /// Radicals and the like that stand for ordinary characters were read as those; arguments: count, the characters.
    case characterUnified = "character.unified"
    /// Pictures, which are not read; arguments: count, their names where they have any.
    case imageSkipped = "image.skipped"
    /// Footnotes, which are not part of the narrative; arguments: count, their text.
    case footnoteSkipped = "footnote.skipped"
    /// Endnotes, which are not part of the narrative; arguments: count, their text.
    case endnoteSkipped = "endnote.skipped"
    /// Comments on the text; arguments: count, their text.
    case commentSkipped = "comment.skipped"
    /// Headers and footers; arguments: count of different ones, their text.
    case headerFooterSkipped = "headerFooter.skipped"
    /// Text that the document hides; arguments: count of stretches, the text.
    case hiddenTextSkipped = "hiddenText.skipped"
    /// Text that is struck through; arguments: count of stretches, the text.
    case struckTextSkipped = "struckText.skipped"
    /// Other documents that a word processor would take in when it opens this one; arguments: count, their names where
    /// they have any.
    case embeddedDocumentSkipped = "embeddedDocument.skipped"
    /// Other documents that stand in this one and were taken in as a word processor does when it opens it; arguments:
    /// count, their names.
    case embeddedDocumentRead = "embeddedDocument.read"
    /// Formulas, which were read in a line (584/630, 10^4); arguments: count, their text.
    case formulaFlattened = "formula.flattened"
    /// Readings of characters printed above or behind them; arguments: count, their text.
    case readingSkipped = "reading.skipped"
    /// Prompts to fill in a field of a form, which stand on the page and were read as text; arguments: count, their text.
    case promptRead = "prompt.read"
    /// Elements of the file's format that are not known here, whose text was read as it stands; arguments: count, names.
    case elementUnknown = "element.unknown"
    /// Other things that stand on the page and cannot be read; arguments: their kind (`UnreadObject.Kind`), count, their
    /// names.
    case objectUnread = "object.unread"
    /// Text of drawings was read in the order of the file; arguments: count of stretches, the text.
    case drawnTextRead = "drawnText.read"
    /// Text that a style sheet prints was read; arguments: count of stretches, the text.
    case generatedTextRead = "generatedText.read"
    /// Parts of a page that are seen once they are opened were read; arguments: count.
    case foldOpened = "fold.opened"
    /// Style sheets that a page only names, so that text they hide was read; arguments: count.
    case styleSheetMissing = "styleSheet.missing"
    /// Rules of a page's style sheets that hide or print text and could not be followed; arguments: count, their selectors.
    case styleRuleSkipped = "styleRule.skipped"
    /// A page's style sheets were not read to the end, so that text they hide may have been read.
    case styleSheetCut = "styleSheet.cut"
    /// The page was read from a web archive; arguments: count of its parts.
    case archiveRead = "archive.read"
    /// A web archive that does not end as it should: something may be missing.
    case archiveCut = "archive.cut"
    /// The file has tracked changes; arguments: the state that was read (`accepted` or `original`), count of changes, the
    /// text inserted, the text deleted, the text moved.
    case trackedChanges = "tracked.changes"
    /// Marks of lists longer than any document needs were not read in full; arguments: the characters read of each.
    case listMarkCut = "listMark.cut"
    /// Elements nested deeper than any document needs were not read in full.
    case structureTooDeep = "structure.tooDeep"
    /// No title was found.
    case titleMissing = "title.missing"
    /// The year was taken from elsewhere than the title; arguments: the year, the words it was taken from.
    case yearAssumed = "year.assumed"
    /// No year was found.
    case yearMissing = "year.missing"
    /// A statutory heading was not found; arguments: the official heading.
    case headingMissing = "heading.missing"
    /// A heading that stands more than once; arguments: the heading.
    case headingRepeated = "heading.repeated"
    /// Sections in another order than the form's; arguments: the heading.
    case headingOutOfOrder = "heading.outOfOrder"
    /// The report has no tables of the form, so only its prose is compared.
    case formUnknown = "form.unknown"
    /// The two tables follow different editions; arguments: edition of 二, edition of 三.
    case formMixed = "form.mixed"
    /// A table is not in the source; arguments: the table's name.
    case tableMissing = "table.missing"
    /// A row is not in the source; arguments: the row's official label.
    case rowMissing = "row.missing"
    /// A row was placed by its order, its label being another; arguments: printed label, official label.
    case rowByOrder = "row.byOrder"
    /// Rows in another order than the form's; arguments: the row's official label.
    case rowOutOfOrder = "row.outOfOrder"
    /// A row the form does not know, kept as `extra.N`; arguments: printed label, row key.
    case rowExtra = "row.extra"
    /// A row with more values than columns, read by the arithmetic; arguments: row, values, reading.
    case rowExtraValue = "row.extraValue"
    /// A number split over two cells, read by the arithmetic; arguments: row, values, reading.
    case rowSplitValue = "row.splitValue"
    /// A row whose values stand on two lines; arguments: row, values, reading.
    case rowJoined = "row.joined"
    /// A row with fewer values than columns, whose blanks were placed; arguments: row, values, reading.
    case rowMissingValue = "row.missingValue"
    /// A row whose values fit the columns in several ways; arguments: row, values.
    case rowUnreadable = "row.unreadable"
    /// Digits printed without a gap between cells; arguments: row, the digits.
    case rowGlued = "row.glued"
    /// A row printed twice; arguments: the row's official label, the values left out.
    case rowRepeated = "row.repeated"
    /// A table with more cells than any of the form's can have, none of which was read; arguments: the table, their count.
    case tableTooLarge = "table.tooLarge"
    /// More rows of a body's own than are read; arguments: the table, how many were left out.
    case rowsTooMany = "rows.tooMany"
    /// Columns in another order than the form's, told by their heads or by the sums; arguments: the table or clause, the
    /// heads as printed.
    case columnsOutOfOrder = "columns.outOfOrder"
    /// Heads of columns that stand in another order than the form's, one below the other, so that the order of the figures
    /// is taken for the form's; arguments: the table or clause, the heads as printed.
    case columnsDoubtful = "columns.doubtful"
    /// The applicant columns include a subtotal column.
    case columnSubtotal = "column.subtotal"
    /// Words where a figure is expected; arguments: cell label, the words.
    case cellWords = "cell.words"
    /// Several numbers in one cell, or one that is broken, which were not joined; arguments: cell label, the printed text.
    case cellPieces = "cell.pieces"
    /// Figures of a table that went into no cell, so that the rows around them are not read; arguments: the table's name,
    /// the figures.
    case figureUnplaced = "figure.unplaced"
    /// A number printed with a remark; arguments: cell label, the printed text.
    case cellRemark = "cell.remark"
    /// A table that is none of the form's was read as prose; arguments: its first words.
    case tableForeign = "table.foreign"
    /// Residue of a converter was left out of the narrative; arguments: the residue.
    case residueSkipped = "residue.skipped"
    /// Only one side names the unit of an amount, so there is no difference; arguments: cell label, unit.
    case unitUnknown = "unit.unknown"
    /// 处理决定数量 counts all decisions from the 2021 form on, published or not; arguments: cell label.
    case decisionsRedefined = "decisions.redefined"
    /// One side's source does not hold a table or row, so its cells are not compared; arguments: its name.
    case cellsNotCompared = "cells.notCompared"
    /// What cannot be read is not compared between files of two formats, each of which keeps it in its own way; arguments:
    /// count on the old side, count on the new side.
    case objectsNotCompared = "objects.notCompared"
    /// Text of a table that stands in one draft only and is no label of the form, so that it is listed as no change;
    /// arguments: the table's name, the text.
    case labelUnplaced = "label.unplaced"
    /// The years are not successive; arguments: old year, new year.
    case yearsNotSuccessive = "years.notSuccessive"
    /// The new report's year is the earlier one; arguments: old year, new year.
    case yearsSwapped = "years.swapped"
    /// Old and new are the same file.
    case filesIdentical = "files.identical"
    /// The reports name different bodies; arguments: old agency, new agency.
    case agenciesDiffer = "agencies.differ"
    /// A text too long for the finest alignment was compared more coarsely; arguments: the section.
    case comparisonCoarse = "comparison.coarse"
    /// A report of another body is left out of a series; arguments: file, agency.
    case seriesOtherBody = "series.otherBody"
    /// A second report for one year is left out of a series; arguments: file, year, the file that is kept.
    case seriesYearRepeated = "series.yearRepeated"
    /// A report whose year is unknown is left out of a series; arguments: file.
    case seriesYearUnknown = "series.yearUnknown"
    /// A series has no report for these years; arguments: the years.
    case seriesYearMissing = "series.yearMissing"
    /// Cells that a year's source does not hold or that cannot be read; arguments: year, count, some of their labels.
    case seriesCellsAbsent = "series.cellsAbsent"
    /// Rows and columns of the body's own are not followed over the years; arguments: year, count of cells.
    case seriesOwnCells = "series.ownCells"
    /// A rule cannot be checked where figures are missing; arguments: what is checked, the missing cells.
    case checkIncomplete = "check.incomplete"
    /// A broken rule that our own reading may have broken; arguments: what is checked, how it was read.
    case checkDoubtful = "check.doubtful"
}
