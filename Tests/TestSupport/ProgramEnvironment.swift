// The environment in which tests run the program: empty, so that no test depends on whose machine it runs on.

import Foundation

/// What a run of the program finds in its environment.
public enum ProgramEnvironment {
    /// How the runtimes of coverage and of the sanitizers are told where and what to write; the program reads none of
    /// them, and without them its runs would count nowhere and leave their profiles among the fixtures.
    private static let instruments: Set<String> = ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"]

    /// Nothing but what instruments need.
    public static let bare = ProcessInfo.processInfo.environment.filter { instruments.contains($0.key) }
}
