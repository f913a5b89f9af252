"""The templates of emitted modules."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_TEMPLATES = Path(__file__).parent / "templates"


def rendered(template: str, **variables: Any) -> str:
    """Fill in a template; its text is what people wrote in the overlays, never a document's."""
    return _environment().get_template(f"{template}.py.jinja").render(**variables)


@functools.cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701 - Python source, not HTML
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["string"] = string
    return environment


def string(text: str) -> str:
    """Write text as a string literal, in the quotes that ruff gives it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(map(_visible, escaped)) + '"'


def _visible(char: str) -> str:
    return char if char.isprintable() else char.encode("unicode_escape").decode()
