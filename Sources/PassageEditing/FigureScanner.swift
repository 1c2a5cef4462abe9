// Finds figures, dates, document numbers and telephone numbers written in digits.

import UnicodeText

/// Each function gives the end of what begins at a place, or nil when nothing of the kind does.
struct FigureScanner {
    let scalars: [Unicode.Scalar]

    private func scalar(_ index: Int) -> Unicode.Scalar? {
        index < scalars.count ? scalars[index] : nil
    }

    private func digits(from start: Int, atMost limit: Int = .max) -> Int {
        var end = start
        while end - start < limit, let next = scalar(end), next.isDigit { end += 1 }
        return end
    }

    /// 228, 1,655.0887, １２.５, 35.96%, -3, 1/3.
    func number(from start: Int) -> Int? {
        var first = start
        if let sign = scalar(start), sign.isOne(of: "-－−") {
            // A dash between two figures joins them; only a free one is a sign.
            guard start == 0 || !(scalars[start - 1].isDigit || scalars[start - 1].isLatinLetter) else {
                return nil
            }
            first += 1
        }
        var end = digits(from: first)
        guard end > first else { return nil }
        while let mark = scalar(end), isSeparator(mark, at: end) {
            end = digits(from: end + 1)
        }
        if let sign = scalar(end), sign.isOne(of: "%％‰") { end += 1 }
        return end
    }

    private func isSeparator(_ mark: Unicode.Scalar, at index: Int) -> Bool {
        guard let next = scalar(index + 1), next.isDigit else { return false }
        switch mark {
        case ".", "．", "/", "／": return true
        case ",": return digits(from: index + 1) == index + 4
        // A full-width comma is a separator only among full-width digits; else it ends a clause.
        case "，":
            return next.isFullWidthDigit && scalars[index - 1].isFullWidthDigit
                && digits(from: index + 1) == index + 4
        default: return false
        }
    }

    /// 2019年, 2019年12月31日, 12月31日, 2019-12-31.
    func date(from start: Int) -> Int? {
        let year = digits(from: start)
        if year == start + 4, scalar(year) == "年" {
            return monthAndDay(from: year + 1) ?? year + 1
        }
        if year == start + 4, let dash = scalar(year), dash == "-" {
            let month = digits(from: year + 1, atMost: 2)
            let day = digits(from: month + 1, atMost: 2)
            if month > year + 1, scalar(month) == dash, day > month + 1 { return day }
        }
        return monthAndDay(from: start)
    }

    private func monthAndDay(from start: Int) -> Int? {
        let month = digits(from: start, atMost: 2)
        guard month > start, scalar(month) == "月" else { return nil }
        let day = digits(from: month + 1, atMost: 2)
        guard day > month + 1, let sign = scalar(day), sign.isOne(of: "日号") else {
            return month + 1
        }
        return day + 1
    }

    /// 〔2019〕54号, also with the square brackets that stand in for the right ones.
    func documentNumber(from start: Int) -> Int? {
        guard let open = scalar(start), open.isOne(of: "〔﹝［[【") else { return nil }
        let year = digits(from: start + 1)
        guard year == start + 5, let close = scalar(year), close.isOne(of: "〕﹞］]】")
        else { return nil }
        var number = year + 1
        if scalar(number) == "第" { number += 1 }
        let end = digits(from: number)
        guard end > number, scalar(end) == "号" else { return nil }
        return end + 1
    }

    /// 0561—3193896.
    func telephone(from start: Int) -> Int? {
        guard let zero = scalar(start), zero == "0" || zero == "０" else { return nil }
        let area = digits(from: start)
        var local = area
        while let dash = scalar(local), dash.isOne(of: "-－—–"), local < area + 2 {
            local += 1
        }
        let end = digits(from: local)
        let isPlausible = (3...4).contains(area - start) && local > area && (7...8).contains(end - local)
        return isPlausible ? end : nil
    }
}
