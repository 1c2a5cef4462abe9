// A page of words with places, as `pdftotext -bbox-layout` prints it.

/// A word in its box, in points from the upper left corner.
struct TypesetWord {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
}

/// A page of lines of words.
struct TypesetPage {
    var width: Double
    var height: Double
    var lines: [[TypesetWord]] = []

    /// The page with its text running down it, its upper edge at the right.
    var turnedDown: TypesetPage {
        TypesetPage(
            width: height, height: width,
            lines: lines.map { line in
                line.map { word in
                    TypesetWord(
                        text: word.text, left: height - word.bottom, right: height - word.top, top: word.left,
                        bottom: word.right)
                }
            })
    }

    /// What `pdftotext` prints of pages.
    static func layout(_ pages: [TypesetPage]) -> [UInt8] {
        var text = "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><doc>\n"
        for page in pages {
            text += "<page width=\"\(page.width)\" height=\"\(page.height)\">\n"
            for line in page.lines {
                text += "<line>\n"
                for word in line {
                    let box =
                        "xMin=\"\(word.left)\" yMin=\"\(word.top)\" xMax=\"\(word.right)\" yMax=\"\(word.bottom)\""
                    text += "<word \(box)>\(escaped(word.text))</word>\n"
                }
                text += "</line>\n"
            }
            text += "</page>\n"
        }
        return Array((text + "</doc></body></html>\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
