# Generated from generator/emit/templates/_runtime; do not edit.
"""Check strictly what is about to be sent; each function raises `InvalidArgument` or nothing."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NoReturn, Protocol, cast

from ..errors import InvalidArgument, one_line
from ..secrecy import is_secret_name
from ..unset import UNSET
from .writing import plain

_MOST_SHOWN = 60


class Checkable(Protocol):
    """A model that a request can hold."""

    def check(self, at: str) -> None:
        """Raise `InvalidArgument` if the model cannot be sent."""
        ...


def refuse(value: object, at: str, wanted: str) -> NoReturn:
    """Raise the error that says what a right value looks like."""
    raise InvalidArgument(f"must be {wanted}, not {shown(value, at)}", argument=at)


def shown(value: object, at: str) -> str:
    """Return the value as an error may show it: short, and never a secret."""
    if isinstance(value, str | int | float | bool | None) and not is_secret_name(at):
        try:
            text = repr(value[:_MOST_SHOWN] if isinstance(value, str) else value)
        except ValueError:  # an integer with too many digits
            return "such a long integer"
        return one_line(text, _MOST_SHOWN)
    return f"this {type(value).__name__}"


def check_type(value: object, at: str, *types: type, expected: str = "") -> None:
    """Refuse a value of any other type; a boolean is no integer here."""
    if isinstance(value, types) and (not isinstance(value, bool) or bool in types):
        return
    refuse(value, at, expected or " or ".join(one.__name__ for one in types))


def check_bool(value: object, at: str) -> None:
    """Refuse anything but True and False."""
    if not isinstance(value, bool):
        refuse(value, at, "True or False")


def check_str(
    value: object,
    at: str,
    *,
    min_length: int | None = None,
    max_length: int | None = None,
    pattern: str | None = None,
) -> None:
    """Refuse anything but a text of this length (in characters) that the pattern is found in."""
    if not isinstance(value, str):
        refuse(value, at, "a str")
    length = len(value)
    if min_length is not None and length < min_length:
        refuse(value, at, f"at least {_count(min_length, 'character')} long")
    if max_length is not None and length > max_length:
        refuse(value, at, f"at most {_count(max_length, 'character')} long (it is {length})")
    if pattern is not None:
        from .patterns import compiled  # noqa: PLC0415 - few values have one

        wanted = compiled(pattern)
        if wanted is not None and wanted.search(value) is None:
            refuse(value, at, f"text that matches {pattern}")


def check_int(
    value: object,
    at: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    exclusive_minimum: float | None = None,
    exclusive_maximum: float | None = None,
    multiple_of: float | None = None,
    bits: int | None = None,
) -> None:
    """Refuse anything but an integer in this range, which so many bits can hold."""
    if isinstance(value, bool) or not isinstance(value, int):
        refuse(value, at, "an int")
    if bits is not None and not -(1 << bits - 1) <= value < 1 << bits - 1:
        refuse(value, at, f"an integer of {bits} bits")
    _check_range(value, at, minimum, maximum)
    _check_open_range(value, at, exclusive_minimum, exclusive_maximum)
    _check_multiple(value, at, multiple_of)


def check_float(
    value: object,
    at: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    exclusive_minimum: float | None = None,
    exclusive_maximum: float | None = None,
    multiple_of: float | None = None,
) -> None:
    """Refuse anything but a finite number in this range."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        refuse(value, at, "a number")
    if isinstance(value, float) and not math.isfinite(value):
        refuse(value, at, "a finite number")
    _check_range(value, at, minimum, maximum)
    _check_open_range(value, at, exclusive_minimum, exclusive_maximum)
    _check_multiple(value, at, multiple_of)


def _check_range(value: float, at: str, least: float | None, most: float | None) -> None:
    if least is not None and value < least:
        refuse(value, at, f"at least {least}")
    if most is not None and value > most:
        refuse(value, at, f"at most {most}")


def _check_open_range(value: float, at: str, above: float | None, below: float | None) -> None:
    if above is not None and value <= above:
        refuse(value, at, f"more than {above}")
    if below is not None and value >= below:
        refuse(value, at, f"less than {below}")


