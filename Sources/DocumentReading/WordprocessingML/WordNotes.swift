// Says what a document holds beside its text: footnotes, comments, headers, hidden text, tracked changes.

import ReportModel

/// Makes the notes on what was kept out of the narrative, with its text.
struct WordNotes {
    /// The unread objects of the body and, once the notes are made, of the parts beside it.
    private(set) var inventory: ObjectInventory
    private let story: WordStoryReader
    private var omitted: OmittedText
    private let parts: WordParts
    private let tracked: ReadingOptions.TrackedChanges

    /// Prepares to look into the parts that a story refers to.
    init(_ story: WordStoryReader, _ parts: WordParts, tracked: ReadingOptions.TrackedChanges) {
        self.story = story
        inventory = story.inventory
        omitted = story.omitted
        self.parts = parts
        self.tracked = tracked
    }

    /// The notes, always in the same order; those on unread objects are the binder's.
    mutating func notes() throws(ReadingError) -> [Note] {
        var notes: [Note] = []
        if let note = story.changes.note(reading: tracked) { notes.append(note) }
        let footnotes = try texts(of: omitted.footnotes, in: "footnotes", element: "footnote")
        let endnotes = try texts(of: omitted.endnotes, in: "endnotes", element: "endnote")
        let comments = try texts(of: omitted.comments, in: "comments", element: "comment")
        notes += listed(.footnoteSkipped, footnotes, at: omitted.footnotes.first?.location)
        notes += listed(.endnoteSkipped, endnotes, at: omitted.endnotes.first?.location)
        notes += listed(.commentSkipped, comments, at: omitted.comments.first?.location)
        notes += listed(.headerFooterSkipped, try headersAndFooters(), at: nil)
        notes += listed(.hiddenTextSkipped, omitted.hidden, at: omitted.places[.hiddenTextSkipped])
        notes += listed(.struckTextSkipped, omitted.struck, at: omitted.places[.struckTextSkipped])
        if !omitted.contents.isEmpty {
            let text = omitted.contents.joined(separator: " / ").replacing("\t", with: " ")
            notes.append(Note(.furnitureSkipped, [text], at: omitted.places[.furnitureSkipped]))
        }
        notes += listed(.embeddedDocumentRead, omitted.chunks, at: omitted.places[.embeddedDocumentRead])
        notes += omitted.chunkNotes
        notes += listed(.formulaFlattened, omitted.formulas, at: omitted.places[.formulaFlattened])
        notes += listed(.promptRead, omitted.prompts, at: omitted.places[.promptRead])
        if omitted.unknownCount > 0 {
            notes.append(
                Note(
                    .elementUnknown, [String(omitted.unknownCount), omitted.unknownNames.joined(separator: "、")],
                    at: omitted.places[.elementUnknown]))
        }
        if let place = omitted.places[.listMarkCut] {
            notes.append(Note(.listMarkCut, [String(WordNumbering.longestMark)], at: place))
        }
        if story.tree.wentTooDeep || omitted.wentTooDeep { notes.append(Note(.structureTooDeep)) }
        return notes
    }

    private func listed(_ code: NoteCode, _ texts: [String], at location: SourceLocation?) -> [Note] {
        let printed = texts.filter { $0.contains { !$0.isWhitespace } }
        return printed.isEmpty
            ? [] : [Note(code, [String(printed.count), printed.joined(separator: " / ")], at: location)]
    }

    /// The texts that references lead to, each once, in the order of the references; then those that none leads to,
    /// which Word does not print but some programs leave behind.
    private mutating func texts(
        of references: [OmittedText.Reference], in type: String, element: String
    ) throws(ReadingError) -> [String] {
        guard let part = try parts.part(ofType: type) else { return [] }
        let tree = part.tree
        if tree.holdsTooMuch { throw .tooManyPieces }
        var nodes: [String: WordTree.Index] = [:]
        for node in tree.children(of: tree.outermost) where tree.isElement(node, element) {
            // Lines that part footnotes from the text are footnotes too, by their own type.
            guard let id = tree.attribute("id", of: node), tree.attribute("type", of: node) ?? "normal" == "normal"
            else { continue }
            nodes[id] = node
        }
        var texts: [String] = []
        for reference in references {
            if let node = nodes.removeValue(forKey: reference.id) { texts.append(text(in: node, part)) }
        }
        return texts
    }

    private mutating func headersAndFooters() throws(ReadingError) -> [String] {
        var texts: [String] = []
        // A part may be named by as many relationships as one likes, and is read once.
        var read: Set<String> = []
        for id in story.omitted.headersAndFooters {
            guard let name = parts.part(ofRelationship: id), read.insert(name).inserted else { continue }
            let part = try parts.part(named: name)
            if part.tree.holdsTooMuch { throw .tooManyPieces }
            let text = text(in: part.tree.root, part)
            if !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    private mutating func text(in node: WordTree.Index, _ part: WordParts.Part) -> String {
        var reader = WordStoryReader(
            part.tree, styles: parts.styles, numbering: parts.numbering, tracked: tracked,
            references: part.references)
        reader.inventory = inventory
        let blocks = TableAssembler.blocks(of: reader.blocks(in: node, at: .body))
        inventory = reader.inventory
        omitted.absorb(reader.omitted)
        return blocks.flatMap { block in
            switch block {
            case .line(let line): [line.text.trimmed.text]
            case .table(let table): table.rows.flatMap { $0.map(\.text.text) }
            }
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
