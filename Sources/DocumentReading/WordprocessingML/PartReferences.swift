// What one part of a package refers to, by the identifiers in its text.

import ContentDigest

/// The references of a part, for whoever comes by their identifiers.
struct PartReferences {
    /// The package.
    let package: OfficePackage
    private let targets: [String: OfficePackage.Relationship]

    /// Parts with more bytes are told from each other by what the archive states of them: nothing of that size is inflated
    /// to be looked at only.
    static let digestLimit = 16 << 20

    /// Reads the list of a part; a damaged one is as good as none.
    init(_ package: OfficePackage, of part: String) {
        self.package = package
        let relationships = (try? package.relationships(of: part)) ?? []
        targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What an identifier stands for; nil where the list does not have it.
    func target(_ id: String?) -> OfficePackage.Relationship? { id.flatMap { targets[$0] } }

    /// The part that an identifier leads to; nil where there is none in the package.
    func part(_ id: String?) -> String? { target(id).flatMap { package.leads($0) ? $0.part : nil } }

    /// The parts that a part refers to in turn.
    func parts(behind part: String) -> [String] {
        let relationships = (try? package.relationships(of: part)) ?? []
        return relationships.filter { package.leads($0) }.map(\.part)
    }

    /// The address of what an identifier leads to outside the package; nil for a part.
    func address(_ id: String?) -> String? { target(id).flatMap { $0.isExternal ? $0.part : nil } }

    /// The digest of a part.
    func digest(of part: String) -> String {
        let measure = package.measure(of: part)
        guard let measure, measure.size <= Self.digestLimit, let bytes = try? package.contents(of: part) else {
            return measure.map { "\(String($0.checksum, radix: 16))-\($0.size)" } ?? ""
        }
        return SHA256.hash(bytes).hexadecimal
    }
}
