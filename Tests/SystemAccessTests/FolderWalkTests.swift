// How many files of a folder are taken.

import Foundation
import TestSupport
import Testing

@testable import SystemAccess

@Suite struct FolderWalkTests {
    @Test(arguments: [2, 3, 4])
    func filesAreTakenToABound(maximum: Int) throws {
        let folder = try TemporaryFolder()
        for name in ["甲.txt", "乙.txt", "丙.txt"] { _ = try folder.write([], name) }
        let walk = try FolderWalk(FilePath(folder.url.path), without: [], maximum: maximum)
        #expect(walk.files.count == min(maximum, 3))
        #expect(walk.obstacles.count == (maximum < 3 ? 1 : 0))
        if maximum < 3, case .tooMany? = walk.obstacles.first?.obstacle {} else { #expect(maximum >= 3) }
    }
}
