"""Members of a response that a verb cannot do without, and those that say what it is about."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset

T = TypeVar("T")

_LONGEST_SHOWN: Final = 60


def required(value: T | Unset | None, pointer: str, expected: str, call: Call[Any]) -> T:
    """Return a value that the response must have; raise an error if it is missing.

    Args:
        value: What was read.
        pointer: JSON Pointer of the value in the response.
        expected: The value in words.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The value did not come, or could not be read.

    """
    if value is None or isinstance(value, Unset):
        raise InvalidResponse(
            operation=call.operation.name,
            pointer=pointer,
            expected=expected,
            found="null" if value is None else "nothing that can be read",
        )
    return value


def same(came: object, asked: object, pointer: str, call: Call[Any]) -> None:
    """Refuse a response that is about something else than what was asked for.

    One that says nothing of it passes.

    Args:
        came: The id in the response.
        asked: The id that the call named.
        pointer: JSON Pointer of the id in the response.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The two differ; the error shows both.

    """
    if came is None or isinstance(came, Unset) or came == asked:
        return
    raise InvalidResponse(
        operation=call.operation.name,
        pointer=pointer,
        expected=f"{str(asked)!r}, which was asked for",
        found=repr(str(came)[:_LONGEST_SHOWN]),
    )
