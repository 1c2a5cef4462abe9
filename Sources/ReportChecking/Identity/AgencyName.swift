// A body's name taken apart: the place, and whether it is a whole government or its office.

import UnicodeText

/// What a name tells of a body.
struct AgencyName {
    /// The name without spaces.
    let name: String

    /// Takes a name apart.
    init(_ name: String) { self.name = name }

    private static let offices = ["人民政府办公厅", "人民政府办公室", "政府办公厅", "政府办公室"]
    private static let governments = ["人民政府", "政府"]
    private static let placeEndings = ["省", "市", "县", "区", "州", "旗", "盟", "乡", "镇", "街道", "街道办事处"]

    /// The place of a government or of its office; nil for other bodies.
    var governmentPlace: String? {
        for ending in Self.offices + Self.governments where name.closes(with: ending) {
            return String(name.dropLast(ending.count))
        }
        return Self.placeEndings.contains { name.closes(with: $0) } ? name : nil
    }

    /// Whether it is a government's office.
    var isOffice: Bool { Self.offices.contains { name.closes(with: $0) } }

    /// Whether the report of such a name speaks for a whole government.
    var isGovernment: Bool { governmentPlace != nil && !isOffice }
}
