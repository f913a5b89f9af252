"""The OpenAPI document that a Markdown page carries in a fenced block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from generator.errors import GeneratorError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Block", "find_block", "names_openapi"]

_FENCE: Final = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})(?P<info>[^\r\n]*)")
_YAML_ROOT: Final = re.compile(r"""["']?(?:openapi|swagger)["']?[ \t]*:""")
_JSON_ROOT: Final = re.compile(r"""\s*\{.*?["'](?:openapi|swagger)["']\s*:""", re.DOTALL)


@frozen
class Block:
    """The text inside one fence, and the line of the page on which that text starts."""

    text: str
    line: int


def find_block(text: str, file: Path) -> Block | None:
    """Return the fenced block of `text` that holds an OpenAPI document.

    None when there is no such block, or when `text` is itself a YAML document: an `openapi:` key
    stands outside all blocks.

    Raises:
        GeneratorError: more than one block holds a document.

    """
    lines = text.splitlines(keepends=True)
    found: list[Block] = []
    number = 0
    while number < len(lines):
        closing = _closing_line(lines, number)
        if closing is None:
            if _YAML_ROOT.match(lines[number]):
                return None
            number += 1
            continue
        content = "".join(lines[number + 1 : closing])
        if _is_openapi(content):
            found.append(Block(content, number + 2))
        number = closing + 1
    if len(found) > 1:
        raise GeneratorError(
            f"The page has {len(found)} fenced blocks with an OpenAPI document",
            file=file,
            line=found[1].line,
            fix="Leave only the one to read.",
        )
    return found[0] if found else None


def _closing_line(lines: list[str], opening: int) -> int | None:
    """Return the index of the line that closes the fence opened on line `opening`, if any."""
    fence = _FENCE.match(lines[opening])
    if fence is None or ("`" in fence["info"] and fence["mark"][0] == "`"):
        return None
    end = re.compile(rf" {{0,3}}{fence['mark'][0]}{{{len(fence['mark'])},}}[ \t]*$")
    rest = range(opening + 1, len(lines))
    return next((at for at in rest if end.match(lines[at].rstrip("\r\n"))), None)


def names_openapi(text: str) -> bool:
    """Return True if a line of YAML says `openapi:` or `swagger:`, not indented."""
    return any(_YAML_ROOT.match(line) for line in text.splitlines())


def _is_openapi(content: str) -> bool:
    return _JSON_ROOT.match(content) is not None or names_openapi(content)
