// Puts the parts of an office document into one file.

import OpenPackaging

/// An Office Open XML package: the same parts give the same bytes.
public struct OfficePackage {
    private static let relationshipsType = "application/vnd.openxmlformats-package.relationships+xml"
    private static let namespace = "http://schemas.openxmlformats.org/package/2006"
    private static let officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private let properties: OfficePart
    private let parts: [OfficePart]

    /// A package of parts, the first of them the document itself; `title`, the program that made it and its language
    /// (an RFC 5646 tag) are told by the file's properties.
    public init(title: String, creator: String, language: String, parts: [OfficePart]) {
        properties = Self.properties(title, creator, language)
        self.parts = parts + [properties]
    }

    /// The bytes; none where the parts pass what a ZIP archive holds, which is 4 GB.
    public func bytes() -> [UInt8] {
        var archive = ZIPWriter()
        do throws(ZIPError) {
            // Programs that tell a file by its beginning look for the list of types there.
            try archive.add("[Content_Types].xml", contents: contentTypes())
            try archive.add("_rels/.rels", contents: packageRelationships())
            for part in parts {
                try archive.add(part.name, contents: part.contents)
                if !part.relationships.isEmpty {
                    let names = part.name.split(separator: "/")
                    let folder = names.dropLast().map { $0 + "/" }.joined()
                    let name = "\(folder)_rels/\(names.last ?? "").rels"
                    try archive.add(name, contents: relationships(part.relationships))
                }
            }
        } catch {
            return []
        }
        return archive.finished()
    }

    private func contentTypes() -> [UInt8] {
        let defaults = [("rels", Self.relationshipsType), ("xml", "application/xml")].map {
            OfficeNode.tag("Default", ["Extension": $0.0, "ContentType": $0.1])
        }
        let overrides = parts.map {
            OfficeNode.tag("Override", ["PartName": "/" + $0.name, "ContentType": $0.contentType])
        }
        return OfficeNode.tag("Types", ["xmlns": Self.namespace + "/content-types"], defaults + overrides).document()
    }

    private func packageRelationships() -> [UInt8] {
        let targets = [
            (Self.officeNamespace + "/officeDocument", parts[0].name),
            (Self.namespace + "/relationships/metadata/core-properties", properties.name),
        ]
        return relationships(
            targets.enumerated().map { index, target in
                .tag("Relationship", ["Id": "rId\(index + 1)", "Type": target.0, "Target": target.1])
            })
    }

    private func relationships(_ relationships: [OfficePart.Relationship]) -> [UInt8] {
        self.relationships(
            relationships.map {
                .tag(
                    "Relationship", ["Id": $0.id, "Type": "\(Self.officeNamespace)/\($0.type)", "Target": $0.target])
            })
    }

    private func relationships(_ nodes: [OfficeNode]) -> [UInt8] {
        OfficeNode.tag("Relationships", ["xmlns": Self.namespace + "/relationships"], nodes).document()
    }

    /// Title, program and language; no time, since the same reports give the same file.
    private static func properties(_ title: String, _ creator: String, _ language: String) -> OfficePart {
        let node = OfficeNode.tag(
            "cp:coreProperties",
            [
                "xmlns:cp": namespace + "/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ],
            [
                .tag("dc:title", text: title), .tag("dc:creator", text: creator),
                .tag("dc:language", text: language),
            ])
        return OfficePart(
            name: "docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml",
            contents: node.document())
    }
}