def _check_multiple(value: float, at: str, multiple_of: float | None) -> None:
    if multiple_of is None:
        return
    if isinstance(value, int) and isinstance(multiple_of, int):
        fits = value % multiple_of == 0
    else:
        from decimal import Decimal  # noqa: PLC0415 - slow to import and seldom wanted

        # By ratio of the decimal texts: 0.3 is a multiple of 0.1, though not in binary.
        numerator, denominator = (
            Decimal(repr(value)).as_integer_ratio(),
            Decimal(repr(multiple_of)).as_integer_ratio(),
        )
        fits = numerator[0] * denominator[1] % (numerator[1] * denominator[0]) == 0
    if not fits:
        refuse(value, at, f"a multiple of {multiple_of}")


def check_list(
    value: object,
    at: str,
    *,
    min_items: int | None = None,
    max_items: int | None = None,
    unique: bool = False,
) -> None:
    """Refuse anything but a list or tuple with so many items."""
    if not isinstance(value, list | tuple):
        refuse(value, at, "a list")
    items = cast("Sequence[object]", value)
    _check_count(len(items), at, min_items, max_items, "item")
    if unique:
        # As JSON, so that True is not 1 and models, which have no hash, can be compared.
        texts = {json.dumps(_as_number(plain(item, at)), sort_keys=True) for item in items}
        if len(texts) != len(items):
            raise InvalidArgument("must not hold the same item twice", argument=at)


def _as_number(value: object) -> object:
    """Return JSON in which equal numbers look alike: 1.0 is 1."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_as_number(each) for each in cast("list[object]", value)]
    if isinstance(value, dict):
        named = cast("dict[str, object]", value)
        return {name: _as_number(each) for name, each in named.items()}
    return value


def check_map(
    value: object,
    at: str,
    *,
    min_properties: int | None = None,
    max_properties: int | None = None,
    required: Collection[str] = (),
) -> None:
    """Refuse anything but a mapping from str with so many members, these among them."""
    if not isinstance(value, Mapping):
        refuse(value, at, "a dict")
    named = cast("Mapping[object, object]", value)
    if not all(isinstance(name, str) for name in named):
        raise InvalidArgument("must have only str keys", argument=at)
    _check_count(len(named), at, min_properties, max_properties, "member")
    for name in required:
        if name not in named:
            raise InvalidArgument(f"must have a member {name!r}", argument=at)


def _check_count(count: int, at: str, least: int | None, most: int | None, thing: str) -> None:
    if least is not None and count < least:
        raise InvalidArgument(
            f"must hold at least {_count(least, thing)}, not {count}", argument=at
        )
    if most is not None and count > most:
        raise InvalidArgument(f"must hold at most {_count(most, thing)}, not {count}", argument=at)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def check_model(value: object, kind: type[Checkable], at: str) -> None:
    """Refuse anything but such a model, and a model that cannot be sent."""
    if not isinstance(value, kind):
        refuse(value, at, f"a {kind.__name__}")
    try:
        value.check(at)
    except RecursionError:
        pass
    else:
        return
    raise InvalidArgument("is nested too deeply, or holds itself", argument=at)


def check_named(value: object, check: Callable[[Any, str], None], at: str) -> None:
    """Refuse what `check` refuses, and a value that holds itself."""
    try:
        check(value, at)
    except RecursionError:
        pass
    else:
        return
    raise InvalidArgument("is nested too deeply, or holds itself", argument=at)


def check_datetime(value: object, at: str) -> None:
    """Refuse anything but a time with a zone."""
    if not isinstance(value, dt.datetime):
        refuse(value, at, "a datetime")
    if value.utcoffset() is None:
        raise InvalidArgument("must have a zone, for example tzinfo=UTC", argument=at)


def check_given(value: object, at: str) -> None:
    """Refuse to leave out what must be sent, though it need not have come."""
    if value is UNSET:
        raise InvalidArgument("must be given: it is required, and never read", argument=at)


def check_date(value: object, at: str) -> None:
    """Refuse anything but a day; a `datetime` is none, though Python makes it a `date`."""
    if isinstance(value, dt.datetime):
        refuse(value, at, "a date without a time, as value.date() is")
    if not isinstance(value, dt.date):
        refuse(value, at, "a date")


def check_literal(value: object, at: str, *values: Any) -> None:
    """Refuse anything but one of these values, type and all."""
    if not any(type(one) is type(value) and one == value for one in values):
        refuse(value, at, " or ".join(map(repr, values)))


def check_closed(extra: Mapping[str, object], at: str) -> None:
    """Refuse members that the vendor's document leaves no place for."""
    for name in extra:
        refuse(name, f"{at}.additional_properties", "left empty: the vendor takes no other members")
