// Reads a passage marked by hand, 依法[-加强-]{+强化+}监督, into its two versions.

import PassageEditing

/// A marking: what is deleted stands in `[-…-]`, what is inserted in `{+…+}`.
struct MarkedPassage: Sendable, CustomStringConvertible {
    let description: String
    let edits: [Edit]

    init(_ marking: String) {
        description = marking
        var edits: [Edit] = []
        var rest = marking[...]
        while !rest.isEmpty {
            if rest.hasPrefix("[-"), let end = rest.firstRange(of: "-]") {
                edits.append(Edit(.delete, String(rest.dropFirst(2)[..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("{+"), let end = rest.firstRange(of: "+}") {
                edits.append(Edit(.insert, String(rest.dropFirst(2)[..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else {
                let end = min(
                    rest.firstRange(of: "[-")?.lowerBound ?? rest.endIndex,
                    rest.firstRange(of: "{+")?.lowerBound ?? rest.endIndex)
                edits.append(Edit(.equal, String(rest[..<end])))
                rest = rest[end...]
            }
        }
        self.edits = edits
    }

    /// The marking that shows the given edits.
    init(_ edits: [Edit]) {
        self.edits = edits
        description = edits.map { edit in
            switch edit.operation {
            case .equal: edit.text
            case .delete: "[-\(edit.text)-]"
            case .insert: "{+\(edit.text)+}"
            }
        }.joined()
    }

    var old: String { edits.filter { $0.operation != .insert }.map(\.text).joined() }
    var new: String { edits.filter { $0.operation != .delete }.map(\.text).joined() }
    var markedCharacters: Int {
        edits.filter { $0.operation != .equal }.reduce(0) { $0 + $1.text.count }
    }
}
