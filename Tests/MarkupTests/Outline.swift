// Prints documents in a form that tests can state.

import Markup

/// Documents as one line of text.
enum Outline {
    /// The tree of a document: `p(text br)`, attributes in brackets, texts that are only white space left out.
    static func tree(_ source: String, _ dialect: MarkupDialect = .html) -> String {
        let tree = MarkupTree(bytes: Array(source.utf8), dialect: dialect)
        return content(of: tree.root, in: tree)
    }

    private static func content(of node: MarkupNode.Index, in tree: MarkupTree) -> String {
        tree.children(of: node).compactMap { child -> String? in
            guard tree[child].kind == .element else {
                let text = tree.text(of: child)
                return text.allSatisfy(\.isWhitespace) ? nil : text
            }
            let attributes = tree.attributes(of: child).map { "[\($0.name)=\($0.value)]" }.joined()
            let inside = content(of: child, in: tree)
            return tree.name(of: child) + attributes + (inside.isEmpty ? "" : "(\(inside))")
        }.joined(separator: " ")
    }

    /// The pieces of a document: `<p a=b>`, `</p>`, `"text"`, `!comment!`, `doctype`, `?instruction?`.
    static func tokens(_ source: String, _ dialect: MarkupDialect = .html) -> [String] {
        var tokenizer = MarkupTokenizer(bytes: Array(source.utf8), dialect: dialect)
        var pieces: [String] = []
        while let token = tokenizer.next() {
            switch token.kind {
            case .startTag:
                let attributes = tokenizer.attributes(of: token).map { " \($0.name)=\($0.value)" }.joined()
                pieces.append("<\(tokenizer.name(of: token))\(attributes)\(token.isSelfClosing ? "/" : "")>")
            case .endTag: pieces.append("</\(tokenizer.name(of: token))>")
            case .text: pieces.append("\"\(tokenizer.text(of: token))\"")
            case .comment: pieces.append("!\(tokenizer.text(of: token))!")
            case .doctype: pieces.append("doctype")
            case .instruction: pieces.append("?\(tokenizer.text(of: token))?")
            }
        }
        return pieces
    }

    /// The text that the one text of `source` means.
    static func text(_ source: String, _ dialect: MarkupDialect = .html) -> String {
        let tree = MarkupTree(bytes: Array(source.utf8), dialect: dialect)
        return tree.textContent(of: tree.root)
    }
}
