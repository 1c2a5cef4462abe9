import SystemAccess
import Testing

@testable import ReportBatches

@Suite struct FolderPairingTests {
    private func pairing(_ reports: (FilePath, String?, Int?)...) -> FolderPairing {
        FolderPairing(reports.map { FolderReport(path: $0.0, agency: $0.1, year: $0.2) })
    }

    private func pairs(_ pairing: FolderPairing) -> [String] {
        pairing.pairs.map { item in
            guard case .success(.comparison(let old, let new)) = item.request else { return "" }
            return "\(item.id ?? ""): \(old.printed) \(new.printed)"
        }
    }

    @Test func successiveYearsOfOneBodyArePaired() {
        let found = pairing(("c", "测试局", 2021), ("a", "测试局", 2019), ("b", "测试局", 2020), ("d", "别的局", 2020))
        #expect(pairs(found) == ["测试局 2019→2020: a b", "测试局 2020→2021: b c"])
        #expect(found.remarks == [PairingRemark(path: "d", reason: .onlyYear(2020))])
    }

    @Test func theOrderOfTheFilesMakesNoDifference() {
        let reports = [
            FolderReport(path: "a", agency: "乙局", year: 2019), FolderReport(path: "b", agency: "甲局", year: 2020),
            FolderReport(path: "c", agency: "乙局", year: 2020), FolderReport(path: "d", agency: "甲局", year: 2019),
            FolderReport(path: "e", agency: "甲局", year: 2019),
        ]
        let one = FolderPairing(reports)
        let other = FolderPairing(reports.reversed())
        #expect(one.pairs == other.pairs && one.remarks == other.remarks)
        #expect(pairs(one) == ["乙局 2019→2020: a c", "甲局 2019→2020: d b"])
    }

    @Test func aMissingYearIsToldAndNotBridged() {
        let found = pairing(("a", "测试局", 2019), ("b", "测试局", 2021), ("c", "测试局", 2022))
        #expect(pairs(found) == ["测试局 2021→2022: b c"])
        #expect(found.remarks == [PairingRemark(path: "b", reason: .gap(from: 2019, to: 2021))])
    }

    @Test func ofTwoFilesForOneYearTheFirstByPathIsTaken() {
        let found = pairing(("b.html", "测试局", 2020), ("b.docx", "测试局", 2020), ("a", "测试局", 2019))
        #expect(pairs(found) == ["测试局 2019→2020: a b.docx"])
        #expect(found.remarks == [PairingRemark(path: "b.html", reason: .sameYear(taken: "b.docx"))])
    }

    @Test func whatTheTitleDoesNotSayIsTold() {
        let found = pairing(("a", nil, 2019), ("b", "测试局", nil), ("c", "", 2020))
        #expect(found.pairs.isEmpty)
        #expect(found.remarks.map(\.reason) == [.noAgency, .noYear, .noAgency])
    }

    @Test func aShortNameIsTheBodyWhoseNameEndsWithIt() {
        let found = pairing(("a", "云屏区测试局", 2019), ("b", "测试局", 2020), ("c", "临澜市云屏区测试局", 2021))
        #expect(pairs(found) == ["临澜市云屏区测试局 2019→2020: a b", "临澜市云屏区测试局 2020→2021: b c"])
    }

    @Test func aShortNameThatFitsTwoBodiesIsNotGuessed() {
        let found = pairing(
            ("a", "甲市测试局", 2019), ("b", "乙市测试局", 2019), ("c", "测试局", 2020), ("d", "乙市测试局", 2020))
        #expect(pairs(found) == ["乙市测试局 2019→2020: b d"])
        #expect(found.remarks.map(\.path) == ["a", "c"])
        #expect(found.remarks[1].reason == .ambiguousAgency("乙市测试局", "甲市测试局"))
    }

    /// What the names say, by comparing each with every other.
    @Test func namesAreJoinedAsComparingAllOfThemWould() {
        let letters = ["甲", "乙"]
        let names =
            letters + letters.flatMap { a in letters.map { a + $0 } }
            + letters.flatMap { a in letters.flatMap { b in letters.map { a + b + $0 } } }
        for mask in 0..<(1 << names.count) where mask % 7 == 0 {
            let chosen = names.indices.filter { mask >> $0 & 1 == 1 }.map { names[$0] }
            let found = AgencyNames(chosen)
            for name in chosen {
                let bodies = chosen.filter { body in
                    body.hasSuffix(name) && !chosen.contains { $0 != body && $0.hasSuffix(body) }
                }
                if bodies.count == 1 {
                    #expect(found[name] == .body(bodies[0]))
                } else if case .ambiguous(let first, let second) = found[name] {
                    #expect(first != second && bodies.contains(first) && bodies.contains(second))
                } else {
                    Issue.record("\(name) is one of \(bodies)")
                }
            }
        }
    }
}
