// The parts every statutory report has.

/// What a section of a report is for.
public enum SectionRole: String, CaseIterable, Sendable {
    /// 一、总体情况
    case overview
    /// 二、主动公开政府信息情况
    case proactive
    /// 三、收到和处理政府信息公开申请情况
    case requests
    /// 四、政府信息公开行政复议、行政诉讼情况
    case proceedings
    /// 五、存在的主要问题及改进情况
    case problems
    /// 六、其他需要报告的事项
    case other
    /// A section of the body's own.
    case extra

    /// The six sections of the form, in its order.
    public static let statutory: [SectionRole] = [
        .overview, .proactive, .requests, .proceedings, .problems, .other,
    ]
}
