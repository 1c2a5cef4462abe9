// What is wrong with a line of a manifest, in a sentence.

import ReportRendering

extension Narration {
    /// The sentence of a fault, without the line.
    public func sentence(_ fault: ManifestFault) -> String {
        switch fault {
        case .tooLong:
            say(
                "这一行超过 \(LineSplitter.maximumManifestLine >> 20) MB",
                "the line is longer than \(LineSplitter.maximumManifestLine >> 20) MB")
        case .notJSON: say("这一行不是 JSON", "the line is not JSON")
        case .notAnObject: say("这一行不是 JSON 对象", "the line is no JSON object")
        case .noID: say("没有 id，或 id 不是字符串", "there is no id, or it is no string")
        case .noPath(let key): say("没有 \(key)，或 \(key) 不是字符串", "there is no \(key), or it is no string")
        case .badPath(let key): say("\(key) 不是文件的路径", "\(key) is not the path of a file")
        }
    }
}
