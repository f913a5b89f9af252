"""The results of verbs as plain data, without the vendors' own models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, TypeAlias, cast

import attrs

from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.unset import Unset

Record: TypeAlias = Mapping[str, object]

_OF_THE_VENDOR = frozenset({"additional_properties", "raw"})


def record(value: Any) -> Record:
    """Return the fields of a result as JSON has them, without the vendor's own model."""
    names = [each.name for each in attrs.fields(_type(value))]
    return {name: in_json(getattr(value, name)) for name in names if name not in _OF_THE_VENDOR}


def _type(value: object) -> type[Any]:
    return type(value)


def in_json(value: Any) -> object:
    """Return a value as JSON has it: an error by its kind and its line, a model by its fields."""
    match value:
        case None | Unset():
            return None
        case Error():
            kind = type(value).__name__
            return {
                "kind": kind,
                "status": value.status,
                "code": value.code,
                "message": str(value),
            }
        case Enum():
            return in_json(value.value)
        case bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Mapping():
            members = cast("Mapping[object, object]", value)
            return {str(name): in_json(each) for name, each in members.items()}
        case list() | tuple():
            return [in_json(each) for each in cast("Sequence[object]", value)]
        case _ if attrs.has(_type(value)):
            return record(value)
        case _:
            return str(value)
