"""Results and errors as an agent gets them: structured, and the same as text."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any, cast

from mcp_types import CallToolResult, TextContent

from usergroups._core.printable import printable
from usergroups._core.records import in_json, record
from usergroups._core.tool import Tool
from usergroups_clients._runtime.errors import Error


def succeeded(content: Mapping[str, object]) -> CallToolResult:
    """Return what a tool found."""
    shown = _shown(dict(content))
    # In ASCII: nothing in it can steer a terminal, or hide from who reads it.
    text = TextContent(type="text", text=json.dumps(shown))
    return CallToolResult(content=[text], structured_content=shown)


def failed(error: Exception) -> CallToolResult:
    """Return an error, in its own one line."""
    known = error if isinstance(error, Error) else Error(str(error))
    line = printable(str(error) or type(error).__name__)
    return CallToolResult(
        content=[TextContent(type="text", text=line)],
        structured_content={"error": _shown(in_json(known))},
        is_error=True,
    )


async def found(result: Any, tool: Tool, limit: int) -> dict[str, object]:
    """Return the result of a verb as plain data.

    Args:
        result: What its method returned, awaited if it is no list that is read page by page.
        tool: The tool.
        limit: The most items of a list that is read page by page.

    """
    if tool.pages:
        items, more = await _first(result, limit)
        return {tool.items: [*map(record, items)], "more": more}
    if tool.items:
        return {tool.items: [record(each) for each in cast("Iterable[Any]", result)]}
    return {"done": True} if result is None else dict(record(result))


async def _first(items: AsyncIterator[Any], limit: int) -> tuple[list[Any], bool]:
    """Return the first items of a list, and whether there are more."""
    taken: list[Any] = []
    async for each in items:
        if len(taken) == limit:
            return taken, True
        taken.append(each)
    return taken, False


def _shown(value: object) -> Any:
    """Return plain data whose texts are spelled out where nobody would see them."""
    match value:
        case str():
            return printable(value)
        case dict():
            members = cast("dict[str, object]", value)
            return {printable(name): _shown(each) for name, each in members.items()}
        case list() | tuple():
            return [_shown(each) for each in cast("list[object]", value)]
        case _:
            return value
