"""Differences in servers and their variables, which are arguments of the client."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import frozen

from generator.compare.finding import Finding, finding, quoted
from generator.compare.locations import names_or_count
from generator.compare.moves import Move, shown_path
from generator.compare.report import Level
from generator.compare.urls import Steps, same_server
from generator.describe.api import Api, Server, ServerVariable


def server_findings(client: str, old: Api, new: Api, moved: Sequence[Move]) -> Iterator[Finding]:
    """Yield what is different about where calls go."""
    yield from _servers(client, old, new, moved)
    variables = _Variables(client)
    yield from variables.findings(_variables(old), _variables(new))


def _servers(client: str, old: Api, new: Api, moved: Sequence[Move]) -> Iterator[Finding]:
    before = {each.name: each for each in old.servers}
    after = {each.name: each for each in new.servers}
    for name in sorted({*before, *after}):
        setting = f"{name}_url" if name else "base_url"
        if name not in before:
            what = f'gained argument "{setting}", {quoted(after[name].url)} by default'
            reason = "callers need not give it"
            yield finding(client, what, "compatible", reason, "server", effect="added")
        elif name not in after:
            yield finding(
                client,
                f'lost argument "{setting}"',
                "breaking",
                "callers that give it fail",
                "server",
                effect="removed",
                claims=(("PARAMETER_REMOVED", f"{client}.__init__({setting})"),),
            )
        else:
            between = [each for each in moved if each.between == name]
            yield from _moved(client, setting, before[name], after[name], between)
            yield from _listed(client, setting, before[name], after[name])


def _moved(
    client: str, setting: str, old: Server, new: Server, between: Sequence[Move]
) -> Iterator[Finding]:
    """Yield what is different about a base URL, by default and for callers that give one.

    Those send to another path if a part of paths went to the base URL, or came from there.
    """
    said, now = f'argument "{setting}"', ""
    if not same_server(old.url, new.url):
        now = f" is {quoted(new.url)} by default, was {quoted(old.url)}"
    groups: dict[tuple[Steps, Steps], list[str]] = defaultdict(list)
    for each in between:
        groups[each.lost, each.gained].append(each.new.operation.name)
    for (lost, gained), names in groups.items():
        names.sort()
        what = f"{said}{now and f'{now};'} {_went(lost, gained)} ({names_or_count(names)})"
        parts = [f"{client}.{name}" for name in names]
        reason = "callers that give it as before call what is not there"
        yield finding(client, what, "breaking", reason, "server", parts=parts)
    if now and not new.url:
        reason = "callers that do not give it have no server"
        yield finding(client, said + now, "breaking", reason, "server")
    elif now and not groups:
        yield _other_default(client, said + now, old, new)
    elif old.path != new.path and not now and not groups:
        what = f"{said} has to end with {quoted(new.path)}, had to end with {quoted(old.path)}"
        reason = "callers that give it as before may call what is not there"
        yield finding(client, what, "breaking", reason, "server")


def _other_default(client: str, what: str, old: Server, new: Server) -> Finding:
    if any(same_server(old.url, each) for each in new.listed):
        what = f"{what}, which the document still has"
        reason = "callers that do not give it reach another server"
        return finding(client, what, "breaking", reason, "server")
    return finding(client, what, "compatible", "calls go there by themselves", "server")


def _listed(client: str, setting: str, old: Server, new: Server) -> Iterator[Finding]:
    """Yield which of the other URLs that callers may give came and went."""
    said = f'argument "{setting}" can'
    for url in _beyond(old.listed, (new.url, *new.listed)):
        what, reason = (
            f"{said} no longer be {quoted(url)}",
            "callers that give it may reach nothing",
        )
        yield finding(client, what, "breaking", reason, "server", effect="removed")
    for url in _beyond(new.listed, (old.url, *old.listed)):
        what = f"{said} also be {quoted(url)}"
        yield finding(
            client, what, "compatible", "callers need not give it", "server", effect="added"
        )


def _beyond(urls: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return the URLs that go to none of the other servers."""
    return [url for url in urls if not any(same_server(url, each) for each in others)]


def _went(lost: Steps, gained: Steps) -> str:
    """Return what went from paths to the base URL, or came from there."""
    if not gained:
        return f"a given one needs {shown_path(lost)}, which the paths lost"
    if not lost:
        return f"a given one must not have {shown_path(gained)}, which the paths gained"
    return f"a given one stands before {shown_path(gained)}, where paths had {shown_path(lost)}"


def _variables(api: Api) -> dict[str, ServerVariable]:
    found: dict[str, ServerVariable] = {}
    for server in api.servers:
        for each in server.variables:
            found.setdefault(each.wire, each)
    return found


@frozen
class _Variables:
    """Tells what is different about the variables of servers, arguments of the client."""

    client: str

    def findings(
        self, old: dict[str, ServerVariable], new: dict[str, ServerVariable]
    ) -> Iterator[Finding]:
        for wire in sorted({*old, *new}):
            if wire not in old:
                yield self._fresh(new[wire])
            elif wire not in new:
                yield self._gone(old[wire], f'lost argument "{old[wire].name}"')
            else:
                yield from self._changed(old[wire], new[wire])

    def _init(self, name: str) -> str:
        return f"{self.client}.__init__({name})"

    def _gone(self, old: ServerVariable, what: str) -> Finding:
        return finding(
            self.client,
            what,
            "breaking",
            "callers that give it fail",
            "server",
            effect="removed",
            claims=(("PARAMETER_REMOVED", self._init(old.name)),),
        )

    def _fresh(self, new: ServerVariable) -> Finding:
        if new.required:
            what = f'gained required argument "{new.name}"'
            reason = "callers that do not give it have no server"
            return finding(self.client, what, "breaking", reason, "server", effect="added")
        what = f'gained argument "{new.name}", {quoted(new.default)} by default'
        reason = "callers need not give it"
        return finding(self.client, what, "compatible", reason, "server", effect="added")

    def _changed(self, old: ServerVariable, new: ServerVariable) -> Iterator[Finding]:
        if old.name != new.name:
            yield self._gone(old, f'argument "{old.name}" is now called "{new.name}"')
        said = f'argument "{new.name}"'
        at = (self._init(new.name),)
        if new.required != old.required:
            what = f"{said} is now {'required' if new.required else 'optional'}"
            level: Level = "breaking" if new.required else "compatible"
            reason = (
                "callers that do not give it have no server"
                if new.required
                else "callers that give it still can"
            )
            yield finding(self.client, what, level, reason, "server", accounts=at)
        elif new.default != old.default:
            what = f"{said} is {quoted(new.default)} by default, was {quoted(old.default)}"
            reason = "callers that do not give it reach another server"
            yield finding(self.client, what, "breaking", reason, "server", accounts=at)
        yield from self._choices(said, old, new)

    def _choices(self, said: str, old: ServerVariable, new: ServerVariable) -> Iterator[Finding]:
        lost = [each for each in old.choices if each not in new.choices]
        if new.choices and (lost or not old.choices):
            what = f"{said} is one of {', '.join(quoted(each) for each in new.choices)}"
            reason = "other values are refused"
            yield finding(self.client, what, "breaking", reason, "server")
        elif set(new.choices) != set(old.choices):
            what = f"{said} can have other values"
            if new.choices:
                fresh = [each for each in new.choices if each not in old.choices]
                what = f"{said} can be {', '.join(quoted(each) for each in fresh)}"
            reason = "values that were accepted still are"
            yield finding(self.client, what, "compatible", reason, "server")
