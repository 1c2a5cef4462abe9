// The program that libFuzzer drives.

import Foundation

/// The target named by `REPORTDIFF_FUZZ`; with `REPORTDIFF_FUZZ_SEEDS` seeds are written into the folder it names instead.
private let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["REPORTDIFF_FUZZ"] ?? "") ?? .binding

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
    _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The name by which the package manager knows the main function of this program.
@_cdecl("reportdiff_fuzz_main")
public func runFuzzer(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    if let folder = ProcessInfo.processInfo.environment["REPORTDIFF_FUZZ_SEEDS"] {
        CorpusWriter.write(to: folder)
        return 0
    }
    var count = count
    var arguments: Arguments = arguments
    return runDriver(&count, &arguments) { start, length in
        target.feed(Array(UnsafeBufferPointer(start: start, count: length)))
        return 0
    }
}
