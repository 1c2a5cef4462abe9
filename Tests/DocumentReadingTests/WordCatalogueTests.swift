// The catalogue of elements: what stands in any of them is read exactly once, or counted.

import OpenPackaging
import ReportModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite struct WordCatalogueTests {
    /// Elements whose content no reader of the page sees, or that are empty.
    private static func isSeen(_ element: WordElement) -> Bool {
        let unseen: [WordElement] = [.instruction, .alternativeChunk, .sectionProperties]
        return !element.isPassedOver && !unseen.contains(element)
    }

    private static let main = WordCatalogue.main.filter { isSeen($0.value) }.keys.sorted()

    /// How often a mark stands in a text, whatever lies over its letters.
    private static func occurrences(of mark: String, in text: String) -> Int {
        let scalars = Array(text.unicodeScalars.filter { !(0x300..<0x370).contains($0.value) })
        let wanted = Array(mark.unicodeScalars)
        guard scalars.count >= wanted.count else { return 0 }
        return (0...scalars.count - wanted.count).count { scalars[$0...].starts(with: wanted) }
    }

    /// The places where an element may turn up, rightly or not.
    private static func places(_ element: String) -> [String] {
        [
            element, paragraph(element), paragraph("<w:r>\(element)</w:r>"), table(row("<w:tc>\(element)</w:tc>")),
            table(row(cell("1") + element)), table(row(cell("1")) + element),
            paragraph("<w:ins>\(element)</w:ins>"), paragraph("<w:hyperlink>\(element)</w:hyperlink>"),
            "<w:sdt><w:sdtContent>\(element)</w:sdtContent></w:sdt>", paragraph("<m:oMath>\(element)</m:oMath>"),
            paragraph("<w:r><w:pict><v:textbox><w:txbxContent>\(element)</w:txbxContent></v:textbox></w:pict></w:r>"),
            "<f:later xmlns:f=\"urn:later\">\(element)</f:later>",
        ]
    }

    @Test(arguments: main)
    func textInAnyElementIsReadOnceWhereverItStands(name: String) throws {
        let isText = [.text, .deletedText].contains(WordCatalogue.main[name])
        let content = isText ? "标记" : run("标记")
        for place in Self.places("<w:\(name)>\(content)</w:\(name)>") {
            // Deleted text is read where the changes are not.
            let isDeleted = [.deletion, .moveFrom].contains(WordCatalogue.main[name])
            let text = try WordSample(place).everything(isDeleted ? .original : .accepted)
            let isOriginal = isDeleted && place.contains("<w:ins>")
            #expect(Self.occurrences(of: "标记", in: text) == (isOriginal ? 0 : 1), "\(place): \(text)")
        }
    }

    @Test(arguments: FormulaWriter.structures.sorted())
    func textInAnyStructureOfAFormulaIsReadOnce(name: String) throws {
        for argument in FormulaWriter.arguments.sorted() {
            let content = "<m:\(name)><m:\(argument)><m:r><m:t>标记</m:t></m:r></m:\(argument)></m:\(name)>"
            let places = [paragraph("<m:oMath>\(content)</m:oMath>"), content, table(row("<w:tc>\(content)</w:tc>"))]
            for place in places {
                #expect(Self.occurrences(of: "标记", in: try WordSample(place).everything()) == 1, "\(place)")
            }
        }
    }

    @Test func elementsInAnyNestingLoseAndDoubleNothing() throws {
        var generator = SeededGenerator(seed: 15)
        let left: [WordElement] = [
            .deletion, .moveFrom, .fieldCharacter, .text, .deletedText, .footnoteReference, .vectorTextBox,
        ]
        let names =
            WordCatalogue.main.filter { Self.isSeen($0.value) && !left.contains($0.value) }.keys.sorted().map {
                "w:" + $0
            }
            + [
                "m:oMath", "m:f", "m:num", "m:den", "v:shape", "v:textbox", "wps:txbx", "a:txBody", "a:p", "w14:later",
                "f:later",
            ]
        for _ in 0..<100 {
            var open: [String] = []
            var body = ""
            var marks = 0
            for _ in 0..<Int.random(in: 1...40, using: &generator) {
                switch Int.random(in: 0..<5, using: &generator) {
                case 0, 1:
                    let name = names.randomElement(using: &generator) ?? "w:p"
                    body += "<\(name)>"
                    open.append(name)
                case 2: body += open.popLast().map { "</\($0)>" } ?? ""
                default:
                    body += run("记\(marks)；")
                    marks += 1
                }
            }
            body += open.reversed().map { "</\($0)>" }.joined()
            let text = try WordSample(body).everything()
            for mark in 0..<marks {
                let count = Self.occurrences(of: "记\(mark)；", in: text.filter { $0 != " " })
                guard count != 1 else { continue }
                Issue.record("\(count) times 记\(mark): \(body)")
                return
            }
        }
    }

    @Test func whatNoReaderOfThePageSeesIsNoText() throws {
        let unseen = WordCatalogue.unseen.sorted() + WordCatalogue.main.filter { $0.value.isPassedOver }.keys.sorted()
        for name in unseen {
            let body = paragraph(run("甲") + "<w:\(name) w:val=\"1\">\(run("乙"))</w:\(name)>")
            #expect(try WordSample(body).blocks() == ["p 甲"], "\(name)")
            #expect(try WordSample(body).document().notes.isEmpty, "\(name)")
        }
    }
}
