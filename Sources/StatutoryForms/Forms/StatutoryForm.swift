// The lists of what the statutory form prescribes, for everyone who asks.

import ReportModel

/// The statutory form.
public enum StatutoryForm {
    /// The editions a table may follow; table 四 has one.
    public static func editions(of table: TableKey) -> [TableForm] {
        switch table {
        case .proactive: [.proactive2019, .proactive2021]
        case .requests: [.requests2019, .requests2021]
        case .proceedings: [.proceedings]
        }
    }

    /// A table in an edition.
    public static func table(_ table: TableKey, _ edition: FormEdition) -> TableForm {
        switch (table, edition) {
        case (.proactive, .form2019): .proactive2019
        case (.proactive, .form2021): .proactive2021
        case (.requests, .form2019): .requests2019
        case (.requests, .form2021): .requests2021
        case (.proceedings, _): .proceedings
        }
    }

    /// The official title of a section; nil for sections of the body's own.
    public static func title(of role: SectionRole) -> String? {
        switch role {
        case .overview: "总体情况"
        case .proactive: "主动公开政府信息情况"
        case .requests: "收到和处理政府信息公开申请情况"
        case .proceedings: "政府信息公开行政复议、行政诉讼情况"
        case .problems: "存在的主要问题及改进情况"
        case .other: "其他需要报告的事项"
        case .extra: nil
        }
    }

    /// The ordinal of a section in the form; nil for sections of the body's own.
    public static func ordinal(of role: SectionRole) -> String? {
        SectionRole.statutory.firstIndex(of: role).map { ["一", "二", "三", "四", "五", "六"][$0] }
    }

    /// The section whose table this is.
    public static func section(of table: TableKey) -> SectionRole {
        switch table {
        case .proactive: .proactive
        case .requests: .requests
        case .proceedings: .proceedings
        }
    }

    /// The name of a table as a reader says it.
    public static func name(of table: TableKey) -> String {
        let role = section(of: table)
        return "\(ordinal(of: role) ?? "")、\(title(of: role) ?? "")"
    }
}
