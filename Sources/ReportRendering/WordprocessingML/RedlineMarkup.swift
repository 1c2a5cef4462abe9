// A redline as paragraphs with tracked changes.

import OfficePackaging
import ReportDiffing
import ReportModel

/// Prints a redline; no change bears the time of a clock, so that the same reports give the same file.
struct RedlineMarkup {
    /// The name of the bookmark over the whole redline.
    static let bookmark = "redline"
    /// Who made the tracked changes.
    static let author = "reportdiff"

    /// The one time there is: the archive's own. The schema wants it of the ends of a move, though no program shows it.
    static let time = "1980-01-01T00:00:00Z"

    private let redline: Redline
    private let comments: WordComments
    private var paragraphs: [OfficeNode] = []
    private var content: [OfficeNode] = []
    /// Every tracked change has a number of its own, and so has every bookmark and every stretch that moved.
    private var changes = 0
    private var ranges = 0
    private var seams = RedlineSeams()
    private var open: (place: Int, comment: [OfficeNode], closing: [OfficeNode])?

    /// The paragraphs of a redline, the last of them empty to end the ones before.
    static func nodes(_ redline: Redline, comments: WordComments) -> [OfficeNode] {
        var markup = RedlineMarkup(redline, comments)
        return markup.print()
    }

    private init(_ redline: Redline, _ comments: WordComments) {
        self.redline = redline
        self.comments = comments
    }

    private mutating func print() -> [OfficeNode] {
        let whole = bookmark(Self.bookmark)
        content.append(whole.opening)
        for piece in redline.pieces {
            if piece.place != open?.place { enter(piece.place) }
            switch piece.content {
            case .text(let text): content += tracked(text, piece.mark)
            case .end(let kind): endParagraph(kind, piece.mark)
            }
        }
        enter(nil)
        content.append(whole.closing)
        paragraphs.append(WordMarkup.paragraph(.gap, content))
        return paragraphs
    }

    // MARK: Paragraphs and text

    private mutating func endParagraph(_ kind: RedlineParagraph, _ mark: RedlineMark) {
        let style: WordStyle =
            switch kind {
            case .title: .reportTitle
            case .heading: .reportHeading
            case .body: .reportBody
            }
        seams.pass(endMarked: mark)
        let change: [OfficeNode] =
            switch mark {
            case .kept: []
            case .deleted: [tracked("w:del", [])]
            case .inserted: [tracked("w:ins", [])]
            case .movedFrom: [tracked("w:moveFrom", [])]
            case .movedTo: [tracked("w:moveTo", [])]
            }
        // Whatever goes on behind the end of the paragraph, a comment stays with its text.
        content += open?.comment ?? []
        open?.comment = []
        paragraphs.append(WordMarkup.paragraph(style, mark: change, content))
        content = []
    }

    private mutating func tracked(_ text: String, _ mark: RedlineMark) -> [OfficeNode] {
        let run = WordMarkup.run(text, isDeleted: mark == .deleted)
        let isSetApart = seams.isSetApart(textMarked: mark)
        return switch mark {
        case .kept: run
        case .deleted: [tracked("w:del", run, isSetApart)]
        case .inserted: [tracked("w:ins", run, isSetApart)]
        case .movedFrom: [tracked("w:moveFrom", run, isSetApart)]
        case .movedTo: [tracked("w:moveTo", run, isSetApart)]
        }
    }

    private mutating func tracked(_ name: String, _ content: [OfficeNode], _ isSetApart: Bool = false) -> OfficeNode {
        changes += 1
        return isSetApart
            ? .tag(name, ["w:id": "\(changes)", "w:author": Self.author, "w:date": Self.time], content)
            : .tag(name, ["w:id": "\(changes)", "w:author": Self.author], content)
    }

    // MARK: Places

    /// Leaves the place the last piece was at and begins another; nil between two.
    private mutating func enter(_ place: Int?) {
        if let open { content += open.comment + open.closing }
        open = nil
        guard let place else { return }
        let shown = redline.places[place]
        let item = redline.items[shown.item]
        var opening: [OfficeNode] = []
        var comment: [OfficeNode] = []
        var closing: [OfficeNode] = []
        func wrap(_ pair: (opening: OfficeNode, closing: OfficeNode)) {
            opening.append(pair.opening)
            closing.insert(pair.closing, at: 0)
        }
        if let change = item.change {
            let isOrigin = shown.sides == .old && redline.isMoved(shown)
            wrap(bookmark(Self.anchor(change.id, isOrigin: isOrigin)))
            for number in isOrigin ? [] : comments.numbers(of: change.id) {
                let range = WordComments.range(number)
                opening.append(range.opening)
                comment += [range.closing, reference(number, shown.sides)]
            }
        }
        if redline.isMoved(shown) { wrap(move(shown)) }
        content += opening
        open = (place, comment, closing)
    }

    /// The bookmark of a change: 1a2b… stands at `change_1a2b…`, and came from `from_1a2b…` where it moved.
    static func anchor(_ id: String, isOrigin: Bool = false) -> String { (isOrigin ? "from_" : "change_") + id }

    private mutating func bookmark(_ name: String) -> (opening: OfficeNode, closing: OfficeNode) {
        ranges += 1
        return (
            .tag("w:bookmarkStart", ["w:id": "\(ranges)", "w:name": name]),
            .tag("w:bookmarkEnd", ["w:id": "\(ranges)"])
        )
    }

    /// Both ends of a move bear the name of what moved.
    private mutating func move(_ place: RedlinePlace) -> (opening: OfficeNode, closing: OfficeNode) {
        ranges += 1
        let name = place.sides == .old ? "w:moveFromRange" : "w:moveToRange"
        return (
            .tag(
                name + "Start",
                [
                    "w:id": "\(ranges)", "w:author": Self.author, "w:date": Self.time,
                    "w:name": "move\(place.item + 1)",
                ]),
            .tag(name + "End", ["w:id": "\(ranges)"])
        )
    }

    /// A comment goes with the text it is on.
    private mutating func reference(_ number: Int, _ sides: RedlineSides) -> OfficeNode {
        let run = WordComments.reference(number)
        return switch sides {
        case .both: run
        case .old: tracked("w:del", [run])
        case .new: tracked("w:ins", [run])
        }
    }
}
