"""Build members with all that is below them, from what a page says one line after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from generator.read.pages.facts import Member, Place, Unread, Value
from generator.read.pages.types import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Draft", "member", "nest_dotted", "nest_indented", "value_of"]

_ROOM = 4_000
_DEEPEST = 40
"""Members inside members that are kept as such; deeper ones stand beside each other."""


@define
class Draft:
    """A member that is being read."""

    name: str
    at: Place
    indent: int = 0
    shape: Shape = field(factory=Shape)
    required: bool | None = None
    deprecated: bool = False
    words: list[str] = field(factory=list[str])
    limits: dict[str, Any] = field(factory=dict[str, Any])
    examples: list[Any] = field(factory=list[Any])
    children: list[Draft] = field(factory=list["Draft"])
    complete: bool = True

    def take(self, key: str, value: Any) -> None:
        """Take a limit, an example or a format."""
        if key == "example":
            self.examples.append(value)
        elif key == "format":
            self.shape = evolve(self.shape, format=str(value))
        else:
            self.limits[key] = value


def member(draft: Draft) -> Member:
    """Make the member of what was read."""
    return Member(
        name=draft.name,
        at=draft.at,
        value=value_of(draft),
        required=draft.required,
        deprecated=draft.deprecated,
        description=" ".join(draft.words)[:_ROOM],
    )


def value_of(draft: Draft) -> Value:
    """Make the value of what was read; of a list, the members are those of its entries."""
    members = tuple(member(each) for each in draft.children)
    limits = dict(draft.limits)
    inner = limits.pop("itemsEnum", None)
    shape = draft.shape
    if inner is not None and shape.items is None:
        shape = evolve(shape, items=Shape())
    value = _shaped(shape, draft.at, members, {"enum": inner} if inner is not None else {})
    return evolve(
        value,
        limits={**value.limits, **limits},
        examples=tuple(draft.examples),
        complete=draft.complete,
    )


def _shaped(shape: Shape, at: Place, members: tuple[Member, ...], inner: dict[str, Any]) -> Value:
    """Give members and the limits of entries to the innermost list's entries."""
    if "array" in shape.types and (shape.items is not None or members):
        items = shape.items or Shape(("object",) if members else ())
        below = _shaped(items, at, members, inner if items.items is None else {})
        if items.items is None and inner:
            below = evolve(below, limits=inner)
        return Value(at, shape.types, shape.format, items=below)
    types = shape.types or (("object",) if members else ())
    return Value(at, types, shape.format, members=members)


def nest_indented(drafts: Iterable[Draft], unread: list[Unread]) -> list[Draft]:
    """Put each under the last one before it that is indented less; return those at the top.

    What is indented below a value that can hold nothing is added to `unread`.
    """
    top: list[Draft] = []
    above: list[Draft] = []
    for each in drafts:
        while above and (above[-1].indent >= each.indent or len(above) > _DEEPEST):
            above.pop()
        types = set(above[-1].shape.types) if above else set[str]()
        if types and not types & {"object", "array"}:
            why = f"it stands below {above[-1].name!r}, which can hold no members"
            unread.append(Unread(each.at, each.name[:200], why))
            continue
        (above[-1].children if above else top).append(each)
        above.append(each)
    return top


def nest_dotted(drafts: Iterable[Draft]) -> list[Draft]:
    """Put `error.code` under `error`, where that was listed before; return those at the top.

    A name with a dot whose beginning is no member is a name with a dot.
    """
    top: list[Draft] = []
    known: dict[str, Draft] = {}
    for each in drafts:
        full = each.name
        known.setdefault(full, each)
        parent = _parent(full, known)
        if parent is None:
            top.append(each)
        else:
            each.name = full[len(parent) + 1 :]
            known[parent].children.append(each)
    return top


def _parent(full: str, known: dict[str, Draft]) -> str | None:
    """Return the longest beginning of the name that is the name of a member."""
    prefix = full
    while "." in prefix and prefix.count(".") <= _DEEPEST:
        prefix = prefix.rpartition(".")[0]
        if prefix in known:
            return prefix
    return None
