// Breaks text into lines and sets the words of a line.

/// Sets lines of one size of type.
struct LineSetter {
    let style: PageStyle
    let size: Double

    /// The width of a character in points.
    func width(_ scalar: Unicode.Scalar) -> Double { size * (scalar.value < 0x2E80 && !isWide(scalar) ? 0.5 : 1) }

    /// The width of a text in points.
    func width(_ text: some Sequence<Unicode.Scalar>) -> Double { text.reduce(0) { $0 + width($1) } }

    /// Dashes, quotation marks and the like are as wide as Chinese characters in its fonts.
    private func isWide(_ scalar: Unicode.Scalar) -> Bool { (0x2010...0x2027).contains(scalar.value) }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x20 && scalar.value < 0x250 }

    /// The lines of a text, the first begun further in; numbers and Latin words stay whole, and no line begins with a
    /// mark that closes.
    func lines(of text: [Unicode.Scalar], width measure: Double, indent: Double = 0) -> [[Unicode.Scalar]] {
        var lines: [[Unicode.Scalar]] = [[]]
        var used = indent
        for token in tokens(of: text) {
            let needed = width(token)
            let fits = used + needed <= measure + 0.01
            if fits || (lines.last ?? []).isEmpty {
                lines[lines.count - 1] += token
                used += needed
                continue
            }
            let closes = token.count == 1 && "，。、；：？！）》」”】".unicodeScalars.contains(token[0])
            // What the mark closes goes down with it.
            let moved = closes && lines[lines.count - 1].count > 1 ? [lines[lines.count - 1].removeLast()] : []
            lines.append(moved + token)
            used = width(moved) + needed
        }
        return lines.map { Array($0.drop { $0 == " " }) }
    }

    private func tokens(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var tokens: [[Unicode.Scalar]] = []
        for scalar in text {
            if let last = tokens.last?.last, isLetter(last), isLetter(scalar) {
                tokens[tokens.count - 1].append(scalar)
            } else {
                tokens.append([scalar])
            }
        }
        return tokens
    }

    /// The words of a line that begins at `left` and whose middle is at `middle`; `measure` is the width it is stretched
    /// to, if any.
    func words(_ line: [Unicode.Scalar], left: Double, middle: Double, stretchedTo measure: Double? = nil)
        -> [TypesetWord]
    {
        let natural = width(line)
        let extra = measure.map { max(0, $0 - natural) / Double(max(line.count - 1, 1)) } ?? 0
        // More than this no typesetter stretches a line.
        let step = extra < size * 0.2 ? extra : 0
        var words: [TypesetWord] = []
        var edge = left
        var isOpen = false
        var before: Unicode.Scalar?
        for scalar in line {
            if let before, style.hasAutospace, isLetter(before) != isLetter(scalar), scalar != " ", before != " " {
                edge += size * 0.25
                isOpen = false
            }
            let isBreak = style.words == .characters || before.map { breaks($0, scalar) } ?? true
            let right = edge + width(scalar)
            if scalar == " " {
                isOpen = false
            } else if isOpen, !isBreak, let last = words.indices.last {
                words[last].text.unicodeScalars.append(scalar)
                words[last].right = right
            } else {
                let box = size * (isLetter(scalar) ? style.digitBox : style.chineseBox)
                let place = middle + (isLetter(scalar) ? style.digitShift * size : 0)
                words.append(
                    TypesetWord(
                        text: String(Character(scalar)), left: edge, right: right, top: place - box / 2,
                        bottom: place + box / 2))
                isOpen = true
            }
            edge = right + step
            before = scalar
        }
        return words
    }

    private func breaks(_ before: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        style.words == .scripts && isLetter(before) != isLetter(scalar)
    }
}
