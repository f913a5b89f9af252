"""The change report of one vendor, and the changes in it."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from attrs import field, frozen

from generator.errors import GeneratorError

Level: TypeAlias = Literal["breaking", "compatible", "documentation", "unused"]
Kind: TypeAlias = Literal[
    "operation",
    "parameter",
    "body",
    "response",
    "error",
    "model",
    "request field",
    "response field",
    "enum",
    "constraint",
    "auth",
    "server",
    "documentation",
]
Effect: TypeAlias = Literal["added", "changed", "deprecated", "removed"]
Bump: TypeAlias = Literal["none", "patch", "minor", "major"]

LEVELS: tuple[Level, ...] = ("breaking", "compatible", "documentation", "unused")
_VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)", re.ASCII)


@frozen
class Change:
    """One difference between two versions of a client, and what it means to who uses it.

    - `breaking`: code that worked can fail to run, to type-check or to be accepted by the vendor,
      or gets a value that it was not written for;
    - `compatible`: such code goes on; there is something to use, or the wire sees a difference;
    - `documentation`: words, or facts that nothing checks;
    - `unused`: about a class or credentials that no operation uses; no version is raised for it.

    Text of a document stands in `what` between double quotes alone, and nowhere else.
    """

    address: str
    """As users type it: `AcmeClient.list_groups`, `models.Group.name`, `models.Role`."""
    what: str
    level: Level
    reason: str
    kind: Kind
    effect: Effect = "changed"
    parts: tuple[str, ...] = ()
    """All that it is about, if it tells of many alike: fields, or addresses."""


@frozen
class ChangeReport:
    """All changes between two versions of one vendor's client, the worst first."""

    vendor: str
    """The name of the vendor's package."""
    changes: tuple[Change, ...] = field(default=())

    @property
    def breaking(self) -> bool:
        """True if code that used the old version may have to change."""
        return any(each.level == "breaking" for each in self.changes)

    def of(self, level: Level) -> tuple[Change, ...]:
        """Return the changes of one level."""
        return tuple(each for each in self.changes if each.level == level)

    def bump(self, version: str) -> Bump:
        """Return the part of this current version that the changes call for to be raised.

        Semantic Versioning: breaking changes raise the major version, compatible ones the minor,
        documentation the patch. While the major version is 0, nothing is promised to be stable;
        each goes one lower then, as resolvers of `~=0.1.0` expect: breaking raises the
        minor version, everything else the patch.
        """
        early = _parts(version)[0] == 0
        if self.breaking:
            return "minor" if early else "major"
        if self.of("compatible"):
            return "patch" if early else "minor"
        return "patch" if self.of("documentation") else "none"

    def next_version(self, version: str) -> str:
        """Return the version that follows this current one with these changes."""
        major, minor, patch = _parts(version)
        match self.bump(version):
            case "major":
                return f"{major + 1}.0.0"
            case "minor":
                return f"{major}.{minor + 1}.0"
            case "patch":
                return f"{major}.{minor}.{patch + 1}"
            case "none":
                return version


def _parts(version: str) -> tuple[int, int, int]:
    found = _VERSION.fullmatch(version)
    if found is None:
        raise GeneratorError(
            f"{version[:40]!r} is not a version of three numbers, so none can follow it",
            fix="Write it like 0.1.0.",
        )
    return int(found[1]), int(found[2]), int(found[3])
