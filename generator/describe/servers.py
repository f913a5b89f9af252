"""Base URLs: the one of the document, those of single operations, and their variables."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from generator.describe.api import Server, ServerVariable
from generator.errors import GeneratorError
from generator.ledger import Json
from generator.normalize.passes import python_names
from generator.normalize.passes.tree import operations

_HOST = re.compile(r"[a-z]+://([^/.:?#]*)")
_VARIABLE = re.compile(r"\{([^{}]+)\}")


def servers(document: Json) -> tuple[Server, ...]:
    """Return every server that a call may go to: the document's own first, then others by name."""
    first, *others = _stated(document)
    listed = tuple(_url(each) for each in others if _url(each))
    found = {"": evolve(_server("", first), listed=listed)}
    names = server_names(document)
    for each in operations(document):
        name = server_of(each.node, names)
        if name and name not in found:
            found[name] = _server(name, each.node["servers"][0])
    return tuple(found[name] for name in sorted(found))


def server_of(operation: Json, names: Mapping[tuple[str, str], str]) -> str:
    """Return the name of the server that an operation's calls go to; "" for the document's own."""
    stated = operation.get("servers")
    return names[_identity(stated[0])] if stated else ""


def server_names(document: Json) -> dict[tuple[str, str], str]:
    """Return the name of each server: no two that differ in their URL have the same one.

    Raises:
        GeneratorError: The document gives servers of different URLs the same `x-name`.

    """
    root = _identity(_root(document))[1]
    every = {
        _identity(each.node["servers"][0])
        for each in operations(document)
        if each.node.get("servers")
    }
    found: dict[tuple[str, str], str] = {}
    taken = {"", "base"}
    for stated, url in sorted(every, key=lambda each: (not each[0], each)):
        name = "" if url == root else stated or _free(_label(url), taken)
        if stated and name in taken and name:
            raise GeneratorError(
                f"{stated!r} is the x-name of two servers, or a name of the generator's own",
                pointer="/servers",
                fix="Give each server an x-name of its own.",
            )
        taken.add(name)
        found[stated, url] = name
    return found


def _identity(server: Json) -> tuple[str, str]:
    """Return the name that the document gives a server, "" if none, and its URL."""
    named = server.get("x-name")
    given = (
        python_names.snake(named) if isinstance(named, str) and python_names.words(named) else ""
    )
    return given, str(server.get("url")).rstrip("/")


def _label(url: str) -> str:
    """Return a name for a server: the first label of its host, if that is not a variable."""
    host = _HOST.match(url)
    label = python_names.words(_VARIABLE.sub("", host[1])) if host else []
    rest = python_names.words(_VARIABLE.sub("", url.partition("://")[2] or url))
    name = "_".join(label or ["other", *rest[-3:]])
    return f"server_{name}" if name[0].isdigit() else name


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name


def _root(document: Json) -> Json:
    return _stated(document)[0]


def _stated(document: Json) -> list[Json]:
    return document.get("servers") or [{"url": ""}]


def _url(node: Json) -> str:
    """Return the URL that calls can be sent to; "" if it is only a path, or none."""
    url = str(node.get("url", ""))
    return url.rstrip("/") if url.startswith(("https://", "http://")) else ""


def _server(name: str, node: Json) -> Server:
    url = _url(node)
    path = "" if url else str(node.get("url", "")).rstrip("/")
    declared: Json = node.get("variables") or {}
    variables: list[ServerVariable] = []
    for wire in dict.fromkeys(_VARIABLE.findall(url)):
        stated: Json = declared.get(wire) or {}
        default = str(stated.get("default", ""))
        variables.append(
            ServerVariable(
                wire=wire,
                name=python_names.setting_name(wire),
                default=default,
                required=stated.get("x-required") is True or not default,
                choices=tuple(str(each) for each in stated.get("enum", ())),
                description=str(stated.get("description", "")),
            )
        )
    description = str(node.get("description", ""))
    return Server(name, url, tuple(variables), description, path)
