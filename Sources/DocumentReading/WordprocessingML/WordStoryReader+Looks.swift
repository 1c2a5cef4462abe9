// Tells how a run is seen: hidden, struck through, above the line.

import ReportModel

extension WordStoryReader {
    /// How the text of a run is seen.
    struct RunLook {
        var isHidden = false
        var isStruck = false
        var isRaised = false
    }

    /// How a run is seen; hidden by its own word, else by its style's, else by that of the paragraph's style.
    func look(of run: WordTree.Index, isHiddenByStyle: Bool) -> RunLook {
        var look = RunLook(isHidden: isHiddenByStyle)
        guard let properties = tree.child(.runProperties, of: run) else { return look }
        var styled: Bool?
        var own: Bool?
        var child = properties + 1
        while child < tree.end(of: properties) {
            switch tree.element(child) {
            case .vanish: own = tree.isOn("vanish", in: properties)
            case .runStyle: styled = styles.style(tree.value(of: child)).isHidden
            case .strike: look.isStruck = tree.isOn("strike", in: properties) || tree.isOn("dstrike", in: properties)
            case .position: look.isRaised = tree.value(of: child) == "superscript"
            default: break
            }
            child = tree.end(of: child)
        }
        look.isHidden = own ?? styled ?? isHiddenByStyle
        return look
    }

    /// Remembers struck text for a note.
    mutating func strike(_ scalars: [Unicode.Scalar], at location: SourceLocation) {
        guard scalars.contains(where: { !$0.isBlankSpace }) else { return }
        omitted.struck.append(String(String.UnicodeScalarView(scalars)))
        omitted.mark(.struckTextSkipped, at: location)
    }
}
