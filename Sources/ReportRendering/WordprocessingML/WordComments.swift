// Comments in the margin: findings a change takes part in, and reviewers' decisions.

import OfficePackaging
import ReportDiffing
import ReportModel

/// The comments of a document: on a change one for what was found, in our name, and one for what a reviewer decided.
struct WordComments {
    private struct Comment {
        let author: String
        let lines: [String]
    }

    private let comments: [Comment]
    private let numbers: [String: [Int]]

    /// The comments on changes of the narrative; changes of tables have theirs beside the tables.
    init(_ result: ChangeReport, _ narration: Narration) {
        let findings = Dictionary(result.findings.map { ($0.id, $0) }) { first, _ in first }
        var comments: [Comment] = []
        var numbers: [String: [Int]] = [:]
        func add(_ author: String, _ lines: [String], to change: String) {
            if lines.isEmpty { return }
            numbers[change, default: []].append(comments.count)
            comments.append(Comment(author: author, lines: lines))
        }
        func add(_ id: String, _ found: [String], _ decision: Decision?) {
            add(RedlineMarkup.author, found.compactMap { findings[$0] }.map(narration.remark), to: id)
            guard let decision else { return }
            add(decision.by ?? RedlineMarkup.author, [narration.words(decision)], to: id)
        }
        for change in result.diff.changes {
            switch change {
            case .passage(let passage): add(passage.id, passage.findings, passage.decision)
            case .label(let label) where label.kind == .heading: add(label.id, label.findings, label.decision)
            case .label, .cell, .row, .margin: continue
            }
        }
        self.comments = comments
        self.numbers = numbers
    }

    /// Whether there are none.
    var isEmpty: Bool { comments.isEmpty }

    /// The numbers of the comments on a change.
    func numbers(of change: String) -> [Int] { numbers[change] ?? [] }

    /// The part that holds them.
    func node() -> OfficeNode {
        let nodes = comments.enumerated().map { number, comment in
            let author = VisibleText.of(comment.author)
            return OfficeNode.tag(
                "w:comment", ["w:id": "\(number)", "w:author": author, "w:initials": String(author.prefix(2))],
                comment.lines.map { WordMarkup.paragraph(.comment, WordMarkup.run($0)) })
        }
        return .tag("w:comments", WordDocument.namespaces, nodes)
    }

    /// The marks around the text that a comment is on.
    static func range(_ number: Int) -> (opening: OfficeNode, closing: OfficeNode) {
        (.tag("w:commentRangeStart", ["w:id": "\(number)"]), .tag("w:commentRangeEnd", ["w:id": "\(number)"]))
    }

    /// The run that a comment hangs on, behind its text.
    static func reference(_ number: Int) -> OfficeNode {
        .tag("w:r", [:], [.tag("w:commentReference", ["w:id": "\(number)"])])
    }
}
