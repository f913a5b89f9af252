"""Turn a page saved as HTML into the lines of its text, without running or loading anything."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from generator.errors import GeneratorError
from generator.read.pages.lines import Raw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["html_lines"]

_SILENT: Final = frozenset(
    {
        *("script", "style", "template", "noscript", "svg", "head", "iframe"),
        *("object", "canvas", "math", "select", "textarea"),
    }
)
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "dd", "details", "div", "dl"),
        *("dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "hr"),
        *("header", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"),
        *("td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
_STRONG: Final = frozenset({"strong", "b"})
_DEEPER: Final = frozenset({"ul", "ol", "table", "dl"})
_VOID: Final = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
_SCRIPT: Final = re.compile(r"<(script|style)\b")
_INK: Final = re.compile(r"[^\n]")
_STEP: Final = 2
_DEEPEST: Final = 400
_CHUNK: Final = 16 * 1024
_PENDING: Final = 256 * 1024
_SECONDS: Final = 10.0


def html_lines(text: str, file: Path) -> Iterator[Raw]:
    """Return the page's lines of text, each with the line and column of the HTML it starts at.

    Raises:
        GeneratorError: The HTML is nested too deep, has a tag without an end, or takes too long.

    """
    text = _silenced(text)
    parser = _Parser(file)
    end = time.monotonic() + _SECONDS
    for start in range(0, len(text), _CHUNK):
        parser.feed(text[start : start + _CHUNK])
        if time.monotonic() > end:
            raise GeneratorError(
                "The HTML takes too long to read", file=file, fix="Save the page as text."
            )
        if len(parser.rawdata) > _PENDING:
            raise GeneratorError(
                "The HTML has a tag or comment that does not end",
                file=file,
                line=parser.getpos()[0],
                fix="Save the page as text.",
            )
    parser.close()
    parser.end()
    yield from parser.found


def _silenced(text: str) -> str:
    """Blank out scripts and styles, which may be as large as the rest; all else keeps its place."""
    low = text.lower()
    parts: list[str] = []
    last = 0
    while found := _SCRIPT.search(low, last):
        end = low.find(f"</{found[1]}", found.end())
        end = len(low) if end < 0 else end
        parts += [text[last : found.start()], _INK.sub(" ", text[found.start() : end])]
        last = end
    return "".join([*parts, text[last:]])


class _Parser(HTMLParser):
    def __init__(self, file: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Raw] = []
        self._file = file
        self._open: list[str] = []
        self._silent = 0
        self._depth = 0
        self._fixed = 0
        self._prefix = ""
        self._text = ""
        self._at = (1, 1)
        self._kept = False
        self._bold = False
        self._tagged = False
        """A tag stands between what was read last and what comes."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._tagged = True
        if tag in _BLOCKS:
            self.end()
        if tag in _VOID:
            return
        if len(self._open) >= _DEEPEST:
            raise GeneratorError(
                f"The HTML is nested deeper than {_DEEPEST} elements",
                file=self._file,
                line=self.getpos()[0],
                fix="Save the page as text.",
            )
        self._open.append(tag)
        self._silent += tag in _SILENT
        self._depth += tag in _DEEPER
        self._fixed += tag == "pre"
        if tag in _STRONG and not self._text and self._prefix == "- ":
            # The Markdown of some systems has names in bold at the beginning of an entry.
            self._text, self._at = "**", (self.getpos()[0], self.getpos()[1] + 1)
            self._bold = True
        if tag == "li":
            self._prefix = "- "
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._prefix = "#" * int(tag[1]) + " "

    def handle_endtag(self, tag: str) -> None:
        self._tagged = True
        if tag not in self._open:
            return
        if tag in _STRONG and self._bold:
            self._text = self._text.rstrip() + "** "
            self._bold = False
        if tag in _BLOCKS:
            self.end()
        while self._open:
            last = self._open.pop()
            self._silent -= last in _SILENT
            self._depth -= last in _DEEPER
            self._fixed -= last == "pre"
            if last == tag:
                break
        if tag in {"ul", "ol", "p", "div", "table", "section"}:
            self._prefix = ""

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._fixed:
            self._keep(data)
            return
        words = " ".join(data.split())
        if not words:
            self._text += " " if self._text and not self._text.endswith(" ") else ""
            return
        if not self._text.strip():
            skipped = data[: len(data) - len(data.lstrip())]
            line, column = self.getpos()
            breaks = skipped.count("\n")
            after = len(skipped) - skipped.rfind("\n") - 1 if breaks else column + len(skipped)
            self._at = (line + breaks, after + 1)
        tagged, self._tagged = self._tagged, False
        spaced = not self._text or self._text[-1].isspace() or data[:1].isspace()
        if data[:1].isspace() and self._text and not self._text.endswith(" "):
            self._text += " "
        elif tagged and not spaced and re.match(r"\w\w", self._text[-1] + words[0]):
            # What elements beside each other show apart must not become one word.
            self._text += " "
        self._text += words + (" " if data[-1:].isspace() else "")

    def end(self) -> None:
        """End a line."""
        if self._text.strip():
            indent = " " * (max(self._depth - 1, 0) * _STEP)
            line, column = self._at
            mark = self._prefix
            inside = "" if mark or self._depth == 0 else " " * _STEP
            before = indent + (mark or inside)
            if self._kept:
                # What is laid out in advance has an indentation of its own.
                before += " " * (len(self._text) - len(self._text.lstrip()))
            self.found.append((line, column - len(before), before + self._text.strip()))
            self._prefix = ""
        else:
            self.found.append((self.getpos()[0], 1, ""))
        self._text = ""
        self._kept = False

    def _keep(self, data: str) -> None:
        """Keep the line ends of what is laid out in advance."""
        line, column = self.getpos()
        for number, each in enumerate(data.split("\n")):
            if number:
                self.end()
            if not self._text:
                start = len(each) - len(each.lstrip())
                self._at = (line + number, start + (1 if number else column + 1))
            self._text += each
            self._kept = True
