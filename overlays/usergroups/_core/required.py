"""Members of a response that a verb cannot do without, though the vendor may leave them out."""

from __future__ import annotations

from typing import Any, TypeVar

from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset

T = TypeVar("T")


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
