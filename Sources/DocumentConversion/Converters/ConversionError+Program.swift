// What an error of running a program means for a conversion.

import DocumentReading
import SystemAccess

extension ConversionError {
    init(_ error: ProgramError, of program: ConversionProgram, limits: ProgramLimits) {
        self =
            switch error {
            case .notStarted(let reason): .notStarted(program, reason: reason)
            case .noFolder(let path, let reason): .noFolder(path.printed, reason: reason)
            case .timedOut: .timedOut(program, seconds: limits.seconds)
            case .tooMuchOutput: .tooMuchOutput(program, megabytes: limits.bytes >> 20)
            case .interrupted: .interrupted(program)
            }
    }
}
