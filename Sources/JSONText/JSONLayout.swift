// How JSON is laid out on lines.

/// The white space between the parts of a JSON text.
public enum JSONLayout: Sendable {
    /// No white space at all: one value, one line.
    case compact
    /// One member or element a line, indented by two spaces a level; empty ones stay `[]` and `{}`.
    case pretty
}
