// What stands on the pages of a document and cannot be read: pictures, charts, objects of other programs.

import ContentDigest
import Markup
import ReportModel

/// The objects met so far, and what is known of the parts they are made of.
struct ObjectInventory {
    /// The objects, in the order of the document.
    private(set) var objects: [UnreadObject] = []
    /// The digests of parts looked at before: a picture may stand in a hundred places.
    private var digests: [String: String] = [:]
    private var charts: [String: (title: String, digest: String)] = [:]

    /// Adds an object.
    mutating func add(_ object: UnreadObject) { objects.append(object) }

    /// Adds an object that is made of the parts that identifiers lead to.
    mutating func add(
        _ kind: UnreadObject.Kind, name: String?, ids: [String?], _ references: PartReferences?,
        at location: SourceLocation
    ) {
        var parts: [String] = []
        var addresses: [String] = []
        for id in ids {
            if let part = references?.part(id) {
                // A control keeps its state in a part that its own refers to.
                let further = kind == .formControl ? references?.parts(behind: part) ?? [] : []
                parts += [part] + further
            }
            if let address = references?.address(id) { addresses.append(address) }
        }
        // What the file only refers to is told by its address.
        let names = [name].compactMap { $0 } + addresses
        add(
            UnreadObject(
                kind: kind, name: names.isEmpty ? nil : names.joined(separator: " "),
                digest: references.map { digest(of: parts, $0) } ?? "", location: location))
    }

    /// Adds a reading of characters, which is told by its text.
    mutating func addReading(_ text: String, at location: SourceLocation) {
        let digest = SHA256.hash(Array(text.utf8)).hexadecimal
        add(UnreadObject(kind: .reading, name: text, digest: digest, location: location))
    }

    /// Adds a chart, which is known by its title and by all that it says.
    mutating func addChart(_ id: String?, _ name: String?, _ references: PartReferences?, at location: SourceLocation) {
        guard let references, let part = references.part(id) else {
            add(.chart, name: name, ids: [id], references, at: location)
            return
        }
        let chart = charts[part] ?? Self.chart(part, references)
        charts[part] = chart
        let title = chart.title.isEmpty ? name : chart.title
        add(UnreadObject(kind: .chart, name: title, digest: chart.digest, location: location))
    }

    private mutating func digest(of parts: [String], _ references: PartReferences) -> String {
        let own = parts.map { part in
            let digest = digests[part] ?? references.digest(of: part)
            digests[part] = digest
            return digest
        }
        return own.count == 1
            ? own[0] : own.isEmpty ? "" : SHA256.hash(Array(own.joined(separator: " ").utf8)).hexadecimal
    }

    /// The title of a chart, and a digest of its kinds, labels and figures: the looks of it, and the numbers that programs
    /// give its pieces each time they save it, are left out.
    private static func chart(_ part: String, _ references: PartReferences) -> (title: String, digest: String) {
        guard let tree = try? references.package.tree(of: part) else { return ("", references.digest(of: part)) }
        var digest = SHA256()
        var title = ""
        var titleEnd = 0
        for (number, node) in tree.nodes.enumerated() where node.kind != .document {
            if node.kind == .text {
                let parent = local(tree.allNames[tree.nameNumber(of: tree.parentNumber(of: number))])
                guard ["t", "v", "pt"].contains(parent) else { continue }
                var text = ""
                tree.forEachScalar(of: number) { scalar, _ in text.unicodeScalars.append(scalar) }
                digest.update(Array("\(text)\n".utf8))
                if number < titleEnd, parent == "t" { title += text }
                continue
            }
            let name = local(tree.allNames[tree.nameNumber(of: number)])
            if name == "title", titleEnd == 0 { titleEnd = tree.subtreeEnd(of: number) }
            if name.hasSuffix("Chart") || name == "series" { digest.update(Array("<\(name)>".utf8)) }
        }
        return (title, digest.finalize().hexadecimal)
    }

    private static func local(_ name: String) -> Substring {
        name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }
}
