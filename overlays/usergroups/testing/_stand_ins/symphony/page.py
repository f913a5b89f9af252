"""A page of a Symphony list: cursors are opaque, and a page may be empty while more follow."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups.testing._request import Request

_ELSEWHERE: Final = "https://pod-internal.example.invalid/v2/admin/usergroups"
"""Address that a page names: on a host that must not see the token."""


class BadCursorError(Exception):
    """A cursor that no page had."""


def page(
    request: Request, rows: list[dict[str, Any]], *, page_size: int, gaps: bool
) -> dict[str, Any]:
    """Return the rows of a page, and where it lies."""
    size = min(max(request.number("limit", page_size), 1), page_size)
    before, after = request.query("before"), request.query("after")
    start, gap = _read(after) if after else (0, False)
    if before:
        end, _ = _read(before)
        start, size = max(end - size, 0), min(size, end)
    empty = gaps and not gap and not before
    stop = start if empty else start + size
    cursors = {"before": _cursor(start), "after": _cursor(stop, gap=empty)}
    pagination: dict[str, Any] = {"cursors": cursors}
    if start > 0:
        pagination["previous"] = f"{_ELSEWHERE}?before={cursors['before']}"
    if stop < len(rows):
        pagination["next"] = f"{_ELSEWHERE}?after={cursors['after']}"
    else:
        del cursors["after"]
    return {"data": rows[start:stop], "pagination": pagination}


def _cursor(place: int, *, gap: bool = False) -> str:
    return base64.urlsafe_b64encode(f"{place}{'g' if gap else ''}".encode()).decode()


def _read(cursor: str) -> tuple[int, bool]:
    try:
        text = base64.urlsafe_b64decode(cursor).decode("ascii")
        return int(text.removesuffix("g")), text.endswith("g")
    except (ValueError, binascii.Error):
        pass
    raise BadCursorError
