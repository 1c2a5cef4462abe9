// Reads fields and the controls of forms: what they show without any text of their own.

import ReportModel

extension WordStoryReader {
    /// Goes over a mark of a field. Fields in text that is left out do not begin or end any that is read.
    mutating func passField(_ node: WordTree.Index, _ state: inout RunState) {
        guard !state.leftOut.contains(node) else { return }
        switch tree.attribute("fldCharType", of: node) {
        case "begin": fields.begin(FormField(in: node, tree))
        case "separate": fields.separate(at: state.scalars.count)
        case "end": end(node, &state)
        default: return
        }
        if !fields.isInInstruction { state.swallowed = [] }
    }

    private mutating func end(_ node: WordTree.Index, _ state: inout RunState) {
        guard let field = fields.end() else { return }
        if let form = field.form {
            // Some programs write the chosen entry as a result as well.
            let result = state.scalars.dropFirst(field.resultStart ?? state.scalars.count)
            let isPrinted = String(String.UnicodeScalarView(result.filter { !$0.isBlankSpace })) == form.text
            if !isPrinted { print(Array(form.text.unicodeScalars), of: node, &state) }
        } else if field.resultStart == nil {
            draw(field.instruction, of: node, &state)
        }
    }

    /// A field whose instruction stands in an attribute.
    mutating func readSimpleField(_ node: WordTree.Index, _ state: inout RunState) {
        guard tree.end(of: node) == node + 1 || tree.child(.run, of: node) == nil,
            let instruction = tree.attribute("instr", of: node)
        else { return }
        draw(Array(instruction.unicodeScalars.prefix(FieldStack.instructionLimit)), of: node, &state)
    }

    /// Prints what a field without a result shows.
    private mutating func draw(_ instruction: [Unicode.Scalar], of node: WordTree.Index, _ state: inout RunState) {
        switch DrawnField(instruction) {
        case .text(let text): print(Array(text.unicodeScalars), of: node, &state)
        case .formula(let equation):
            state.bound = .leaving
            print(Array(equation.text.unicodeScalars), of: node, &state)
            state.bound = .leaving
            guard state.shows(node) else { return }
            for reading in equation.readings { inventory.addReading(reading, at: state.location) }
            if equation.readings.isEmpty { noteFormula(equation.text.unicodeScalars, state.location) }
        case .computed(let name):
            guard state.shows(node) else { return }
            inventory.add(.computedText, name: name, ids: [], nil, at: state.location)
        case nil: return
        }
    }

    /// Enters a content control inside a paragraph.
    mutating func enterControl(_ node: WordTree.Index, _ state: inout RunState) {
        guard state.shows(node) else { return }
        let text = read(control: node, at: state.location)
        print(Array(text.unicodeScalars), of: node, &state)
    }

    /// What a content control shows that holds no text; says where it only prompts.
    mutating func read(control node: WordTree.Index, at location: SourceLocation?) -> String {
        let control = ContentControl(node, tree)
        let content = tree.child(.contentControlContent, of: node)
        if control.isPrompt, !prompt.contains(node), let content {
            prompt.open(until: tree.end(of: node))
            let text = tree.printedText(in: content)
            if text.contains(where: { !$0.isWhitespace }) {
                omitted.prompts.append(text)
                if let location { omitted.mark(.promptRead, at: location) }
            }
        }
        guard !control.state.isEmpty else { return "" }
        return content.map { tree.holdsText($0) } ?? false ? "" : control.state
    }
}
