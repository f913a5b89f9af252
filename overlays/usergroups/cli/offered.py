"""The parameters of a command: what the named vendor takes, or what any vendor takes."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Final, cast

from attrs import evolve, frozen

from usergroups._core.command import Command, Parameter
from usergroups._faces.vendors import VENDORS, VendorId
from usergroups_clients._runtime.errors import InvalidArgument

ALLOW_EMPTY: Final = "allow_empty"
"""A verb that has this parameter says itself whether its list may be empty."""
_SAID: Final[Mapping[str, bool | None]] = {"yes": True, "no": False, "any": None}


@frozen
class Offered:
    """A parameter, as help shows it."""

    parameter: Parameter
    vendors: tuple[str, ...]
    """The vendors that take it; none if all do that have the command."""
    hidden: bool = False
    """The named vendor does not take it."""

    @property
    def key(self) -> str:
        """The name under which typer hands the value on."""
        return key(self.parameter)


def key(parameter: Parameter) -> str:
    """Return a name that is no keyword of Python, nor that of an option of every command."""
    word = parameter.word.removeprefix("--").removesuffix("...")
    return f"given_{word.replace('-', '_').lower()}"


def offered(command: Command, vendor: str | None) -> list[Offered]:
    """Return each parameter of a command once.

    Args:
        command: The command.
        vendor: The vendor whose parameters, texts and defaults are wanted; what others take
            besides is hidden. None, or one that has no such command, for those of all.

    """
    every = _of_all(command)
    if vendor is None or vendor not in command.uses:
        return list(every.values())
    own = {each.word: Offered(each, ()) for each in command.uses[vendor].parameters}
    others = [evolve(each, hidden=True) for word, each in every.items() if word not in own]
    return [*own.values(), *others]


def arguments(command: Command, vendor: VendorId, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a vendor's verb, from what the command line gives.

    Raises:
        InvalidArgument: An option is given that the vendor does not take, or one is missing that
            it needs; or what is given is no text.

    """
    name = VENDORS[vendor].name
    found: dict[str, Any] = {}
    every = offered(command, vendor)
    takes_none = any(each.parameter.name == ALLOW_EMPTY for each in every)
    for each in every:
        parameter = each.parameter
        value = values[each.key]
        if parameter.many and (parameter.is_option or not takes_none):
            value = value or None
        if value is not None and each.hidden:
            raise InvalidArgument(f"{name} does not take it", argument=parameter.word)
        if value is None and parameter.required:
            raise InvalidArgument(f"{name} needs it", argument=parameter.word)
        if value is not None:
            _check_text(value, parameter)
            is_three = parameter.kind == "yes_no_any"
            found[parameter.name] = _SAID[value] if is_three else value
    return found


def _check_text(value: object, parameter: Parameter) -> None:
    """Refuse bytes that are no letters in the encoding that words come in."""
    for each in cast("list[object]", value) if isinstance(value, list) else [value]:
        try:
            str(each).encode()
        except UnicodeEncodeError:
            raise InvalidArgument(
                f"has bytes that are no text in the encoding {sys.getfilesystemencoding()}, which"
                " LC_ALL or LANG names",
                argument=parameter.word.removesuffix("..."),
            ) from None


def _of_all(command: Command) -> dict[str, Offered]:
    takers: dict[str, list[str]] = {}
    found: dict[str, Parameter] = {}
    for vendor, use in command.uses.items():
        for each in use.parameters:
            takers.setdefault(each.word, []).append(vendor)
            found[each.word] = _joined(found.get(each.word, each), each)
    return {
        word: Offered(each, () if len(takers[word]) == len(command.uses) else (*takers[word],))
        for word, each in found.items()
    }


def _joined(one: Parameter, other: Parameter) -> Parameter:
    """Join one parameter of two vendors: the shorter text, and no default."""
    alike = one.kind == other.kind
    return one._replace(
        kind=one.kind if alike else "text",
        text=min(one.text, other.text, key=lambda text: (len(text), text)),
        required=not one.is_option,
        default="",
        choices=tuple(dict.fromkeys([*one.choices, *other.choices])) if alike else (),
    )
