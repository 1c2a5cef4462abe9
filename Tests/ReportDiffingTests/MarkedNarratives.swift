// Pairs of short narratives with the marking a careful editor would draw.

import Testing

/// A narrative before and after, and what an editor would mark.
struct MarkedNarrative: CustomTestStringConvertible {
    /// What the example shows.
    let point: String
    /// The older text of section 一.
    let old: String
    /// The newer text of section 一.
    let new: String
    /// The changes in order: `~` modified, `+` added, `-` removed, `>` moved; marks as [-deleted-]{+inserted+}.
    let marking: [String]

    var testDescription: String { point }

    static let all: [MarkedNarrative] = [
        .init(
            point: "a word is replaced whole", old: "全局加强了窗口管理。", new: "全局强化了窗口管理。",
            marking: ["~ 全局[-加强-]{+强化+}了窗口管理。"]),
        .init(
            point: "a wrap changes nothing", old: "我局认真落实公开制度，\n及时更新目录内容。", new: "我局认真落实公开制度，及时更新目录内容。", marking: []),
        .init(
            point: "a page cut changes nothing", old: "我局认真落实公开制度，及时更新\n\n目录内容，方便群众查询和监督。",
            new: "我局认真落实公开制度，及时更新目录内容，方便群众查询和监督。", marking: []),
        .init(
            point: "spaces between Chinese characters change nothing", old: "我局 认真落实　公开制度。", new: "我局认真落实公开制度。",
            marking: []),
        .init(
            point: "a paragraph break changes nothing", old: "窗口全部开放。设备全部更新。", new: "窗口全部开放。\n\n设备全部更新。", marking: []),
        .init(
            point: "a sentence inserted at the top shifts nothing", old: "窗口全部开放。设备全部更新。",
            new: "机构改革顺利完成。窗口全部开放。设备全部更新。",
            marking: ["+ {+机构改革顺利完成。+}"]),
        .init(
            point: "a sentence removed in the middle", old: "窗口全部开放。设备全部更新。人员全部到位。", new: "窗口全部开放。人员全部到位。",
            marking: ["- [-设备全部更新。-]"]),
        .init(
            point: "a figure is replaced whole", old: "全年发布信息1204条。", new: "全年发布信息1284条。",
            marking: ["~ 全年发布信息[-1204-]{+1284+}条。"]),
        .init(
            point: "a date is replaced whole", old: "制度自2021年3月1日起施行。", new: "制度自2021年5月1日起施行。",
            marking: ["~ 制度自[-2021年3月1日-]{+2021年5月1日+}起施行。"]),
        .init(
            point: "decimals do not end sentences", old: "网站浏览量52.3万人次。留言全部回复。", new: "网站浏览量61.9万人次。留言全部回复。",
            marking: ["~ 网站浏览量[-52.3-]{+61.9+}万人次。"]),
        .init(
            point: "a quotation is not cut", old: "群众反映：“事情办得快。服务也好。”我局继续努力。", new: "群众反映：“事情办得很快。服务也好。”我局继续努力。",
            marking: ["~ 群众反映：“事情办得{+很+}快。服务也好。”"]),
        .init(
            point: "a title in 《》 with marks is not cut", old: "印发《公开办法（试行）》。组织学习。", new: "印发《公开办法（试行）》。组织考试。",
            marking: ["~ 组织[-学习-]{+考试+}。"]),
        .init(
            point: "spoken items are passages of their own", old: "主要做法：一是健全制度；二是更新目录；三是开展培训。",
            new: "主要做法：一是健全制度；二是调整目录；三是开展培训。",
            marking: ["~ 二是[-更新-]{+调整+}目录；"]),
        .init(
            point: "items renumbered because one was dropped", old: "主要做法：一是健全制度；二是开设专栏，集中发布解读；三是更新目录；四是开展培训。",
            new: "主要做法：一是健全制度；二是更新目录；三是开展培训。",
            marking: ["- [-二是开设专栏，集中发布解读；-]", "~ [-三-]{+二+}是更新目录；", "~ [-四-]{+三+}是开展培训。"]),
        .init(
            point: "bracketed items renumbered because one came in front", old: "（一）健全制度，明确责任分工。\n（二）更新目录，方便群众查询。",
            new: "（一）成立专班，统筹各项工作。\n（二）健全制度，明确责任分工。\n（三）更新目录，方便群众查询。",
            marking: ["+ {+（一）成立专班，统筹各项工作。+}", "~ （[-一-]{+二+}）健全制度，明确责任分工。", "~ （[-二-]{+三+}）更新目录，方便群众查询。"]),
        .init(
            point: "Arabic items keep to themselves", old: "存在问题：1、形式不够丰富。2、总结不够及时。3、更新不够稳定。",
            new: "存在问题：1、形式不够丰富。2、总结不够全面。3、更新不够稳定。",
            marking: ["~ 2、总结不够[-及时-]{+全面+}。"]),
        .init(
            point: "a sentence moved within a section", old: "窗口服务时间延长到晚上八点。设备全部更新换代。人员培训覆盖全部岗位和窗口单位。",
            new: "设备全部更新换代。人员培训覆盖全部岗位和窗口单位。窗口服务时间延长到晚上八点。", marking: ["> 窗口服务时间延长到晚上八点。"]),
        .init(
            point: "of two readings of a move the lighter sentence moves",
            old: "短句先行一步说明。本年度我局坚持把公开要求贯穿于政策制定、执行、评估的全部环节之中。",
            new: "本年度我局坚持把公开要求贯穿于政策制定、执行、评估的全部环节之中。短句先行一步说明。", marking: ["> 短句先行一步说明。"]),
        .init(
            point: "a moved sentence with an edit", old: "窗口服务时间延长到晚上八点，覆盖全部镇街。设备全部更新换代。人员培训覆盖全部岗位和窗口单位。",
            new: "设备全部更新换代。人员培训覆盖全部岗位和窗口单位。窗口服务时间延长到晚上九点，覆盖全部镇街。",
            marking: ["> 窗口服务时间延长到晚上[-八-]{+九+}点，覆盖全部镇街。"]),
        .init(
            point: "a sentence split in two", old: "我局完善了办理制度，组织了三场业务培训。", new: "我局完善了办理制度。组织了三场业务培训。",
            marking: ["~ 我局完善了办理制度[-，-]{+。+}组织了三场业务培训。"]),
        .init(
            point: "two sentences merged", old: "我局完善了办理制度。组织了三场业务培训。", new: "我局完善了办理制度，组织了三场业务培训。",
            marking: ["~ 我局完善了办理制度[-。-]{+，+}组织了三场业务培训。"]),
        .init(
            point: "an obligation turned into a permission", old: "承办股室应当在五日内答复。", new: "承办股室可以在五日内答复。",
            marking: ["~ 承办股室[-应当-]{+可以+}在五日内答复。"]),
        .init(
            point: "a negation", old: "我局收到投诉。", new: "我局未收到投诉。", marking: ["~ 我局{+未+}收到投诉。"]),
        .init(
            point: "a clause appended", old: "目录已全部更新。", new: "目录已全部更新，并对外公布。", marking: ["~ 目录已全部更新{+，并对外公布+}。"]),
        .init(
            point: "an item of a list inserted", old: "公开了预算、决算信息。", new: "公开了预算、采购、决算信息。",
            marking: ["~ 公开了预算、{+采购、+}决算信息。"]),
        .init(
            point: "a mark alone", old: "避免多头跑，多次问。", new: "避免多头跑、多次问。", marking: ["~ 避免多头跑[-，-]{+、+}多次问。"]),
        .init(
            point: "two unrelated sentences are no edit of one another", old: "窗口全部开放。", new: "全年没有发生泄密事件，保密审查率达到百分之百。",
            marking: ["- [-窗口全部开放。-]", "+ {+全年没有发生泄密事件，保密审查率达到百分之百。+}"]),
        .init(
            point: "a document number is replaced whole", old: "印发制度（临政〔2021〕17号）。", new: "印发制度（临政〔2021〕19号）。",
            marking: ["~ 印发制度（临政[-〔2021〕17号-]{+〔2021〕19号+}）。"]),
        .init(
            point: "repeated sentences stay where they are", old: "办结率为百分之百。培训五场。办结率为百分之百。",
            new: "办结率为百分之百。培训六场。办结率为百分之百。",
            marking: ["~ 培训[-五-]{+六+}场。"]),
        .init(
            point: "a heading line reworded", old: "（一）主动公开方面\n全年发布信息三百条。", new: "（一）主动公开情况\n全年发布信息三百条。",
            marking: ["~ （一）主动公开[-方面-]{+情况+}"]),
        .init(
            point: "many edits in one sentence stay apart", old: "全年培训6场、参训402人次，发放材料300份。",
            new: "全年培训8场、参训402人次，发放材料350份。",
            marking: ["~ 全年培训[-6-]{+8+}场、参训402人次，发放材料[-300-]{+350+}份。"]),
        .init(
            point: "a paragraph moved keeps its sentences together",
            old: "建立跨区协作机制，公布通办事项八十六项。两地互派骨干驻点五人。\n目录已经全部更新完毕并对外公布。审查制度已经建立并且运行良好。队伍建设取得明显成效得到肯定。",
            new: "目录已经全部更新完毕并对外公布。审查制度已经建立并且运行良好。队伍建设取得明显成效得到肯定。\n建立跨区协作机制，公布通办事项八十六项。两地互派骨干驻点五人。",
            marking: ["> 建立跨区协作机制，公布通办事项八十六项。", "> 两地互派骨干驻点五人。"]),
    ]
}
