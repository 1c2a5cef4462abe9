// Tells how a run is seen: hidden, struck through, above the line.

import ReportModel

extension WordStoryReader {
    /// How the text of a run is seen.
    struct RunLook {
        var isHidden = false
        var isStruck = false
        var isRaised = false
        /// The font of signs it is in, in small letters; nil for one of letters.
        var signFont: String?
    }

    /// How a run is seen, by its own word, else by its style's and that of the paragraph's style. What hides or strikes in
    /// both styles is a switch that the second turns back, as Word has it.
    func look(of run: WordTree.Index, in paragraphStyle: WordStyles.Style) -> RunLook {
        var own = RunProperties()
        if let properties = tree.child(.runProperties, of: run) { own = RunProperties(properties, tree) }
        let style = styles.characterStyle(own.style)
        func isOn(_ own: Bool?, _ property: KeyPath<WordStyles.Style, Bool?>) -> Bool {
            own ?? ((paragraphStyle[keyPath: property] ?? false) != (style[keyPath: property] ?? false))
        }
        return RunLook(
            isHidden: own.isHidden ?? (styles.isHiddenByDefault || isOn(nil, \.isHidden)),
            isStruck: isOn(own.isStruck, \.isStruck),
            isRaised: (own.position ?? style.position ?? paragraphStyle.position) == "superscript",
            signFont: own.signFont)
    }

    /// Remembers struck text for a note.
    mutating func strike(_ scalars: [Unicode.Scalar], at location: SourceLocation) {
        guard scalars.contains(where: { !$0.isBlankSpace }) else { return }
        omitted.struck.append(String(String.UnicodeScalarView(scalars)))
        omitted.mark(.struckTextSkipped, at: location)
    }
}
