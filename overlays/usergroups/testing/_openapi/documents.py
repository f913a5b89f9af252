"""The operations of an OpenAPI 3.1 document: references followed, inherited parts filled in."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast
from urllib.parse import unquote, urlsplit

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Json: TypeAlias = dict[str, Any]
Location: TypeAlias = Literal["path", "query", "header", "cookie"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Parameter:
    """One parameter; `schema` is that of its `content` when it has no schema of its own."""

    name: str
    location: Location
    required: bool
    schema: Json
    node: Json

    @property
    def raw_query(self) -> bool:
        """True when its text goes into the query string as it is, without a key."""
        return self.node.get("x-raw-query") is True


@frozen
class Content:
    """One media type of a body; `schema` is None when the document gives none."""

    media_type: str
    schema: Json | None
    node: Json

    @property
    def is_json(self) -> bool:
        """True for JSON and for the wildcard, which is read as JSON."""
        subtype = self.media_type.partition(";")[0].strip().lower()
        return subtype in {"application/json", "text/json", "*/*"} or subtype.endswith("+json")


@frozen
class DocumentedResponse:
    """One response; `key` is as written: "200", "4XX" or "default"."""

    key: str
    contents: tuple[Content, ...]
    node: Json

    @property
    def content(self) -> Content | None:
        """The JSON content, else the first, else None."""
        in_json = (content for content in self.contents if content.is_json)
        return next(in_json, self.contents[0] if self.contents else None)

    @property
    def status(self) -> int:
        """A status that falls under the key."""
        key = self.key.upper()
        if key == "DEFAULT":
            return 500
        return int(key.replace("X", "0")) if "X" in key else int(key)


@frozen
class Operation:
    """One operation; `server` is "" for the document's own, else its `x-name` or host."""

    id: str
    method: str
    template: str
    server: str
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: tuple[Content, ...]
    responses: tuple[DocumentedResponse, ...]
    security: tuple[tuple[str, ...], ...]
    node: Json

    @property
    def successes(self) -> tuple[DocumentedResponse, ...]:
        """The documented 2xx responses, the lowest first."""
        found = [response for response in self.responses if response.key.startswith("2")]
        return tuple(sorted(found, key=lambda response: response.status))

    def response(self, status: int) -> DocumentedResponse | None:
        """Find the documented response for a status: its own entry, its range's, or the default."""
        by_key = {response.key.upper(): response for response in self.responses}
        keys = (str(status), f"{status // 100}XX", "DEFAULT")
        return next((by_key[key] for key in keys if key in by_key), None)


def load(path: Path) -> Json:
    """Read the document in a JSON file."""
    return cast("Json", json.loads(path.read_text(encoding="utf-8")))


def follow(document: Json, node: Json) -> Json:
    """Return the node at the end of a chain of local references, siblings of each laid over it."""
    siblings: Json = {}
    for _ in range(50):
        if "$ref" not in node:
            return {**node, **siblings} if siblings else node
        siblings = {**{k: v for k, v in node.items() if k != "$ref"}, **siblings}
        node = resolve(document, str(node["$ref"]))
    raise ValueError(f"a loop of references at {node['$ref']}")


def resolve(document: Json, reference: str) -> Json:
    """Return the node that a local reference names."""
    if not reference.startswith("#"):
        raise ValueError(f"not a local reference: {reference}")
    found: Any = document
    for token in reference[1:].split("/")[1:]:
        key = unquote(token).replace("~1", "/").replace("~0", "~")
        holder: Any = found
        found = holder[int(key)] if isinstance(found, list) else holder[key]
    return cast("Json", found)


def read_operations(document: Json) -> tuple[Operation, ...]:
    """All operations, in document order; one without an operationId is called "METHOD /path"."""
    return tuple(_operations(document))


def named_servers(document: Json) -> dict[str, Json]:
    """Server name to the server; "" is the document's own."""
    found: dict[str, Json] = {"": (document.get("servers") or [{"url": ""}])[0]}
    for _, _, item, node in _nodes(document):
        servers = node.get("servers") or item.get("servers")
        if servers:
            found[_server_name(servers)] = servers[0]
    return found


def server_paths(document: Json) -> dict[str, str]:
    """Server name to the path part of its URL, without a slash at the end."""
    return {
        name: urlsplit(_filled(server)).path.rstrip("/")
        for name, server in named_servers(document).items()
    }


def credential_names(document: Json, location: Location) -> set[str]:
    """Return the headers or query parameters that carry credentials."""
    schemes: list[Json] = list(document.get("components", {}).get("securitySchemes", {}).values())
    keys = {
        cast("str", scheme["name"])
        for scheme in schemes
        if scheme.get("type") == "apiKey" and scheme.get("in") == location
    }
    authorization = any(scheme.get("type") != "apiKey" for scheme in schemes)
    return keys | ({"Authorization"} if authorization and location == "header" else set())


def _nodes(document: Json) -> Iterator[tuple[str, str, Json, Json]]:
    for template, item in document.get("paths", {}).items():
        entry = follow(document, item)
        for method in METHODS:
            if method in entry:
                yield template, method, entry, entry[method]


def _operations(document: Json) -> Iterator[Operation]:
    inherited: list[Json] = document.get("security", [])
    for template, method, item, node in _nodes(document):
        servers = node.get("servers") or item.get("servers")
        body = follow(document, node.get("requestBody", {}))
        required: list[Json] = node.get("security", inherited)
        yield Operation(
            id=node.get("operationId") or f"{method.upper()} {template}",
            method=method,
            template=template,
            server=_server_name(servers) if servers else "",
            parameters=_parameters(document, item, node),
            body_required=body.get("required") is True,
            bodies=_contents(document, body),
            responses=tuple(
                DocumentedResponse(str(key), _contents(document, response), response)
                for key, response in (
                    (key, follow(document, value))
                    for key, value in node.get("responses", {}).items()
                    if not str(key).startswith("x-")
                )
            ),
            security=tuple(tuple(alternative) for alternative in required),
            node=node,
        )


def _parameters(document: Json, item: Json, node: Json) -> tuple[Parameter, ...]:
    found: dict[tuple[str, str], Parameter] = {}
    for raw in [*item.get("parameters", []), *node.get("parameters", [])]:
        entry = follow(document, raw)
        contents = _contents(document, entry)
        schema = entry.get("schema") or (contents[0].schema if contents else None) or {}
        found[entry["name"], entry["in"]] = Parameter(
            entry["name"], entry["in"], entry.get("required") is True, schema, entry
        )
    return tuple(found.values())


def _contents(document: Json, node: Json) -> tuple[Content, ...]:
    contents: Mapping[str, Json] = node.get("content", {})
    return tuple(
        Content(media_type, entry.get("schema"), entry)
        for media_type, entry in (
            (media_type, follow(document, entry)) for media_type, entry in contents.items()
        )
    )


def _server_name(servers: list[Json]) -> str:
    first = servers[0]
    return str(first.get("x-name") or urlsplit(_filled(first)).hostname)


def _filled(server: Json) -> str:
    variables: Json = server.get("variables", {})
    return re.sub(
        r"\{([^{}]*)\}",
        lambda found: str(variables.get(found[1], {}).get("default") or "variable"),
        str(server["url"]),
    )
