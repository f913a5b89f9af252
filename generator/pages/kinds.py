"""Tell a page of a documentation system from a document, and from a page that carries one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.errors import GeneratorError
from generator.read.source import find_text, is_json, is_prose

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["has_document"]

_MARKUP: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")


def has_document(data: bytes, file: Path) -> bool:
    """Return True if a file is an OpenAPI document, or a page with one in it."""
    if _MARKUP.match(data):
        return False
    try:
        return not is_prose(data, file) or is_json(find_text(data, file).text)
    except GeneratorError:
        return False
