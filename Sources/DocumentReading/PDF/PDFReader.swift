// Reads the text of a PDF from the places of its words.

import ReportModel

/// Makes a document of the pages that `pdftotext -bbox-layout` prints.
public enum PDFReader {
    /// A text of which less than this share of the letters are Chinese is no report, or one whose fonts lost the
    /// characters they stand for.
    static let chineseShare = 0.2

    /// The lines and tables of a PDF.
    public static func read(layout bytes: [UInt8]) throws(ReadingError) -> SourceDocument {
        let pages = try LayoutParser.pages(of: bytes)
        try judge(pages)
        let lines = pages.map { LineBuilder.lines(of: $0.words, page: $0.number) }
        let (rest, furniture) = RunningHeads.removed(from: lines, heights: pages.map(\.height))
        let noted = rest.map(Footnotes.init)
        let items = TableFinder.items(of: noted.map(\.text))
        return SourceDocument(
            format: .pdf, encoding: nil, blocks: blocks(of: items),
            notes: notes(pages, furniture: furniture, footnotes: noted.flatMap(\.notes)))
    }

    private static func judge(_ pages: [LaidOutPage]) throws(ReadingError) {
        var chinese = 0
        var letters = 0
        for word in pages.lazy.flatMap(\.words) {
            for scalar in word.scalars where !scalar.isPlainDigit && !PrintedWord.isMark(scalar) {
                letters += 1
                if scalar.isIdeograph { chinese += 1 }
            }
        }
        if pages.allSatisfy(\.words.isEmpty) { throw .withoutText }
        if Double(chinese) < Double(letters) * chineseShare || letters == 0 { throw .textUnusable }
    }

    private static func blocks(of items: [PrintedItem]) -> [SourceBlock] {
        let builder = ParagraphBuilder(
            items.compactMap { item in
                if case .line(let line) = item { line } else { nil }
            })
        var blocks: [SourceBlock] = []
        var open: [PrintedLine] = []
        var place = 0
        func flush() {
            blocks += builder.paragraphs(of: open, place: &place).map { .line($0) }
            open = []
        }
        for item in items {
            switch item {
            case .line(let line): open.append(line)
            case .table(let table):
                flush()
                blocks.append(.table(table.source(place: &place)))
            }
        }
        flush()
        return blocks
    }

    private static func notes(
        _ pages: [LaidOutPage], furniture: [PrintedLine], footnotes: [PrintedLine]
    ) -> [Note] {
        var notes = omission(.headerFooterSkipped, furniture) + omission(.footnoteSkipped, footnotes)
        let empty = pages.filter(\.words.isEmpty).map { String($0.number) }
        if !empty.isEmpty { notes.append(Note(.pageWithoutText, [empty.joined(separator: "、")])) }
        let turned = pages.filter(\.isTurned).map { String($0.number) }
        if !turned.isEmpty { notes.append(Note(.pageTurned, [turned.joined(separator: "、")])) }
        return notes
    }

    /// The note of lines that are left out, each text once; none where there are none.
    private static func omission(_ code: NoteCode, _ lines: [PrintedLine]) -> [Note] {
        var texts: [String] = []
        for line in lines {
            let text = String(scalars: line.scalars)
            if !texts.contains(text) { texts.append(text) }
        }
        guard let first = lines.first else { return [] }
        return [
            Note(
                code, [String(texts.count), texts.joined(separator: " / ")],
                at: SourceLocation(page: first.page, place: 0))
        ]
    }
}
