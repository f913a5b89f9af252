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
    width = WIDTH - indent
    blocks = [_wrapped(summary, width), *(_paragraph(each, width) for each in body)]
    blocks += [_section(*each, width) for each in (sections or {}).items() if each[1]]
    lines = "\n\n".join(blocks).split("\n")
    raw = "r" if any("\\" in line for line in lines) else ""
    margin = " " * indent
    if len(lines) == 1 and len(raw) + len(lines[0]) + 6 <= width:
        return f'{margin}{raw}"""{lines[0]}"""'
    first, *rest = lines
    shown = [f"{margin}{line}".rstrip() for line in rest]
    end = ["", f'{margin}"""'] if sections and any(sections.values()) else [f'{margin}"""']
    return "\n".join([f'{margin}{raw}"""{first}', *shown, *end])


def _paragraph(text: str, width: int) -> str:
    """Wrap a paragraph anew, item by item if it is a list; a block of code stays as it is."""
    if text.startswith("```"):
        return text
    items = re.split(r"\n(?=- )", text)
    return "\n".join(
        _wrapped(each, width, rest="  " if each.startswith("- ") else "") for each in items
    )


def _section(title: str, entries: Mapping[str, str], width: int) -> str:
    lines = [f"{title}:"]
    for name, text in entries.items():
        said, rest = (f"{name}: {text}", " " * 8) if name else (text, " " * 4)
        lines.append(_wrapped(said, width, first=" " * 4, rest=rest))
    return "\n".join(lines)


def entry(name: str, text: str, *, indent: int) -> str:
    """Write one entry of a section, indented by so many blanks and the section's own four."""
    margin = " " * (indent + 4)
    return _wrapped(f"{name}: {text}", WIDTH, first=margin, rest=margin + " " * 4)


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> str:
    return "\n".join(
        textwrap.wrap(
            " ".join(text.split()),
            width=width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
