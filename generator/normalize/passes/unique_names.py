"""Names that are given once: the one that is wished for, or that one with a number."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import define, field

from generator.errors import GeneratorError
from generator.ledger import Json, origins

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")


@define
class Claims:
    """The names that are in use in one place."""

    between: str = "_"
    """Text that stands before the number."""
    key: Callable[[str], str] = str
    """The form of a name that must be unique: the name itself, or the file that it stands in."""
    _next: dict[str, int] = field(factory=dict[str, int])

    def __contains__(self, name: str) -> bool:
        """Return True if a name is in use."""
        return self.key(name) in self._next

    def claim(self, wanted: str) -> str:
        """Return the wanted name, with the lowest number that makes it free if it is taken."""
        name, number = wanted, self._next.get(self.key(wanted), 2)
        while name in self:
            name, number = f"{wanted.rstrip('_')}{self.between}{number}", number + 1
        self._next[self.key(wanted)] = number
        self._next.setdefault(self.key(name), 2)
        return name


def given_name(node: Json, spell: Callable[[str], str]) -> str | None:
    """Return the `x-python-name` of a node, which must be a name that nothing else needs."""
    name = node.get("x-python-name")
    if name is None:
        return None
    what = ""
    if not isinstance(name, str) or not _IDENTIFIER.fullmatch(name):
        what = "is not a public ASCII identifier"
    elif name not in (spell(name), spell(name.rstrip("_")), f"{spell(name.rstrip('_'))}_"):
        what = f"has a meaning of its own in generated code, or is not written {spell(name)!r}"
    if what:
        raise GeneratorError(
            f"x-python-name {str(name)[:80]!r} {what}",
            pointer=next(iter(origins(node)), None),
            fix="Choose another name.",
        )
    return str(name)
