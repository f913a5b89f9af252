"""Differences in the credentials that a client carries and that operations need."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.compare.finding import Finding, finding, plural, quoted
from generator.compare.report import Effect
from generator.describe.api import Api, OAuthFlow, Operation, SecurityScheme

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
    """Yield what is different about credentials: arguments of the client, and what carries them."""
    before = {each.name: each for each in old.schemes}
    after = {each.name: each for each in new.schemes}
    names = scheme_names(old, new)
    for name in sorted({*before, *after} - {*names.values()}):
        if name in names:
            yield _renamed(client, before[name], after[names[name]])
        elif name not in before:
            what = f"knows credentials {quoted(name)}, {_described(after[name])}"
            reason = "operations that need them say so"
            yield finding(client, what, "compatible", reason, "auth", effect="added")
        elif name not in after:
            what = f"knows no credentials {quoted(name)} any more"
            yield _lost(client, what, before[name])
        elif _carried(before[name]) != _carried(after[name]):
            what = f"carries credentials {quoted(name)} in {_described(after[name])}"
            what += f", was {_described(before[name])}"
            reason = "credentials that are carried as before are not found"
            yield finding(client, what, "breaking", reason, "auth")
        else:
            yield from _flow_findings(client, before[name], after[name])


def _renamed(client: str, old: SecurityScheme, new: SecurityScheme) -> Finding:
    what = f"calls credentials {quoted(old.name)} now {quoted(new.name)}"
    if old.argument == new.argument:
        return finding(client, what, "documentation", "they are carried as before", "auth")
    return _lost(client, what, old, effect="changed")


def _lost(client: str, what: str, old: SecurityScheme, effect: Effect = "removed") -> Finding:
    """Return the finding on credentials whose argument the client takes no more."""
    if not old.argument:
        reason = "operations that needed them say what they take now"
        return finding(client, what, "documentation", reason, "auth", effect=effect)
    return finding(
        client,
        what,
        "breaking",
        f"callers that give {quoted(old.argument)} fail",
        "auth",
        effect=effect,
        claims=(("PARAMETER_REMOVED", f"{client}.__init__({old.argument})"),),
    )


def _flow_findings(client: str, old: SecurityScheme, new: SecurityScheme) -> Iterator[Finding]:
    """Yield what is different about the ways to get a token."""
    before = {each.name: each for each in old.flows}
    after = {each.name: each for each in new.flows}
    by = f"credentials {quoted(new.name)}"
    for name in sorted({*before, *after}):
        if name not in after:
            reason = "callers that get tokens in this way are refused"
            yield finding(client, f"{by}: lost flow {name}", "breaking", reason, "auth")
        elif name not in before:
            reason = "callers may get tokens in this way, too"
            yield finding(client, f"{by}: gained flow {name}", "compatible", reason, "auth")
        else:
            yield from _flow(client, f"{by}: flow {name}", before[name], after[name])
    if old.metadata_url != new.metadata_url:
        what = f"{by}: metadata is at {quoted(new.metadata_url)}, was {quoted(old.metadata_url)}"
        reason = "the client looks there by itself"
        yield finding(client, what, "compatible", reason, "auth")


def _flow(client: str, at: str, old: OAuthFlow, new: OAuthFlow) -> Iterator[Finding]:
    for each in attrs.fields(OAuthFlow):
        was, now = getattr(old, each.name), getattr(new, each.name)
        if was != now and each.name != "scopes":
            what = f"{at}: {each.name.replace('_', ' ')} is {quoted(now)}, was {quoted(was)}"
            yield finding(client, what, "compatible", "the client goes there by itself", "auth")
    gone = [scope for scope in old.scopes if scope not in new.scopes]
    if gone:
        what = f"{at}: lost {plural(len(gone), 'scope')}: {', '.join(map(quoted, gone))}"
        reason = "tokens that are asked for with them may be refused"
        yield finding(client, what, "breaking", reason, "auth", effect="removed")
    fresh = [scope for scope in new.scopes if scope not in old.scopes]
    if fresh:
        what = f"{at}: gained {plural(len(fresh), 'scope')}: {', '.join(map(quoted, fresh))}"
        yield finding(
            client, what, "compatible", "callers may ask for them", "auth", effect="added"
        )


def _described(each: SecurityScheme) -> str:
    return quoted(f"{each.kind}, {each.location} {each.carrier}")
