// Which names of bodies are one body, when there are many.

/// Joins a name to the longer one that ends with it, as two reports are judged to be of one body; where several longer
/// names do, it stays by itself, because nothing says which of them is meant.
struct AgencyNames {
    /// What is known of a name.
    enum Standing: Hashable {
        /// The longest name of the body.
        case body(String)
        /// Two of the bodies whose names end with it.
        case ambiguous(String, String)
    }

    private let standings: [String: Standing]

    init(_ names: some Sequence<String>) {
        // Read backwards, a name comes right before the names that end with it.
        let sorted = Set(names).map { (name: $0, key: Array($0.unicodeScalars.reversed())) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) { $0.value < $1.value } }
        var standings: [String: Standing] = [:]
        var open: [(index: Int, bodies: [String])] = []
        func close() {
            guard let (index, bodies) = open.popLast() else { return }
            let name = sorted[index].name
            let found = bodies.isEmpty ? [name] : bodies
            standings[name] = found.count == 1 ? .body(found[0]) : .ambiguous(found[0], found[1])
            // Two are enough to know that it is not one.
            if let last = open.indices.last {
                open[last].bodies = Array((open[last].bodies + found).prefix(2))
            }
        }
        for index in sorted.indices {
            while let last = open.last, !sorted[index].key.starts(with: sorted[last.index].key) { close() }
            open.append((index, []))
        }
        while !open.isEmpty { close() }
        self.standings = standings
    }

    /// What is known of one of the names.
    subscript(name: String) -> Standing { standings[name] ?? .body(name) }
}
