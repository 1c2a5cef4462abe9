// Turns pages whose text stands sideways, as a wide table printed on an upright page does.

/// Finds out from the lines of a page which way its text runs.
struct PageTurning {
    /// How many characters stand in lines of each direction.
    private var across = 0
    private var down = 0
    private var up = 0
    private var line: [PrintedWord] = []

    /// A new line begins.
    mutating func beginLine() {
        count()
        line = []
    }

    /// The next word of the line.
    mutating func add(_ word: PrintedWord) { line.append(word) }

    /// Counts the characters of the line, where they tell anything: a single character stands as well in any direction.
    private mutating func count() {
        guard let first = line.first, let last = line.last else { return }
        let size = line.reduce(0) { $0 + $1.scalars.count }
        if line.count == 1 {
            if VerticalText.isVertical(first) { down += size } else if size > 2 { across += size }
            return
        }
        let right = last.center - first.center
        let fall = last.middle - first.middle
        if abs(right) >= abs(fall) { across += size } else if fall > 0 { down += size } else { up += size }
    }

    /// Turns the page where most of its text stands sideways; a few labels that do, turn nothing.
    func turn(_ page: inout LaidOutPage) {
        var counted = self
        counted.count()
        guard counted.down + counted.up > counted.across * 2 else { return }
        let isDown = counted.down >= counted.up
        let (width, height) = (page.width, page.height)
        page.words = page.words.map { word in
            var turned = word
            turned.left = isDown ? word.top : height - word.bottom
            turned.right = isDown ? word.bottom : height - word.top
            turned.top = isDown ? width - word.right : word.left
            turned.bottom = isDown ? width - word.left : word.right
            return turned
        }
        page.width = height
        page.height = width
        page.isTurned = true
    }
}
