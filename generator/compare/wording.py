"""Differences in the wording of docstrings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.finding import Finding, finding, quoted
from generator.describe.api import Alias, Api, Enumeration, Header, Model, Operation, Response

_WHAT = "has another docstring"
_REASON = "code is the same"


def client_wording(client: str, old: Api, new: Api) -> Iterator[Finding]:
    """Yield the finding if the client says something else of the API."""
    if old.version != new.version:
        what = f"is of version {quoted(new.version)}, was {quoted(old.version)}"
        yield finding(client, what, "documentation", _REASON, "documentation")
    if _client_words(old, new) != _client_words(new, old):
        yield finding(client, _WHAT, "documentation", _REASON, "documentation")


def _client_words(one: Api, other: Api) -> tuple[object, ...]:
    """Return the words of one version about what both have."""
    known = _described(other)
    described = {key: said for key, said in _described(one).items() if key in known}
    return one.vendor, one.title, _words(one.description), described


def _described(api: Api) -> dict[tuple[str, str], list[str]]:
    return {
        **{("server", each.name): _words(each.description) for each in api.servers},
        **{("scheme", each.name): _words(each.description) for each in api.schemes},
        **{
            ("variable", each.wire): _words(each.description)
            for server in api.servers
            for each in server.variables
        },
    }


def operation_wording(address: str, old: Operation, new: Operation) -> Iterator[Finding]:
    """Yield the finding if a method's docstring says something else of what was there before."""
    if _operation_words(old, new) != _operation_words(new, old):
        yield finding(address, _WHAT, "documentation", _REASON, "documentation")


def _operation_words(one: Operation, other: Operation) -> tuple[object, ...]:
    """Return the words of one version about what both have."""
    arguments = {each.name for each in other.parameters}
    return (
        _words(one.summary),
        _words(one.description),
        one.source,
        {each.name: _words(each.description) for each in one.parameters if each.name in arguments},
        _words(one.body.description) if one.body and other.body else [],
        _response_words(one.successes, other.successes),
        _response_words(one.errors, other.errors),
    )


def _response_words(responses: Sequence[Response], others: Sequence[Response]) -> dict[str, object]:
    known = {each.status: {header.wire.lower() for header in each.headers} for each in others}
    return {
        each.status: (_words(each.description), _header_words(each.headers, known[each.status]))
        for each in responses
        if each.status in known
    }


def _header_words(headers: Sequence[Header], known: set[str]) -> dict[str, object]:
    return {
        name: _words(each.description) for each in headers if (name := each.wire.lower()) in known
    }


def _words(text: str) -> list[str]:
    """Return the words of a text: how its lines are broken says nothing."""
    return text.split()


def class_wording(
    old: Model | Enumeration | Alias, new: Model | Enumeration | Alias
) -> Iterator[Finding]:
    """Yield the finding if a class's docstring says something else of what was there before."""
    if _class_words(old, new) != _class_words(new, old):
        address = f"models.{new.name}"
        yield finding(address, _WHAT, "documentation", _REASON, "documentation")


def _class_words(
    one: Model | Enumeration | Alias, other: Model | Enumeration | Alias
) -> tuple[object, ...]:
    if not (isinstance(one, Model) and isinstance(other, Model)):
        return (_words(one.description),)
    known = {each.name for each in other.fields}
    fields = {each.name: _words(each.description) for each in one.fields if each.name in known}
    return _words(one.description), one.source, fields
