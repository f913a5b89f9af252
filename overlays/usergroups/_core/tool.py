"""A tool for agents, as the emitted table of all tools has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Tool(NamedTuple):
    """A verb of one vendor."""

    verb: str
    text: tuple[str, ...]
    """The paragraphs of its docstring."""
    schema: Mapping[str, Any]
    """The JSON Schema of its arguments."""
    items: str = ""
    """Name of the result's items, such as `groups`; empty if it is no list."""
    pages: bool = False
    """It is a list that is read page by page."""
    writes: bool = False
    """It may change something."""
    takes_away: bool = False
    """It may take something away, and is planned before it is applied."""
    only_adds: bool = False
    """Whatever was there before stays as it is."""
    repeatable: bool = False
    """To call it twice changes no more than to call it once."""
