// The fields of forms of older files: a box to tick, a list to choose from.

/// What a field of a form shows.
enum FormField: Sendable {
    /// A box, ticked or not.
    case box(isTicked: Bool)
    /// The entry chosen of a list; empty where the list has none.
    case choice(String)

    /// The field that the mark of its beginning describes; nil for one whose text stands behind, and for other fields.
    init?(in mark: WordTree.Index, _ tree: WordTree) {
        guard let data = tree.child("ffData", of: mark) else { return nil }
        if let box = tree.child("checkBox", of: data) {
            self = .box(isTicked: tree.toggle("checked", in: box) ?? tree.isOn("default", in: box))
        } else if let list = tree.child("ddList", of: data) {
            let entries = tree.children(of: list).filter { tree.isElement($0, "listEntry") }
            let chosen =
                (tree.childValue("result", of: list) ?? tree.childValue("default", of: list)).flatMap { Int($0) } ?? 0
            self = .choice(entries.indices.contains(chosen) ? tree.value(of: entries[chosen]) ?? "" : "")
        } else {
            return nil
        }
    }

    /// What is printed.
    var text: String {
        switch self {
        case .box(let isTicked): isTicked ? "☑" : "☐"
        case .choice(let entry): entry
        }
    }
}
