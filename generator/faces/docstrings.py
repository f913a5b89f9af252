"""Docstrings of the overlays' source, taken apart and put together again."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Mapping

from generator.faces.source import Docs

WIDTH = 100
_SECTION = re.compile(r"^([A-Z][a-z]+):(?: (.*))?$")
_SECTIONS = frozenset({"Args", "Returns", "Yields", "Raises", "Note", "Variables"})
_ENTRY = re.compile(r"^(\*{0,2}[\w.]+(?: \([\w.]+\))?): +(.*)$")


def parsed(node: ast.Module | ast.ClassDef | ast.FunctionDef) -> Docs:
    """Take the docstring of a definition apart; an empty summary if it has none."""
    return taken_apart(ast.get_docstring(node) or "")


def taken_apart(docstring: str) -> Docs:
    """Split a docstring into summary, paragraphs and sections."""
    blocks: list[list[str]] = [[]]
    sections: dict[str, dict[str, str]] = {}
    title = ""
    for line in inspect.cleandoc(docstring).splitlines():
        found = _SECTION.match(line)
        if found and found[1] in _SECTIONS:
            title = found[1]
            sections[title] = {"": found[2]} if found[2] else {}
        elif title:
            _add(sections[title], line)
        elif line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    said = ["\n".join(block) for block in blocks if block]
    summary = " ".join(said[0].split()) if said else ""
    return Docs(summary, tuple(said[1:]), sections)


def _add(section: dict[str, str], line: str) -> None:
    said = line.strip()
    if not said:
        return
    starts = len(line) - len(line.lstrip()) == 4
    found = _ENTRY.match(said) if starts else None
    if found:
        section[found[1]] = found[2]
        return
    last = next(reversed(section), "")
    section[last] = f"{section[last]} {said}" if last in section else said


def written(
    summary: str,
    body: Iterable[str] = (),
    sections: Mapping[str, Mapping[str, str]] | None = None,
    *,
    indent: int,
) -> str:
    """Write a docstring as source, indented by so many blanks and wrapped where that is needed."""
    blocks = [_wrapped(summary, "", ""), *(_kept(each) for each in body)]
    for title, entries in (sections or {}).items():
        if entries:
            blocks.append(_section(title, entries))
    margin = " " * indent
    lines = "\n\n".join(blocks).split("\n")
    room = WIDTH - indent - 6
    raw = "r" if any("\\" in line for line in lines) else ""
    if len(lines) == 1 and len(lines[0]) + len(raw) <= room:
        return f'{margin}{raw}"""{lines[0]}"""'
    first, *rest = lines
    shown = [f"{margin}{line}".rstrip() for line in rest]
    end = ["", f'{margin}"""'] if sections and any(sections.values()) else [f'{margin}"""']
    return "\n".join([f'{margin}{raw}"""{first}', *shown, *end])


def _kept(paragraph: str) -> str:
    """Return a paragraph as it is; its author has wrapped it for the same width."""
    return paragraph


def _section(title: str, entries: Mapping[str, str]) -> str:
    lines = [f"{title}:"]
    for name, text in entries.items():
        start = f"{name}: " if name else ""
        lines.append(_wrapped(f"{start}{text}", "    ", "        " if name else "    "))
    return "\n".join(lines)


def _wrapped(text: str, first: str, rest: str) -> str:
    return "\n".join(
        textwrap.wrap(
            " ".join(text.split()),
            width=WIDTH - 8,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
