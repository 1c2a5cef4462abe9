// What each converter may ask for.

import DocumentReading
import SystemAccess

extension ProgramLimits {
    /// The bounds of a converter's run. Poppler reads a report of forty pages in a third of a second, but a page of
    /// vector drawings may take it some. LibreOffice takes some seconds to start with a new profile, on a busy machine
    /// with slow disks many; the profile counts with what it writes.
    static func usual(_ program: ConversionProgram) -> ProgramLimits {
        switch program {
        case .pdftotext: ProgramLimits(seconds: 60, bytes: 64 << 20)
        case .soffice: ProgramLimits(seconds: 180, bytes: 256 << 20)
        }
    }
}
