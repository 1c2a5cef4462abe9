// Reads the controls of forms as the page shows them.

import Markup
import ReportModel

extension PageReader {
    /// An `input`: its value, or the sign of its state.
    mutating func addField(_ number: Int) {
        let type = (tree.attribute("type", ofNode: number) ?? "").lowercased()
        let value = tree.attribute("value", ofNode: number) ?? ""
        let isChecked = tree.attribute("checked", ofNode: number) != nil
        switch FieldKind(type: type) {
        case .text:
            if value.isEmpty { addPrompt(number) }
            addControl(value, at: number)
        case .tick: addControl(isChecked ? "☑" : "☐", at: number)
        case .dot: addControl(isChecked ? "●" : "○", at: number)
        case .password: addControl(String(repeating: "•", count: value.unicodeScalars.count), at: number)
        case .button: addControl(value, at: number, isLinked: true)
        case .picture: addImage(number)
        case .scale: addObject(.formControl, name: "\(type) \(value)", at: number)
        case .unseen: break
        }
    }

    /// What is read as a whole: a control, a formula, or what is no text.
    mutating func addReplaced(_ element: PageElement, _ number: Int) {
        switch element {
        case .annotation: addObject(.reading, name: words(of: number), at: number)
        case .textField: addTextField(number)
        case .choice: addChoice(number)
        case .gauge: addGauge(number)
        case .canvas: addCanvas(number)
        case .embedded: addEmbedded(number)
        case .frame: addFrame(number)
        case .formula: addFormula(number)
        default: break
        }
    }

    /// The text of a control, kept apart from figures and Latin words around it.
    private mutating func addControl(_ words: String, at number: Int, isLinked: Bool = false) {
        guard !words.isEmpty else { return }
        let offset = tree.nodes[number].offset
        standApart(at: offset)
        add(words, at: offset, node: number, isLinked: isLinked)
        standApart(at: offset)
    }

    /// What an empty field asks for stands in it, and nobody has entered it: a figure is not taken for one.
    private mutating func addPrompt(_ number: Int) {
        guard !isInvisible, let prompt = tree.attribute("placeholder", ofNode: number) else { return }
        let scalars = prompt.unicodeScalars
        guard scalars.contains(where: { !$0.isBlankSpace && $0.value > 0x20 }) else { return }
        if scalars.contains(where: { $0.properties.numericType != nil }) {
            return addObject(.formControl, name: prompt, at: number)
        }
        addControl(prompt, at: number, isLinked: true)
        findings.prompts.append((number, prompt))
    }

    /// A `textarea`, whose line ends are seen.
    private mutating func addTextField(_ number: Int) {
        var isEmpty = true
        standApart(at: tree.nodes[number].offset)
        for text in number + 1..<tree.subtreeEnd(of: number) where tree.nameNumber(of: text) == 0 {
            isEmpty = isEmpty && tree.sourceRange(of: text).allSatisfy { bytes[$0] <= 0x20 }
            if isInvisible {
                hide(text..<text + 1)
            } else if state.contains(.struck) {
                strike(text)
            } else {
                addPreformatted(text)
            }
        }
        standApart(at: sourceEnd(of: number))
        if isEmpty { addPrompt(number) }
    }

    /// A `select`: what is chosen of a menu, all that a list shows with the chosen ones ticked.
    private mutating func addChoice(_ number: Int) {
        let size = tree.attribute("size", ofNode: number).flatMap { Int($0) } ?? 1
        let isList = tree.attribute("multiple", ofNode: number) != nil || size > 1
        let options = options(of: number)
        guard isList else {
            let chosen = options.last(where: \.isChosen) ?? options.first { !$0.isDisabled && !$0.isGroup }
            if let chosen { addControl(label(of: chosen.node), at: chosen.node) }
            return
        }
        let isAnyChosen = options.contains(where: \.isChosen)
        for option in options {
            let sign = option.isChosen ? "☑" : isAnyChosen && !option.isGroup ? "☐" : ""
            lineBreak()
            addControl(sign + label(of: option.node), at: option.node)
        }
        lineBreak()
    }

    private struct Option {
        let node: Int
        let isGroup: Bool
        let isChosen: Bool
        let isDisabled: Bool
    }

    private func options(of number: Int) -> [Option] {
        var options: [Option] = []
        var disabledEnd = 0
        for node in number + 1..<tree.subtreeEnd(of: number) where tree.nameNumber(of: node) != 0 {
            let element = elements[tree.nameNumber(of: node)]
            guard element == .option || element == .optionGroup else { continue }
            let isDisabled = tree.attribute("disabled", ofNode: node) != nil
            let isGroup = element == .optionGroup
            if isGroup, isDisabled { disabledEnd = tree.subtreeEnd(of: node) }
            options.append(
                Option(
                    node: node, isGroup: isGroup,
                    isChosen: !isGroup && tree.attribute("selected", ofNode: node) != nil,
                    isDisabled: isDisabled || node < disabledEnd))
        }
        return options
    }

    private func label(of option: Int) -> String {
        if let label = tree.attribute("label", ofNode: option), !label.isEmpty { return label }
        guard elements[tree.nameNumber(of: option)] == .option else { return "" }
        return words(of: option)
    }

    /// The text inside an element, white space collapsed.
    func words(of number: Int) -> String {
        var words = ""
        for node in number + 1..<tree.subtreeEnd(of: number) where tree.nameNumber(of: node) == 0 {
            tree.forEachScalar(of: node) { scalar, _ in words.unicodeScalars.append(scalar) }
        }
        return words.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// A `progress` or `meter`, whose bar is a figure that nobody can read to the unit.
    private mutating func addGauge(_ number: Int) {
        let value = tree.attribute("value", ofNode: number) ?? "?"
        let maximum = tree.attribute("max", ofNode: number) ?? "1"
        let name = tree.name(ofNode: number)
        addObject(.formControl, name: "\(name) \(value)/\(maximum)", at: number)
    }
}

/// What the types of an `input` show.
private enum FieldKind {
    case text, tick, dot, password, button, picture, scale, unseen

    init(type: String) {
        self =
            switch type {
            case "checkbox": .tick
            case "radio": .dot
            case "password": .password
            case "button", "submit", "reset": .button
            case "image": .picture
            case "range", "color": .scale
            // A file's name is not kept in a page.
            case "hidden", "file": .unseen
            // A type that is not known is a text.
            default: .text
            }
    }
}
