// The content security policy a page carries with it.

import ContentDigest

/// Allows a page exactly its own style sheet and script, and no request of any kind.
struct ContentPolicy {
    private let style: String
    private let script: String?

    /// The policy of a page with this style sheet and script.
    init(style: String, script: String?) {
        self.style = style
        self.script = script
    }

    /// The policy as a header or a page's head states it.
    var directives: String {
        let scripts = script.map { "script-src '\(Self.source($0))'; " } ?? ""
        return "default-src 'none'; style-src '\(Self.source(style))'; \(scripts)base-uri 'none'; form-action 'none'"
    }

    /// The expression that allows an inline element with just this content.
    private static func source(_ content: String) -> String {
        "sha256-" + Base64.encode(SHA256.hash(Array(content.utf8)).bytes)
    }
}

/// Base64 (RFC 4648), which the standard library lacks.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    /// The bytes as text, with padding.
    static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...group.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
            text += String(repeating: "=", count: 3 - group.count)
        }
        return text
    }
}
