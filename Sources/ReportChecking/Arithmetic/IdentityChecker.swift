// Judges the identities of one rule and reports what is broken or cannot be checked.

import ReportModel
import UnicodeText

/// One identity of a rule, with what its message needs.
struct IdentityLine {
    /// The equation.
    let identity: TableIdentity
    /// The column or row it is about.
    let line: () -> Message
    /// Whether the line is the total of the others.
    let isTotal: Bool
    /// The whole sentence for a breach of this line alone, from its sums.
    let sentence: (TableIdentity.Sides) -> Message
    /// The formula with its figures, for a sentence about several lines.
    let formula: (TableIdentity.Sides) -> Message
    /// What is said when it cannot be checked.
    let subject: () -> String

    /// Puts an identity together; its names are made when something has to be said of it.
    init(
        identity: TableIdentity, line: @autoclosure @escaping () -> Message, isTotal: Bool,
        sentence: @escaping (TableIdentity.Sides) -> Message, formula: @escaping (TableIdentity.Sides) -> Message,
        subject: @autoclosure @escaping () -> String
    ) {
        self.identity = identity
        self.line = line
        self.isTotal = isTotal
        self.sentence = sentence
        self.formula = formula
        self.subject = subject
    }
}

/// Judges all lines of a rule.
enum IdentityChecker {
    /// Reports what the lines of a family say of a report.
    static func check(
        _ lines: [IdentityLine], rule: RuleDescription, family: String, heading: Message, in report: Report,
        number: (CellAddress) -> DecimalNumber?, into outcome: inout CheckOutcome
    ) {
        var broken: [(IdentityLine, TableIdentity.Sides)] = []
        var checked = 0
        func addGap(_ missing: [CellAddress], _ line: IdentityLine) {
            let why = reasons(missing, in: report)
            outcome.addGap(rule, missing: "\(line.subject())：\(why)", at: report.cells[missing[0]]?.location)
        }
        for line in lines {
            switch line.identity.verdict(in: number) {
            case .holds(let isZero): checked += isZero ? 0 : 1
            case .broken(let sides):
                checked += 1
                // What is beside a figure that cannot be told is not certain enough to accuse.
                if sides.missing.contains(where: { report.cells[$0]?.isUnread ?? false }) {
                    addGap(sides.missing, line)
                } else {
                    broken.append((line, sides))
                }
            case .open(let missing): addGap(missing, line)
            }
        }
        for (line, sides) in broken {
            let addresses = line.identity.addresses
            let doubt = ReadingDoubt.about(addresses, in: report)
            if let doubt {
                outcome.addDoubt(rule, line.subject(), doubt.reading, at: report.cells[addresses[0]]?.location)
            }
            let sentence = line.sentence(sides)
            let others = sides.left.filter { $0.address != addresses[0] }.reduce(DecimalNumber.zero) {
                $0 + $1.number
            }
            outcome.add(
                Fault(
                    rule, severity: doubt == nil ? nil : .notice,
                    Message(
                        chinese: sentence.chinese + (doubt?.message.chinese ?? ""),
                        english: sentence.english + (doubt.map { " \($0.message.english)" } ?? "")),
                    addresses: addresses, expected: sides.rightSum - others, actual: number(addresses[0]),
                    location: report.cells[addresses[0]]?.location, place: .cell(addresses[0]),
                    key: addresses[0].description,
                    breach: Breach(
                        family: family, line: line.line(), isTotal: line.isTotal, difference: sides.difference,
                        formula: line.formula(sides), checkedLines: checked, heading: heading, doubt: doubt?.message)))
        }
    }

    /// Why cells have no figure; of more than three the first, and how many there are.
    static func reasons(_ addresses: [CellAddress], in report: Report) -> String {
        let named = addresses.count > 3 ? Array(addresses.prefix(1)) : addresses
        let text = named.map { reason($0, in: report) }.joined(separator: "、")
        return addresses.count > 3 ? "\(text)等\(addresses.count)格没有数字" : text
    }

    /// Why a cell has no figure: 总计列空白.
    static func reason(_ address: CellAddress, in report: Report) -> String {
        let name = CellWording.cell(address).chinese
        guard let cell = report.cells[address] else { return "表中没有\(name)" }
        switch cell.absence {
        case .missing: return "文件中没有\(name)"
        case .unreadable: return "\(name)无法读取"
        case nil: return cell.figure?.isBlank == true ? "\(name)空白" : "\(name)不是数字"
        }
    }
}
