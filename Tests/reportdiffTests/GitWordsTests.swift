import AnnualReportDiff
import SystemAccess
import Testing

@testable import reportdiff

/// What git calls its helpers with is files, whatever they are called.
@Suite struct GitWordsTests {
    private let sides: [FilePath] = ["/tmp/a", "0011", "100644", "/tmp/b", "22ff", "100644"]

    private func parsed(_ words: [String]) throws(Trouble) -> Invocation {
        try ArgumentParser(Narration(.english)).parse(words.map { Argument($0) })
    }

    @Test(arguments: [
        "--pdftotext=d/evil", "-x.txt", "--quiet", "--quiet.txt", "--", "-", "--help", "--lang=en", "--lang", "-o",
        "a\nb", "git-driver", "a b'\"",
    ])
    func noNameIsAnOption(name: String) throws {
        let words = [FilePath(name)] + sides
        for given in [words, words + [FilePath(name), "similarity index 90%\n"]] {
            let invocation = try parsed(["git-driver"] + given.map(\.printed))
            #expect(invocation.options.isEmpty && invocation.words.map(\.path) == given)
            #expect(ArgumentParser.language(["git-driver"].map { Argument($0) } + invocation.words) == .chinese)
            guard case .versions(let old, let new) = try #require(GitWords(given)) else {
                Issue.record("no versions")
                continue
            }
            #expect(old.name == "a/\(name)" && new.name == "b/\(name)" && old.file == "/tmp/a" && new.file == "/tmp/b")
        }
        for count in [1, 2] {
            let given = Array(repeating: FilePath(name), count: count)
            let invocation = try parsed(["git-driver"] + given.map(\.printed))
            #expect(invocation.options.isEmpty && invocation.words.map(\.path) == given)
        }
        let invocation = try parsed(["textconv", name])
        #expect(invocation.options.isEmpty && GitWords.file(of: invocation.words.map(\.path)) == FilePath(name))
    }

    @Test func optionsStandBeforeTheCommand() throws {
        let invocation = try parsed(["--lang", "en", "--only=cells", "git-driver", "a", "b"])
        #expect(invocation.value(.only) == "cells" && invocation.words.count == 2)
        let words = ["git-driver", "--lang", "en", "a", "b"].map { Argument($0) }
        #expect(ArgumentParser.language(words) == .chinese)
        #expect(throws: Trouble.self) { try parsed(["git-driver", "--lang", "en", "a", "b"]) }
        #expect(throws: Trouble.self) { try parsed(["git-driver", "--lang", "en", "a"] + sides.map(\.printed)) }
    }

    @Test func aDoubleDashOfTheConfigurationIsNoFile() throws {
        guard case .versions(let old, _)? = GitWords(["--", "a"] + sides) else { return #expect(Bool(false)) }
        #expect(old.name == "a/a")
        #expect(GitWords.file(of: ["--", "-"]) == "-")
        guard case .files(let old, _)? = GitWords(["--", "b"]) else { return #expect(Bool(false)) }
        #expect(old == "--")
    }

    @Test func whatGitDoesNotSayIsRefused() {
        #expect(GitWords([]) == nil && GitWords(["a", "b", "c"]) == nil && GitWords(["a"] + sides.dropLast()) == nil)
        #expect(GitWords(["a", "/tmp/a", "0011", "100644", "/tmp/b", "evil", "100644"]) == nil)
        #expect(GitWords(["a", "/tmp/a", ".", ".", "/tmp/b", "", "100644"]) == nil)
        #expect(GitWords(["a", "/tmp/a", ".", ".", "/tmp/b", ".", "1008"]) == nil)
        #expect(GitWords(["a", "/dev/null", ".", ".", "/tmp/b", ".", "120000"]) != nil)
    }
}
