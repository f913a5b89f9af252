"""The work of one task: it changes groups of its own, and keeps book of what must be true of them.

It is written once, as a generator of calls, for threads, asyncio and trio alike.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import define, field, frozen

from usergroups import Error, NotFound, StatusError

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Generator, Iterable

CHANGED: Final = ("changed", "unchanged", "accepted")


@frozen
class Act:
    """A verb to call, with its arguments; None asks for a new client."""

    verb: str | None
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(factory=dict)


Acts: TypeAlias = "Generator[Act, Any, Any]"


@define
class Made:
    """A group that a task made, and what it knows of it."""

    name: str
    id: str = ""
    exists: bool | None = True
    """None if nobody can know."""
    members: dict[str, bool | None] = field(factory=dict)


@define
class Book:
    """The acts and findings of a task."""

    vendor: str
    groups: list[Made] = field(factory=list)
    calls: int = 0
    failed: int = 0
    """Calls that ended in an error after all their tries."""
    unknown: int = 0
    """Writes of which the error could not say whether they were done."""
    wrong: list[str] = field(factory=list)
    """What may never be."""


@frozen
class Task:
    """The work of one task."""

    name: str
    vendor: str
    users: tuple[str, ...]
    until: float
    """By `time.time`."""
    random: random.Random
    book: Book
    group: str = ""
    """A group to use, where the vendor does not tell the id of a new one."""

    def acts(self) -> Acts:
        """Work until the time is over, then read everything once more."""
        number = 0
        while time.time() < self.until:
            if number % 5 == 0:
                yield Act(None)
            number += 1
            yield from self._one_group(f"soak {self.name}-{number}")

    def _one_group(self, name: str) -> Acts:
        made = Made(name)
        if self.group:
            yield from self._borrow(made)
            return
        yield from self._create(made)
        self.book.groups.append(made)
        if not made.exists:
            return
        rounds = 60 if self.vendor == "symphony" else self.random.randint(3, 8)
        for _ in range(rounds):
            if time.time() >= self.until:
                break
            yield from self.random.choice([self._add, self._remove, self._read, self._rename])(made)
        yield from self._settle(made)
        if self.vendor != "symphony" and self.random.random() < 0.8:
            yield from self._delete(made)

    def _borrow(self, made: Made) -> Acts:
        """Change the members of a group that is there, which the vendor does not let us read."""
        made = next(iter(self.book.groups), None) or made
        if not self.book.groups:
            made.name, made.id = self.group.split("=")
            self.book.groups.append(made)
        yield from self.random.choice([self._add, self._remove])(made)

    def _create(self, made: Made) -> Acts:
        try:
            group = yield from self._call("create_group", made.name)
        except StatusError as error:
            made.exists = False
            if error.status == 409 or error.code == "DUPLICATE_DATA":
                self.book.wrong.append(f"{made.name}: made twice: {error}")
        except Error as error:
            made.exists = None if error.attempts else False
        else:
            made.id = group.id
            self._expect(made, "name", made.name, group.name)
        if made.exists is None:
            self.book.unknown += 1
            groups = yield from self._surely("list_groups")
            found = [group.id for group in groups if group.name == made.name]
            made.exists, made.id = bool(found), (found or [""])[0]

    def _add(self, made: Made) -> Acts:
        yield from self._change(made, "add_members", member=True)

    def _remove(self, made: Made) -> Acts:
        yield from self._change(made, "remove_members", member=False)

    def _change(self, made: Made, verb: str, *, member: bool) -> Acts:
        users = self.random.sample(self.users, self.random.randint(1, len(self.users)))
        try:
            changes = yield from self._call(verb, made.id, users)
        except Error:
            self._forget(made, users)
        else:
            self._expect(made, "users", users, [change.user for change in changes])
            for change in changes:
                if change.status in CHANGED:
                    made.members[change.user] = member
                elif change.error.attempts and not _is_undone(change.error):
                    self._forget(made, [change.user])
        if None in made.members.values() and not self.group:
            yield from self._settle(made)

    def _forget(self, made: Made, users: Iterable[str]) -> None:
        self.book.unknown += 1
        made.members |= dict.fromkeys(users)

    def _read(self, made: Made) -> Acts:
        try:
            members = yield from self._call("list_members", made.id)
        except Error:
            return
        self._compare(made, {member.id for member in members})

    def _rename(self, made: Made) -> Acts:
        text = f"about {self.random.randint(0, 999)}"
        try:
            yield from self._call("update_group", made.id, description=text)
        except Error:
            return
        group = yield from self._surely("get_group", made.id)
        self._expect(made, "id", made.id, group.id)
        self._expect(made, "name", made.name, group.name)
        self._expect(made, "description", text, group.description)

    def _settle(self, made: Made) -> Acts:
        """Find out who is in the group."""
        members = yield from self._surely("list_members", made.id)
        self._compare(made, {member.id for member in members})

    def _compare(self, made: Made, there: set[str]) -> None:
        known = {user: is_in for user, is_in in made.members.items() if is_in is not None}
        self._expect(made, "members", known, {user: user in there for user in known})
        made.members |= {user: user in there for user in self.users}

    def _delete(self, made: Made) -> Acts:
        for user in [user for user, is_in in made.members.items() if is_in]:
            yield from self._surely("remove_members", made.id, [user], accept=_all_done)
            made.members[user] = False
        try:
            yield from self._surely("delete_group", made.id, gone=("INVALID_DATA",))
        except Error:  # the response to a try before was lost
            with suppress(NotFound):
                yield from self._surely("get_group", made.id)
                self.book.wrong.append(f"{made.name}: cannot be deleted")
        made.exists, made.members = False, {}

    def _expect(self, made: Made, what: str, wanted: object, found: object) -> None:
        if wanted != found:
            self.book.wrong.append(f"{made.name}: {what} {found}, not {wanted}")

    def _call(self, verb: str, *arguments: Any, **keywords: Any) -> Acts:
        self.book.calls += 1
        try:
            return (yield Act(verb, arguments, keywords))
        except Error:
            self.book.failed += 1
            raise

    def _surely(
        self,
        verb: str,
        *arguments: Any,
        accept: Callable[[Any], bool] = lambda _: True,
        gone: tuple[str, ...] = (),
    ) -> Acts:
        """Call until it succeeds, which it must in the end."""
        for _ in range(20):
            try:
                result = yield from self._call(verb, *arguments)
            except Error as error:
                if isinstance(error, NotFound) or error.code in gone:
                    raise
                last: object = error
            else:
                if accept(result):
                    return result
                last = result
        raise RuntimeError(f"{verb} fails for ever: {last}")


def _all_done(changes: Any) -> bool:
    return all(change.status in CHANGED for change in changes)


def _is_undone(error: Error) -> bool:
    """Return True if a write certainly was not done: refused, and no try before it can have been.

    A call that must not run twice has no try before it that arrived.
    """
    return isinstance(error, StatusError) and error.attempts == 1
