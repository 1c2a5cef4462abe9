// Puts the pieces of an HTML page inside each other.

/// Nests elements as browsers do, as far as text and tables are concerned: implied end tags and rows, stray end tags, and
/// tables that nothing inside a cell can end.
///
/// What a browser would move, such as text between two rows, stays where it is written; no `html`, `body` or `tbody` is
/// added that is not there.
struct HTMLTreeBuilder {
    private var open: OpenElements
    /// What is known of each name, by its number.
    private var elements: [HTMLElement] = []
    private var hasBody = false
    /// The drawings and formulas that are open, and the pieces of a page within them, outermost first.
    private var foreign = ForeignContent()
    /// The number of the name `tr`, for rows that are only implied.
    private let rowName: Int32

    /// Whether there are as many nodes as a tree may have.
    var isFull: Bool { open.isFull }

    /// A builder for a page whose names `names` numbers, with room for a number of nodes.
    init(names: inout MarkupNames, nodes: Int) {
        open = OpenElements(nodes: nodes)
        rowName = names.number(of: Array("tr".utf8)[...])
    }

    /// The element whose name has this number.
    private mutating func element(_ number: Int32, in tokenizer: MarkupTokenizer) -> HTMLElement {
        while elements.count <= Int(number) { elements.append(.named(tokenizer.names.names[elements.count])) }
        return elements[Int(number)]
    }

    /// Takes in the next piece.
    mutating func add(_ token: MarkupToken, from tokenizer: MarkupTokenizer) {
        switch token.kind {
        case .text: addText(token, bytes: tokenizer.bytes)
        case .startTag:
            let element = element(token.name, in: tokenizer)
            let name = tokenizer.name(of: token)
            foreign.prune(open.entries)
            // What cannot stand in a drawing ends it, as where its end tag is missing.
            if let place = foreign.place, element.endsParagraph || ForeignContent.isOfPages(name) {
                open.close(to: place)
                foreign.prune(open.entries)
            }
            // Prefixed elements come from XML, where <o:p/> is a whole element; so is <path/> in a drawing.
            let isXML = foreign.place != nil || ForeignContent.begins(with: name) || name.utf8.contains(ASCII.colon)
            addStart(token, element, isEmpty: element.isVoid || token.isSelfClosing && isXML)
            if !token.isSelfClosing { foreign.enter(name, open.entries) }
        case .endTag: addEnd(token, element(token.name, in: tokenizer), name: tokenizer.name(of: token))
        case .comment, .doctype, .instruction: break
        }
    }

    /// All elements, everything ended.
    mutating func finished() -> OpenElements {
        open.closeAll()
        return open
    }

    private mutating func addText(_ token: MarkupToken, bytes: [UInt8]) {
        let range = Int(token.content.start)..<Int(token.content.end)
        if open.entries.last?.element.role == .head, !bytes[range].allSatisfy(\.isMarkupSpace) { closeHead() }
        open.addText(offset: token.offset, content: token.content)
    }

    private mutating func closeHead() {
        open.close(to: open.entries.count - 1)
    }

    // MARK: Start tags

    private mutating func addStart(_ token: MarkupToken, _ element: HTMLElement, isEmpty: Bool) {
        guard prepare(for: element, token: token) else { return }
        if isEmpty {
            open.addEmpty(token.name, offset: token.offset, attributes: token.attributes)
        } else {
            open.open(token.name, element: element, offset: token.offset, attributes: token.attributes)
        }
    }

    /// Ends what the element cannot be inside; false where the tag is to be ignored.
    private mutating func prepare(for element: HTMLElement, token: MarkupToken) -> Bool {
        switch element.role {
        // A page pasted into a page brings its frame along.
        case .html: return open.entries.isEmpty
        case .head: return open.entries.allSatisfy { $0.element.role == .html }
        case .body: return prepareForBody()
        case .headContent: return true
        default: if open.entries.last?.element.role == .head { closeHead() }
        }
        if element.endsParagraph { prepareForBlock(element) }
        switch element.role {
        case .anchor:
            closeInnermost {
                $0.element.role == .anchor
            } upTo: {
                $0.element.isSpecial
            }
        case .button:
            closeInnermost {
                $0.element.role == .button
            } upTo: {
                $0.element.isBarrier
            }
        case .option: closeLast(.option)
        case .optionGroup:
            closeLast(.option)
            closeLast(.optionGroup)
        case .table: closeTableWithoutCell()
        case .caption, .columnGroup, .column, .rowGroup, .row, .cell:
            prepareForTablePart(element.role, offset: token.offset)
        default: break
        }
        return true
    }

