// Meets what stands in a paragraph and cannot be read: pictures, charts, objects of other programs.

import ReportModel

extension WordStoryReader {
    /// Goes over an element of a drawing or an object.
    mutating func meet(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        guard state.shows(node) else { return }
        switch element {
        case .drawing: if !state.object.contains(node) { state.drawingName = nil }
        case .picture, .embeddedObject:
            flushPreview(&state)
            state.drawingName = nil
            state.object = TreeRegion(until: tree.end(of: node))
            state.hasObject = false
        case .drawingName:
            let words = [tree.plainAttribute("descr", of: node), tree.plainAttribute("title", of: node)]
            if let name = words.compactMap({ $0 }).first(where: { !$0.isEmpty }) { state.drawingName = name }
        case .image: meetImage(node, &state)
        case .linkedObject, .control: meetObject(node, element, &state)
        case .chart: inventory.addChart(reference(of: node), state.drawingName, references, at: state.location)
        case .diagram: meetDiagram(node, &state)
        case .content: add(.drawing, name: state.drawingName, [reference(of: node)], state)
        case .subdocument: add(.otherDocument, name: nil, [reference(of: node)], state)
        case .computedSign: add(.computedText, name: String(tree.localName(node)), [], state)
        default: return
        }
    }

    private mutating func add(_ kind: UnreadObject.Kind, name: String?, _ ids: [String?], _ state: RunState) {
        inventory.add(kind, name: name, ids: ids, references, at: state.location)
    }

    /// The identifier by which an element refers to its part.
    private func reference(of node: WordTree.Index) -> String? { tree.anyAttribute("id", of: node) }

    private mutating func meetImage(_ node: WordTree.Index, _ state: inout RunState) {
        let ids = ["embed", "link", "id", "relid", "pict"].compactMap { tree.anyAttribute($0, of: node) }
        let title = tree.anyAttribute("title", of: node).flatMap { $0.isEmpty ? nil : $0 }
        let source = tree.plainAttribute("src", of: node)
        let id = ids.first { references?.target($0) != nil }
        if state.object.contains(node) {
            // The picture of an object that was met is its own.
            if state.hasObject { return }
            flushPreview(&state)
            state.preview = id ?? ""
            state.drawingName = title ?? state.drawingName
            return
        }
        add(.picture, name: title ?? state.drawingName ?? source, [id], state)
    }

    /// A picture in an object's place without an object is a picture.
    mutating func flushPreview(_ state: inout RunState) {
        guard let id = state.preview else { return }
        state.preview = nil
        add(.picture, name: state.drawingName, [id], state)
    }

    private mutating func meetObject(_ node: WordTree.Index, _ element: WordElement, _ state: inout RunState) {
        let preview = state.object.contains(node) ? state.preview : nil
        state.preview = nil
        state.hasObject = state.object.contains(node)
        let id = reference(of: node)
        if element == .control {
            add(.formControl, name: tree.attribute("name", of: node), [id, preview], state)
        } else {
            let name = tree.anyAttribute("ProgID", of: node) ?? tree.anyAttribute("progId", of: node)
            add(.embeddedObject, name: name, [id, preview], state)
        }
    }

    /// A diagram, whose text stands in a part of its own.
    private mutating func meetDiagram(_ node: WordTree.Index, _ state: inout RunState) {
        let id = tree.anyAttribute("dm", of: node)
        guard let references, let part = references.part(id), let markup = try? references.package.tree(of: part) else {
            add(.drawing, name: state.drawingName, [id], state)
            return
        }
        let data = WordTree(markup)
        var reader = WordStoryReader(data, styles: WordStyles(), numbering: WordNumbering(), tracked: tracked)
        var blocks: [WordBlock] = []
        var walk = TreeWalk(data, inside: data.root)
        while let node = walk.next() {
            guard data.element(node) == .textBox else { continue }
            walk.skip(to: data.end(of: node))
            blocks += reader.blocks(in: node, at: .fixed(state.location))
        }
        omitted.absorb(reader.omitted)
        state.attachments.append(.blocks(blocks))
    }
}
