// Fields: an instruction that is not printed and a result that is.

/// The fields that are open at a place; they may stand inside each other and run over several paragraphs.
struct FieldStack {
    /// A field that has begun and not ended.
    struct Field {
        /// The box or list it is, if any.
        let form: FormField?
        /// Its instruction, as far as it is kept.
        fileprivate(set) var instruction: [Unicode.Scalar] = []
        /// How many characters its paragraph had where its result begins; nil while it has not come to that.
        fileprivate(set) var resultStart: Int?
    }

    /// Fields nested deeper than this are damage.
    static let limit = 64
    /// Longer instructions are cut: those that draw something themselves have a few dozen characters.
    static let instructionLimit = 1024

    private var open: [Field] = []

    /// Whether the place is inside an instruction.
    var isInInstruction: Bool { open.contains { $0.resultStart == nil } }

    /// A field begins.
    mutating func begin(_ form: FormField?) {
        if open.count < Self.limit { open.append(Field(form: form)) }
    }

    /// The result of the innermost field begins, behind `count` characters of its paragraph.
    mutating func separate(at count: Int) {
        if let last = open.indices.last { open[last].resultStart = count }
    }

    /// The innermost field ends; nil where none is open.
    mutating func end() -> Field? { open.popLast() }

    /// Adds to the innermost instruction.
    mutating func instruct(_ scalars: [Unicode.Scalar]) {
        guard let last = open.lastIndex(where: { $0.resultStart == nil }) else { return }
        let room = Self.instructionLimit - open[last].instruction.count
        open[last].instruction += scalars.prefix(max(0, room))
    }

    /// The paragraph ends: results go on at the beginning of the next one. All instructions are taken for ended, since none
    /// runs over the end of a paragraph unless its end was lost; the answer is the fields they belonged to.
    mutating func endParagraph() -> [Field] {
        let abandoned = open.filter { $0.resultStart == nil }
        open.removeAll { $0.resultStart == nil }
        for index in open.indices { open[index].resultStart = 0 }
        return abandoned
    }
}
