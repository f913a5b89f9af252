"""The demo's script played on a vendor's classes, sync and async, and what came of each call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from usergroups._core.records import record
from usergroups._faces.vendors import VendorId
from usergroups.cli.script import Call, script
from usergroups.groups import Group, Member, MembershipChange, User

if TYPE_CHECKING:
    from usergroups.testing import Sandbox


@frozen
class Step:
    """A call that was made."""

    call: str
    came_back: str
    """The result, in words."""
    requests: int
    """Number of HTTP requests that arrived for it."""


class _Play:
    """The script of a vendor, call by call."""

    def __init__(self, sandbox: Sandbox, vendor: VendorId) -> None:
        """Begin before the first call."""
        self._place = sandbox.vendors[vendor]
        self._lines = script(sandbox, vendor)
        self._arrived = len(self._place.requests)
        self._groups: dict[str, str] = {}  # those that are gone, too
        self.call: Call | None = next(self._lines, None)
        self.steps: list[Step] = []

    def note(self, call: Call, result: Any) -> None:
        """Keep what came of the call, and go on to the next."""
        people = {user.id: user.name for user in self._place.users.values()}
        self._groups |= {group.id: group.name for group in self._place.groups.values()}
        names = {"user": _first_words(people), "group": _first_words(self._groups)}
        arrived = len(self._place.requests)
        shown = call.written(names), _in_words(result, people)
        self.steps.append(Step(*shown, arrived - self._arrived))
        self._arrived = arrived
        try:
            self.call = self._lines.send(result)
        except StopIteration:
            self.call = None


def play(sandbox: Sandbox, vendor: VendorId) -> list[Step]:
    """Make each call with the sync class, and return the results."""
    played = _Play(sandbox, vendor)
    with sandbox.vendors[vendor].connect() as client:
        while call := played.call:
            result = call.of(client)
            played.note(call, list(result) if hasattr(result, "__next__") else result)
    return played.steps


async def play_async(sandbox: Sandbox, vendor: VendorId) -> list[Step]:
    """Make each call with the async class, and return the results."""
    played = _Play(sandbox, vendor)
    async with sandbox.vendors[vendor].connect_async() as client:
        while call := played.call:
            result = call.of(client)
            if hasattr(result, "__anext__"):
                played.note(call, [item async for item in result])
            else:
                played.note(call, await result)
    return played.steps


def _in_words(result: Any, people: Mapping[str, str]) -> str:
    match result:
        case None:
            return "done"
        case []:
            return "none"
        case [*items]:
            return ", ".join(_in_words(item, people) for item in items)
        case Group() | Member() | User():
            return result.name or result.id
        case MembershipChange():
            failure = f": {result.error}" if result.error else ""
            return f"{people.get(result.user, result.user).split()[0]} {result.status}{failure}"
        case _:
            shown = {name: _short(each) for name, each in record(result).items()}
            return ", ".join(f"{name} {each}" for name, each in shown.items() if each)


def _short(value: object) -> str:
    match value:
        case {"name": str(name)}:
            return name
        case bool():
            return "yes" if value else "no"
        case _:
            return ""


def _first_words(names: Mapping[str, str]) -> dict[str, str]:
    return {each: name.split()[0].lower() for each, name in names.items()}
