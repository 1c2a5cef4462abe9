// Reads what stands in drawings, and signs around and within words.

import Markup
import ReportModel

extension PageReader {
    /// Keeps the text of a drawing for a note.
    mutating func noteDrawn(_ number: Int) {
        var words = ""
        tree.forEachScalar(of: number) { scalar, _ in
            if scalar.value > 0x20, words.utf8.count < HTMLLimits.quotation { words.unicodeScalars.append(scalar) }
        }
        findings.drawn.append((number, words))
    }

    /// Ends a drawing; one that shows more than text is listed.
    mutating func endDrawing(_ number: Int) {
        let end = sourceEnd(of: number)
        standApart(at: end)
        drawings -= 1
        guard drawings == 0 else { return }
        if hasShapes {
            hasShapes = false
            addObject(
                .drawing, name: title(of: number), content: Array(bytes[tree.nodes[number].offset..<end]), at: number)
        }
    }

    /// What a drawing calls itself.
    private func title(of number: Int) -> String? {
        if let label = tree.attribute("aria-label", ofNode: number), !label.isEmpty { return label }
        var node = number + 1
        while node < tree.subtreeEnd(of: number) {
            if tree.name(ofNode: node) == "title" {
                let title = words(of: node)
                return title.isEmpty ? nil : title
            }
            node = tree.subtreeEnd(of: node)
        }
        return nil
    }

    /// Whether a stretch of a drawing's text has a place of its own.
    func isPlaced(_ number: Int) -> Bool {
        ["x", "y", "dx", "dy"].contains { tree.attribute($0, ofNode: number) != nil }
    }

    /// What attributes of a drawing's elements say of how they are seen; styles count for more.
    func drawingStyle(of number: Int) -> ElementStyle {
        var style = ElementStyle()
        let properties: [(String, StyleProperty)] = [
            ("display", .display), ("visibility", .visibility), ("opacity", .opacity), ("font-size", .fontSize),
        ]
        for (name, property) in properties {
            guard let value = tree.attribute(name, ofNode: number) else { continue }
            Array(value.utf8).withUnsafeBufferPointer {
                style[property] = StyleValues.value(of: property, StyleSlice($0, 0..<$0.count))
            }
        }
        // The text of a drawing is no box; without a `display` of its own it is words.
        return style
    }

    // MARK: Words

    /// Prints the mark that begins a quotation; within another one it is single.
    mutating func beginQuotation(_ number: Int) {
        add(quotations % 2 == 0 ? "“" : "‘", at: tree.nodes[number].offset, node: number)
        quotations += 1
    }

    mutating func endQuotation(_ number: Int, at offset: Int) {
        quotations -= 1
        add(quotations % 2 == 0 ? "”" : "’", at: offset, node: number)
    }

    /// Text whose characters are printed from right to left.
    mutating func addBackwards(_ number: Int) {
        let scalars = words(of: number).unicodeScalars.reversed()
        add(String(scalars: scalars), at: tree.nodes[number].offset, node: number)
    }
}
