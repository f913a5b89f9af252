"""Text of a document as Python source: literals and docstrings that can be nothing else."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Iterable
from typing import Any, cast

from generator.describe.prose import clean, is_plain, one_line
from generator.jsontree import is_list, is_object


class Code(str):
    """Source text that is safe to emit; templates accept nothing else."""

    __slots__ = ()

    def __html__(self) -> str:
        """Tell Jinja that nothing is to be escaped, as `Markup` does, which takes long to make."""
        return self


WIDTH = 100
_REMEMBERED = 1024
"""Entries that are remembered: all calls have some of the same errors and arguments."""
_ODD = re.compile(r"[^\x20-\x7e]")
_TO_ESCAPE = re.compile(r'["\\]|[^\x20-\x7e]')
_ORDER = re.compile(r"(coding)(?=[:=])")
_LIST_ITEM = re.compile(r"^([-*•]|\d+[.)])\s+")


def literal(value: Any) -> Code:
    """Return JSON data as a Python literal."""
    return Code(_literal(value))


def _literal(value: Any) -> str:
    if isinstance(value, str):
        if value.isascii() and value.isidentifier():  # as most are
            return f'"{value}"'
        return f'"{_TO_ESCAPE.sub(_escaped, value)}"'
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    if is_list(value):
        return f"[{', '.join(_literal(each) for each in value)}]"
    if isinstance(value, tuple):
        inner = [f"{_literal(each)}," for each in cast("tuple[object, ...]", value)]
        return f"({' '.join(inner)})"
    if is_object(value):
        pairs = [f"{_literal(str(key))}: {_literal(each)}" for key, each in value.items()]
        return f"{{{', '.join(pairs)}}}"
    msg = f"no literal for {type(value).__name__}"
    raise TypeError(msg)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if character in '"\\':
        return f"\\{character}"
    if is_plain(character):
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}"
        if code < 0x100
        else f"\\u{code:04x}"
        if code < 0x10000
        else f"\\U{code:08x}"
    )


def percent_encoded(piece: str) -> str:
    """Return a fixed piece of a path, percent-encoded where it must be."""
    return "".join(each if _in_path(each) else _percent(each) for each in piece)


def _in_path(each: str) -> bool:
    return each.isascii() and (each.isalnum() or each in "/-._~!$&()*+,;=:@%")


def _percent(each: str) -> str:
    return "".join(f"%{byte:02X}" for byte in each.encode("utf-8", "replace"))


def remark(text: str) -> str:
    """Return prose for a comment that gives no tool an order, such as `# type: ignore`."""
    return _ORDER.sub(r"\1 ", one_line(text).replace("#", ""))


def paragraphs(text: str) -> list[str]:
    """Return prose as paragraphs and list items, each on one line."""
    cleaned = clean(text)
    if "\n" not in cleaned:
        return [" ".join(cleaned.split())] if cleaned else []
    found: list[str] = []
    fresh = True
    for line in cleaned.split("\n"):
        stripped = " ".join(line.split())
        if not stripped:
            fresh = True
            continue
        if fresh or _LIST_ITEM.match(stripped) or not found:
            found.append(stripped)
        else:
            found[-1] += f" {stripped}"
        fresh = False
    return found


@functools.lru_cache(_REMEMBERED)
def entry(name: str, text: str) -> str:
    """Write one entry of an `Args:` or `Attributes:` section, wrapped, continuation indented."""
    described = " ".join(paragraphs(text))
    line = f"    {name}: {described}" if described else f"    {name}:"
    return "\n".join(_wrapped(line, WIDTH - 8, "        "))


def section(title: str, lines: Iterable[str]) -> list[str]:
    """Return a titled section of a docstring, as one block; none if it has no lines."""
    kept = list(lines)
    return ["\n".join([f"{title}:", *kept])] if kept else []


def docstring(blocks: Iterable[str], indent: int) -> Code:
    """Write blocks of text, with a blank line between them, as a docstring at this depth.

    A block that starts a section or is indented keeps its lines; any other is wrapped.
    """
    blocks = list(blocks)
    if len(blocks) == 1 and _is_short(blocks[0], indent):
        return Code(f'"""{blocks[0]}"""')
    lines: list[str] = []
    previous_item = False
    for block in blocks:
        if not block.strip():
            continue
        item = bool(_LIST_ITEM.match(block))
        if lines and not (item and previous_item):
            lines.append("")
        previous_item = item
        kept = "\n" in block or block.startswith(" ")
        lines.extend(block.split("\n") if kept else _wrap(block, indent))
    pad = " " * indent
    body = [_in_docstring(line) for line in lines] or ["Undocumented."]
    if body[-1].endswith(('"', "\\")):
        body[-1] += " "
    if len(body) == 1 and len(body[0]) + indent + 6 <= WIDTH:
        return Code(f'"""{body[0]}"""')
    rest = [f"{pad}{line}".rstrip() for line in body[1:]]
    return Code("\n".join([f'"""{body[0]}', *rest, f'{pad}"""']))


def _is_short(block: str, indent: int) -> bool:
    """Return True if a block can stand as it is, on one line, as most can."""
    return (
        0 < len(block) <= WIDTH - indent - 6
        and block.isascii()
        and block.isprintable()
        and '"' not in block
        and "\\" not in block
        and not block.startswith(" ")
        and not block.endswith(" ")
    )


def _wrap(block: str, indent: int) -> list[str]:
    hanging = "  " if _LIST_ITEM.match(block) else ""
    return _wrapped(block, WIDTH - indent - 3, hanging)


def _wrapped(line: str, width: int, hanging: str) -> list[str]:
    if len(line) <= width and line.isprintable() and not line.endswith(" "):
        return [line]  # as most are: wrapping is slow
    return textwrap.wrap(
        line,
        width,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _in_docstring(line: str) -> str:
    if line.isascii() and line.isprintable() and "\\" not in line and '"""' not in line:
        return line  # as most are
    shown = _ODD.sub(lambda match: match.group() if is_plain(match.group()) else "", line)
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def sentence(text: str) -> str:
    """Return prose on one line that ends like a sentence."""
    line = one_line(text)
    if not line:
        return ""
    return line if line[-1] in ".!?:" else f"{line}."
