// Which parts of a style sheet a reader at a screen sees the page by.

/// Judges lists of media queries for a window of ``StyleLength/window``.
enum MediaQuery {
    /// Whether one of the queries of a list is met; an empty list is.
    static func isMet(_ list: StyleSlice) -> Bool {
        let queries = list.split { $0 == UInt8(ascii: ",") }
        return queries.isEmpty || queries.contains(where: isMetAlone)
    }

    private static func isMetAlone(_ query: StyleSlice) -> Bool {
        var words = query.split { $0 <= 0x20 }[...]
        var isNegated = false
        if let first = words.first, first.isSpelled("not") || first.isSpelled("only") {
            isNegated = first.isSpelled("not")
            words = words.dropFirst()
        }
        var isMet = true
        for word in words where !word.isSpelled("and") {
            if word.first == UInt8(ascii: "(") {
                isMet = isMet && word.argument.map(hasFeature) ?? false
            } else {
                isMet = isMet && (word.isSpelled("screen") || word.isSpelled("all"))
            }
        }
        return isMet != isNegated
    }

    private static func hasFeature(_ feature: StyleSlice) -> Bool {
        let parts = feature.split { $0 == UInt8(ascii: ":") }
        guard let name = parts.first?.text.lowercased(), parts.count <= 2 else { return false }
        guard parts.count == 2, let value = parts.last else {
            return ["color", "width", "height", "hover", "pointer", "scripting"].contains(name)
        }
        let pixels = StyleLength(value)?.inPixels
        switch name {
        case "min-width", "min-device-width": return pixels.map { StyleLength.window.width >= $0 } ?? false
        case "max-width", "max-device-width": return pixels.map { StyleLength.window.width <= $0 } ?? false
        case "min-height", "min-device-height": return pixels.map { StyleLength.window.height >= $0 } ?? false
        case "max-height", "max-device-height": return pixels.map { StyleLength.window.height <= $0 } ?? false
        case "orientation": return value.isSpelled("landscape")
        case "prefers-color-scheme": return value.isSpelled("light")
        case "prefers-reduced-motion": return value.isSpelled("no-preference")
        case "hover", "any-hover": return value.isSpelled("hover")
        case "pointer", "any-pointer": return value.isSpelled("fine")
        case "scripting": return value.isSpelled("enabled")
        default: return false
        }
    }
}
