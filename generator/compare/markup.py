"""Text of a report as Markdown, in which nothing of a document becomes markup."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPEN = 10
"""Items that a list shows without being opened."""

_QUOTED = re.compile(r'("(?:[^"\\]|\\.)*")')
_MARKUP = re.compile(r"([\\`*<>\[\]#~@&])")
_NAME = re.compile(r"(\w*_\w*)")
_TICKS = re.compile(r"`+")


def code(said: str) -> str:
    """Return text as code."""
    fence = "`" * (1 + max((len(each) for each in _TICKS.findall(said)), default=0))
    space = " " if said.startswith("`") or said.endswith("`") or not said.strip() else ""
    return f"{fence}{space}{said}{space}{fence}"


def inline(said: str) -> str:
    """Return words of a report, with names and quoted text as code."""
    parts = _QUOTED.split(said)
    return "".join(
        code(part[1:-1]) if index % 2 else _plain(part) for index, part in enumerate(parts)
    )


def _plain(said: str) -> str:
    parts = _NAME.split(said)
    return "".join(
        code(part) if index % 2 else _MARKUP.sub(r"\\\1", part) for index, part in enumerate(parts)
    )


def folded(items: Sequence[str], summary: str, most: int) -> str:
    """Return a list, closed if it is long; of more than `most` items, those and the rest's count.

    `summary` is plain text: what a closed list shows.
    """
    left = len(items) - most
    shown = [*items[:most], f"- … and {left} more"] if left > 0 else [*items]
    body = "\n".join(shown)
    if len(shown) <= _OPEN:
        return body
    return f"<details><summary>{summary}</summary>\n\n{body}\n\n</details>"
