// One import gives a client of the library everything its results are made of.

@_exported import ChangeLedger
@_exported import DocumentReading
@_exported import ReportChecking
@_exported import ReportDiffing
@_exported import ReportModel
@_exported import ReportRendering
@_exported import ReportSeries
