"""The demo's script played on a vendor's classes, sync and async, and what came of each call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from usergroups.cli.script import Call, script
from usergroups.groups import Group, Member, MembershipChange

if TYPE_CHECKING:
    from usergroups.testing import Sandbox
    from usergroups_clients.registry import VendorId


@frozen
class Step:
    """A call that was made."""

    call: str
    came_back: str
    """The result, in words."""
    requests: int
    """How many HTTP requests arrived for it."""


class _Play:
    """The script of a vendor, call by call."""

    def __init__(self, sandbox: Sandbox, vendor: VendorId) -> None:
        """Stand before the first call."""
        self._place = sandbox.vendors[vendor]
        self._lines = script(sandbox, vendor)
        self._arrived = len(self._place.requests)
        self.call: Call | None = next(self._lines, None)
        self.steps: list[Step] = []

    def note(self, call: Call, result: Any) -> None:
        """Keep what came of the call, and go on to the next."""
        people = {user.id: user.name for user in self._place.users.values()}
        arrived = len(self._place.requests)
        self.steps.append(Step(str(call), _in_words(result, people), arrived - self._arrived))
        self._arrived = arrived
        try:
            self.call = self._lines.send(result)
        except StopIteration:
            self.call = None


def play(sandbox: Sandbox, vendor: VendorId) -> list[Step]:
    """What came of each call of the sync class."""
    played = _Play(sandbox, vendor)
    with sandbox.vendors[vendor].connect() as client:
        while call := played.call:
            result = call.of(client)
            played.note(call, list(result) if hasattr(result, "__next__") else result)
    return played.steps


async def play_async(sandbox: Sandbox, vendor: VendorId) -> list[Step]:
    """What came of each call of the async class."""
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
        case Group() | Member():
            return result.name or result.id
        case MembershipChange():
            failure = f": {result.error}" if result.error else ""
            return f"{people.get(result.user, result.user).split()[0]} {result.status}{failure}"
        case _ if hasattr(result, "role"):
            return f"{_in_words(result.group, people)}, {result.role}"
        case _:
            return "active" if result.active else "ended"
