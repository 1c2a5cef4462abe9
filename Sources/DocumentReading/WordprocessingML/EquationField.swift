// Formulas that older files keep as the instruction of a field: EQ \f(584,630).

/// A formula of an EQ field, written in one line, with the readings of characters that such fields also serve for.
struct EquationField: Equatable {
    /// The formula: `584/630`, `√(x)`; of a character with its reading above it the character.
    private(set) var text = ""
    /// The readings.
    private(set) var readings: [String] = []

    /// Structures inside each other deeper than this are read as text.
    static let depthLimit = 16

    private let scalars: [Unicode.Scalar]
    private var place = 0

    /// Reads what stands behind `EQ`.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        while place < scalars.count {
            text += sequence(depth: 0)
            // A bracket or comma that belongs to no structure.
            if place < scalars.count {
                text.unicodeScalars.append(scalars[place])
                place += 1
            }
        }
        text = text.split(separator: " ").joined(separator: " ")
    }

    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    /// Text and structures up to a comma or bracket that is not theirs.
    private mutating func sequence(depth: Int) -> String {
        var result = ""
        while let scalar = next {
            if depth > 0, scalar == "," || scalar == ";" || scalar == ")" { break }
            place += 1
            guard scalar == "\\" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            guard let command = next else { break }
            place += 1
            guard command.properties.isAlphabetic, depth < Self.depthLimit else {
                result.unicodeScalars.append(command)
                continue
            }
            let piece = structure(command, depth: depth)
            // Figures on both sides of a bound stay apart.
            if let last = result.last, let first = piece.first, last.isLetter || last.isNumber,
                first.isLetter || first.isNumber
            {
                result += " "
            }
            result += piece
        }
        return result
    }

    /// A structure behind its letter: options, then arguments in brackets.
    private mutating func structure(_ command: Unicode.Scalar, depth: Int) -> String {
        var options: [String] = []
        var brackets: [Unicode.Scalar] = []
        while let scalar = next, scalar != "(" {
            place += 1
            guard scalar == "\\", let sign = next else { continue }
            guard sign.properties.isAlphabetic else {
                brackets.append(sign)
                place += 1
                continue
            }
            var option = ""
            while let letter = next, letter.properties.isAlphabetic {
                option.unicodeScalars.append(letter)
                place += 1
            }
            options.append(option.lowercased())
        }
        guard next == "(" else { return "" }
        var arguments: [String] = []
        repeat {
            place += 1
            arguments.append(sequence(depth: depth + 1).trimmingPrefix { $0 == " " }.description)
        } while next == "," || next == ";"
        if next == ")" { place += 1 }
        return line(String(command).lowercased(), options, brackets, arguments)
    }

    private mutating func line(
        _ command: String, _ options: [String], _ brackets: [Unicode.Scalar], _ arguments: [String]
    ) -> String {
        let listed = arguments.joined(separator: ", ")
        switch command {
        case "f" where arguments.count == 2: return Self.grouped(arguments[0]) + "/" + Self.grouped(arguments[1])
        case "r" where arguments.count == 2 && !arguments[0].isEmpty: return "√[\(arguments[0])](\(arguments[1]))"
        case "r": return "√(\(arguments.last ?? ""))"
        case "s" where options.contains("up"): return "^" + Self.grouped(listed)
        case "s" where options.contains("do"): return "_" + Self.grouped(listed)
        case "b":
            let left = options.contains("rc") && !options.contains("lc") ? "" : brackets.first.map { String($0) } ?? "("
            let right =
                options.contains("lc") && !options.contains("rc")
                ? "" : brackets.last.map { String(Self.closing($0)) } ?? ")"
            return left + listed + right
        case "i":
            let sign = options.contains("su") ? "∑" : options.contains("pr") ? "∏" : "∫"
            guard arguments.count == 3 else { return sign + "(\(listed))" }
            return "\(sign)_\(Self.grouped(arguments[0]))^\(Self.grouped(arguments[1])) \(arguments[2])"
        case "o": return overprinted(arguments)
        default: return listed
        }
    }

    /// Characters printed one over the other: a character with its reading, a number in a circle.
    private mutating func overprinted(_ arguments: [String]) -> String {
        let raised = arguments.filter { $0.hasPrefix("^") }
        let base = arguments.filter { !$0.hasPrefix("^") }.map { $0.filter { $0 != " " } }
        if !raised.isEmpty, !base.isEmpty {
            readings += raised.map { String($0.dropFirst().filter { $0 != "(" && $0 != ")" }) }
            return base.joined()
        }
        guard base.count == 2, ["○", "◯", "〇"].contains(base[0]), let number = UInt32(base[1]),
            (1...20).contains(number),
            let sign = Unicode.Scalar(0x245F + number)
        else { return base.count == 2 ? "\(base[0])(\(base[1]))" : base.joined(separator: " ") }
        return String(sign)
    }

    private static func grouped(_ text: String) -> String {
        let text = text.filter { $0 != " " }
        let isSimple =
            text.allSatisfy { ("0"..."9").contains($0) || ".,%％".contains($0) } || text.allSatisfy(\.isLetter)
        return isSimple ? text : "(\(text))"
    }

    private static func closing(_ bracket: Unicode.Scalar) -> Unicode.Scalar {
        switch bracket {
        case "(": ")"
        case "[": "]"
        case "{": "}"
        case "<": ">"
        default: bracket
        }
    }
}
