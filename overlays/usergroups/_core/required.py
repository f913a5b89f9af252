"""Members of an answer that a verb cannot do without, though the vendor may leave them out."""

from __future__ import annotations

from typing import Any, TypeVar

from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset

T = TypeVar("T")


def told(value: T | Unset | None, pointer: str, expected: str, call: Call[Any]) -> T:
    """The value, if it came and could be read; never an empty list in place of a missing one.

    Raises:
        InvalidResponse: It is not there.

    """
    if value is None or isinstance(value, Unset):
        raise InvalidResponse(
            operation=call.operation.name,
            pointer=pointer,
            expected=expected,
            found="null" if value is None else "nothing that can be read",
        )
    return value
