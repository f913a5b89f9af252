"""Make a call of a built package from plain data, and say what became of it."""

from __future__ import annotations

import enum
import inspect
import types
import typing
from collections.abc import Mapping
from typing import Any

from attrs import fields_dict, frozen, has

from tests.servers.facts import Fact, Upload, plain


@frozen
class Outcome:
    """The result or error of a client."""

    value: Any = None
    status: int = 0
    location: str = ""
    failed: str = ""
    """An error that is no answer of the server, in its own words."""

    def __str__(self) -> str:
        """Say it in one line."""
        if self.failed:
            return self.failed
        shown = (
            f"status {self.status} {self.value!r}" if self.status else f"returned {self.value!r}"
        )
        return f"{shown} {self.location}".rstrip()


def bind(method: Any, fact: Fact, package: Any) -> dict[str, Any]:
    """Make the arguments of a method, with the package's own models and files."""
    hints = typing.get_type_hints(method)
    accepted = inspect.signature(method).parameters
    for name in fact.arguments:
        if name not in accepted:
            raise TypeError(f"{fact.operation} takes no {name}, but {sorted(accepted)}")
    for name, each in accepted.items():
        if each.default is each.empty and name not in fact.arguments:
            raise TypeError(f"{fact.operation} does not work without {name}")
    return {name: make(hints[name], value, package) for name, value in fact.arguments.items()}


def make(hint: Any, value: Any, package: Any) -> Any:
    """Make a value of the type that is asked for; what fits none stays as it is."""
    options = list(_options(hint))
    match value:
        case Upload():
            return package.File(value.content, value.name, value.media_type)
        case Mapping():
            for model in (each for each in options if has(each) and value.keys() <= _names(each)):
                types_of = typing.get_type_hints(model)
                return model(**{key: make(types_of[key], value[key], package) for key in value})
            # A class for the members that the document did not name.
            for model in (each for each in options if has(each) and each is not package.File):
                return model.from_dict(dict(value))
        case list():
            items = [arguments[0] for each in options if (arguments := typing.get_args(each))]
            return [make(items[0] if items else Any, each, package) for each in value]
        case _:
            pass
    return value


def _options(hint: Any) -> typing.Iterator[Any]:
    """List the members of a union, or the one type."""
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        for each in typing.get_args(hint):
            yield from _options(each)
    elif isinstance(hint, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()):
        yield from _options(hint.__value__)
    else:
        yield hint


def _names(model: Any) -> set[str]:
    return set(fields_dict(model)) - {"additional_properties"}


def read(response: Any) -> Outcome:
    """Read a response as plain data."""
    headers = response.headers
    location = headers.get("location", "") if 300 <= response.status < 400 else ""
    return Outcome(simple(response.parsed), 0, location)


def failure(error: Exception) -> Outcome:
    """Read an error as plain data."""
    status = getattr(error, "status", None)
    kind = type(error).__name__
    if kind == "InvalidResponse" or status is None:
        return Outcome(failed=f"{kind}: {error}")
    headers = getattr(error, "headers", None) or {}
    location = headers.get("location", "")
    body = getattr(error, "parsed", None)
    return Outcome(simple(body if body is not None else error.body), status, location)


def simple(value: Any) -> Any:
    """Write what was read as the JSON that it stands for, by the types that the client gave it."""
    match value:
        case enum.Enum():
            return value.value
        case str():
            return str(value)  # a value that an enum does not list has a class of its own
        case list():
            return [simple(each) for each in value]
        case dict():
            return {name: simple(each) for name, each in value.items()}
        case _ if has(type(value)) and hasattr(value, "to_dict"):
            rest: dict[str, Any] = getattr(value, "additional_properties", {})
            members = {name: getattr(value, name) for name in _names(type(value))}
            given = {name: each for name, each in members.items() if name in value.to_dict()}
            return simple({**given, **rest})
        case _:
            return plain(value)
