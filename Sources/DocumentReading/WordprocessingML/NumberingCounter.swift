// Counts the paragraphs of lists and writes their marks.

/// The state of all lists on the way through a document.
struct NumberingCounter {
    /// Numbers grow no further: past it a damaged start would overflow.
    static let largestNumber = 1_000_000_000

    /// Whether a mark was longer than is read.
    private(set) var hasCutMark = false
    private let numbering: WordNumbering
    /// The last number of each level, by definition.
    private var counts: [String: [Int: Int]] = [:]
    /// The levels, by list, whose own start was used already.
    private var started: Set<[String]> = []

    /// Starts before the first paragraph.
    init(_ numbering: WordNumbering) {
        self.numbering = numbering
    }

    /// Counts a paragraph of a list: its mark as printed, with a space behind it where it stands apart from the text;
    /// empty where none is printed.
    mutating func mark(list id: String, level: Int?, style: String?) -> String {
        guard let list = numbering.list(id) else { return "" }
        let styled = list.levels.filter { $0.value.style != nil && $0.value.style == style }.keys.min()
        let number = level ?? styled ?? 0
        guard (0..<WordNumbering.levelCount).contains(number), let definition = list.levels[number] else { return "" }
        count(number, in: list, id: id)
        guard !definition.isHidden, definition.format.name != "bullet" else { return "" }
        let text = text(of: definition, in: list)
        return text.isEmpty || definition.isClose ? text : text + " "
    }

    private mutating func count(_ number: Int, in list: WordNumbering.List, id: String) {
        var counts = self.counts[list.definition] ?? [:]
        let isNew = started.insert([id, String(number)]).inserted
        if isNew, let start = list.overrides[number] {
            counts[number] = start
        } else if let last = counts[number] {
            counts[number] = min(last, Self.largestNumber) + 1
        } else {
            counts[number] = start(of: number, in: list)
        }
        for deeper in number + 1..<max(WordNumbering.levelCount, number + 1) {
            let restart = list.levels[deeper]?.restart
            if restart.map({ $0 > 0 && number < $0 }) ?? true { counts[deeper] = nil }
        }
        self.counts[list.definition] = counts
    }

    private func start(of level: Int, in list: WordNumbering.List) -> Int {
        list.overrides[level] ?? list.levels[level]?.start ?? 1
    }

    /// The mark with the numbers of its levels filled in.
    private mutating func text(of level: WordNumbering.Level, in list: WordNumbering.List) -> String {
        let text = filled(level, in: list).unicodeScalars
        if level.isCut || text.count > WordNumbering.longestMark { hasCutMark = true }
        return String(String.UnicodeScalarView(text.prefix(WordNumbering.longestMark)))
    }

    private func filled(_ level: WordNumbering.Level, in list: WordNumbering.List) -> String {
        var text = ""
        var rest = Substring(level.text)
        while let sign = rest.firstIndex(of: "%") {
            text += rest[..<sign]
            rest = rest[rest.index(after: sign)...]
            guard let digit = rest.first?.wholeNumberValue, (1...WordNumbering.levelCount).contains(digit) else {
                text += "%"
                continue
            }
            rest = rest.dropFirst()
            text += number(of: digit - 1, for: level, in: list)
        }
        return text + rest
    }

    private func number(of level: Int, for shown: WordNumbering.Level, in list: WordNumbering.List) -> String {
        let count = counts[list.definition]?[level] ?? start(of: level, in: list)
        let format = list.levels[level]?.format ?? NumberFormat(name: "decimal")
        guard shown.isLegal, format.name != "none" else { return format.text(count) }
        return String(count)
    }
}
