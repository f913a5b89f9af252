"""State the operations of an OpenAPI document as the facts that pages would have of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import frozen

from generator.compare.pages.schema_facts import Json, followed, schema_value
from generator.jsontree import child, is_list, is_object, resolve
from generator.read.pages.facts import Body, Member, Operation, Parameter, Place, Response, Value
from generator.read.pages.sections import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Described", "Source", "described", "source_at"]


@frozen
class Source:
    """A source that the document names: the words of its `x-source`, and a page's address."""

    document: str
    url: str

    def is_of(self, other: Source) -> bool:
        """Return whether the other page is this source, or one of those that it names."""
        return bool(
            (self.url and self.url == other.url)
            or (other.document and other.document in self.document)
        )


@frozen
class Described:
    """An operation of the document, with what belongs to it and is not shown as a fact."""

    operation: Operation
    bases: tuple[str, ...]
    """The paths of its servers."""
    schemes: Mapping[str, Json]
    """The security schemes that it accepts, by their names."""
    text: str
    """All words about it and its responses, in which codes and scopes are named."""
    response_texts: Mapping[str, str]
    source: Source | None


def described(document: Json) -> list[Described]:
    """State each operation of the document."""
    found: list[Described] = []
    paths = document.get("paths")
    for path, item in paths.items() if is_object(paths) else ():
        node, at = followed(document, item, child("/paths", path))
        if not is_object(node):
            continue
        found += (
            _described(document, str(path), node, method, child(at, method))
            for method in METHODS
            if is_object(node.get(method))
        )
    return found


def _described(document: Json, path: str, item: Json, method: str, pointer: str) -> Described:
    node: Json = item[method]
    schemes = _schemes(document, node)
    responses = list(_responses(document, node, child(pointer, "responses")))
    operation = Operation(
        at=Place(pointer=pointer),
        method=method.upper(),
        path=path,
        summary=str(node.get("summary", "")),
        description=str(node.get("description", "")),
        deprecated=node.get("deprecated") is True,
        parameters=tuple(_parameters(document, item, node, pointer)),
        bodies=tuple(_request(document, node, pointer)),
        responses=tuple(each for each, _ in responses),
        security=tuple(
            (name, Place(pointer=f"/components/securitySchemes/{name}")) for name in schemes
        ),
    )
    return Described(
        operation=operation,
        bases=tuple(_bases(document, item, node)),
        schemes=schemes,
        text=f"{node.get('description', '')} {_scopes(document, node, schemes)}",
        response_texts={each.status: text for each, text in responses},
        source=source_at(document, pointer),
    )


def _scopes(document: Json, node: Json, schemes: Mapping[str, Json]) -> str:
    listed = node.get("security", document.get("security"))
    return f"{listed} {list(schemes.values())}"


def _schemes(document: Json, node: Json) -> dict[str, Json]:
    listed = node.get("security", document.get("security"))
    names = [
        str(name)
        for each in (listed if is_list(listed) else ())
        for name in (each.keys() if is_object(each) else ())
    ]
    found: dict[str, Json] = {}
    for name in names:
        pointer = child("/components/securitySchemes", name)
        try:
            scheme: Any = followed(document, resolve(document, pointer), pointer)[0]
        except KeyError:
            scheme = None
        found[name] = scheme if is_object(scheme) else {}
    return found


def _parameters(document: Json, item: Json, node: Json, pointer: str) -> Iterator[Parameter]:
    above = pointer.rpartition("/")[0]
    known: dict[tuple[str, str], Parameter] = {}
    for holder, at in ((item, above), (node, pointer)):
        listed = holder.get("parameters")
        for number, each in enumerate(listed if is_list(listed) else ()):
            one, place = followed(document, each, child(child(at, "parameters"), number))
            if is_object(one):
                parameter = _parameter(document, one, place)
                known[parameter.location, parameter.member.name] = parameter
    yield from known.values()


def _parameter(document: Json, node: Json, pointer: str) -> Parameter:
    schema, at = node.get("schema"), child(pointer, "schema")
    content = node.get("content")
    if schema is None and is_object(content):
        for media_type, media in content.items():
            schema = media.get("schema")
            at = child(child(child(pointer, "content"), media_type), "schema")
    value = schema_value(document, schema, at)
    location = str(node.get("in", ""))
    return Parameter(
        location,
        Member(
            name=str(node.get("name", "")),
            at=Place(pointer=pointer),
            value=value,
            required=node.get("required") is True or location == "path",
            deprecated=node.get("deprecated") is True,
            description=str(node.get("description", "")),
        ),
    )


def _request(document: Json, node: Json, pointer: str) -> Iterator[Body]:
    body, at = followed(document, node.get("requestBody"), child(pointer, "requestBody"))
    if is_object(body):
        yield from _bodies(document, body, at, required=body.get("required") is True)


def _bodies(document: Json, node: Json, pointer: str, *, required: bool | None) -> Iterator[Body]:
    content = node.get("content")
    for media_type, media in content.items() if is_object(content) else ():
        at = child(child(pointer, "content"), media_type)
        schema: Any = media.get("schema") if is_object(media) else None
        value = (
            schema_value(document, schema, child(at, "schema"))
            if schema is not None
            else Value(Place(pointer=at))
        )
        yield Body(Place(pointer=at), str(media_type), value, required)


def _responses(document: Json, node: Json, pointer: str) -> Iterator[tuple[Response, str]]:
    listed = node.get("responses")
    for status, each in listed.items() if is_object(listed) else ():
        one, at = followed(document, each, child(pointer, status))
        if not is_object(one):
            continue
        bodies = tuple(_bodies(document, one, at, required=None))
        headers = tuple(_headers(document, one, at))
        said = str(one.get("description", ""))
        codes = " ".join(str(code) for body in bodies for code in _codes(body.value))
        yield Response(str(status), Place(pointer=at), said, bodies, headers), f"{said} {codes}"


def _headers(document: Json, node: Json, pointer: str) -> Iterator[Member]:
    headers = node.get("headers")
    for name, each in headers.items() if is_object(headers) else ():
        one, at = followed(document, each, child(child(pointer, "headers"), name))
        if is_object(one):
            value = schema_value(document, one.get("schema"), child(at, "schema"))
            yield Member(str(name), Place(pointer=at), value, one.get("required") is True)


def _codes(value: Value, depth: int = 0) -> Iterator[object]:
    """Yield the values that members of an error may have."""
    if depth > 4:
        return
    yield from value.limits.get("enum", ())
    yield from value.examples
    for each in value.members:
        yield from _codes(each.value, depth + 1)
    if value.items is not None:
        yield from _codes(value.items, depth + 1)


_VARIABLE: Final = re.compile(r"\{[^{}/]*\}")


def _bases(document: Json, item: Json, node: Json) -> Iterator[str]:
    for holder in (node, item, document):
        servers = holder.get("servers")
        if is_list(servers) and servers:
            for each in servers:
                url = str(each.get("url", "")) if is_object(each) else ""
                yield urlsplit(_VARIABLE.sub("x", url)).path.rstrip("/")
            return


def source_at(document: Json, pointer: str) -> Source | None:
    """Return the source that the nearest node at or above the pointer names, None without one."""
    while pointer:
        try:
            node = resolve(document, pointer)
        except KeyError:
            node = None
        said = node.get("x-source") if is_object(node) else None
        if is_object(said):
            url = str(said.get("url", "")).partition("#")[0].rstrip("/").removesuffix(".md")
            return Source(" ".join(str(said.get("document", "")).split()), url)
        pointer = pointer.rpartition("/")[0]
    return None
