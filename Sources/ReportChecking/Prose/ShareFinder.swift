// Finds percentages whose counts a sentence gives or the tables hold.

import ReportModel
import UnicodeText

/// Finds stated shares and growths.
struct ShareFinder {
    private let subject: CheckedReport

    /// Prepares to read a report.
    init(_ subject: CheckedReport) { self.subject = subject }

    private static let rises = ["增加", "增长", "增幅", "上升", "增多", "提高", "多", "增"]
    private static let falls = ["减少", "下降", "降幅", "降低", "回落", "少", "减"]

    /// The shares of a passage whose counts are known.
    func shares(in passage: CheckedPassage) -> [StatedShare] {
        var found: [StatedShare] = []
        var start = 0
        // 分别占40%、60% gives one percentage for each of the counts before.
        while let first = passage.quantities[start...].firstIndex(where: \.isPercentage) {
            var run = [first]
            while let next = run.last.map({ $0 + 1 }), next < passage.quantities.count,
                passage.quantities[next].isPercentage,
                passage.string(
                    passage.quantities[next - 1].range.upperBound..<passage.quantities[next].range.lowerBound
                )
                .unicodeScalars.allSatisfy({ $0.isOne(of: "、和及与，") })
            { run.append(next) }
            start = (run.last ?? first) + 1
            if run.count > 1 {
                found += respective(passage, run)
            } else if let share = share(passage, first) ?? growth(passage, first) {
                found.append(share)
            }
        }
        return found
    }

    private func usable(_ quantity: Quantity) -> Bool {
        !quantity.isVague && !quantity.isPercentage && quantity.unit != "个百分点"
    }

    private func lead(_ passage: CheckedPassage, _ index: Int) -> String {
        let clause = passage.clause(around: passage.quantities[index].range.lowerBound)
        let previous = index > 0 ? passage.quantities[index - 1].range.upperBound : 0
        return passage.string(max(clause.lowerBound, previous)..<passage.quantities[index].range.lowerBound)
    }

    /// 其中信函申请9件，占60%.
    private func share(_ passage: CheckedPassage, _ index: Int) -> StatedShare? {
        let stated = passage.quantities[index]
        let label = lead(passage, index)
        guard !stated.isVague, label.containsAny(["占", "比重", "比例为"]), !label.containsAny(["以上", "分别"]) else {
            return nil
        }
        if passage.string(0..<stated.range.lowerBound).containsAny(["由上年的", "从上年的"]) { return nil }
        guard
            let partIndex = passage.quantities[..<index].lastIndex(where: {
                $0.range.upperBound <= stated.range.lowerBound
            })
        else {
            return ofCells(passage, stated, label)
        }
        let part = passage.quantities[partIndex]
        let between = passage.string(part.range.upperBound..<stated.range.lowerBound)
        // The count must be the one just given: 9件，占60%; with a noun of its own (图解占60%) it is another.
        guard usable(part), !between.holds("。"), !between.holds("；"), isOwn(between) else {
            return part.isPercentage || !isOwn(between) ? ofCells(passage, stated, label) : nil
        }
        let wholes = wholes(passage, before: partIndex, unit: part.unit, label: label)
        guard !wholes.isEmpty else { return nil }
        var parts = [part.value]
        var sum = part.value
        for earlier in passage.quantities[..<partIndex].reversed() where usable(earlier) && earlier.unit == part.unit {
            sum = sum + earlier.value
            parts.append(sum)
        }
        let pairs = parts.flatMap { part in wholes.filter { $0 >= part }.map { (part, $0) } }
        guard !pairs.isEmpty else { return nil }
        return StatedShare(
            stated: stated, printed: passage.printed(part.range.lowerBound..<stated.range.upperBound),
            words: part.range.lowerBound..<stated.range.upperBound, label: partLabel(passage, partIndex), pairs: pairs)
    }

    private func partLabel(_ passage: CheckedPassage, _ index: Int) -> String {
        passage.surroundings[index].label
    }

    /// Whether nothing but words of share stands between the count and the percentage.
    private func isOwn(_ between: String) -> Bool {
        var rest = between
        for word in [
            "占", "比重", "比例", "总数", "总量", "申请", "总", "全部", "全年", "收到", "新收", "办结", "受理", "办理", "件数", "数量", "量", "数", "的",
            "为", "达到", "达", "比", "，", "、", "（", "约", "政府信息公开", "依申请公开", "所有", "其", "信息", "本年度", "本年", "合计", "共", "均",
            "发布", "公开",
        ] { rest = rest.without(word) }
        return rest.isEmpty
    }

    /// The counts a part may be a share of: earlier ones of its sentence, of the sentence before, and the tables'.
    private func wholes(_ passage: CheckedPassage, before index: Int, unit: String, label: String) -> [DecimalNumber] {
        let own = passage.quantities.indices.filter {
            $0 < index && usable(passage.quantities[$0]) && passage.quantities[$0].unit == unit
                && !passage.surroundings[$0].isDelta
        }
        var wholes = own.map { passage.quantities[$0].value }
        let isTotalled =
            own.last.map {
                passage.string(passage.quantities[$0].range.upperBound..<passage.quantities[index].range.lowerBound)
                    .holds("其中")
            } ?? false
        if isTotalled, let last = wholes.popLast() { wholes.insert(last, at: 0) }
        if passage.index > 0, subject.passages[passage.index - 1].paragraph == passage.paragraph {
            wholes += subject.passages[passage.index - 1].quantities.filter { usable($0) && $0.unit == unit }.map(
                \.value)
        }
        let isRequest = (passage.text + label).holds("申请") && ["件", "条", "宗", "份", "次", "起"].contains(unit)
        if isRequest {
            wholes += RequestSums.received().compactMap { $0.value(in: subject) }
            // The form says 申请 without saying which: a part of what was given out counts against that row.
            for group in RequestSums.groups where passage.text.containsAny(group.words) {
                if let value = RequestSums.result(group.row, group.name).value(in: subject) { wholes.append(value) }
            }
        }
        return wholes.filter { !$0.isZero }
    }

