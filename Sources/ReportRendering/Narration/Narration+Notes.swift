// What the readers and the comparison have to remark.

import ReportModel

extension Narration {
    /// The sentence of a note.
    public func sentence(_ note: Note) -> String {
        let words = note.arguments + Array(repeating: "", count: max(0, 5 - note.arguments.count))
        return switch note.code {
        case .encodingReplaced, .encodingAssumed, .furnitureSkipped, .imageSkipped, .residueSkipped, .tableForeign,
            .converted, .clockFieldRefilled, .pageWithoutText, .pageTurned, .characterUnified:
            fileSentence(note.code, words)
        case .footnoteSkipped, .endnoteSkipped, .commentSkipped, .headerFooterSkipped, .hiddenTextSkipped,
            .struckTextSkipped, .embeddedDocumentSkipped, .embeddedDocumentRead, .formulaFlattened, .readingSkipped,
            .promptRead, .elementUnknown, .objectUnread, .trackedChanges, .listMarkCut,
            .structureTooDeep:
            documentSentence(note.code, words)
        case .drawnTextRead, .generatedTextRead, .foldOpened, .styleSheetMissing, .styleRuleSkipped, .styleSheetCut,
            .archiveRead, .archiveCut:
            pageSentence(note.code, words)
        case .titleMissing, .yearAssumed, .yearMissing, .headingMissing, .headingRepeated, .headingOutOfOrder,
            .formUnknown, .formMixed:
            outlineSentence(note.code, words)
        case .tableMissing, .rowMissing, .rowByOrder, .rowOutOfOrder, .rowExtra, .rowRepeated,
            .columnsOutOfOrder, .columnsDoubtful, .columnSubtotal, .tableTooLarge, .rowsTooMany:
            tableSentence(note.code, words)
        case .rowExtraValue, .rowSplitValue, .rowJoined, .rowMissingValue, .rowUnreadable, .rowGlued, .cellWords,
            .cellPieces, .cellRemark, .figureUnplaced:
            valueSentence(note.code, words)
        case .unitUnknown, .decisionsRedefined, .cellsNotCompared, .objectsNotCompared, .labelUnplaced,
            .yearsNotSuccessive, .yearsSwapped, .filesIdentical, .agenciesDiffer, .comparisonCoarse:
            comparisonSentence(note.code, words)
        case .seriesOtherBody, .seriesYearRepeated, .seriesYearUnknown, .seriesYearMissing, .seriesCellsAbsent,
            .seriesOwnCells:
            seriesSentence(note.code, note.arguments)
        case .checkIncomplete:
            say("\(words[0])无法核对：\(words[1])", "\(words[0]) cannot be checked: \(words[1])")
        case .checkDoubtful:
            say(
                "\(words[0])不符，但也可能是读取有误：\(words[1])",
                "\(words[0]) does not hold, but our reading may be at fault: \(words[1])")
        }
    }

    /// A program with its version, where that is known.
    private func program(_ words: [String]) -> String { words.prefix(2).filter { !$0.isEmpty }.joined(separator: " ") }

