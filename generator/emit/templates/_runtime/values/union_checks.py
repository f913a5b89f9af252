"""Check strictly what may be one of several: that one of them fits is enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from ..errors import InvalidArgument
from .checks import check_int, check_list, check_map, refuse
from .discriminators import tag_text


def check_unknown_tag(value: Mapping[str, object], at: str, name: str, *known: str) -> None:
    """Refuse plain JSON that should be one of the classes: its tag is known, or it has none."""
    if name not in value or tag_text(value[name]) in known:
        refuse(value, at, f"one of the classes, or an object of another {name!r}")


def check_any_of(value: object, at: str, *checks: Callable[[Any, str], None]) -> None:
    """Refuse what every one of these checks refuses."""
    wanted: list[str] = []
    for check in checks:
        try:
            check(value, at)
        except InvalidArgument as error:
            wanted.append(error.message if error.argument == at else str(error))
        else:
            return
    raise InvalidArgument("; or ".join(dict.fromkeys(wanted)), argument=at)


def check_whole(value: object, at: str, **limits: Any) -> None:
    """Refuse what `check_int` refuses, but not `2.0`, which is the integer 2 in JSON."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    check_int(value, at, **limits)


def check_items(value: object, at: str, check: Callable[[Any, str], None], **limits: Any) -> None:
    """Refuse anything but a list within the limits of `check_list`, whose items `check` lets by."""
    check_list(value, at, **limits)
    for index, item in enumerate(cast("Sequence[object]", value)):
        check(item, f"{at}[{index}]")


def check_members(value: object, at: str, check: Callable[[Any, str], None], **limits: Any) -> None:
    """Refuse anything but a map within the limits of `check_map`, whose values `check` lets by."""
    check_map(value, at, **limits)
    for name, item in cast("Mapping[str, object]", value).items():
        check(item, f"{at}[{name!r}]")
