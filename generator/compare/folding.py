"""One line for what happened to many fields, classes or operations alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from attrs import evolve

from generator.compare.annotations import listed
from generator.compare.finding import Finding, plural

_MANY = 10
_MANY_PARTS = 3
_NAMED = 10
_BROKEN_NAMED = 40
_PLURALS = (
    ("is a new optional field", "are new optional fields"),
    ("is a new required field", "are new required fields"),
    ("is ", "are "),
    ("has ", "have "),
)

_CARRIED = "unused", "auth"
"""Of credentials that no operation needs, the client tells once."""

_Key = Callable[[Finding], tuple[object, ...] | None]


def folded(findings: Iterable[Finding], client: str) -> list[Finding]:
    """Return the findings, with one instead of many that say the same.

    Of more than three fields of a class, or arguments or errors of a method; of a field of more
    than ten classes; or of as many methods or classes. What breaks, or will, is said of each
    method by itself, unless it is about credentials or servers, which a client has once; and what
    is in a class is said of each class.
    """
    kept = _each(findings, _by_owner, _MANY_PARTS, _fold_parts)
    kept = _each(kept, _by_field, _MANY, _fold_classes)
    return _each(kept, _by_words, _MANY, lambda group: _fold(group, client))


def _each(
    findings: Iterable[Finding], key: _Key, most: int, fold: Callable[[Sequence[Finding]], Finding]
) -> list[Finding]:
    groups: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    kept: list[Finding] = []
    for each in findings:
        found = key(each)
        if found is None:
            kept.append(each)
        else:
            change = each.change
            groups[(*found, change.level, change.reason, change.kind, change.effect)].append(each)
    for group in groups.values():
        several = len({(each.change.address, each.part) for each in group}) > most
        kept += [fold(group)] if several else group
    return kept


def _by_owner(each: Finding) -> tuple[object, ...] | None:
    return (_owner(each), _words(each)) if each.part else None


def _by_field(each: Finding) -> tuple[object, ...] | None:
    if each.noun != "field" or not each.change.address.startswith("models."):
        return None
    return each.part, each.change.what.removesuffix(each.reached)


def _by_words(each: Finding) -> tuple[object, ...] | None:
    change = each.change
    if change.address.startswith("models.") and change.level not in ("documentation", "unused"):
        return None
    alike = change.level != "breaking" or change.kind in ("auth", "server")
    if not alike or change.effect == "deprecated" or (change.level, change.kind) == _CARRIED:
        return None
    return change.address.partition(".")[0], change.what


def _owner(each: Finding) -> str:
    return each.change.address.removesuffix(f".{each.part}")


def _words(each: Finding) -> str:
    """Return what is told of a part, without its name."""
    return each.change.what.replace(f'{each.noun} "{each.part}"', f"{each.noun}s {{}}", 1)


def _fold_parts(group: Sequence[Finding]) -> Finding:
    names = [f'"{each.part}"' for each in sorted(group, key=lambda each: each.part)]
    said = listed(names, _most(group[0]))
    owner = _owner(group[0])
    head, _, tail = _words(group[0]).partition("{}")
    if owner != group[0].change.address:
        head, tail = "fields ", f" {group[0].change.what}"
    for one, several in _PLURALS:
        if tail.startswith(f" {one}"):
            tail = f" {several}{tail[len(one) + 1 :]}"
            break
    return _one(group, owner, f"{head}{said}{tail}")


def _fold_classes(group: Sequence[Finding]) -> Finding:
    names = sorted(_owner(each).removeprefix("models.") for each in group)
    what = group[0].change.what.removesuffix(group[0].reached)
    which = f"{len(names)} classes: {listed(names, _most(group[0]))}"
    return _one(group, "models", f'field "{group[0].part}" {what} ({which})')


def _fold(group: Sequence[Finding], client: str) -> Finding:
    change = group[0].change
    addresses = {each.change.address for each in group}
    if change.level == "unused":
        names = sorted(address.removeprefix("models.") for address in addresses)
        said = f"{change.what} ({len(names)} classes: {listed(names, _NAMED)})"
        return _one(group, "models", said)
    if change.address.startswith("models."):
        return _one(group, "models", f"{change.what} ({len(addresses)} classes)")
    return _one(group, client, f"{change.what} ({plural(len(addresses), 'operation')})")


def _most(each: Finding) -> int:
    breaks = each.change.level == "breaking" or each.change.effect == "deprecated"
    return _BROKEN_NAMED if breaks else _NAMED


def _one(group: Sequence[Finding], address: str, what: str) -> Finding:
    parts = sorted({_part(each) for each in group})
    change = evolve(group[0].change, address=address, what=what, parts=tuple(parts))
    return evolve(group[0], change=change, part="")


def _part(each: Finding) -> str:
    address = each.change.address
    return address if address.startswith("models.") else each.part or address
