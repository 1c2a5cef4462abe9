// Reads what a page prints otherwise than as text: the values of fields, and text that is struck through.

import ReportModel

extension PageReader {
    /// The value of a field in a cell: pages that were made to be filled in are published as they are.
    mutating func addField(_ number: Int) {
        var value = 0..<0
        var isText = true
        tree.forEachAttribute(of: number) { name, range in
            switch name {
            case attributes.value: value = range
            case attributes.type:
                let type = String(decoding: bytes[range], as: UTF8.self).lowercased()
                isText = ["", "text", "number", "tel"].contains(type)
            default: break
            }
        }
        guard isText else { return }
        var offset = value.lowerBound
        for scalar in String(decoding: bytes[value], as: UTF8.self).unicodeScalars {
            text.add(scalar, at: offset, node: number, isLinked: false, isHeading: false, locator: &locator)
            offset += UTF8.width(scalar)
        }
    }

    /// Keeps struck text for a note; stretches that follow one another are one.
    mutating func strike(_ number: Int) {
        var words = ""
        tree.forEachScalar(of: number) { scalar, _ in
            if words.unicodeScalars.count < HTMLLimits.quotation { words.unicodeScalars.append(scalar) }
        }
        struck.append((number, words))
    }
}
