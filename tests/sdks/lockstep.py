"""Tell the suite of one call after the other, and wait until it has looked at the sandbox."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator


def facts() -> dict[str, Any]:
    """Read what the suite says about the sandbox."""
    return json.loads(sys.stdin.readline())


def wanted(told: dict[str, Any], calls: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield labels and names of the calls that the suite wants, by default all."""
    yield from told.get("calls") or [(name, name) for name in calls]


def report(call: str, read: object = None, error: BaseException | None = None) -> None:
    """Write what a call read, or its error; return when the next call may be made."""
    said = None if error is None else _said(error)
    line = json.dumps({"call": call, "read": read, "error": said}, default=str)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


def run(call: str, act: Callable[[], object]) -> None:
    """Make a call and report it."""
    try:
        report(call, act())
    except Exception as error:  # noqa: BLE001 - whatever a client raises is what it cannot do
        report(call, error=error)


async def run_async(call: str, act: Callable[[], Coroutine[Any, Any, object]]) -> None:
    """Make a call and report it."""
    try:
        report(call, await act())
    except Exception as error:  # noqa: BLE001 - as above
        report(call, error=error)


def _said(error: BaseException) -> dict[str, Any]:
    """Say what a program would see of an error: its class, status and code."""
    status = getattr(error, "status_code", getattr(error, "status", None))
    kind = getattr(error, "kind", type(error).__name__)
    return {
        "type": kind,
        "status": status,
        "code": getattr(error, "code", None),
        "text": str(error),
    }
