"""The results of verbs, shown as tables for people or as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import typer

from usergroups._core.command import Use
from usergroups._core.records import record
from usergroups.cli.output import show_list, show_one
from usergroups.cli.saying import SOME_FAILED, note


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
