// What stands on a report's pages for its readers and is not read here.

/// A chart, a picture or the like, known by its bytes alone.
public struct UnreadObject: Hashable, Sendable {
    /// What a reader of the page sees.
    public enum Kind: String, CaseIterable, Sendable {
        case chart, picture, drawing, formula
        /// A control of a form whose state cannot be told.
        case formControl
        /// A document of another program shown within this one (OLE, `object`).
        case embeddedObject
        /// A reading of characters printed above them, which is told by its text.
        case reading
        /// Text that only the program which shows the page can make: a number it counts, the day it is opened.
        case computedText
        /// A document that is taken in when this one is opened (`altChunk`, `iframe`).
        case otherDocument
    }

    /// What it is.
    public let kind: Kind
    /// The name or description the file shows for it; nil where it has none.
    public let name: String?
    /// Lower-case hexadecimal digest of the bytes that make it; empty where the file only refers to them, so that `name`
    /// has to tell one from another.
    ///
    /// Two objects of one kind and format are the same when their digests are.
    public let digest: String
    /// Where it stands.
    public let location: SourceLocation?

    /// Names an object.
    public init(kind: Kind, name: String?, digest: String, location: SourceLocation?) {
        self.kind = kind
        self.name = name
        self.digest = digest
        self.location = location
    }

    /// The notes that count and name objects, one a kind, in the order of their first places.
    ///
    /// Whoever fills `SourceDocument.objects` leaves these notes to the binder.
    public static func notes(on objects: [UnreadObject]) -> [Note] {
        var kinds: [Kind] = []
        for object in objects where !kinds.contains(object.kind) { kinds.append(object.kind) }
        return kinds.map { kind in
            let own = objects.filter { $0.kind == kind }
            let count = String(own.count)
            let names = own.compactMap(\.name).filter { !$0.isEmpty }.joined(separator: "、")
            let place = own.first?.location
            return switch kind {
            case .picture: Note(.imageSkipped, [count] + (names.isEmpty ? [] : [names]), at: place)
            case .reading: Note(.readingSkipped, [count, names], at: place)
            case .otherDocument: Note(.embeddedDocumentSkipped, [count] + (names.isEmpty ? [] : [names]), at: place)
            default: Note(.objectUnread, [kind.rawValue, count, names], at: place)
            }
        }
    }
}
