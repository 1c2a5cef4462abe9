// Data table: passages marked as a careful editor would mark them by hand, by the rule each one shows.

enum HandMarkedExamples {
    static let all: [(rule: String, marking: String)] = [
        // Words are replaced whole, also when they share a character.
        ("shared second character", "依法[-加强-]{+强化+}监督。"),
        ("shared first character", "持续[-推进-]{+推动+}依申请公开工作。"),
        ("shared first character", "我局[-加快-]{+加强+}信息平台建设。"),
        ("shared last character", "政务服务[-质量-]{+数量+}稳步提升。"),
        ("一 in a word is no number", "由政务大厅[-统一-]{+集中+}受理申请。"),
        ("一 in a word is no number", "工作中仍存在[-一些-]{+部分+}薄弱环节。"),
        ("longer word for a shorter", "[-进一步-]{+不断+}提升信息公开水平。"),
        ("word inserted", "对办理结果{+及时+}予以公开。"),
        ("word deleted", "对符合条件的信息[-全部-]予以公开。"),
        ("second word of a pair", "完善监督[-检查-]{+考核+}机制。"),
        (
            "a word that long replacements share by chance",
            "全面推进[-线上-]{+线下+}申请渠道建设，按照年初确定的重点任务和责任分工要求，"
                + "[-督促各单位逐条核对目录信息按季更新并通报整改结果-]{+邀请群众现场体验窗口信息服务平台建设广受各界好评+}。"
        ),
        // Numbers, dates, numbers of documents, titles, Latin words are replaced whole.
        ("count", "全年共受理政府信息公开申请[-15-]{+23+}件。"),
        ("shared digits", "全年主动公开信息[-228-]{+2281+}条。"),
        ("separators and decimals", "全年收取费用[-1,655.0887-]{+1,702.5+}万元。"),
        ("full-width figure", "较上年增长[-１２.５-]{+９.８+}个百分点。"),
        ("percentage", "网上申请占[-35.96%-]{+40%+}，信函申请占[-64.04%-]{+60%+}。"),
        ("Chinese numeral", "召开专题会议[-十五-]{+十六+}次。"),
        ("long Chinese numeral", "发放宣传手册[-一千二百-]{+一千三百五十+}册。"),
        ("Chinese numeral of one character", "组织业务培训[-两-]{+三+}次。"),
        ("figures side by side", "各季度分别公开信息[-15-]{+16+}、[-20-]{+24+}、[-31-]{+30+}条。"),
        ("figure with 万", "拨付工作经费[-386000-]{+38.6万+}元。"),
        ("year", "[-2019年-]{+2020年+}，我局认真落实公开要求。"),
        (
            "dates",
            "统计期限为[-2019年1月1日-]{+2020年1月1日+}至[-2019年12月31日-]{+2020年12月31日+}。"
        ),
        ("day", "截至[-12月30日-]{+12月31日+}，各项任务均已完成。"),
        ("number of a document", "按照政办发[-〔2019〕54号-]{+〔2020〕12号+}文件要求组织实施。"),
        ("title", "印发[-《2019年政务公开工作要点》-]{+《2020年政务公开工作要点》+}，明确任务分工。"),
        ("telephone", "联系电话：[-0561—3193896-]{+0561—3193897+}。"),
        ("Latin word", "系统改用[-HTTP-]{+HTTPS+}协议访问。"),
        ("address of a site", "网址为[-www.example.gov.cn-]{+zwgk.example.gov.cn+}，欢迎查阅。"),
        // Sentences, clauses and items bring their own punctuation.
        ("sentence inserted", "及时制定年度计划。{+定期开展专项检查。+}按季公布工作结果。"),
        ("sentence deleted at the end", "及时制定年度计划。[-定期开展专项检查。-]"),
        ("sentence inserted at the opening", "{+领导高度重视。+}及时制定年度计划。"),
        ("clause inserted", "完善工作机制，{+明确责任分工，+}落实公开任务。"),
        ("clause at the end", "完善工作机制，落实公开任务{+，接受社会监督+}。"),
        ("clause with the same opening", "加强组织领导，{+加强业务培训，+}加强监督检查。"),
        ("clause deleted at the opening", "[-在上级部门指导下，-]我局圆满完成各项任务。"),
        ("item of a list", "主动公开机构职能、{+权责清单、+}财政预算等信息。"),
        ("last item of a list", "主动公开机构职能、财政预算{+、权责清单+}等信息。"),
        ("item deleted", "主动公开机构职能、[-权责清单、-]财政预算等信息。"),
        ("title in a list", "编制《公开指南》、{+《公开目录》、+}《公开年报》。"),
        (
            "clause of figures behind a changed figure",
            "网络申请[-6-]{+16+}件，信函申请[-9-]{+5+}件{+，当面申请2件+}；予以公开[-7-]{+12+}件。"
        ),
        ("item with its conjunction", "规范答复书、告知书{+和补正通知书+}的格式。"),
        ("remark in brackets", "各乡镇{+（街道）+}政府按时报送材料。"),
        ("word in quotation marks", "全面推行{+“一网通办”+}服务模式。"),
        // Numbering is no wording.
        ("ordinal", "[-三-]{+二+}是加强业务培训，提高办理能力。"),
        ("ordinal in brackets", "（[-三-]{+二+}）依申请公开情况。"),
        ("ordinal with 、", "[-四-]{+三+}、存在的主要问题"),
        ("Arabic ordinal", "[-3-]{+2+}.加强公开平台建设。"),
        (
            "item inserted and the next renumbered",
            // Nothing is inserted in front of a deletion, so the new ordinal comes with the new item.
            "一是完善制度；二是{+强化培训；三是+}严格考核。"
        ),
        // Small words that carry the meaning.
        ("negation", "申请人提供的材料{+不+}符合规定要求。"),
        ("negation by two characters", "对此类信息{+不予+}公开。"),
        ("obligation", "行政机关[-应当-]{+可以+}征求第三方意见。"),
        ("已 and 未", "该项工作[-已-]{+未+}完成。"),
        ("all to some", "申请事项已[-全部-]{+部分+}办结。"),
        // Punctuation.
        ("mark replaced", "工作有序开展[-，-]{+；+}成效明显。"),
        ("mark deleted", "经研究[-，-]决定予以公开。"),
        ("width of a mark", "公开内容全面[-,-]{+，+}形式多样。"),
        ("的 inserted", "回应公众关心{+的+}事项。"),
        // No chaff.
        ("lone 的 is not kept", "着力推动[-薄弱环节的整改-]{+长效机制的建立+}。"),
        ("lone 、 is not kept", "认真做好材料[-收集、整理-]{+归类、存档+}工作。"),
        ("lone ， is not kept", "主要表现为：[-专职队伍薄弱，业务不熟-]{+网站更新迟缓，栏目零散+}。"),
        (
            "a word kept by chance is not kept",
            "[-各乡镇应当在年底以前将全部材料报送县政府办公室汇总-]{+公众可以通过信函或者当面方式向受理机构提出材料查阅请求+}。"
        ),
        ("nothing in common", "[-积极回应社会关切-]{+群众满意度显著提高+}"),
        ("from nothing", "{+本年度没有收取费用。+}"),
        ("to nothing", "[-本年度没有收取费用。-]"),
        ("nothing changed", "本年度没有收取费用。"),
        ("figure at the very end", "工作人员[-增加到12-]{+减少至8+}人"),
        // Several edits at once.
        (
            "year, figures and a word",
            "[-2019年-]{+2020年+}，我县共收到申请[-35-]{+41+}件，[-较好-]{+圆满+}完成答复工作。"
        ),
        (
            "head of a sentence moved",
            "[-2019年-]{+2020年，在县委的坚强领导下+}，全县公开工作[-在县委的正确领导下，-]取得了[-较好-]{+明显+}成效。"
        ),
        (
            "items exchanged", "公开内容包括：[-机构职能、-]人事任免、{+机构职能、+}财政资金。"
        ),
        (
            "figures in a row of clauses",
            "办理人大建议[-12-]{+9+}件、政协提案[-20-]{+31+}件，{+办结率100%，+}满意率[-98%-]{+99.5%+}。"
        ),
    ]
}
