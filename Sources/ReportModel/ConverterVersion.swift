// Which other program had a part in reading a file.

/// A program that turned a file into one that is read here, and its version as it says itself.
public struct ConverterVersion: Hashable, Sendable {
    /// The program.
    public let name: String
    /// Its version; empty where it says none.
    public let version: String

    /// Names a version of a program.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}
