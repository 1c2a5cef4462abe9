// A page of a PDF as words with places.

/// A page, before anything is made of its words.
struct LaidOutPage: Sendable {
    /// Its number, from 1.
    let number: Int
    /// Its size in points.
    var width: Double
    var height: Double
    /// Its words in the order in which they were found.
    var words: [PrintedWord]
    /// Whether its text stands sideways on the page and has been turned.
    var isTurned = false
}
