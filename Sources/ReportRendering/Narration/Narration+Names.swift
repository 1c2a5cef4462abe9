// The names of forms, sections, modes and operations.

import ReportDiffing
import ReportModel
import StatutoryForms

extension Narration {
    /// An edition of the form, by its raw value; `mixed` where the tables differ, nil without tables.
    func form(_ name: String?) -> String {
        switch name {
        case nil: say("无规定格式的表格", "no tables of the form")
        case "mixed": say("两版表样混用", "both editions of the form")
        case let name?: say("\(name)年版表样", "\(name) form")
        }
    }

    /// A part of a report as a reader says it.
    func name(_ section: PassageSection) -> String {
        switch section {
        case .preamble: say("标题和前言", "title and preamble")
        case .section(let role): name(role)
        }
    }

    /// A section as a reader says it.
    func name(_ role: SectionRole) -> String {
        guard let ordinal = StatutoryForm.ordinal(of: role), let title = StatutoryForm.title(of: role) else {
            return say("规定以外的章节", "sections of the body's own")
        }
        return "\(ordinal)、\(title)"
    }

    /// A part of a report, by its name in JSON.
    func section(named name: String) -> String {
        PassageSection.all.first { $0.name == name }.map { self.name($0) } ?? name
    }

    /// A mode.
    func name(_ mode: ComparisonMode) -> String {
        switch mode {
        case .year: say("年度对比", "year against year")
        case .draft: say("稿本对比", "draft against draft")
        }
    }

    /// What happened, as the mark of an item.
    func mark(_ operation: ReportDiffing.Operation) -> String {
        switch operation {
        case .modified: say("改", "mod")
        case .added: say("增", "add")
        case .removed: say("删", "del")
        case .moved: say("移", "mov")
        }
    }

    /// What happened to a section.
    func name(_ status: SectionChange.Status) -> String {
        switch status {
        case .unchanged: say("无变化", "unchanged")
        case .modified: say("有改动", "modified")
        case .added: say("新增", "added")
        case .removed: say("删去", "removed")
        case .moved: say("位置变动", "moved")
        case .retitled: say("标题改动", "retitled")
        }
    }

    /// How grave a finding is.
    package func name(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: say("错误", "error")
        case .warning: say("警告", "warning")
        case .notice: say("提示", "notice")
        }
    }

    /// A side of a comparison.
    func name(_ side: Finding.Side) -> String {
        switch side {
        case .old: say("旧", "old")
        case .new: say("新", "new")
        case .both: say("两份", "both")
        }
    }

    /// What an edit did to a finding.
    func name(_ standing: Finding.Standing) -> String {
        switch standing {
        case .introduced: say("本次修改引入", "introduced by the edit")
        case .persisting: say("修改前后都有", "left by the edit")
        case .resolved: say("本次修改已消除", "removed by the edit")
        }
    }

    /// What a printed label heads.
    func name(_ kind: PrintedLabel.Kind) -> String {
        switch kind {
        case .row: say("行标签", "row label")
        case .column: say("栏目", "column head")
        case .caption: say("表头", "caption")
        case .heading: say("标题", "heading")
        }
    }
}
