// Spells keys inside JSON pointers (RFC 6901).

extension String {
    /// A key as a part of a JSON pointer.
    var asPointerToken: String {
        split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
