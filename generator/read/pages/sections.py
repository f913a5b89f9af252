"""Collect the facts of one operation while a page is read from its top to its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from generator.read.pages.facts import (
    Body,
    ErrorCode,
    Operation,
    Parameter,
    Place,
    Response,
    Unread,
    Value,
)
from generator.read.pages.members import Draft, member

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.read.pages.facts import Member
    from generator.read.pages.lines import Line

__all__ = ["METHODS", "Answer", "Building", "operation_line", "title_of", "unread", "with_members"]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OPERATION: Final = re.compile(
    rf"[*`]*(?P<method>{'|'.join(METHODS)})[*`]*\s*[*`]*"
    r"(?P<path>(?:https?://[^\s/`*]+)?/[^\s`*]*|(?:https?://[^\s`*]+))[*`]*",
    re.IGNORECASE,
)
_LONGEST: Final = 2_000


@define
class Answer:
    """A response that is being read."""

    status: str
    at: Place
    words: list[str] = field(factory=list[str])
    bodies: list[Body] = field(factory=list[Body])
    headers: list[Member] = field(factory=list["Member"])
    codes: list[ErrorCode] = field(factory=list[ErrorCode])

    def done(self) -> Response:
        """Return what was read."""
        return Response(
            status=self.status,
            at=self.at,
            description=" ".join(self.words)[:_LONGEST],
            bodies=tuple(self.bodies),
            headers=tuple(self.headers),
            codes=tuple(self.codes),
        )


@define
class Building:
    """An operation that is being read."""

    at: Place
    method: str = ""
    path: str = ""
    summary: str = ""
    words: list[str] = field(factory=list[str])
    deprecated: bool = False
    parameters: list[Parameter] = field(factory=list[Parameter])
    bodies: list[Body] = field(factory=list[Body])
    answers: list[Answer] = field(factory=list[Answer])
    security: list[tuple[str, Place]] = field(factory=list[tuple[str, Place]])
    scopes: list[tuple[str, Place]] = field(factory=list[tuple[str, Place]])
    servers: list[str] = field(factory=list[str])
    sections: set[str] = field(factory=set[str])

    def add_parameters(self, location: str, drafts: Iterable[Draft]) -> None:
        """Add parameters of one location; those of the path are required, said or not."""
        self.sections.add(location)
        for draft in drafts:
            if location == "path":
                draft.required = True
            self.parameters.append(Parameter(location, member(draft)))

    def done(self) -> Operation:
        """Return what was read."""
        return Operation(
            at=self.at,
            method=self.method,
            path=self.path,
            summary=self.summary[:_LONGEST],
            description=" ".join(self.words)[:_LONGEST],
            deprecated=self.deprecated,
            parameters=tuple(self.parameters),
            bodies=tuple(self.bodies),
            responses=tuple(each.done() for each in self.answers),
            security=tuple(self.security),
            scopes=tuple(self.scopes),
            servers=tuple(self.servers),
            sections=frozenset(self.sections),
        )


def operation_line(text: str) -> tuple[str, str] | None:
    """Read a line that is a method and a path, `PUT /groups/{id}` or glued: `put/groups/{id}`."""
    found = _OPERATION.fullmatch(text.strip())
    if found is None:
        return None
    path = re.sub(r"^https?://[^/{]+(?=/)", "", found["path"])
    return found["method"].upper(), path


def with_members(value: Value, members: tuple[Member, ...], *, complete: bool = True) -> Value:
    """Return the value with members; of a list, its entries have them."""
    if "array" in value.types:
        items = value.items or Value(value.at, ("object",) if members else ())
        return evolve(value, items=with_members(items, members, complete=complete))
    types = value.types or (("object",) if members else ())
    return evolve(value, types=types, members=members, complete=complete)


def unread(found: list[Unread], line: Line, why: str) -> None:
    """Note a line that could not be read."""
    found.append(Unread(line.at, line.text[:200], why))


def title_of(lines: Sequence[Line]) -> Line:
    """Return the line that is a title: the last heading, or the last line that is no sentence."""
    headings = [each for each in lines if each.heading]
    if headings:
        return headings[-1]
    last = lines[-1]
    if len(lines) > 1 and last.text.endswith(".") and not lines[-2].text.endswith("."):
        return lines[-2]
    return last