    private func fileSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .encodingReplaced:
            say(
                "按 \(words[0]) 解码时有 \(words[1]) 处字节无效，以“�”代替",
                "\(words[1]) invalid byte sequence(s) were replaced by “�” while decoding \(words[0])")
        case .encodingAssumed:
            say(
                "文件声明的编码是 \(words[0])，实际按 \(words[1]) 读取",
                "the file declares \(words[0]) but was read as \(words[1])")
        case .furnitureSkipped:
            say("不属于报告的文字已略去：\(words[0])", "text that is not part of the report was left out: \(words[0])")
        case .converted:
            say(
                "由 \(program(words)) 转换后读取", "read by way of \(program(words))")
        case .clockFieldRefilled:
            say(
                "有 \(words[1]) 处日期或时间域，\(words[0]) 转换时填入了当天的日期，可能与原文不同；请核对",
                "\(words[1]) field(s) for the date or time were filled by \(words[0]) with today's, which may differ from "
                    + "what was printed; look at the file")
        case .pageWithoutText:
            say(
                "这些页上没有文字（可能是图片或扫描件），未读取：第\(words[0])页",
                "pages without text, perhaps pictures, were not read: \(words[0])")
        case .pageTurned:
            say("这些页上的文字横放，已转正读取：第\(words[0])页", "pages whose text stands sideways were turned: \(words[0])")
        case .characterUnified:
            say(
                "文字层中的部首等兼容字符已按通用汉字读取：\(words[0])处（\(words[1])）",
                "\(words[0]) radical(s) or compatibility characters of the text layer were read as ordinary ones (\(words[1]))"
            )
        case .imageSkipped:
            say("有 \(words[0]) 张图片，图片内容不读取", "\(words[0]) picture(s) were not read") + named(words[1])
        case .residueSkipped:
            say("格式转换的残留字符已略去：\(words[0])", "residue of a converter was left out: \(words[0])")
        default:
            say(
                "这张表不是规定格式的表，按文字读取：\(words[0])",
                "a table that is none of the form's was read as prose: \(words[0])")
        }
    }

    private func outlineSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .titleMissing: say("没有找到报告标题", "no title was found")
        case .yearAssumed:
            say(
                "标题没有写明年度，年度 \(words[0]) 取自\(quoted(words[1]))",
                "the title names no year; \(words[0]) was taken from \(quoted(words[1]))")
        case .yearMissing: say("没有找到报告年度", "no year was found")
        case .headingMissing:
            say("没有找到规定的标题\(quoted(words[0]))", "the statutory heading \(quoted(words[0])) was not found")
        case .headingRepeated:
            say("标题\(quoted(words[0]))重复出现", "the heading \(quoted(words[0])) stands more than once")
        case .headingOutOfOrder:
            say("标题\(quoted(words[0]))与规定的顺序不同", "the heading \(quoted(words[0])) is out of the form's order")
        case .formUnknown:
            say(
                "没有规定格式的表格，只比较文字，不比较数字",
                "there are no tables of the form, so only the prose is compared, not the figures")
        default:
            say(
                "两张表的表样不同：表二用\(form(words[0]))，表三用\(form(words[1]))",
                "the tables follow different editions: table 二 \(form(words[0])), table 三 \(form(words[1]))")
        }
    }

    private func tableSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .tableMissing: say("文件中没有这张表：\(words[0])", "the source does not hold the table \(words[0])")
        case .rowMissing: say("文件中没有这一行：\(words[0])", "the source does not hold the row \(words[0])")
        case .rowByOrder:
            words[0].isEmpty
                ? say("没有行标签，按顺序认作：\(words[1])", "a row without a label was placed by its order: \(words[1])")
                : say(
                    "行标签印作\(quoted(words[0]))，按顺序认作：\(words[1])",
                    "the row labelled \(quoted(words[0])) was placed by its order: \(words[1])")
        case .rowOutOfOrder: say("这一行与规定的顺序不同：\(words[0])", "the row is out of the form's order: \(words[0])")
        case .rowExtra:
            say(
                "规定格式以外的行\(quoted(words[0]))，保留为 \(words[1])",
                "the form does not know the row \(quoted(words[0])); it is kept as \(words[1])")
        case .rowRepeated:
            say(
                "这一行重复出现，后一次的数字未采用：\(words[0])（\(words[1])）",
                "the row stands twice; the second time was left out: \(words[0]) (\(words[1]))")
        case .columnsOutOfOrder:
            say(
                "栏目的次序与规定的不同，已按印出的次序读取：\(words[0])（\(words[1])）",
                "the columns are out of the form's order and were read as printed: \(words[0]) (\(words[1]))")
        case .columnsDoubtful:
            say(
                "栏目名称逐行印出，次序与规定的不同，数字仍按规定的次序读取，请核对：\(words[0])（\(words[1])）",
                "the heads stand one below the other and out of the form's order; the figures were read in the form's order: "
                    + "\(words[0]) (\(words[1]))")
        case .tableTooLarge:
            say(
                "这张表有 \(words[1]) 格，远多于规定格式，未读取：\(words[0])",
                "the table has \(words[1]) cells, far more than the form's, and was not read: \(words[0])")
        case .rowsTooMany:
            say(
                "规定格式以外的行太多，另有 \(words[1]) 行未读取：\(words[0])",
                "too many rows that the form does not know; \(words[1]) more were not read: \(words[0])")
        default:
            say("申请人各列中多一列小计", "the applicant columns include a subtotal column")
        }
    }

    private func valueSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .rowExtraValue:
            say(
                "这一行的数字比栏目多，按勾稽关系读取：\(words[0])（印作 \(words[1])，读作 \(words[2])）",
                "more values than columns, read by the arithmetic: \(words[0]) (printed \(words[1]), read \(words[2]))")
        case .rowSplitValue:
            say(
                "这一行有一个数字被拆成两格，按勾稽关系合并：\(words[0])（印作 \(words[1])，读作 \(words[2])）",
                "a number split over two cells was joined by the arithmetic: \(words[0]) "
                    + "(printed \(words[1]), read \(words[2]))")
        case .rowJoined:
            say(
                "这一行的数字分印在两行上，已并作一行：\(words[0])（印作 \(words[1])，读作 \(words[2])）",
                "values printed on two lines were put together: \(words[0]) (printed \(words[1]), read \(words[2]))")
        case .rowMissingValue:
            say(
                "这一行的数字比栏目少，已推定空格的位置：\(words[0])（印作 \(words[1])，读作 \(words[2])）",
                "fewer values than columns; the blanks were placed: \(words[0]) (printed \(words[1]), read \(words[2]))"
            )
        case .rowUnreadable:
            say(
                "这一行的数字有几种对应栏目的读法，不作猜测：\(words[0])（\(words[1])）",
                "the values fit the columns in several ways and were not guessed: \(words[0]) (\(words[1]))")
        case .rowGlued:
            say(
                "这一行的数字连在一起，无法分开：\(words[0])（\(words[1])）",
                "the digits are printed without a gap between cells: \(words[0]) (\(words[1]))")
        case .cellWords:
            say(
                "应填数字处是文字：\(words[0])，\(quoted(words[1]))",
                "words where a figure is expected: \(words[0]), \(quoted(words[1]))")
        case .cellPieces:
            say(
                "一格里有几个数字，或一个数字被断开，不作拼接：\(words[0])，\(quoted(words[1]))",
                "several numbers in one cell, or a broken one, were not joined: \(words[0]), \(quoted(words[1]))")
        case .figureUnplaced:
            say(
                "这些数字不知属于表中哪一格，前后各行也就无法确定：\(words[0])（\(words[1])）",
                "these figures belong to no cell that can be told, so the rows around them are not certain: \(words[0]) (\(words[1]))"
            )
        default:
            say(
                "数字带有说明：\(words[0])，\(quoted(words[1]))",
                "a figure is printed with a remark: \(words[0]), \(quoted(words[1]))")
        }
    }

    private func comparisonSentence(_ code: NoteCode, _ words: [String]) -> String {
        switch code {
        case .unitUnknown:
            say(
                "只有一份报告写明金额单位（\(words[1])），不计算增减：\(words[0])",
                "only one report names the unit (\(words[1])), so there is no difference: \(words[0])")
        case .decisionsRedefined:
            say(
                "2021年版表样的“处理决定数量”统计全部决定，不论是否公开，口径与旧表不同：\(words[0])",
                "from the 2021 form on, 处理决定数量 counts all decisions, published or not: \(words[0])")
        case .cellsNotCompared:
            say(
                "一份报告中没有或无法读取，未逐格比较：\(words[0])",
                "one report does not hold it or it cannot be read, so it is not compared cell by cell: \(words[0])")
        case .objectsNotCompared:
            say(
                "两份文件的格式不同，无法读取的对象（旧\(words[0])个，新\(words[1])个）不能互相比较",
                "the files are of two formats, so what cannot be read (\(words[0]) old, \(words[1]) new) was not compared"
            )
        case .labelUnplaced:
            say(
                "表格里有只见于这一稿、又不是规定标签的文字，未列入改动（\(words[0])）：\(words[1])",
                "the table holds text of this draft alone that is no label of the form and is listed as no change (\(words[0])): \(words[1])"
            )
        case .yearsNotSuccessive:
            say(
                "两份报告的年度不相连：\(words[0])年与\(words[1])年",
                "the years are not successive: \(words[0]) and \(words[1])")
        case .yearsSwapped:
            say(
                "两份报告的先后似乎颠倒：旧的是\(words[0])年，新的是\(words[1])年",
                "old and new look swapped: the old report is of \(words[0]), the new one of \(words[1])")
        case .filesIdentical: say("两份文件完全相同", "the two files are identical")
        case .agenciesDiffer:
            say(
                "两份报告的机关不同：\(words[0])与\(words[1])",
                "the reports are of different bodies: \(words[0]) and \(words[1])")
        default:
            say(
                "文字很长，\(section(named: words[0]))只作了较粗的比较",
                "the text is very long, so it was compared more coarsely \(section(named: words[0]))")
        }
    }
}
