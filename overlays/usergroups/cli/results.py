"""The results of verbs, as tables for people or as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, cast

import attrs
import typer

from usergroups._core.command import Use
from usergroups.cli.output import Record, show_list, show_one
from usergroups.cli.saying import SOME_FAILED, note
from usergroups_clients._runtime.errors import Error
from usergroups_clients._runtime.unset import Unset

_OF_THE_VENDOR = frozenset({"additional_properties", "raw"})


def show_result(result: Any, use: Use, *, as_json: bool) -> None:
    """Write what a verb returned; where nothing comes back, say to people that it is done.

    Raises:
        typer.Exit: Some members could not be changed.

    """
    if use.items:
        _show_items(result, use.items, as_json=as_json)
    elif result is not None:
        show_one(record(result), as_json=as_json)
    elif not as_json:
        note(f"Accepted. {use.outcome}" if use.outcome else "Done.")


def _show_items(result: Iterable[Any], what: str, *, as_json: bool) -> None:
    items = result if hasattr(result, "__next__") else list(result)
    show_list(map(record, items), what, as_json=as_json)
    changes = items if isinstance(items, list) else []
    if any(getattr(each, "status", "") == "failed" for each in changes):
        raise typer.Exit(SOME_FAILED)


def record(value: Any) -> Record:
    """Return the fields of a result as JSON has them, without the vendor's own model."""
    names = [each.name for each in attrs.fields(_type(value))]
    return {name: _json(getattr(value, name)) for name in names if name not in _OF_THE_VENDOR}


def _type(value: object) -> type[Any]:
    return type(value)


def _json(value: Any) -> object:
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
            return _json(value.value)
        case bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
        case Mapping():
            members = cast("Mapping[object, object]", value)
            return {str(name): _json(each) for name, each in members.items()}
        case list() | tuple():
            return [_json(each) for each in cast("Sequence[object]", value)]
        case _ if attrs.has(_type(value)):
            return record(value)
        case _:
            return str(value)
