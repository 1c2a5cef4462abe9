// Ends lines and paragraphs.

import ReportModel

extension PageReader {
    /// A `<br>`, or the end of a line in preformatted text: one may stand within a sentence, two part paragraphs.
    mutating func lineBreak() {
        if isInCell { return text.endLine() }
        if text.isBlank {
            breaks += 1
        } else {
            emitHeld(endsParagraph: breaks > 1)
            held = text
            breaks = 1
        }
        text = PageText()
    }

    /// The edge of a block.
    mutating func endBlock() {
        if isInCell { return text.endLine() }
        if text.isBlank {
            emitHeld(endsParagraph: true)
        } else {
            emitHeld(endsParagraph: breaks > 1)
            emit(text, ending: .paragraph)
        }
        text = PageText()
        breaks = 0
    }

    private mutating func emitHeld(endsParagraph: Bool) {
        guard let line = held else { return }
        held = nil
        emit(line, ending: endsParagraph ? .paragraph : .soft)
    }

    private mutating func emit(_ line: PageText, ending: SourceLine.Ending) {
        let isLinked = line.linkedCount == line.printedCount
        var prefix = ""
        // A list of links is a menu; an item that brings a number along has its list's switched off by a style sheet.
        if let marker, !isLinked, !line.beginsWithOrdinal { prefix = marker }
        marker = nil
        pieces += 1
        characters += line.printedCount
        let source = SourceLine(text: line.source(prefix: prefix), ending: ending, isHeading: line.isHeading)
        let isMarginal = isLinked || state.contains(.margin)
        let own = line.printedCount - line.linkedCount
        let isSentence = line.hasSentence && own >= PageBlock.shortestSentence && !isMarginal
        blocks.append(
            PageBlock(
                block: .line(source), node: line.node, weight: isSentence ? own : 0, isMarginal: isMarginal))
    }
}