    /// 自然人申请占80%, 予以公开占46.7%: both counts are the tables'.
    private func ofCells(_ passage: CheckedPassage, _ stated: Quantity, _ label: String) -> StatedShare? {
        guard passage.passage.section != .preamble, passage.text.holds("申请"), label.holds("占"),
            !ProseScope.isOtherTime(label)
        else { return nil }
        let head = label.places(of: "占").first.map { String(label[..<$0.lowerBound]) } ?? label
        if head.containsAny(["率", "涉及", "类", "关于", "网络", "信函", "网上"]) { return nil }
        var pairs: [(DecimalNumber, DecimalNumber)] = []
        if let applicant = RequestSums.applicants.first(where: { head.containsAny($0.words) }) {
            for columns in applicant.columns {
                for (part, whole) in zip(RequestSums.received(columns), RequestSums.received()) {
                    if let part = part.value(in: subject), let whole = whole.value(in: subject), !whole.isZero {
                        pairs.append((part, whole))
                    }
                }
            }
        } else if let group = RequestSums.groups.first(where: { head.containsAny($0.words) }) {
            guard let part = RequestSums.result(group.row, group.name).value(in: subject) else { return nil }
            pairs = (RequestSums.results + RequestSums.received()).compactMap { $0.value(in: subject) }.filter {
                !$0.isZero
            }.map { (part, $0) }
        }
        guard !pairs.isEmpty, !ProseScope(subject.report).isForeign(passage.string(0..<stated.range.lowerBound)) else {
            return nil
        }
        if let year = passage.year(before: stated.range.lowerBound), year != subject.report.year { return nil }
        let start = stated.range.lowerBound - label.unicodeScalars.count
        return StatedShare(
            stated: stated, printed: passage.printed(start..<stated.range.upperBound),
            words: start..<stated.range.upperBound, label: head, pairs: pairs)
    }

    private func respective(_ passage: CheckedPassage, _ run: [Int]) -> [StatedShare] {
        guard let first = run.first, first >= run.count,
            lead(passage, first).holds("分别占") || lead(passage, first).holds("占比分别")
        else { return [] }
        return run.enumerated().compactMap { place, index in
            let partIndex = first - run.count + place
            let part = passage.quantities[partIndex]
            guard usable(part), !passage.quantities[index].isVague else { return nil }
            var wholes = wholes(passage, before: first - run.count, unit: part.unit, label: "")
            let sum = passage.quantities[(first - run.count)..<first].reduce(DecimalNumber.zero) { $0 + $1.value }
            wholes.append(sum)
            let pairs = wholes.filter { $0 >= part.value }.map { (part.value, $0) }
            guard !pairs.isEmpty else { return nil }
            return StatedShare(
                stated: passage.quantities[index],
                printed: "\(part.value)\(part.unit)……占\(passage.quantities[index].value)%",
                words: part.range.lowerBound..<passage.quantities[index].range.upperBound,
                label: partLabel(passage, partIndex), pairs: pairs)
        }
    }

    /// 537件，比上年增加80件，增长17.51%; 由457件增加到537件，增长17.51%.
    private func growth(_ passage: CheckedPassage, _ index: Int) -> StatedShare? {
        let stated = passage.quantities[index]
        let label = lead(passage, index)
        let isRise = label.containsAny(Self.rises)
        guard !stated.isVague, isRise || label.containsAny(Self.falls), index >= 2 else { return nil }
        let (first, second) = (passage.quantities[index - 2], passage.quantities[index - 1])
        guard usable(first), usable(second), first.unit == second.unit else { return nil }
        let middle = passage.string(first.range.upperBound..<second.range.lowerBound)
        let last = passage.string(second.range.upperBound..<stated.range.lowerBound)
        guard !(middle + last).containsAny(["。", "；", "其中", "（"]), isDirection(last) else { return nil }
        let pair: (DecimalNumber, DecimalNumber)
        if middle.containsAny(["到", "至"]) {
            pair = ((second.value - first.value).magnitude, first.value)
        } else if middle.containsAny(Self.rises + Self.falls),
            middle.containsAny(["比上", "较上", "比去", "较去", "同比", "相比", "比20", "较20"])
        {
            let isUp = middle.containsAny(["增", "上升", "多", "提高"]) && !middle.containsAny(["减", "下降"])
            let base = isUp ? first.value - second.value : first.value + second.value
            pair = (second.value, base)
        } else {
            return nil
        }
        guard !pair.1.isZero, !pair.1.isNegative else { return nil }
        return StatedShare(
            stated: stated, printed: passage.printed(first.range.lowerBound..<stated.range.upperBound),
            words: first.range.lowerBound..<stated.range.upperBound, label: "growth \(partLabel(passage, index - 2))",
            pairs: [pair])
    }

    /// Whether only a direction stands between a difference and its percentage.
    private func isDirection(_ text: String) -> Bool {
        var rest = text
        for word in Self.rises + Self.falls + [
            "，", "、", "幅", "同比", "比上年", "较上年", "了", "为", "达", "（", "约", "度", "长", "率", "率为", "比", "上年", "去年", "较",
        ] {
            rest = rest.without(word)
        }
        return rest.isEmpty
    }
}
