# Generated from generator/emit/templates/_runtime; do not edit.
"""Check values of enums before they are sent, and say which value was probably meant."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Final, TypeAlias

from ..errors import InvalidArgument
from ..secrecy import is_secret_name
from ..unlisted import Unlisted, UnlistedInt
from .checks import shown

Listed: TypeAlias = type[Enum] | str | int
"""An enum, or a constant beside it in a union."""

_MOST_NAMED: Final = 8


def check_enum(value: object, at: str, *listed: Listed) -> None:
    """Refuse a value that none of these lists, unless it is marked as unlisted."""
    for each in listed:
        if type(value) is each or _is_in(value, each):
            return
    said = f"must be {_wanted(listed)}, not {shown(value, at)}"
    raise InvalidArgument(f"{said}{_advice(value, at, listed)}", argument=at)


def _is_in(value: object, listed: Listed) -> bool:
    if not isinstance(listed, type):
        return type(value) is type(listed) and value == listed
    base, unlisted = (str, Unlisted) if issubclass(listed, StrEnum) else (int, UnlistedInt)
    if isinstance(value, unlisted):
        return True
    if not isinstance(value, base) or isinstance(value, bool):
        return False
    try:
        listed(value)
    except ValueError:
        return False
    return True


def _values(listed: tuple[Listed, ...]) -> list[str | int]:
    found: list[str | int] = []
    for each in listed:
        found += [one.value for one in each] if isinstance(each, type) else [each]
    return found


def _wanted(listed: tuple[Listed, ...]) -> str:
    values = _values(listed)
    if len(values) <= _MOST_NAMED:
        return " or ".join(map(repr, values))
    names = " or ".join(each.__name__ for each in listed if isinstance(each, type))
    return f"one of the {len(values)} values of {names}"


def _advice(value: object, at: str, listed: tuple[Listed, ...]) -> str:
    """Say which value is like this one, and how to send it as it is."""
    kinds = {type(each) for each in _values(listed)}
    if type(value) not in kinds or is_secret_name(at):
        return ""
    from difflib import get_close_matches  # noqa: PLC0415 - slow to import, and for errors alone

    texts = {str(each).lower(): each for each in reversed(_values(listed))}
    alike = get_close_matches(str(value).lower(), texts, 1)
    meant = f"; did you mean {texts[alike[0]]!r}?" if alike else "."
    mark = "Unlisted" if isinstance(value, str) else "UnlistedInt"
    return f"{meant} {mark}({shown(value, at)}) sends a value that is newer than the document"
