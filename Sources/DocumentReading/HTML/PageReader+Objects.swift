// Lists what a page shows that is no text.

import ContentDigest
import Markup
import ReportModel

extension PageReader {
    /// Lists an object that is seen; `content` are the bytes that make it, nil where the page only names it.
    mutating func addObject(_ kind: UnreadObject.Kind, name: String?, content: [UInt8]? = nil, at number: Int) {
        guard !isInvisible else { return }
        let digest = content.map { SHA256.hash($0).hexadecimal } ?? ""
        let place = locator.location(of: tree.nodes[number].offset)
        let short = name.map { String($0.prefix(HTMLLimits.objectName)) }
        findings.objects.append((number, UnreadObject(kind: kind, name: short, digest: digest, location: place)))
    }

    /// An `img`, or an `input` that shows one.
    mutating func addImage(_ number: Int) {
        // A picture of one dot counts visitors.
        guard !isDot(number) else { return }
        let address = address(["src", "data-src", "xlink:href", "href"], of: number)
        let words = tree.attribute("alt", ofNode: number)?.trimmingSpaces ?? ""
        let isInline = address.hasPrefix("data:")
        let file = isInline ? "" : Self.fileName(address)
        let name = words.isEmpty ? file : file.isEmpty ? words : "\(words)（\(file)）"
        let content = isInline ? DataAddress(address)?.bytes : resources.bytes(at: address)
        addObject(.picture, name: name.isEmpty ? nil : name, content: content, at: number)
    }

    /// A picture that a style sheet prints.
    mutating func addPicture(at address: String, of number: Int) {
        let content = DataAddress(address)?.bytes ?? resources.bytes(at: address)
        let file = address.hasPrefix("data:") ? "" : Self.fileName(address)
        addObject(.picture, name: file.isEmpty ? nil : file, content: content, at: number)
    }

    /// A `canvas`, of which the page holds only what stands in for it.
    mutating func addCanvas(_ number: Int) {
        let name = tree.attribute("aria-label", ofNode: number) ?? tree.attribute("title", ofNode: number)
        addObject(.drawing, name: name, content: inner(of: number), at: number)
    }

    /// An `object` or a film, with what stands in for it.
    mutating func addEmbedded(_ number: Int) {
        guard !isDot(number) else { return }
        var address = address(["data", "src", "code"], of: number)
        for node in number + 1..<tree.subtreeEnd(of: number) where address.isEmpty {
            if tree.name(ofNode: node) == "source" { address = self.address(["src"], of: node) }
        }
        let title = tree.attribute("title", ofNode: number) ?? ""
        let file = address.hasPrefix("data:") ? "" : Self.fileName(address)
        let name = [title, file].filter { !$0.isEmpty }.joined(separator: " ")
        let inside = inner(of: number)
        let content = DataAddress(address)?.bytes ?? resources.bytes(at: address)
        // The same words stand in for different objects.
        let made = content ?? (inside.isEmpty ? nil : Array(address.utf8) + [0])
        addObject(
            .embeddedObject, name: name.isEmpty ? tree.name(ofNode: number) : name, content: made.map { $0 + inside },
            at: number)
    }

    /// An `iframe`: the page in it where that was saved with this one, else its address.
    mutating func addFrame(_ number: Int) {
        guard !isDot(number), !isInvisible else { return }
        let address = address(["src"], of: number)
        let own = wholeValue(of: "srcdoc", number)
        let source = own.map { Array($0.utf8) } ?? resources.bytes(at: address)
        if let source, let page = page(in: source, isOwn: own != nil) {
            framedBytes += source.count
            if show(page, at: number) { return }
        }
        guard source != nil || !address.isEmpty, !address.hasPrefix("about:"), !address.hasPrefix("javascript:") else {
            return
        }
        let title = tree.attribute("title", ofNode: number) ?? ""
        let name = [title, Self.fileName(address)].filter { !$0.isEmpty }.joined(separator: " ")
        addObject(.otherDocument, name: name.isEmpty ? nil : name, content: source, at: number)
    }

    /// A page shown in a frame, decoded; nil where there is none, or more than is read.
    private func page(in source: [UInt8], isOwn: Bool) -> DecodedText? {
        guard !source.isEmpty, frameDepth < HTMLLimits.frameDepth,
            framedBytes + source.count <= HTMLLimits.frameBytes
        else { return nil }
        guard isOwn else { return try? TextDecoder.decodePage(source) }
        // An attribute is cut where it is longer than values are read.
        guard source.count < MarkupLimits.attributeLength else { return nil }
        return DecodedText(text: String(decoding: source, as: UTF8.self), encoding: "utf-8")
    }