    private mutating func prepareForBody() -> Bool {
        guard !hasBody, open.entries.allSatisfy({ $0.element.role == .html || $0.element.role == .head }) else {
            return false
        }
        if open.entries.last?.element.role == .head { closeHead() }
        hasBody = true
        return true
    }

    private mutating func prepareForBlock(_ element: HTMLElement) {
        if element.role == .listItem || element.role == .definition {
            closeInnermost {
                $0.element.role == element.role
            } upTo: {
                $0.element.isSpecial && $0.element.role != .paragraph && $0.element.role != .division
            }
        }
        closeInnermost {
            $0.element.role == .paragraph
        } upTo: {
            $0.element.isBarrier || $0.element.role == .button
        }
        if element.role == .heading { closeLast(.heading) }
    }

    /// Where no cell is open, a table ends the table it would be directly inside of.
    private mutating func closeTableWithoutCell() {
        closeInnermost {
            $0.element.role == .table
        } upTo: {
            $0.element.isBarrier
        }
    }

    /// Ends what is open in the table down to where the part belongs, and begins a row for a cell that has none.
    private mutating func prepareForTablePart(_ role: HTMLElement.Role, offset: Int) {
        let table = open.innermost {
            $0.element.role == .table
        } upTo: {
            $0.element.role == .enclosure
        }
        guard let table else {
            // Rows and cells cut out of their table still end each other.
            closeInnermost {
                $0.element.role == role
            } upTo: {
                $0.element.role == .enclosure
            }
            return
        }
        var level = table + 1
        func descend(into role: HTMLElement.Role) {
            if level < open.entries.count, open.entries[level].element.role == role { level += 1 }
        }
        switch role {
        case .column: descend(into: .columnGroup)
        case .row: descend(into: .rowGroup)
        case .cell:
            descend(into: .rowGroup)
            let group = level
            descend(into: .row)
            if level == group {
                open.close(to: level)
                open.open(rowName, element: .named("tr"), offset: offset)
                level = open.entries.count
            }
        default: break
        }
        open.close(to: level)
    }

    private mutating func closeLast(_ role: HTMLElement.Role) {
        if open.entries.last?.element.role == role { open.close(to: open.entries.count - 1) }
    }

    private mutating func closeInnermost(
        _ isWanted: (OpenElements.Entry) -> Bool, upTo isBarrier: (OpenElements.Entry) -> Bool
    ) {
        if let place = open.innermost(isWanted, upTo: isBarrier) { open.close(to: place) }
    }

    // MARK: End tags

    private mutating func addEnd(_ token: MarkupToken, _ element: HTMLElement, name: String) {
        if open.endsFlattened(token.name) { return }
        switch element.role {
        // What follows </body> and </html> still belongs to the page.
        case .html, .body: break
        case .inline where element.isVoid:
            // </br> is a line break all the same.
            if name == "br" { open.addEmpty(token.name, offset: token.offset) }
        case .inline, .anchor:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.isSpecial
            }
        case .form:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.isSpecial && !$0.element.hasOptionalEndTag
            }
        case .paragraph:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.isBarrier || $0.element.role == .button
            }
        case .listItem:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.isBarrier || $0.element.role == .list
            }
        case .heading:
            closeInnermost {
                $0.element.role == .heading
            } upTo: {
                $0.element.isBarrier
            }
        case .table:
            closeInnermost {
                $0.element.role == .table
            } upTo: {
                $0.element.role == .enclosure
            }
        case .cell:
            closeInnermost {
                $0.element.role == .cell
            } upTo: {
                $0.element.isBarrier
            }
        case .row, .rowGroup, .columnGroup:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.role == .table || $0.element.role == .enclosure
            }
        default:
            closeInnermost {
                $0.name == token.name
            } upTo: {
                $0.element.isBarrier
            }
        }
    }
}
