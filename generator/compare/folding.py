"""One line for what happened to very many operations or classes alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.compare.finding import Finding, plural

_MANY = 10


def folded(findings: Iterable[Finding], client: str) -> list[Finding]:
    """Return the findings, with one instead of more than ten that say the same of as many methods.

    What breaks, or will, is said of each method by itself, unless it is about credentials or
    servers, which a client has once; and what is in a class is said of each class.
    """
    groups: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for each in findings:
        change = each.change
        owner = change.address.partition(".")[0]
        groups[owner, change.what, change.level, change.reason, change.kind].append(each)
    kept: list[Finding] = []
    for group in groups.values():
        kept += [_fold(group, client)] if _is_flood(group) else group
    return kept


def _is_flood(group: Sequence[Finding]) -> bool:
    change = group[0].change
    if change.address.startswith("models.") and change.kind != "documentation":
        return False
    alike = change.level != "breaking" or change.kind in ("auth", "server")
    many = len({each.change.address for each in group}) > _MANY
    return alike and many and change.effect != "deprecated"


def _fold(group: Sequence[Finding], client: str) -> Finding:
    change = group[0].change
    addresses = {each.change.address for each in group}
    if change.address.startswith("models."):
        return group[0].at("models", f"{change.what} ({len(addresses)} classes)")
    return group[0].at(client, f"{change.what} ({plural(len(addresses), 'operation')})")
