// Page numbers and the words that portals print around a report.

import ReportModel
import UnicodeText

/// Recognises what belongs to a page and not to a report.
enum PageFurniture {
    /// Whether a line is a page number.
    static func isPageNumber(_ text: [Unicode.Scalar]) -> Bool {
        var count = 0
        var digits = 0
        for scalar in text where !scalar.isBlank {
            count += 1
            if count > 9 { return false }
            if LabelText.fold(scalar).isDigit { digits += 1 }
        }
        // Digits alone are a value.
        guard (1...3).contains(digits), digits < count else { return false }
        let folded = LabelText.folded(text)
        let marks = folded.filter { !$0.isDigit }
        let isDashed =
            !marks.isEmpty && marks.allSatisfy { $0.isOne(of: "-—–―·./") }
            && !(folded.first?.isDigit ?? true) && !(folded.last?.isDigit ?? true)
        let isNamed = marks == ["第", "页"] || marks == ["第", "页", "共", "页"]
        return isDashed || isNamed
    }

    /// Whether a table line is a page number or a rule.
    static func isFurniture(_ line: TableLine) -> Bool {
        let scalars = line.prose?.text.scalars ?? line.cells.flatMap(\.source.scalars)
        // A row of cells that hold a dash each is a row of values; a rule has longer strokes.
        return isPageNumber(scalars)
            || isRule(scalars) && (line.cells.count == 1 || line.cells.contains { $0.source.scalars.count > 3 })
    }

    /// Whether a line is a rule of dashes or the like.
    static func isRule(_ text: [Unicode.Scalar]) -> Bool {
        var count = 0
        for scalar in text where !scalar.isBlank {
            guard scalar.isOne(of: "-—_=*─━") else { return false }
            count += 1
        }
        return count >= 3
    }

    /// Whether a line outside the narrative is a portal's: index numbers, dates of publication, buttons.
    static func isPortal(_ text: [Unicode.Scalar]) -> Bool {
        guard text.lazy.filter({ !$0.isBlank }).prefix(61).count <= 60 else { return false }
        let key = String(scalars: LabelText.folded(text))
        if exact.contains(ExactText(key)) { return true }
        let rest = withoutStamp(key)
        if rest != key, rest.isEmpty || openings.contains(where: { rest.opens(with: $0) }) { return true }
        return openings.contains { key.opens(with: $0) } || key.holds(">") && key.holds("首页")
            || key.holds("ICP备") || key.holds("公网安备")
    }

    /// The key without the date and time that pages print in front of the source: 2024-01-22 17:20来源:… A date in words
    /// may be the report's own.
    private static func withoutStamp(_ key: String) -> String {
        let date = key.unicodeScalars.prefix { $0.isDigit || $0.isOne(of: "-/.:") }
        let parts = date.split { !$0.isDigit }
        guard parts.count >= 3, parts[0].count >= 4, parts[0].starts(with: "20".unicodeScalars) else { return key }
        return String(key.unicodeScalars.dropFirst(date.count))
    }

    private static let exact: Set<ExactText> = Set(
        [
            "打印", "关闭", "打印关闭", "[打印][关闭]", "打印本页", "关闭窗口", "分享到", "分享", "返回顶部", "扫一扫", "上一篇", "下一篇",
            "首页", "字体:大中小", "[字体:大中小]", "字号:大中小", "大中小", "扫一扫在手机打开当前页", "扫一扫在手机上查看当前页面", "无障碍阅读",
            "网站地图", "联系我们", "关于我们", "[打印本页]", "[关闭窗口]", "[打印本页][关闭窗口]", "[打印]", "[关闭]", "收藏", "纠错",
            "[返回顶部]", "我要纠错", "分享到:", "语音播报", "长者模式", "无障碍",
        ].map(ExactText.init))
    private static let openings = [
        "发布日期:", "发布时间:", "发文日期:", "成文日期:", "来源:", "信息来源:", "浏览次数:", "点击数:", "访问量:", "阅读次数:", "索引号:",
        "索引号", "分类:", "主题分类:", "发布机构:", "公开方式:", "字体:", "【字体", "[字体", "字号:", "作者:", "当前位置:", "您现在的位置",
        "您当前的位置", "上一篇:", "下一篇:", "附件:", "附件下载", "相关附件", "扫一扫", "主办单位:", "主办:", "承办:", "版权所有", "网站标识码",
        "Copyright", "copyright", "浏览:", "打印", "责任编辑:", "编辑:", "文章来源:", "更新时间:", "日期:", "标题:", "名称:", "发文机关:", "发文字号:",
        "主题词:", "文号:", "有效性:", "公开日期:", "生成日期:",
        "内容概述:", "体裁分类:", "服务对象:",
    ]
}