    /// Puts the blocks of a page in a frame where the frame stands, all at its place.
    ///
    /// False where it has more than is read.
    private mutating func show(_ page: DecodedText, at number: Int) -> Bool {
        let place = locator.location(of: tree.nodes[number].offset)
        let read = try? HTMLReader.page(page, resources: resources, frameDepth: frameDepth + 1)
        guard let shown = read else { return false }
        if isInCell {
            text.endLine()
            for block in shown.blocks { add(block.block.words, at: tree.nodes[number].offset, node: number) }
            text.endLine()
        } else {
            endBlock()
            blocks += shown.blocks.map { block in
                PageBlock(
                    block: block.block.moved(to: place), node: number, weight: block.weight,
                    isMarginal: block.isMarginal || state.contains(.margin))
            }
        }
        findings.notes += (shown.notes + page.notes).map { (number, $0) }
        findings.objects += shown.objects.map { object in
            (number, UnreadObject(kind: object.kind, name: object.name, digest: object.digest, location: place))
        }
        return true
    }

    // MARK: Attributes

    /// The first address an element gives under one of several names; empty where it gives none.
    private func address(_ names: [String], of number: Int) -> String {
        for name in names {
            guard let value = wholeValue(of: name, number), !value.isEmpty else { continue }
            return value.trimmingSpaces
        }
        return ""
    }

    /// The value of an attribute also where it is longer than values are read, as those that hold pictures are.
    private func wholeValue(of name: String, _ number: Int) -> String? {
        guard let value = tree.attribute(name, ofNode: number) else { return nil }
        guard value.utf8.count >= MarkupLimits.attributeLength, let place = attributeNumber(name) else { return value }
        var range = 0..<0
        tree.forEachAttribute(of: number) { if $0 == place { range = $1 } }
        let quote = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return value }
        var end = range.upperBound
        while end < bytes.count, bytes[end] != quote { end += 1 }
        return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    }

    private func attributeNumber(_ name: String) -> Int? { tree.allNames.firstIndex(of: name) }

    /// Whether an element is no larger than a dot.
    private func isDot(_ number: Int) -> Bool {
        for name in ["width", "height"] {
            guard let value = tree.attribute(name, ofNode: number)?.trimmingSpaces else { continue }
            if ["0", "1", "0px", "1px"].contains(value) { return true }
        }
        return false
    }

    /// The source inside an element, its end tag included.
    private func inner(of number: Int) -> [UInt8] {
        guard tree.subtreeEnd(of: number) > number + 1 else { return [] }
        return Array(bytes[tree.nodes[number + 1].offset..<sourceEnd(of: number)])
    }

    /// The last part of an address: what the same file is called wherever it lies.
    private static func fileName(_ address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        // A program that makes pictures is told which by what follows its name.
        return name.contains(".") || path.count == address.count ? name : name + address.dropFirst(path.count)
    }
}

extension SourceBlock {
    /// The block with all its text at one place.
    fileprivate func moved(to place: SourceLocation) -> SourceBlock {
        switch self {
        case .line(let line):
            .line(
                SourceLine(
                    text: SourceText(line.text.scalars, at: place), ending: line.ending,
                    blankLinesBefore: line.blankLinesBefore, isHeading: line.isHeading))
        case .table(let table):
            .table(
                SourceTable(
                    rows: table.rows.map { row in
                        row.map { cell in
                            SourceTable.Cell(
                                text: cell.text.isEmpty ? cell.text : SourceText(cell.text.scalars, at: place),
                                column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan,
                                location: place)
                        }
                    }, hasReliableColumns: table.hasReliableColumns))
        }
    }

    /// The text of the block in one line.
    fileprivate var words: String {
        switch self {
        case .line(let line): line.text.text + " "
        case .table(let table):
            table.rows.map { $0.map { $0.text.text + " " }.joined() }.joined()
        }
    }
}

extension String {
    /// The text without spaces and line ends at either end.
    fileprivate var trimmingSpaces: String {
        guard let first = unicodeScalars.firstIndex(where: { $0.value > 0x20 }),
            let last = unicodeScalars.lastIndex(where: { $0.value > 0x20 })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
