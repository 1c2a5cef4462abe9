// The attributes of an element that the reader goes by.

import Markup

/// The numbers a page's tree gives to the names of attributes; -1 for one that it does not have.
struct AttributeNames {
    let style: Int
    let hidden: Int
    let rowSpan: Int
    let columnSpan: Int
    let start: Int
    let value: Int
    let type: Int
    let reversed: Int
    let open: Int
    let direction: Int

    /// Looks the names up among all of a page.
    init(_ names: [String]) {
        func number(_ name: String) -> Int { names.firstIndex(of: name) ?? -1 }
        style = number("style")
        hidden = number("hidden")
        rowSpan = number("rowspan")
        columnSpan = number("colspan")
        start = number("start")
        value = number("value")
        type = number("type")
        reversed = number("reversed")
        open = number("open")
        direction = number("dir")
    }
}

/// What an element says of itself.
struct OwnAttributes {
    var isHidden = false
    var style: StyleDeclarations?
    var rowSpan: Int?
    var columnSpan: Int?
    var start: Int?
    var value: Int?
    var type: String?
    var isReversed = false
    var isOpen = false
    /// Whether its characters run from right to left.
    var runsLeft = false
}

extension PageReader {
    /// The attributes of an element, as far as they matter.
    func ownAttributes(of number: Int) -> OwnAttributes {
        var own = OwnAttributes()
        let names = attributes
        tree.forEachAttribute(of: number) { name, value in
            switch name {
            case names.style: own.style = declarations(value, of: number)
            // Text that a search within the page would bring up is seen by then.
            case names.hidden: own.isHidden = !bytes[value].elementsEqual("until-found".utf8)
            case names.rowSpan: own.rowSpan = integer(value)
            case names.columnSpan: own.columnSpan = integer(value)
            case names.start: own.start = integer(value)
            case names.value: own.value = integer(value)
            case names.type: own.type = String(decoding: bytes[value], as: UTF8.self)
            case names.reversed: own.isReversed = true
            case names.open: own.isOpen = true
            case names.direction: own.runsLeft = StyleSlice(bytes, value).isSpelled("rtl")
            default: break
            }
        }
        return own
    }

    /// The declarations of a `style` attribute, which are seldom written with references or comments.
    private func declarations(_ value: Range<Int>, of number: Int) -> StyleDeclarations {
        let isPlain = !value.contains {
            bytes[$0] == UInt8(ascii: "&") || bytes[$0] == UInt8(ascii: "/") && bytes[$0 - 1] == UInt8(ascii: "*")
        }
        if isPlain { return StyleDeclarations(bytes, value) }
        let decoded = StyleSheet.withoutComments((tree.attribute("style", ofNode: number) ?? "").utf8)
        return decoded.withUnsafeBufferPointer { StyleDeclarations($0, 0..<$0.count) }
    }

    /// The whole number a value begins with, as browsers read it; nil for none.
    func integer(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
        if index < range.upperBound, bytes[index] == UInt8(ascii: "+") { index += 1 }
        let start = index
        var number = 0
        while index < range.upperBound, bytes[index] &- 0x30 < 10 {
            // Larger numbers than any page has rows are all the same.
            number = min(number * 10 + Int(bytes[index] &- 0x30), 1 << 30)
            index += 1
        }
        return index > start ? number : nil
    }
}
