# Generated from generator/emit/templates/_runtime; do not edit.
"""Name faults in what a vendor sent: where a value stands, and what is wrong with it."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, TypeVar, cast

from attrs import frozen

from . import PUBLIC
from .errors import InvalidResponse
from .unset import UNSET

T = TypeVar("T")

At: TypeAlias = tuple[Any, str | int] | None
"""The location of a value: the location of what holds it, and its name or index in that."""


@frozen(repr=False)
class Issue:
    """A fault in a response that could be read all the same."""

    pointer: str
    """The JSON Pointer of the value that is at fault."""
    expected: str
    """A description of what should stand there."""
    found: str
    """The kind of what stands there; never its value."""

    def __repr__(self) -> str:
        """Show the fields that are set; an unfinished object may lack some."""
        names = ("pointer", "expected", "found")
        shown = [f"{name}={getattr(self, name)!r}" for name in names if hasattr(self, name)]
        return f"Issue({', '.join(shown)})"


Issue.__module__ = PUBLIC

Issues: TypeAlias = list[Issue]
Reader: TypeAlias = Callable[[object, At, Issues], T]

OBJECT: Final[type[dict[str, Any]]] = dict
"""The class of a decoded JSON object.

Named here, for type checkers take a value of `dict` for one of members that they know nothing of.
"""

_KINDS: Mapping[type, str] = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


def pointer(at: At) -> str:
    """Return the JSON Pointer of a value: `/users/0/name`."""
    names: list[str] = []
    while at is not None:
        at, name = at
        names.append(str(name).replace("~", "~0").replace("/", "~1"))
    names.append("")
    return "/".join(reversed(names))


def kind_of(value: object) -> str:
    """Return the kind of a JSON value, in words."""
    if value is None:
        return "null"
    if value is UNSET:
        return "nothing"
    return _KINDS.get(type(value)) or f"a Python {type(value).__name__}"


def mismatch(value: object, expected: str, at: At) -> InvalidResponse:
    """Return the error for a value that is not what it should be (missing if `UNSET`)."""
    return InvalidResponse(pointer=pointer(at), expected=expected, found=kind_of(value))


def members(data: object, at: At) -> dict[str, Any]:
    """Return an object's members, which stay as they are."""
    if type(data) is dict:
        return data  # pyright: ignore[reportUnknownVariableType] - a cast would be one more call
    if isinstance(data, Mapping):
        return dict(cast("Mapping[str, Any]", data))
    raise mismatch(data, "an object", at)
