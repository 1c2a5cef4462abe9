// Fixes the long common runs of two passages, so that only what lies between is compared carefully.

import SequenceAlignment

/// Turns a common subsequence into fixed runs and the windows between them.
struct WindowCutter {
    /// Runs of common lexemes, ascending, covering nothing else.
    let runs: [Stretch]

    init(_ pairs: [IndexPair]) {
        var runs: [Stretch] = []
        for pair in pairs {
            if let last = runs.last, last.old.upperBound == pair.old, last.new.upperBound == pair.new {
                runs[runs.count - 1] = Stretch(
                    isEqual: true, old: last.old.lowerBound..<pair.old + 1,
                    new: last.new.lowerBound..<pair.new + 1)
            } else {
                runs.append(
                    Stretch(isEqual: true, old: pair.old..<pair.old + 1, new: pair.new..<pair.new + 1))
            }
        }
        self.runs = runs
    }

    /// The window as fixed equal stretches and, between them, stretches still to be compared.
    ///
    /// - Parameter context: How much of a run stays open at its ends, for edits to slide into. At the ends of the window
    ///   nothing slides, so a run there is fixed up to its very end.
    func cut(_ window: Stretch, context: Int) -> [Stretch] {
        var stretches: [Stretch] = []
        var (old, new) = (window.old.lowerBound, window.new.lowerBound)
        for run in runs[runsTouching(window)] {
            let isFirst = run.old.lowerBound <= window.old.lowerBound && run.new.lowerBound <= window.new.lowerBound
            let isLast = run.old.upperBound >= window.old.upperBound && run.new.upperBound >= window.new.upperBound
            let skipped = max(
                window.old.lowerBound - run.old.lowerBound, window.new.lowerBound - run.new.lowerBound, 0)
            let surplus = max(
                run.old.upperBound - window.old.upperBound, run.new.upperBound - window.new.upperBound, 0)
            let low = skipped + (isFirst ? 0 : context)
            let high = run.old.count - surplus - (isLast ? 0 : context)
            guard high > low else { continue }
            let fixed = Stretch(
                isEqual: true, old: (run.old.lowerBound + low)..<(run.old.lowerBound + high),
                new: (run.new.lowerBound + low)..<(run.new.lowerBound + high))
            stretches.append(
                Stretch(
                    isEqual: false, old: old..<fixed.old.lowerBound, new: new..<fixed.new.lowerBound))
            stretches.append(fixed)
            (old, new) = (fixed.old.upperBound, fixed.new.upperBound)
        }
        stretches.append(
            Stretch(isEqual: false, old: old..<window.old.upperBound, new: new..<window.new.upperBound))
        return stretches.filter { !($0.old.isEmpty && $0.new.isEmpty) }
    }

    private func runsTouching(_ window: Stretch) -> Range<Int> {
        let first = firstRun { $0.old.upperBound > window.old.lowerBound }
        let end = firstRun { $0.old.lowerBound >= window.old.upperBound }
        return first..<max(first, end)
    }

    /// The first run for which something holds that holds for all runs behind it.
    private func firstRun(where holds: (Stretch) -> Bool) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
