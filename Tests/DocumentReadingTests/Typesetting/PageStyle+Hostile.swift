// Styles that are known to be hard to read.

extension PageStyle {
    /// One style for each difficulty.
    static let hostile: [PageStyle] = [
        styled {
            $0.tableSize = 8
            $0.textSize = 10.5
            $0.padding = 2.5
        },
        styled {
            $0.tableSize = 12
            $0.textSize = 16
            $0.cellPitch = 1.4
        },
        styled { $0.labelShare = 0.34 },
        styled {
            $0.tableSize = 12
            $0.margin = 80
            $0.repeatedHeads = 3
        },
        styled {
            $0.words = .characters
            $0.hasAutospace = true
        },
        styled {
            $0.words = .scripts
            $0.verticalAlignment = .start
            $0.figureAlignment = .end
        },
        styled { $0.wideTable = .landscape },
        styled { $0.wideTable = .sideways },
        styled {
            $0.head = "临澜市政府信息公开"
            $0.foot = "#"
        },
        styled {
            $0.width = 842
            $0.height = 595
        },
    ]

    private static func styled(_ change: (inout PageStyle) -> Void) -> PageStyle {
        var style = PageStyle()
        change(&style)
        return style
    }
}
