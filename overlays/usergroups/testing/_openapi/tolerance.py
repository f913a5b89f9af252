"""Take what vendors take from clients of others, though their documents do not have it.

Our own clients send what the document says, so nothing is tolerated from them: a body of theirs
without a Content-Type is a fault of ours.
"""

from __future__ import annotations

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlencode

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from usergroups.testing._openapi.documents import Operation
    from usergroups.testing._openapi.messages import Incoming

_OWN_AGENT: Final = "usergroups-"


def is_own(incoming: Incoming) -> bool:
    """Return True if one of our own clients sent the request, as its User-Agent says."""
    return (incoming.header("user-agent") or "").startswith(_OWN_AGENT)


def with_media_type(operation: Operation, incoming: Incoming) -> tuple[Incoming, list[str]]:
    """Read a body without Content-Type as the operation's only media type.

    Returns:
        The request with that type, and a line that says so; as it came if there is no such body.

    """
    if not incoming.body or incoming.header("content-type") or len(operation.bodies) != 1:
        return incoming, []
    kind = operation.bodies[0].media_type
    headers = (
        *((name, value) for name, value in incoming.headers if name.lower() != "content-type"),
        ("content-type", kind),
    )
    return evolve(incoming, headers=headers), [f"a body without Content-Type, read as {kind}"]


def as_urlencoded(incoming: Incoming) -> tuple[Incoming, list[str]]:
    """Write a multipart form of texts as a URL-encoded one.

    Returns:
        The request with that form, and a line that says so; as it came if it is no such form.

    """
    kind = incoming.header("content-type") or ""
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + kind.encode("latin-1", "replace") + b"\r\n\r\n" + incoming.body
    )
    if message.get_content_type() != "multipart/form-data" or not message.is_multipart():
        return incoming, []
    parts = [cast("EmailMessage", part) for part in message.iter_parts()]
    names = [part.get_param("name", header="content-disposition") for part in parts]
    contents = [cast("bytes", part.get_payload(decode=True) or b"") for part in parts]
    pairs = [(str(name), content) for name, content in zip(names, contents, strict=True)]
    headers = (
        *((name, value) for name, value in incoming.headers if name.lower() != "content-type"),
        ("content-type", "application/x-www-form-urlencoded"),
    )
    changed = evolve(incoming, headers=headers, body=urlencode(pairs).encode())
    return changed, ["a multipart form, read as application/x-www-form-urlencoded"]


def with_text_ids(incoming: Incoming) -> tuple[Incoming, list[str]]:
    """Turn each whole number that is an `id` in the JSON body into text.

    Returns:
        The request with these texts, and a line that says so; as it came if there is no such id.

    """
    try:
        body: Any = json.loads(incoming.body)
        found = [node for node in _objects(body) if type(node.get("id")) is int]
        for node in found:
            node["id"] = str(node["id"])
        changed = json.dumps(body).encode()
    except (ValueError, RecursionError):
        return incoming, []  # whatever it is, the document says what is wrong with it
    if not found:
        return incoming, []
    return evolve(incoming, body=changed), [f"{len(found)} of the ids as numbers, read as text"]


def _objects(body: object) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON value, at any depth."""
    waiting = [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            known = cast("dict[str, Any]", node)
            yield known
            waiting += known.values()
        elif isinstance(node, list):
            waiting += cast("list[object]", node)
