"""Differences in the ways to get a token: the flows of OAuth, their URLs and scopes."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from generator.compare.finding import Finding, finding, plural, quoted
from generator.describe.api import OAuthFlow, SecurityScheme


def flow_findings(client: str, old: SecurityScheme, new: SecurityScheme) -> Iterator[Finding]:
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
            yield _moved(client, f"{at}: {each.name.replace('_', ' ')}", was, now)
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


def _moved(client: str, said: str, was: str, now: str) -> Finding:
    what = f"{said} is {quoted(now)}, was {quoted(was)}"
    if now or "refresh" in said:
        return finding(client, what, "compatible", "the client goes there by itself", "auth")
    return finding(client, what, "breaking", "callers that do not give it get no token", "auth")
