// Reads a Word document back as a stranger would, for comparing what it shows with what was found.

import AnnualReportDiff
import Markup
import OpenPackaging

@testable import ReportRendering

/// A document with its redline.
struct WordReading {
    /// A stretch of the redline.
    struct Stretch: Equatable {
        /// The element it is marked with; nil for text that both sides have.
        let mark: String?
        var text: String
    }

    let archive: ZIPArchive
    private let bytes: [UInt8]
    /// The stretches inside each bookmark; neighbours of one mark are one.
    let bookmarks: [String: [Stretch]]
    /// The marked stretches in no bookmark of a change.
    let unclaimed: [Stretch]
    /// The names of both ends of every move, in order.
    let moves: (from: [String], to: [String])

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        archive = try ZIPArchive(bytes: bytes)
        let tree = MarkupTree(bytes: try archive.contents(of: "word/document.xml"), dialect: .xml)
        var open: [String: String] = [:]
        var bookmarks: [String: [Stretch]] = [:]
        var unclaimed: [Stretch] = []
        var moves: (from: [String], to: [String]) = ([], [])
        for node in tree.descendants(of: tree.root) {
            switch tree.name(of: node) {
            case "w:bookmarkStart":
                let name = tree.attribute("w:name", of: node) ?? ""
                open[tree.attribute("w:id", of: node) ?? ""] = name
                bookmarks[name] = []
            case "w:bookmarkEnd": open[tree.attribute("w:id", of: node) ?? ""] = nil
            case "w:moveFromRangeStart": moves.from.append(tree.attribute("w:name", of: node) ?? "")
            case "w:moveToRangeStart": moves.to.append(tree.attribute("w:name", of: node) ?? "")
            case "w:t", "w:delText":
                let wrapper = tree.parent(of: node).flatMap { tree.parent(of: $0) }.map { tree.name(of: $0) }
                let mark = wrapper.flatMap { ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].contains($0) ? $0 : nil }
                let stretch = Stretch(mark: mark, text: tree.textContent(of: node))
                let names = open.values.filter { $0 != RedlineMarkup.bookmark }
                for name in names { Self.add(stretch, to: &bookmarks[name, default: []]) }
                if names.isEmpty, mark != nil { unclaimed.append(stretch) }
            default: continue
            }
        }
        self.bookmarks = bookmarks
        self.unclaimed = unclaimed
        self.moves = moves
    }

    init(_ result: ChangeReport, options: RenderingOptions = RenderingOptions()) throws {
        try self.init(ReportRenderer.render(result, as: .docx, options: options))
    }

    /// A part as a tree.
    func tree(of part: String) throws -> MarkupTree {
        MarkupTree(bytes: try archive.contents(of: part), dialect: .xml)
    }

    /// Adds a stretch; neighbours of one mark become one.
    static func add(_ stretch: Stretch, to stretches: inout [Stretch]) {
        if let last = stretches.last, last.mark == stretch.mark {
            stretches[stretches.count - 1].text += stretch.text
        } else {
            stretches.append(stretch)
        }
    }

    /// The paragraphs of the redline in a state of its tracked changes, as the reader of reports reads them.
    func paragraphs(_ tracked: ReadingOptions.TrackedChanges) throws -> [String] {
        let document = try DocumentReader.read(bytes, name: "", options: ReadingOptions(tracked: tracked))
        let lines = document.blocks.compactMap { block -> String? in
            guard case .line(let line) = block, !line.text.isEmpty else { return nil }
            return line.text.text
        }
        let openings = Language.allCases.flatMap { language in
            [true, false].map { Narration(language).redlineLegend(hasChanges: $0, disregarded: 0) }
        }
        guard let legend = lines.lastIndex(where: { line in openings.contains { line.hasPrefix($0) } }) else {
            return []
        }
        return Array(lines[(legend + 1)...])
    }

    /// The paragraphs of a report's narrative as an output may print them.
    static func narrative(_ report: Report) -> [String] {
        let head = (report.title.map { [$0] } ?? []) + report.preamble
        let texts = head.map(\.text) + report.sections.flatMap { [$0.heading] + $0.paragraphs.map(\.text) }
        return texts.map(VisibleText.of).filter { !$0.isEmpty }
    }
}
