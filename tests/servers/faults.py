"""Read what is known to be the frameworks' fault: `faults.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from tests.servers.frameworks import HERE


@frozen
class Fault:
    """One fault of one or more frameworks."""

    frameworks: tuple[str, ...]
    facts: tuple[str, ...]
    """Names of the facts that come out wrong; `build` if the document is refused."""
    seen: str
    """A regular expression that finds what is understood, returned or raised instead."""
    happens: str
    write: str
    mended: bool
    """Whether the framework's overlay mends it."""
    once: bool
    """Whether it shows only once the overlay has mended something else."""


def _read() -> tuple[Fault, ...]:
    data = tomllib.loads((HERE / "faults.toml").read_text(encoding="utf-8"))
    return tuple(
        Fault(
            frameworks=tuple(each["frameworks"]),
            facts=tuple(each["facts"]),
            seen=each["seen"],
            happens=each["happens"],
            write=each["write"],
            mended=each.get("mended", False),
            once=each.get("once", False),
        )
        for each in data["fault"]
    )


FAULTS: Final = _read()


def expected(framework: str, *, mended: bool) -> Sequence[Fault]:
    """List the faults of a framework; those that its overlay leaves if it is `mended`."""
    mine = [each for each in FAULTS if framework in each.frameworks]
    return [each for each in mine if not (each.mended if mended else each.once)]
