// The list of rules.

import Testing


@testable import ReportChecking

@Suite struct CheckCatalogTests {
}
