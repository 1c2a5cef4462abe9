// Help names every command, option and rule, in the language that is asked for.

import AnnualReportDiff
import Testing

@testable import reportdiff

@Suite struct HelpTextTests {
    @Test(arguments: Language.allCases)
    func theOverviewHasEveryCommandAndOption(language: Language) {
        let text = HelpText(Narration(language)).text(nil)
        for command in CommandName.allCases {
            #expect(text.contains(command.purpose.text(in: language)))
            for usage in command.usage { #expect(text.contains(usage)) }
        }
        for option in OptionName.allCases { #expect(text.contains(option.long)) }
        #expect(text.contains("reportdiff \(AnnualReports.version)"))
    }

    @Test(arguments: CommandName.allCases, Language.allCases)
    func aCommandHasItsOwnOptionsAndStatus(command: CommandName, language: Language) {
        let lines = HelpText(Narration(language)).text(command).split(separator: "\n").map(String.init)
        for option in OptionName.allCases {
            let isShown = lines.contains { $0.hasPrefix("  ") && $0.contains(option.long) }
            if option.commands.contains(command) { #expect(isShown, "\(option.long)") }
        }
        #expect(lines.last?.hasPrefix(language == .chinese ? "退出状态：" : "Exit status: ") == true)
    }

    @Test(arguments: Language.allCases)
    func theHelpOfCheckListsEveryRuleWithItsBasis(language: Language) {
        let text = HelpText(Narration(language)).text(.check)
        let bases =
            language == .chinese ? ["官方规定", "表格含义", "经验判断"] : ["official", "implied by the labels", "heuristic"]
        for basis in bases { #expect(text.contains(basis)) }
        for rule in CheckCatalog.rules {
            #expect(text.contains("  \(rule.name)"))
            #expect(text.contains(rule.documentation.text(in: language)))
        }
    }

    @Test func eachKindOfStatusIsSaidInBothLanguages() {
        let commands: [CommandName] = [.compare, .check, .batch, .log, .inspect]
        let said = Language.allCases.flatMap { language in
            commands.map { HelpText(Narration(language)).text($0).split(separator: "\n").last ?? "" }
        }
        #expect(Set(said).count == said.count)
        #expect(said.allSatisfy { $0.contains("0") && ($0.contains("2") || $0.contains("130")) })
    }
}
