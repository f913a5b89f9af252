"""Findings held against what griffe finds in the emitted files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import evolve

from generator.compare.finding import Finding, finding
from generator.compare.report import Effect, Kind

_WORDS = {
    "OBJECT_REMOVED": "is gone",
    "PARAMETER_REMOVED": "lost {}",
    "PARAMETER_ADDED_REQUIRED": "gained required {}",
    "PARAMETER_CHANGED_REQUIRED": "{} is now required",
    "PARAMETER_CHANGED_DEFAULT": "{} has another default",
    "PARAMETER_CHANGED_KIND": "{} is given in another way",
    "PARAMETER_MOVED": "takes its arguments in another order",
}
_EFFECTS: dict[str, Effect] = {
    "OBJECT_REMOVED": "removed",
    "PARAMETER_REMOVED": "removed",
    "PARAMETER_ADDED_REQUIRED": "added",
}
_REASON = "code that relies on it fails"


def confirmed(
    findings: Sequence[Finding],
    broken: Collection[tuple[str, str]],
    edges: Mapping[str, Collection[str]],
    removed: Collection[str],
) -> list[Finding]:
    """Return the findings as far as griffe agrees, and one for each break that no finding tells of.

    griffe compares names and arguments: what is gone, moved, or has to be given. A finding that
    claims such a break keeps its level only if griffe sees the break too; without, the emitted
    code still takes what it took, and the finding says so. What griffe cannot see (types, values,
    checks, meaning) rests on the comparison alone. `edges` has the classes that each class of the
    old version holds, `removed` the classes that the new version lacks.
    """
    kept = [_checked(each, broken) for each in findings]
    accounted = _accounted(kept, edges, removed)
    claims = {claim for each in kept for claim in each.claims}
    others = sorted(each for each in {*broken} - claims if not _is_accounted(*each, accounted))
    return [*kept, *(_own(*each) for each in others)]


def _checked(each: Finding, broken: Collection[tuple[str, str]]) -> Finding:
    if each.change.level != "breaking" or all(claim in broken for claim in each.claims):
        return each
    change = evolve(
        each.change, level="compatible", reason="the emitted code still takes what it took"
    )
    return evolve(each, change=change, classes=frozenset())


def _accounted(
    findings: Sequence[Finding], edges: Mapping[str, Collection[str]], removed: Collection[str]
) -> set[str]:
    """Collect the names that the findings cover, with the classes that went with their holders."""
    accounted = {name for each in findings for name in each.accounts}
    stack = [name for each in findings if each.change.level == "breaking" for name in each.classes]
    while stack:
        name = stack.pop()
        if name in removed and f"models.{name}" not in accounted:
            accounted.add(f"models.{name}")
            stack.extend(edges.get(name, ()))
    return accounted


def _is_accounted(kind: str, address: str, accounted: Collection[str]) -> bool:
    if kind == "PARAMETER_MOVED" and f"{address}(*)" in accounted:
        return True
    return any(each in accounted for each in _holders(address))


def _holders(address: str) -> Iterator[str]:
    """Yield an address, and those that it is part of."""
    yield address
    method, parameter, _ = address.partition("(")
    if parameter:
        yield method
    parts = method.split(".")
    yield from (".".join(parts[:length]) for length in range(2, len(parts)))


def _own(kind: str, address: str) -> Finding:
    """Return the finding that griffe's own words give."""
    location, _, argument = address.removesuffix(")").partition("(")
    what = _WORDS.get(kind, kind.lower().replace("_", " ")).format(f'argument "{argument}"')
    if address.startswith("models."):
        about: Kind = "model"
    else:
        about = "parameter" if argument else "operation"
    reason = "code that names it fails" if kind == "OBJECT_REMOVED" else _REASON
    return finding(location, what, "breaking", reason, about, effect=_EFFECTS.get(kind, "changed"))
