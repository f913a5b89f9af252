"""Verbs driven without a client: a test hands them the answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast

from usergroups_clients._runtime._http import Headers
from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.response import Response

if TYPE_CHECKING:
    from collections.abc import Iterable

    from usergroups._core.drive import Pages, Steps
    from usergroups_clients._runtime.operation import Call

T = TypeVar("T")


def read(call: Call[Any], answer: object, status: int = 200) -> Response[Any]:
    """The answer to a call, read from JSON as the client reads it."""
    content = json.dumps(answer).encode()
    decode = call.operation.success.get(str(status)) or next(iter(call.operation.success.values()))
    parsed = decode(content, "application/json", [])
    return Response(status, Headers(), parsed, content)


def play(steps: Steps[T], *answers: object) -> tuple[list[Call[Any]], T]:
    """The calls of a verb and its result; each answer is JSON, or an error to be raised."""
    calls: list[Call[Any]] = []
    waiting = iter(answers)
    try:
        call = next(steps)
        while True:
            calls.append(call)
            answer = next(waiting)
            call = (
                steps.throw(answer) if isinstance(answer, Error) else steps.send(read(call, answer))
            )
    except StopIteration as done:
        assert list(waiting) == []
        return calls, cast("T", done.value)


def leaf(pages: Pages[T], answers: Iterable[object]) -> tuple[list[Call[Any]], list[T]]:
    """The calls of a list and its items; it must end with the last answer."""
    calls, items = [pages.first], list[T]()
    call: Call[Any] | None = pages.first
    for answer in answers:
        assert call is not None
        page = pages.read(read(call, answer).parsed)
        items += page.items
        call = page.next
        calls += [] if call is None else [call]
    assert call is None
    return calls, items


def sent(call: Call[Any]) -> Any:
    """The JSON body of a call."""
    assert call.content is not None
    return json.loads(cast("bytes", call.content.data))
