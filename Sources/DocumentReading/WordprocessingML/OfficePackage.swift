// The parts of a document in Office Open XML: which is the main one, and which belong to it.

import Markup
import OpenPackaging

/// A package of parts, found by their relationships and not by their customary names.
struct OfficePackage {
    /// A part that another one refers to.
    struct Relationship {
        /// The identifier by which the text refers to it.
        let id: String
        /// The last word of the relationship's type, which the strict and the transitional variant share: `numbering`.
        let type: String
        /// The part's name in the archive; for what stands outside the package its address.
        let part: String
        /// Whether the target stands outside the package.
        let isExternal: Bool
    }

    private let archive: ZIPArchive
    /// The names of the entries by the same in small letters, since names of parts do not depend on case.
    private let names: [String: String]

    /// A package over an archive.
    init(archive: ZIPArchive) {
        self.archive = archive
        names = Dictionary(archive.entryNames.map { ($0.lowercased(), $0) }) { first, _ in first }
    }

    /// Opens the package in `bytes`.
    init(bytes: [UInt8]) throws(ReadingError) {
        do {
            self.init(archive: try ZIPArchive(bytes: bytes))
        } catch {
            throw ReadingError(error)
        }
    }

    /// The name of the part that is the document.
    func mainPart() throws(ReadingError) -> String {
        let main = try relationships(of: "").first { $0.type == "officeDocument" && leads($0) }
        // A package that lost its relationships is read all the same when the part has its usual name.
        guard let part = main?.part ?? ["word/document.xml"].first(where: has) else {
            throw .missingPart("officeDocument")
        }
        return part
    }

    /// What a part refers to, in the order of its list. The package's own references are those of the part without a
    /// name.
    func relationships(of part: String) throws(ReadingError) -> [Relationship] {
        let (folder, file) = Self.split(part)
        let list = "\(folder)_rels/\(file).rels"
        guard has(list) else { return [] }
        let tree = try tree(of: list)
        return tree.descendants(of: tree.root).compactMap { node -> Relationship? in
            guard tree[node].kind == .element, tree.name(of: node).hasSuffix("Relationship"),
                let target = tree.attribute("Target", of: node),
                let type = tree.attribute("Type", of: node)?.split(separator: "/").last
            else { return nil }
            let isExternal = tree.attribute("TargetMode", of: node) == "External"
            return Relationship(
                id: tree.attribute("Id", of: node) ?? "", type: String(type),
                part: isExternal ? target : self.part(named: target, in: folder), isExternal: isExternal)
        }
    }

    /// The content type that the package states for a part; nil without one.
    func contentType(of part: String) -> String? {
        guard let tree = try? tree(of: "[Content_Types].xml") else { return nil }
        for node in tree.descendants(of: tree.root) where tree[node].kind == .element {
            guard let name = tree.attribute("PartName", of: node), name.lowercased() == "/" + part.lowercased() else {
                continue
            }
            return tree.attribute("ContentType", of: node)
        }
        return nil
    }

    /// What the program that wrote the package calls itself; nil where it does not say.
    func application() throws(ReadingError) -> String? {
        guard let part = try relationships(of: "").first(where: { $0.type == "extended-properties" && leads($0) })
        else { return nil }
        let tree = try tree(of: part.part)
        for node in tree.descendants(of: tree.root)
        where tree[node].kind == .element && tree.name(of: node).hasSuffix("Application") {
            return tree.textContent(of: node)
        }
        return nil
    }

    /// Whether the package holds a part.
    func has(_ part: String) -> Bool { names[part.lowercased()] != nil }

    /// Whether a reference leads to a part that the package holds.
    func leads(_ relationship: Relationship) -> Bool { !relationship.isExternal && has(relationship.part) }

    /// The bytes of a part.
    func contents(of part: String) throws(ReadingError) -> [UInt8] {
        do {
            return try archive.contents(of: names[part.lowercased()] ?? part)
        } catch {
            throw ReadingError(error)
        }
    }

    /// The size of a part and its checksum, as the archive states them; nil for one that it does not hold.
    func measure(of part: String) -> (size: Int, checksum: UInt32)? {
        archive.measure(of: names[part.lowercased()] ?? part)
    }

    /// The XML of a part.
    func tree(of part: String) throws(ReadingError) -> MarkupTree {
        MarkupTree(bytes: Self.utf8(try contents(of: part)), dialect: .xml)
    }

    /// A part may be in UTF-16, which then begins with a mark.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// The part that a target names; where there is none of that name, the one it names with its escapes undone.
    private func part(named target: String, in folder: String) -> String {
        let part = Self.resolve(target, in: folder)
        guard !has(part), let plain = Self.unescaped(part), has(plain) else { return part }
        return plain
    }

    /// A target, which is relative to the folder of the part that refers to it unless it begins with a slash.
    private static func resolve(_ target: String, in folder: String) -> String {
        func isSlash(_ character: Character) -> Bool { character == "/" || character == "\\" }
        // What stands behind a hash is a place in the part.
        let path = target.prefix { $0 != "#" }
        var steps = path.first.map(isSlash) ?? false ? [] : folder.split(separator: "/")
        for step in path.split(whereSeparator: isSlash) {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    /// A name with the bytes that `%E4` and the like stand for; nil where there are none.
    private static func unescaped(_ name: String) -> String? {
        guard name.utf8.contains(UInt8(ascii: "%")) else { return nil }
        let bytes = Array(name.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let digits = bytes[min(index + 1, bytes.count)..<min(index + 3, bytes.count)]
            if bytes[index] == UInt8(ascii: "%"), digits.count == 2,
                let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
