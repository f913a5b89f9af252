"""Settings from environment variables, and errors that name those variables."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs

from usergroups_clients._runtime.errors import InvalidArgument

V = TypeVar("V")

CONNECTION: Final = ("timeout", "retries", "pace", "transport", "http_client")
"""Arguments of each vendor's class besides its settings."""


def variable(name: str) -> str | None:
    """Return the value of an environment variable; None if it is not set, or empty."""
    return os.environ.get(name) or None


def path(name: str) -> Path | None:
    """Return the path that an environment variable names, `~` expanded; None if it is not set.

    Raises:
        InvalidArgument: It has blanks around it, or line breaks or other such characters in it.

    """
    text = variable(name)
    if text is None:
        return None
    if text != text.strip() or not text.isprintable():
        raise InvalidArgument(
            f"must be a path without blanks around it or line breaks, not {text!r}", argument=name
        )
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise InvalidArgument(f"names a home that is not known: {text!r}", argument=name) from None


@contextmanager
def naming(name: str) -> Generator[None]:
    """Let an `InvalidArgument` raised inside name this variable."""
    try:
        yield
    except InvalidArgument as error:
        raise InvalidArgument(error.message, argument=name) from None


def from_environment(
    kind: Callable[..., V],
    settings: type[Any],
    variables: Mapping[str, tuple[str, ...]],
    connection: Mapping[str, Any],
) -> V:
    """Make a vendor's class with the settings that environment variables give.

    Args:
        kind: The class.
        settings: The vendor's `Settings`; a `from_env` of it reads what needs care.
        variables: The variables of each setting.
        connection: Keyword arguments besides.

    Raises:
        InvalidArgument: A setting is missing or wrong; the error names its variable.

    """
    for name in connection:
        if name in variables:
            message = f"comes from the environment: set {' or '.join(variables[name])}"
            raise InvalidArgument(message, argument=name)
        if name not in CONNECTION:
            raise _unknown(name, "argument", CONNECTION)
    special = getattr(settings, "from_env", None)
    values = {} if special is None else {**special()}
    for setting, names in variables.items():
        if len(names) == 1 and names[0].endswith(f"_{setting.upper()}"):
            values.setdefault(setting, variable(names[0]))
    values = {setting: value for setting, value in values.items() if value is not None}
    try:
        check_names(settings, values)
        return kind(**values, **connection)
    except InvalidArgument as error:
        raise _of_variables(error, variables) from None


def check_names(settings: type[Any], values: Mapping[str, object], *others: str) -> None:
    """Refuse settings that are missing or that nobody knows.

    Args:
        settings: The vendor's `Settings`.
        values: What is given, by the names of the settings.
        others: Further names that are known.

    Raises:
        InvalidArgument: A needed setting is missing, or a given one is unknown.

    """
    known = attrs.fields_dict(settings)
    for name in values:
        if name not in known and name not in others:
            raise _unknown(str(name), "setting", [*known, *others])
    for name, field in known.items():
        if field.default is attrs.NOTHING and values.get(name) is None:
            raise InvalidArgument("is needed", argument=name)


def _unknown(name: str, what: str, names: Sequence[str]) -> InvalidArgument:
    like = get_close_matches(name, names, 1)
    hint = f": did you mean {like[0]}? There" if like else "; there"
    return InvalidArgument(f"is no {what}{hint} are {', '.join(names)}", argument=name)


def _of_variables(
    error: InvalidArgument, variables: Mapping[str, tuple[str, ...]]
) -> InvalidArgument:
    """Return the error with the variables' names in place of the settings'."""

    def shown(found: re.Match[str]) -> str:
        return " or ".join(_set(variables[found[1]])) if found[1] in variables else found[0]

    setting = error.argument
    names = _set(variables.get(setting, ()))
    message = re.sub(r"`(\w+)`", shown, error.message)
    if message == "is needed":
        message = "is needed: set this environment variable"
    return InvalidArgument(message, argument=names[0] if names else setting)


def _set(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of a setting's variables that are set; all of them if none is."""
    return tuple(name for name in names if variable(name)) or names
