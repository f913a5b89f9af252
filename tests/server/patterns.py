"""A text that matches a simple regular expression: literals, classes, groups and counts."""

from __future__ import annotations

import re

from attrs import define

_CLASSES = {"d": "7", "w": "w", "s": " ", "D": "x", "W": "-", "S": "x"}


def matching_text(pattern: str, *, shortest: int = 0, longest: int | None = None) -> str:
    """The shortest text of the wanted length that we can make; ValueError when there is none."""
    for extra in range(shortest + 1):
        text = _Writer(pattern, extra).alternatives()
        fits = len(text) >= shortest and (longest is None or len(text) <= longest)
        if fits and re.search(pattern, text):
            return text
    raise ValueError(f"no text made for the pattern {pattern!r}")


@define
class _Writer:
    """Reads the pattern and writes a match of each part; `extra` is added to each count."""

    pattern: str
    extra: int
    at: int = 0

    def peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def take(self) -> str:
        self.at += 1
        return self.pattern[self.at - 1 : self.at]

    def alternatives(self) -> str:
        """The first of the alternatives; the others are read over."""
        first = self.sequence()
        while self.peek() == "|":
            self.take()
            self.sequence()
        return first

    def sequence(self) -> str:
        parts: list[str] = []
        while self.peek() not in {"", "|", ")"}:
            part = self.atom()
            parts.append(part * self.count())
        return "".join(parts)

    def atom(self) -> str:
        char = self.take()
        if char in "^$":
            return ""
        if char == "(":
            return self.group()
        if char == "[":
            return self.one_of()
        if char == "\\":
            escaped = self.take()
            return "" if escaped in "bBAZ" else _CLASSES.get(escaped, escaped)
        return "x" if char == "." else char

    def group(self) -> str:
        head = re.compile(r"\?(?:[:=!]|<[=!]|P?<\w+>)").match(self.pattern, self.at)
        self.at = head.end() if head else self.at
        text = self.alternatives()
        self.take()
        return "" if head and head[0][-1] in "=!" else text

    def one_of(self) -> str:
        """One character of a class: its first, or one outside of a negated class."""
        end = self.pattern.index("]", self.at + (2 if self.peek() == "^" else 1))
        while self.pattern[end - 1] == "\\":
            end = self.pattern.index("]", end + 1)
        inside = self.pattern[self.at : end]
        self.at = end + 1
        if inside.startswith("^"):
            return next(char for char in "xX0-_ " if re.match(f"[{inside}]", char))
        if inside.startswith("\\"):
            return _CLASSES.get(inside[1], inside[1])
        return inside[0]

    def count(self) -> int:
        found = re.compile(r"([*+?]|\{(\d+)(,?)(\d*)\})\??").match(self.pattern, self.at)
        if found is None:
            return 1
        self.at = found.end()
        low = int(found[2]) if found[2] else int(found[1] == "+")
        if found[1] == "?" or (found[2] and not found[3]):
            high: int | None = 1 if found[1] == "?" else low
        else:
            high = int(found[4]) if found[4] else None
        wanted = low + self.extra
        return wanted if high is None else min(wanted, high)
