"""Differences in the credentials that a client carries and that operations need."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.finding import Finding, finding, quoted
from generator.describe.api import Api, Operation, SecurityScheme

_Security = tuple[tuple[str, ...], ...] | None


def security_finding(
    address: str, old: Operation, new: Operation, names: dict[str, str]
) -> Finding | None:
    """Return the finding if an operation takes other credentials."""
    before = old.security and tuple(
        tuple(sorted(names.get(name, name) for name in each)) for each in old.security
    )
    after = new.security
    if before is not None and after is not None and set(before) == set(after):
        return None
    if before == after:
        return None
    what = f"needs {_spelled(after)}, needed {_spelled(before)}"
    if before is None or after is None:
        reason = "the client's credentials are sent as before"
        if after == ():
            return finding(address, what, "compatible", "no credentials are sent now", "auth")
        if before == ():
            return finding(address, what, "compatible", "credentials are sent now", "auth")
        return finding(address, what, "documentation", reason, "auth")
    wanted = [frozenset(each) for each in after or ((),)]
    if all(any(one <= set(each) for one in wanted) for each in before or ((),)):
        return finding(address, what, "compatible", "credentials that were enough are", "auth")
    return finding(address, what, "breaking", "credentials that were enough may not be", "auth")


def _spelled(security: _Security) -> str:
    if security is None:
        return "what the client has"
    if not security:
        return "no credentials"
    return "credentials " + " or ".join(
        " and ".join(quoted(name) for name in each) if each else "none" for each in security
    )


def scheme_names(old: Api, new: Api) -> dict[str, str]:
    """Return the new names of schemes that carry credentials as one of another name did."""
    before = {each.name for each in old.schemes}
    fresh = {_carried(each): each.name for each in new.schemes if each.name not in before}
    after = {each.name for each in new.schemes}
    return {
        each.name: fresh[_carried(each)]
        for each in old.schemes
        if each.name not in after and _carried(each) in fresh
    }


def _carried(each: SecurityScheme) -> tuple[str, str, str]:
    """Return a credential's kind, location and name; a token is one kind, whoever issues it."""
    kind = "http bearer" if each.kind in ("oauth2", "openIdConnect") else each.kind
    return kind.lower(), each.location, each.carrier


def scheme_findings(client: str, old: Api, new: Api) -> Iterator[Finding]:
    """Yield what is different about how credentials are carried."""
    before = {each.name: each for each in old.schemes}
    after = {each.name: each for each in new.schemes}
    names = scheme_names(old, new)
    for name in sorted({*before, *after} - {*names.values()}):
        if name in names:
            what = f"calls credentials {quoted(name)} now {quoted(names[name])}"
            reason = "they are carried as before"
            yield finding(client, what, "documentation", reason, "auth")
        elif name not in before:
            what = f"knows credentials {quoted(name)}, {_described(after[name])}"
            reason = "operations that need them say so"
            yield finding(client, what, "compatible", reason, "auth", effect="added")
        elif name not in after:
            what = f"knows no credentials {quoted(name)} any more"
            reason = "operations that needed them say what they take now"
            yield finding(client, what, "documentation", reason, "auth", effect="removed")
        elif _carried(before[name]) != _carried(after[name]):
            what = f"carries credentials {quoted(name)} in {_described(after[name])}"
            what += f", was {_described(before[name])}"
            reason = "credentials that are carried as before are not found"
            yield finding(client, what, "breaking", reason, "auth")


def _described(each: SecurityScheme) -> str:
    return quoted(f"{each.kind}, {each.location} {each.carrier}")
