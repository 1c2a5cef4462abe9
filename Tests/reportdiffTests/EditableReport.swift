// A fixture whose figures and sentences can be edited at known places.

import AnnualReportDiff
import Foundation
import TestSupport

/// A report of the fixtures as text, with the places at which an edit makes just one change.
struct EditableReport {
    /// A file to compare the edited text with: the same report, perhaps in another format.
    let original: String
    private let text: String
    private let cells: [Cell]
    private let sentences: [String]

    /// Reports in text, each beside a file that holds the same.
    static let all: [EditableReport] = [
        ("linlan-2019.txt", "linlan-2019.txt"), ("linlan-2020.txt", "linlan-2020.docx"),
        ("linlan-2021.md", "linlan-2021.html"), ("linlan-2021.md", "linlan-2021.md"),
        ("linlan-2023.txt", "linlan-2023.docx"), ("linlan-2023.txt", "linlan-2023.txt"),
        ("yunping-draft-1.txt", "yunping-draft-1.txt"), ("yunping-draft-2.md", "yunping-draft-2.md"),
    ].compactMap { try? EditableReport(text: $0.0, original: $0.1) }

    private init(text name: String, original: String) throws {
        let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture(name)))
        let report = try AnnualReports.read(bytes, name: name).report
        let text = String(decoding: bytes, as: UTF8.self)
        self.original = original
        self.text = text
        cells = report.cells.all.filter { cell in
            // Where a row prints a value too many, the arithmetic decides; an edit there is another test's business.
            cell.reading?.column == .count
                && (cell.figure?.text.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false)
        }
        sentences = report.sections.flatMap(\.paragraphs).flatMap { paragraph in
            paragraph.text.split(separator: "。").map(String.init)
        }.filter { Self.isPlain($0) && text.components(separatedBy: $0.suffix(5) + "。").count == 2 }
    }

    /// Sentences without anything that could part them, which could not be told apart from another edit.
    private static func isPlain(_ sentence: String) -> Bool {
        (24...80).contains(sentence.count)
            && sentence.unicodeScalars.allSatisfy { isHan($0) || ("0"..."9").contains($0) || $0 == "，" || $0 == "、" }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    /// The text with some edits, and the change each of them must be.
    func edited(_ random: inout SeededGenerator) -> (bytes: [UInt8], changes: [String]) {
        // A carriage return and its line feed are one character; as scalars they come apart.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var changes: [String] = []
        for cell in cells.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)) {
            changes.append(edit(cell, in: &lines))
        }
        var edited = lines.joined(separator: "\n")
        // Neighbours are left alone, so that no edit is taken for part of another.
        let start = Int.random(in: 0...2, using: &random)
        let chosen = stride(from: start, to: sentences.count, by: 3).map { sentences[$0] }
        for sentence in chosen.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)) {
            changes.append(contentsOf: edit(sentence, in: &edited, &random))
        }
        return (Array(edited.utf8), changes.sorted())
    }

    /// Another number of as many digits, so that columns stay where they are.
    private func edit(_ cell: Cell, in lines: inout [String]) -> String {
        let old = cell.figure?.text ?? ""
        var new = String(old.reversed().map { $0 == "9" ? "4" : "9" })
        if new == old { new = String(old.map { _ in "8" }) }
        if let place = cell.location, let line = place.line, let column = place.column {
            var characters = Array(lines[line - 1].unicodeScalars)
            let range = (column - 1)..<(column - 1 + old.unicodeScalars.count)
            characters.replaceSubrange(range, with: Array(new.unicodeScalars))
            lines[line - 1] = String(String.UnicodeScalarView(characters))
        }
        let delta = (Int(new) ?? 0) - (Int(old) ?? 0)
        return "cell modified \(cell.address) \(old)→\(new) \(delta)"
    }

    /// Two characters replaced, or a sentence of our own behind; nothing where the file wraps its lines just there.
    private func edit(_ sentence: String, in text: inout String, _ random: inout SeededGenerator) -> [String] {
        if Bool.random(using: &random) {
            let added = "本年新设公开专栏\(Int.random(in: 2...99, using: &random))处。"
            let end = sentence.suffix(5) + "。"
            text = text.replacing(end, with: end + added)
            return ["passage added →\(added)"]
        }
        let characters = Array(sentence)
        let place = Int.random(in: 6..<(characters.count - 8), using: &random)
        let window = characters[(place - 2)..<(place + 4)]
        let isWord = window.allSatisfy {
            $0.unicodeScalars.allSatisfy(Self.isHan) && !"一二三四五六七八九十百千万亿零两半年月日".contains($0)
        }
        guard isWord, text.components(separatedBy: String(window)).count == 2 else { return [] }
        let edited = String(window.prefix(2)) + "樟榕" + String(window.suffix(2))
        text = text.replacing(String(window), with: edited)
        return ["passage modified \(sentence)。→\(sentence.replacing(String(window), with: edited))。"]
    }
}
