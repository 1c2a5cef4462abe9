// Pages in the manner of several publishing systems, around one small report.

import Testing

/// A page's frame.
struct PortalPage: CustomTestStringConvertible {
    let name: String
    /// The page around a title and a body.
    let page: @Sendable (_ title: String, _ body: String) -> String
    var testDescription: String { name }

    static let all = [
        PortalPage(name: "TRS_Editor") { title, body in
            """
            <html><head><title>\(title)-临澜市</title></head><body><div class="top"><a href="/">首页</a><a href="/x">公开</a></div>
            <div class="main"><div class="weizhi">当前位置：<a>首页</a>&gt;<a>年报</a></div><div class="xl"><h1>\(title)</h1>
            <p class="ly">发布时间：2023-01-19 来源：局办公室 阅读次数：<script>document.write(86)</script></p>
            <div class="TRS_Editor"><div class=TRS_PreAppend>\(body)</div></div><p>附件：<a href="a.doc">年度报告.doc</a></p></div>
            <div class="ewm"><img src=1.png>扫一扫在手机打开当前页</div></div>
            <div class="foot">主办单位：临澜市人民政府 <a>网站地图</a><p>临ICP备00000018号</p></div></body></html>
            """
        },
        PortalPage(name: "UCAPCONTENT") { title, body in
            """
            <!DOCTYPE html><body><div class=header><ul><li><a>首页</a><li><a>机构</a></ul></div><div class=content>
            <table class=bd1><tr><td><b>索 引 号：</b><td>000018/2023-1<td><b>主题分类：</b><td>年报<tr><td><b>发文机关：</b>
            <td>临澜市测试局<td><b>成文日期：</b><td>2023年01月19日<tr><td><b>标　　题：</b><td colspan=3>\(title)</table>
            <h1 align=center>\(title)</h1><td class=b12c><div class=pages-date>2023-01-19 17:20<span>来源：测试局</span></div>
            <div id=UCAP-CONTENT>\(body)</div><div class=editor>责任编辑：文澜</div><div class=share>分享到：<a>微信</a></div>
            <div class=related><h3>相关文档</h3><ul><li><a>一图读懂</a></ul></div></div>
            <footer>版权所有：临澜市人民政府办公室，未经授权禁止转载。</footer>
            """
        },
        PortalPage(name: "jpage") { title, body in
            """
            <html><body><table width=1000 align=center><tr><td><a>首页</a>&nbsp;|&nbsp;<a>政务</a><tr><td>
            <table width=100%><tr><td align=center class=title>\(title)<tr><td align=center>发布日期：2023-01-19&nbsp;浏览次数：
            <script src=h.js></script>25&nbsp;字号：[<a>大</a> <a>中</a> <a>小</a>]<tr><td id=zoom>\(body)
            <tr><td align=right>【<a>打印本页</a>】【<a>关闭窗口</a>】</table><tr><td>承办：信息中心　临公网安备000018号</table>
            """
        },
        PortalPage(name: "flat") { title, body in
            """
            <body><p><a>首页</a> &gt; 年报</p><h2>\(title)</h2><p>2023-01-19 09:00 来源：测试局</p><p>字体：【大 中 小】</p>\(body)
            <p>【打印】</p><p>上一篇：<a>工作要点</a></p><p>临ICP备00000018号</p>
            """
        },
        PortalPage(name: "bare") { title, body in "<div><p><b>\(title)</b></p>\(body)</div>" },
    ]

    static let title = "临澜市测试局2022年政府信息公开工作年度报告"

    static let body = """
        <p>　　根据《中华人民共和国政府信息公开条例》要求，编制本报告。</p>
        <p><b>一、总体情况</b></p><p>全年公开信息228条。</p>
        <p><b>二、主动公开政府信息情况</b></p><p><b>三、收到和处理政府信息公开申请情况</b></p>
        <p><b>四、政府信息公开行政复议、行政诉讼情况</b></p>
        <p><b>五、存在的主要问题及改进情况</b></p><p>人员不足，拟增配1人。</p>
        <p><b>六、其他需要报告的事项</b></p><p>2022年未收取信息处理费。</p><p>临澜市测试局</p><p>2023年1月18日</p>
        """
}
