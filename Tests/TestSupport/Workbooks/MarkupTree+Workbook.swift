// Reads what the parts of a workbook share.

import Markup

extension MarkupTree {
    /// All elements of a name.
    func elements(_ name: String) -> [MarkupNode.Index] { descendants(of: root).filter { self.name(of: $0) == name } }

    /// The shared strings, each as its runs.
    func sharedStrings() -> [[ReadCell.Run]] {
        elements("si").map { item in
            let runs = children(of: item).filter { name(of: $0) == "r" }
            return (runs.isEmpty ? [item] : runs).map { run in
                let texts = descendants(of: run).filter { name(of: $0) == "t" }
                let looks = Set(descendants(of: run).map { name(of: $0) })
                return ReadCell.Run(
                    text: Self.decoded(texts.map { textContent(of: $0) }.joined()),
                    isStruck: looks.contains("strike"), isUnderlined: looks.contains("u"))
            }
        }
    }

    /// The text behind `_xHHHH_`, read from the left as spreadsheets do.
    static func decoded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.first {
            let head = Array(rest.prefix(7))
            let code = String(String.UnicodeScalarView(head.dropFirst(2).prefix(4)))
            if head.count == 7, scalar == "_", head[1] == "x", head[6] == "_",
                let value = UInt32(code, radix: 16), let character = Unicode.Scalar(value)
            {
                view.append(character)
                rest = rest.dropFirst(7)
            } else {
                view.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return String(view)
    }
}
