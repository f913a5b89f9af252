"""Put listed keys where a sample of the body has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from generator.read.pages.facts import Member, Value

if TYPE_CHECKING:
    from generator.read.pages.facts import Place

__all__ = ["merged"]


def merged(keys: tuple[Member, ...], sample: Value | None, at: Place) -> Value:
    """Return the body's value: the sample, with what the keys say of its members.

    Without a sample, or with one that has none of the keys, what the keys stand in is not known.
    """
    alone = Value(at, ("object",) if keys else (), members=keys, unwrapped=True)
    if sample is None:
        return alone
    if not keys:
        return sample
    return _placed(keys, sample) or alone


def _placed(keys: tuple[Member, ...], value: Value) -> Value | None:
    names = {each.name for each in keys}
    if names & {each.name for each in value.members}:
        return _joined(keys, value)
    if value.items is not None:
        items = _placed(keys, value.items)
        return evolve(value, items=items) if items else None
    for number, each in enumerate(value.members):
        below = _placed(keys, each.value)
        if below is not None:
            members = list(value.members)
            members[number] = evolve(each, value=below)
            return evolve(value, members=tuple(members))
    return None


def _joined(keys: tuple[Member, ...], value: Value) -> Value:
    """Join the keys with the sample's members, which may be more."""
    shown = {each.name: each for each in value.members}
    found = [_member(key, shown.pop(key.name, None)) for key in keys]
    return evolve(value, members=(*found, *shown.values()), sample=False)


def _member(key: Member, shown: Member | None) -> Member:
    """Add to a key what the sample shows below it."""
    if shown is None:
        return key
    value = key.value
    if value.members or (value.items is not None and value.items.members):
        target = shown.value.items if shown.value.items is not None else shown.value
        inner = value.items if value.items is not None else value
        below = _joined(inner.members, target)
        joined = evolve(inner, members=below.members)
        value = evolve(value, items=joined) if value.items is not None else joined
    elif "array" in value.types and shown.value.items is not None:
        value = evolve(value, items=value.items or shown.value.items)
    elif "object" in value.types and shown.value.members:
        value = evolve(value, members=shown.value.members, sample=True)
    return evolve(key, value=value)
