"""The bodies of requests and responses: what is sent, what may come, and what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from attrs import evolve

from generator.describe.api import Body, BodyKind, Content, Response
from generator.describe.constraints import unchecked
from generator.describe.headers import headers_of
from generator.describe.kinds import Scalar, Type, models_in, union_of
from generator.describe.parts import layout_of, parts_of
from generator.describe.typereader import TypeReader
from generator.ledger import Json, origins
from generator.media_types import (
    JSON,
    OCTETS,
    PLAIN,
    is_json,
    is_range,
    sequence,
    without_charset,
)
from generator.normalize.passes.events import DECODED
from generator.normalize.passes.mediakinds import is_file

_REDIRECTS = ("301", "302", "303", "307", "308", "3XX")
_FAULTS = ("error", "fail", "fault", "invalid", "problem", "unexpected", "exception", "wrong")
_BASE64 = (Scalar("bytes"), Scalar("base64url"))
_MOST = 10
"""Media types that are asked for by name: servers refuse a header that is too long."""
_LEAST = 5
"""The lowest preference of a success, in tenths."""


def body_of(operation: Json, reader: TypeReader) -> Body | None:
    """Return the body that an operation takes; in other media types, as its `others`."""
    node = operation.get("requestBody")
    if node is None:
        return None
    reader.used.update(origins(node))
    first, *others = (_body(name, media, node, reader) for name, media in node["content"].items())
    return evolve(first, others=tuple(others))


def _body(name: str, media: Json, node: Json, reader: TypeReader) -> Body:
    reader.used.update(origins(media))
    kind, read = _kind_and_type(media, reader)
    described = node.get("description")
    return Body(
        kind=kind,
        media_type=(PLAIN if kind == "text" else OCTETS) if is_range(name) else name,
        type=read,
        required=node.get("required") is True,
        description=described if isinstance(described, str) else "",
        parts=parts_of(media, reader),
        spread=name if is_range(name) else "",
        unchecked=unchecked(media["schema"]),
        layout=layout_of(media, reader) if kind == "parts" else None,
    )


def responses_of(operation: Json, reader: TypeReader) -> Iterator[Response]:
    """Yield the responses that an operation documents."""
    for status, node in operation["responses"].items():
        reader.used.update(origins(node))
        headers = headers_of(node)
        described = node.get("description")
        text = described if isinstance(described, str) else ""
        contents = tuple(
            _content(name, media, reader) for name, media in node.get("content", {}).items()
        )
        if contents:
            found = Response(status, "none", Scalar("none"), text, None, headers, contents)
            read = union_of(each.type for each in found.plain)
            yield evolve(found, kind=found.plain[0].kind, type=read)
        elif _is_redirect(status, node):
            yield Response(status, "location", Scalar("str"), text, None, headers)
        else:
            empty = node.get("x-empty-body")
            yield Response(status, "none", Scalar("none"), text, empty, headers)


def _content(name: str, media: Json, reader: TypeReader) -> Content:
    reader.used.update(origins(media))
    kind, read = _kind_and_type(media, reader)
    item = _item(name, media["itemSchema"], reader) if "itemSchema" in media else None
    return Content(kind, name, read, item, decoded=media.get(DECODED) is True)


def _item(name: str, schema: Json, reader: TypeReader) -> Type:
    """Return the type of an item; a part that is a file is its bytes."""
    read = reader.read(schema)
    return Scalar("bytes") if sequence(name) == "parts" and is_file(schema) else read


def _kind_and_type(media: Json, reader: TypeReader) -> tuple[BodyKind, Type]:
    """Return how a body is written or read, and its type; bytes as base64 are text of them."""
    kind = cast("BodyKind", media["x-kind"])
    read = reader.read(media["schema"])
    if kind != "bytes":
        return kind, read
    return ("base64", read) if read in _BASE64 else (kind, Scalar("bytes"))


def _is_redirect(status: str, node: Json) -> bool:
    stated = any(name.lower() == "location" for name in node.get("headers", {}))
    return status in _REDIRECTS or (status.startswith("3") and stated)


def successes_of(responses: list[Response]) -> tuple[Response, ...]:
    """Return the responses that are a result.

    `default` covers the successes that are not declared, unless it describes errors; a redirect
    is a result where the document has no other.
    """
    found = [each for each in responses if each.status.startswith("2")]
    if not found:
        found = [each for each in responses if each.status.startswith("3")]
    errors = [each for each in responses if each.status.startswith(("4", "5"))]
    rest = [each for each in responses if each.status == "default"]
    return (*found, *(each for each in rest if not found or not _is_fault(each, errors)))


def _is_fault(default: Response, errors: list[Response]) -> bool:
    """Return True if the default response is that of failures, as most documents mean it."""
    if default.kind == "none" or any(each.type == default.type for each in errors):
        return True
    # A class that is made for the response has the operation's name, which says nothing of it.
    classes = (each for each in models_in(default.type) if not each.endswith("ResponseDefault"))
    names = (*classes, *(each.media_type for each in default.contents))
    said = " ".join((default.description, *names)).lower()
    return any(word in said for word in _FAULTS)


def accepted(successes: Iterable[Response], errors: Iterable[Response]) -> str:
    """Return what a call asks for: its own media types, the best first, then those of errors."""
    wanted = _types(successes)
    faults = [each for each in _types(errors) if each not in wanted]
    if not wanted:
        wanted, faults = faults, []
    if not faults and (not wanted or wanted == [JSON]):
        return ""
    asked = [
        each if not place else f"{each};q=0.{max(10 - place, _LEAST)}"
        for place, each in enumerate(wanted)
    ]
    asked += [f"{each};q=0.4" for each in faults]
    return ", ".join(asked if "*/*" in wanted else [*asked, "*/*;q=0.1"])


def _types(responses: Iterable[Response]) -> list[str]:
    contents = [content for each in responses for content in each.plain]
    contents.sort(key=lambda each: each.kind == "bytes" and is_json(each.media_type))
    return list(dict.fromkeys(without_charset(each.media_type) for each in contents))[:_MOST]
