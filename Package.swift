// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "reportdiff",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "AnnualReportDiff", targets: ["AnnualReportDiff"]),
        .executable(name: "reportdiff", targets: ["reportdiff"]),
    ],
    dependencies: [],
    targets: [
        .target(name: "ContentDigest", swiftSettings: strict),
        .target(name: "JSONText", swiftSettings: strict),
        .target(name: "Markup", swiftSettings: strict),
        .target(name: "OpenPackaging", swiftSettings: strict),
        .target(name: "OfficePackaging", dependencies: ["Markup", "OpenPackaging"], swiftSettings: strict),
        .target(name: "SpreadsheetML", dependencies: ["Markup", "OfficePackaging"], swiftSettings: strict),
        .target(name: "ReportModel", swiftSettings: strict),
        .target(name: "UnicodeText", swiftSettings: strict),
        .target(
            name: "DocumentReading",
            dependencies: ["ContentDigest", "Markup", "OpenPackaging", "ReportModel", "UnicodeText"],
            swiftSettings: strict),
        .target(name: "SystemAccess", dependencies: ["UnicodeText"], swiftSettings: strict),
        .target(
            name: "DocumentConversion", dependencies: ["DocumentReading", "ReportModel", "SystemAccess"],
            swiftSettings: strict),
        .target(name: "StatutoryForms", dependencies: ["ReportModel", "UnicodeText"], swiftSettings: strict),
        .target(name: "SequenceAlignment", swiftSettings: strict),
        .target(
            name: "PassageEditing", dependencies: ["SequenceAlignment", "UnicodeText"], swiftSettings: strict,
            linkerSettings: [.linkedLibrary("_FoundationICU", .when(platforms: [.linux]))]),
        .target(
            name: "ReportDiffing",
            dependencies: [
                "ContentDigest", "PassageEditing", "ReportModel", "SequenceAlignment", "StatutoryForms", "UnicodeText",
            ],
            swiftSettings: strict),
        .target(
            name: "ReportSeries",
            dependencies: ["ReportChecking", "ReportDiffing", "ReportModel", "StatutoryForms"], swiftSettings: strict),
        .target(
            name: "ReportRendering",
            dependencies: [
                "ContentDigest", "JSONText", "Markup", "OfficePackaging", "PassageEditing", "ReportDiffing",
                "ReportModel", "ReportSeries", "SequenceAlignment", "SpreadsheetML", "StatutoryForms", "UnicodeText",
            ],
            swiftSettings: strict),
        .target(
            name: "AnnualReportDiff",
            dependencies: [
                "ChangeLedger", "ContentDigest", "DocumentReading", "PassageEditing", "ReportChecking", "ReportDiffing",
                "ReportModel", "ReportRendering", "ReportSeries", "StatutoryForms",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "reportdiff",
            dependencies: [
                "AnnualReportDiff", "ChangeLedger", "DocumentConversion", "ReportBatches", "SequenceAlignment",
                "SystemAccess",
            ],
            swiftSettings: strict),
        .target(
            name: "ReportBatches", dependencies: ["ContentDigest", "JSONText", "ReportRendering", "SystemAccess"],
            swiftSettings: strict),
        .executableTarget(
            name: "reportdiff-benchmark",
            dependencies: [
                "AnnualReportDiff", "DocumentReading", "ReportChecking", "ReportDiffing", "StatutoryForms",
            ],
            swiftSettings: strict),
        .target(
            name: "ChangeLedger",
            dependencies: ["ContentDigest", "JSONText", "ReportDiffing", "ReportModel", "SystemAccess"],
            swiftSettings: strict),
        .target(
            name: "ReportChecking",
            dependencies: [
                "ContentDigest", "JSONText", "ReportDiffing", "ReportModel", "StatutoryForms", "UnicodeText",
            ],
            swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["JSONText", "Markup", "OpenPackaging"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "ReportModelTests", dependencies: ["ReportModel"], swiftSettings: strict),
        .testTarget(
            name: "DocumentReadingTests",
            dependencies: [
                "DocumentReading", "OpenPackaging", "ReportDiffing", "ReportModel", "StatutoryForms", "TestSupport",
                "UnicodeText",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentConversionTests",
            dependencies: ["DocumentConversion", "DocumentReading", "ReportModel", "SystemAccess", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "SystemAccessTests", dependencies: ["SystemAccess", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "StatutoryFormsTests",
            dependencies: ["StatutoryForms", "DocumentReading", "ReportModel", "JSONText", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportDiffingTests",
            dependencies: [
                "DocumentReading", "JSONText", "PassageEditing", "ReportDiffing", "ReportModel", "StatutoryForms",
                "TestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "ReportCheckingTests",
            dependencies: [
                "DocumentReading", "JSONText", "ReportChecking", "ReportDiffing", "ReportModel", "StatutoryForms",
                "TestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "ReportSeriesTests",
            dependencies: ["AnnualReportDiff", "JSONText", "ReportRendering", "ReportSeries", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportRenderingTests",
            dependencies: [
                "AnnualReportDiff", "ContentDigest", "JSONText", "Markup", "OpenPackaging", "ReportRendering",
                "TestSupport",
            ],
            exclude: ["Goldens"], swiftSettings: strict),
        .testTarget(
            name: "AnnualReportDiffTests", dependencies: ["AnnualReportDiff", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "reportdiffTests",
            dependencies: ["AnnualReportDiff", "JSONText", "SystemAccess", "TestSupport", "reportdiff"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportBatchesTests",
            dependencies: ["JSONText", "ReportBatches", "ReportRendering", "SystemAccess", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ChangeLedgerTests",
            dependencies: [
                "AnnualReportDiff", "ChangeLedger", "ContentDigest", "JSONText", "SystemAccess", "TestSupport",
                "reportdiff",
            ],
            swiftSettings: strict),
        .testTarget(name: "UnicodeTextTests", dependencies: ["TestSupport", "UnicodeText"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "OpenPackagingTests", dependencies: ["OpenPackaging", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SpreadsheetMLTests", dependencies: ["SpreadsheetML", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "ContentDigestTests", dependencies: ["ContentDigest"], swiftSettings: strict),
        .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SequenceAlignmentTests", dependencies: ["SequenceAlignment", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PassageEditingTests", dependencies: ["PassageEditing", "TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzer's entry takes the place of `main`, so its target exists only for Tests/Fuzzing/run; it sets pages as the
// tests of the PDF reader do, and a source may belong to one target only.
if Context.environment["REPORTDIFF_FUZZ"] != nil {
    package.targets.removeAll { $0.type == .test }
    package.targets.append(
        .executableTarget(
            name: "reportdiff-fuzz",
            dependencies: [
                "AnnualReportDiff", "DocumentReading", "JSONText", "Markup", "OpenPackaging", "PassageEditing",
                "ReportBatches", "StatutoryForms", "TestSupport",
            ],
            path: "Tests", sources: ["Fuzzing/Sources", "DocumentReadingTests/Typesetting"],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
}
