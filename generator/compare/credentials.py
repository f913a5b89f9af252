"""Differences in the credentials that a client carries and that operations need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

from generator.compare.argument_pairs import wire_name
from generator.compare.finding import Finding, finding, quoted
from generator.compare.logins import flow_findings
from generator.compare.report import Effect
from generator.describe.api import Api, Operation, SecurityScheme


@frozen
class _Need:
    """One alternative of the credentials that an operation takes."""

    schemes: frozenset[str]
    scopes: frozenset[tuple[str, str]]
    """Those that a token needs, each with its scheme."""

    def within(self, other: _Need) -> bool:
        """Return True if credentials for the other are enough for this one."""
        return self.schemes <= other.schemes and self.scopes <= other.scopes

    def spelled(self) -> str:
        return " and ".join(map(self._scheme, sorted(self.schemes))) or "none"

    def _scheme(self, name: str) -> str:
        scopes = [scope for scheme, scope in sorted(self.scopes) if scheme == name]
        asked = f" with scope {' and '.join(map(quoted, scopes))}" if scopes else ""
        return f"{quoted(name)}{asked}"


_Needs: TypeAlias = list[_Need] | None


def security_finding(
    address: str, old: Operation, new: Operation, names: dict[str, str]
) -> Finding | None:
    """Return the finding if an operation takes other credentials, or tokens of other scopes."""
    before, after = _needs(old, names), _needs(new, {})
    if before == after or (before and after and {*before} == {*after}):
        return None
    what = f"needs {_spelled(after)}, needed {_spelled(before)}"
    if before is None or after is None:
        reason = "the client's credentials are sent as before"
        if after == []:
            return finding(address, what, "compatible", "no credentials are sent now", "auth")
        if before == []:
            return finding(address, what, "compatible", "credentials are sent now", "auth")
        return finding(address, what, "documentation", reason, "auth")
    nothing = [_Need(frozenset(), frozenset())]
    if all(any(one.within(each) for one in after or nothing) for each in before or nothing):
        return finding(address, what, "compatible", "credentials that were enough are", "auth")
    reason = "credentials that were enough may not be"
    schemes = {each.schemes for each in before}
    if schemes and schemes == {each.schemes for each in after}:
        reason = "tokens that were enough may lack a scope"
    return finding(address, what, "breaking", reason, "auth")


def _needs(operation: Operation, names: dict[str, str]) -> _Needs:
    """Return the alternatives, with the new names of schemes."""
    if operation.security is None:
        return None
    scopes = operation.scopes or ((),) * len(operation.security)
    return [
        _Need(
            frozenset(names.get(name, name) for name in schemes),
            frozenset((names.get(name, name), scope) for name, scope in asked),
        )
        for schemes, asked in zip(operation.security, scopes, strict=True)
    ]


def _spelled(needs: _Needs) -> str:
    if needs is None:
        return "what the client has"
    if not needs:
        return "no credentials"
    return "credentials " + " or ".join(each.spelled() for each in needs)


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
    return kind.lower(), each.location, wire_name(each.location, each.carrier)


def scheme_findings(client: str, old: Api, new: Api) -> Iterator[Finding]:
    """Yield what is different about credentials: arguments of the client, and what carries them.

    How credentials that no operation needs are carried or got breaks nobody.
    """
    needed, needed_now = _needed(old), _needed(new)
    before = {each.name: each for each in old.schemes}
    after = {each.name: each for each in new.schemes}
    names = scheme_names(old, new)
    for name in sorted({*before, *after} - {*names.values()}):
        if name in names:
            yield _renamed(client, before[name], after[names[name]])
        elif name not in before:
            what = f"knows credentials {quoted(name)}, {_described(after[name])}"
            reason = "operations that need them say so"
            fresh = finding(client, what, "compatible", reason, "auth", effect="added")
            yield fresh if name in needed_now else fresh.unused()
        elif name not in after:
            what = f"knows no credentials {quoted(name)} any more"
            yield _lost(client, what, before[name])
        else:
            for each in _changed(client, before[name], after[name]):
                yield each if name in needed else each.unused()


def _needed(api: Api) -> set[str]:
    """Return the names of the schemes that operations need."""
    every = [each.security or () for each in api.operations]
    return {name for alternatives in every for one in alternatives for name in one}


def _changed(client: str, old: SecurityScheme, new: SecurityScheme) -> Iterator[Finding]:
    if new.deprecated != old.deprecated:
        what = f"credentials {quoted(new.name)} are {'now' if new.deprecated else 'no longer'}"
        reason = "they are taken as before"
        yield finding(client, f"{what} deprecated", "documentation", reason, "auth")
    if _carried(old) == _carried(new):
        yield from flow_findings(client, old, new)
        return
    what = f"carries credentials {quoted(new.name)} in {_described(new)}, was {_described(old)}"
    reason = "credentials that are carried as before are not found"
    yield finding(client, what, "breaking", reason, "auth")


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


def _described(each: SecurityScheme) -> str:
    if each.kind == "mutualTLS":  # the connection carries it
        return quoted(each.kind)
    return quoted(f"{each.kind}, {each.location} {each.carrier}")
