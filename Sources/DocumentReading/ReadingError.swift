// Why a file cannot be read at all.

import OpenPackaging
import ReportModel

/// An error that stops the reading of a file; the sentence for it is made where it is shown.
public enum ReadingError: Error, Hashable, Sendable {
    /// The file has no bytes, or nothing but white space.
    case empty
    /// The bytes are no text: they hold NUL or mostly control characters.
    case binary
    /// The bytes are text in no encoding that is known here.
    case encodingUnknown
    /// The text is in two encodings, as that of two files appended to each other is: from this line on in another.
    case encodingsMixed(line: Int)
    /// A file of a kind that is not read.
    case unsupported(FileKind)
    /// A packaged document whose end, where its directory stands, is missing: most likely cut off on the way.
    case truncatedPackage
    /// A packaged document with a damaged part, which is named; nil where the directory itself is damaged.
    case damagedPackage(part: String?)
    /// A packaged document without a part that it needs.
    case missingPart(String)
    /// A packaged document that would inflate to more than a report can be, as an archive bomb does.
    case oversizedPackage
    /// A packaged document with a password.
    case encryptedPackage
    /// A file that only a converter can read, which could not.
    case conversion(ConversionError)
    /// A PDF without any text: its pages are pictures.
    case withoutText
    /// A PDF whose text cannot be made out, because its fonts do not say which characters they print.
    case textUnusable
    /// A PDF of more pages than a report can have.
    case tooManyPages
    /// A page of a PDF, by number, with more words than a page of a report can have.
    case crowdedPage(Int)
    /// A file of more lines and cells, or more text, than a report can have.
    case tooManyPieces
    /// A package in a variant that is not read: ZIP64, several volumes, another compression than Deflate.
    case unsupportedPackage
}

extension ReadingError {
    /// What an archive's error means for the document in it.
    init(_ error: ZIPError) {
        self =
            switch error {
            case .directoryMissing, .notAnArchive: .truncatedPackage
            case .damagedDirectory: .damagedPackage(part: nil)
            case .zip64, .multipleVolumes, .unknownMethod: .unsupportedPackage
            case .tooManyEntries, .archiveTooLarge, .entryTooLarge, .suspiciousRatio: .oversizedPackage
            case .noSuchEntry(let name): .missingPart(name)
            case .encryptedEntry: .encryptedPackage
            case .damagedEntry(let name), .checksumMismatch(let name), .duplicateEntry(let name),
                .invalidName(let name):
                .damagedPackage(part: name)
            }
    }
}
