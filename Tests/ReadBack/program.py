"""Runs the program and collects what did not fit."""

import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Program:
    """The built program, called as a user calls it."""

    def __init__(self, path):
        self.path = os.path.abspath(path)

    def run(self, *arguments, statuses=(0, 1), folder=None, data=b""):
        """What it prints, which must end with one of the statuses."""
        call = subprocess.run(
            [self.path, *arguments], input=data, capture_output=True, cwd=folder or os.path.join(ROOT, "Fixtures"),
            env={}, check=False)
        if call.returncode not in statuses:
            raise SystemExit(f"{' '.join(arguments)}: status {call.returncode}: {call.stderr.decode()}")
        return call.stdout


class Faults:
    """The places where two accounts of the same thing differ."""

    def __init__(self):
        self.lines = []

    def expect(self, where, expected, found):
        """Notes it where two values are not equal."""
        if expected != found:
            self.lines.append(f"{where}\n    expected {expected!r}\n    found    {found!r}")

    def expect_all(self, where, expected, found):
        """Holds two accounts, each a dictionary by name, against one another in both directions."""
        for name in expected:
            if name not in found:
                self.lines.append(f"{where}: {name} is missing: {expected[name]!r}")
            else:
                self.expect(f"{where}: {name}", expected[name], found[name])
        for name in found:
            if name not in expected:
                self.lines.append(f"{where}: {name} is invented: {found[name]!r}")

    def finish(self, success):
        """Prints the outcome and ends."""
        for line in self.lines[:40]:
            print(line)
        print(f"{len(self.lines)} faults" if self.lines else success)
        raise SystemExit(1 if self.lines else 0)
