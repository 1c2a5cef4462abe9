// Tells what of a page is seen.

import Markup
import ReportModel

extension PageReader {
    /// All that styles say of an element: the page's sheets, the element's own attribute over them, and of either what is
    /// important over the rest.
    func style(_ verdict: StyleMatcher.Verdict?, _ own: OwnAttributes, of number: Int) -> ElementStyle {
        var style = state.contains(.drawing) ? drawingStyle(of: number) : ElementStyle()
        if let verdict { style.override(by: verdict.normal) }
        if let declarations = own.style { style.override(by: declarations.normal) }
        if let verdict { style.override(by: verdict.important) }
        if let declarations = own.style { style.override(by: declarations.important) }
        return style
    }

    /// Whether nothing of an element is seen.
    func isHidden(_ element: PageElement, _ own: OwnAttributes, _ style: ElementStyle) -> Bool {
        switch style.display {
        case ElementStyle.Display.none?: true
        // What lays an element out shows it, though an attribute hides it.
        case nil where own.isHidden || element == .dialog && !own.isOpen: true
        default: style.hidesAll(isBlock: element.isBlock)
        }
    }

    /// What the elements inside take over.
    mutating func inherit(_ element: PageElement, _ style: ElementStyle, isBlock: Bool) {
        switch element {
        case .heading: state.insert(.heading)
        // What is there to be pressed is no more content than a link.
        case .anchor, .button: state.insert(.link)
        case .preformatted: state.insert(.preformatted)
        case .margin: state.insert(.margin)
        case .raised: state.insert(.raised)
        // Only behind a figure would its digits pass for some of that; PM2.5 is written so by everyone else.
        case .lowered: if text.endsInFigure { state.insert(.lowered) }
        case .struck: state.insert(.struck)
        case .drawing: state.insert(.drawing)
        case .drawnText, .drawnPage: if state.contains(.drawing) { state.insert(.drawnText) }
        default: break
        }
        guard !style.isEmpty else { return }
        set(.invisible, style.isVisible.map { !$0 })
        set(.unsized, style.hasZeroSize)
        set(.preformatted, style.keepsSpaces)
        set(.raised, style.isRaised)
        if isBlock || style.display == .inlineBlock || style.isOutOfFlow { set(.outdented, style.isOutdented) }
        // A line through text goes through all that stands in it.
        if style.isStruck { state.insert(.struck) }
    }

    private mutating func set(_ flag: State, _ value: Bool?) {
        switch value {
        case true?: state.insert(flag)
        case false?: state.remove(flag)
        case nil: break
        }
    }

    /// Whether text that stands here is not seen.
    var isInvisible: Bool { !state.isDisjoint(with: [.invisible, .unsized, .outdented]) }

    /// Keeps what is not seen for a note.
    mutating func hide(_ nodes: Range<Int>) {
        var words = ""
        var count = 0
        var number = nodes.lowerBound
        while number < nodes.upperBound, count < HTMLLimits.quotation {
            let name = tree.nameNumber(of: number)
            if name == 0 {
                tree.forEachScalar(of: number) { scalar, _ in
                    if !scalar.isBlankSpace, scalar.value > 0x20 {
                        words.unicodeScalars.append(scalar)
                        count += 1
                    }
                }
            } else if elements[name] == .unseen {
                number = tree.subtreeEnd(of: number)
                continue
            }
            number += 1
        }
        findings.hide(words, node: nodes.lowerBound)
    }

    /// Keeps struck text for a note.
    mutating func strike(_ number: Int) {
        var words = ""
        var count = 0
        tree.forEachScalar(of: number) { scalar, _ in
            if count < HTMLLimits.quotation { words.unicodeScalars.append(scalar) }
            count += 1
        }
        findings.strike(words, node: number)
    }

    /// Prints what a style sheet puts in front of or behind an element.
    mutating func addGenerated(_ generated: StyleMatcher.Verdict.Generated, of number: Int) {
        guard let content = generated.content, !content.pieces.isEmpty else { return }
        let style = generated.style
        guard style.display != ElementStyle.Display.none, !style.hidesAll(isBlock: false), style.isVisible ?? true,
            style.hasZeroSize != true, !isInvisible || style.isVisible == true
        else { return }
        var words = ""
        for piece in content.pieces {
            switch piece {
            case .text(let text): words += text
            case .attribute(let name): words += tree.attribute(name, ofNode: number) ?? ""
            case .openingQuote: words += "“"
            case .closingQuote: words += "”"
            case .picture(let address): addPicture(at: address, of: number)
            case .computed: addObject(.computedText, name: nil, at: number)
            }
        }
        words = String(words.prefix(HTMLLimits.generated))
        // Fonts of icons keep their pictures where Unicode has no characters.
        words.unicodeScalars.removeAll { 0xE000...0xF8FF ~= $0.value }
        guard words.unicodeScalars.contains(where: { !$0.isBlankSpace && $0.value > 0x20 }) else { return }
        let isBlock = style.display == .block
        if isBlock { endBlock() }
        add(words, at: tree.nodes[number].offset, node: number)
        if isBlock { endBlock() }
        findings.generated.append((number, words))
    }
}
