// Finds which neighbours share a label, so that one merged cell can head them.

/// Labels over a sequence of places, merged as the form prints them.
struct SpanRuns {
    /// A merged cell.
    struct Run {
        let label: String
        /// How many places it spans.
        let length: Int
        /// At which depth it stands, 0 outermost.
        let depth: Int
    }

    private let paths: [[String]]

    /// The labels above each place, outermost first.
    init(_ paths: [[String]]) { self.paths = paths }

    /// The most labels above any place.
    var depth: Int { paths.map(\.count).max() ?? 0 }

    /// The merged cells that begin at a place, outermost first.
    func runs(at index: Int) -> [Run] {
        let path = paths[index]
        let previous = index > 0 ? paths[index - 1] : []
        let shared = zip(path, previous).prefix { $0 == $1 }.count
        return (shared..<path.count).map { depth in
            let prefix = path[...depth]
            let length = paths[index...].prefix { $0.count > depth && $0[...depth] == prefix }.count
            return Run(label: path[depth], length: length, depth: depth)
        }
    }
}
