// What a command has to say.

import SystemAccess

/// The output of a command and its exit status.
struct CommandOutcome {
    /// The whole output; nil where the command has written it already.
    let output: [UInt8]?
    /// What goes to a file of its own, beside the output.
    let file: (path: FilePath, bytes: [UInt8])?
    /// The exit status.
    let status: Int32

    init(output: [UInt8]?, file: (path: FilePath, bytes: [UInt8])? = nil, status: Int32) {
        self.output = output
        self.file = file
        self.status = status
    }
}
