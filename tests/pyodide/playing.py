"""Play every verb of every vendor, and resolve every annotation, without sockets or threads."""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import annotationlib  # of Python 3.14
import attrs

import usergroups
from usergroups.cli.playing import play, play_async
from usergroups.testing import Sandbox
from usergroups_clients.registry import VENDORS


async def everything() -> None:
    """Do all of it; raise at the first thing that is wrong."""
    sys.stdout.write(f"Python {sys.version.split()[0]} on {sys.platform}\n")
    for vendor in VENDORS:
        package = import_module(f"usergroups_clients.{vendor}")
        resolved = sum(map(_resolve, _public(package)))
        assert resolved > 4 * len(package.calls.__all__)
        sync = play(Sandbox(), vendor)
        later = await play_async(Sandbox(), vendor)
        assert sync == later
        verbs = usergroups.capabilities()[vendor].verbs
        played = {step.call.partition("(")[0] for step in sync}
        assert verbs <= played
        sys.stdout.write(
            f"{vendor}: {len(sync)} calls, sync and async; {resolved} annotated objects\n"
        )
    own = sum(_resolve(getattr(usergroups, name)) for name in usergroups.__all__)
    sys.stdout.write(f"usergroups: {own} annotated objects\n")


def _public(package: ModuleType) -> Iterator[Any]:
    for module in (package, package.models, package.calls):
        yield from (getattr(module, name) for name in module.__all__)


def _resolve(value: Any) -> int:
    """Resolve the annotations of a public name in each way there is; count what has some."""
    if isinstance(value, type):
        if attrs.has(value):
            attrs.resolve_types(value)
        found = [value, *_methods(value)]
    else:
        found = [value] if inspect.isfunction(value) else []
    for each in found:
        typing.get_type_hints(each)
        for form in annotationlib.Format.VALUE, *_DEFERRED:
            annotationlib.get_annotations(each, format=form)
        if inspect.isfunction(each):
            inspect.signature(each, eval_str=True)
    return len(found)


_DEFERRED = annotationlib.Format.FORWARDREF, annotationlib.Format.STRING


def _methods(kind: type) -> list[Any]:
    return [
        each
        for name, each in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_") and str(each.__module__).startswith("usergroups")
    ]
