// The frame of every page: head, policy, style sheet.

/// A whole page in one file, which asks nothing of any network.
struct HTMLPage {
    private let title: String
    private let narration: Narration
    private let body: [HTMLNode]
    private let style: String
    private let script: String?

    /// A page; `isScripted` where there are changes to walk through.
    init(title: String, narration: Narration, isScripted: Bool, body: [HTMLNode]) {
        self.init(
            title: title, narration: narration, style: PageStyle.source,
            script: isScripted ? PageScript.source : nil, body: body)
    }

    /// A page with a style sheet and a script of its own.
    init(title: String, narration: Narration, style: String, script: String?, body: [HTMLNode]) {
        self.title = title
        self.narration = narration
        self.style = style
        self.script = script
        self.body = body
    }

    /// The page as text that ends with a line feed.
    func print() -> String {
        let policy = ContentPolicy(style: style, script: script)
        let head: [HTMLNode] = [
            meta([("charset", "utf-8")]),
            meta([("http-equiv", "Content-Security-Policy"), ("content", policy.directives)]),
            meta([("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
            meta([("name", "color-scheme"), ("content", "light dark")]),
            // Mail programs on telephones would make links of figures.
            meta([("name", "format-detection"), ("content", "telephone=no, date=no, address=no, email=no")]),
            meta([("name", "generator"), ("content", "reportdiff")]),
            .tag("title", text: title),
            .tag("style", [], [.source(style)]),
        ]
        let scripts: [HTMLNode] = script.map { [.tag("script", [], [.source($0)])] } ?? []
        let language = narration.say("zh-CN", "en")
        return "<!DOCTYPE html>\n"
            + HTMLPrinter.print([
                .tag(
                    "html", [HTMLAttribute("lang", language)],
                    [.tag("head", [], head), .tag("body", [], body + scripts)])
            ])
    }

    private func meta(_ attributes: [(String, String)]) -> HTMLNode {
        .element("meta", attributes.map { HTMLAttribute($0.0, $0.1) }, [])
    }
}
