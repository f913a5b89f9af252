"""Answer for the server: what a test chose, else what the document shows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import define, field

from tests.server.samples import Variant, content_sample, sample
from usergroups.testing._openapi.documents import Content, Json, Operation, follow
from usergroups.testing._openapi.messages import Response, encode

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class Answers:
    """The chosen answers of one document's operations; the last chosen comes first."""

    document: Json
    chosen: dict[str, list[tuple[Response, int | None]]] = field(factory=dict)

    def choose(self, operation: Operation, answer: Response, times: int | None) -> None:
        """The answer to the operation's next `times` requests, to all of them with None."""
        self.chosen.setdefault(operation.id, []).append((answer, times))

    def next(self, operation: Operation) -> Response:
        """The answer to this request."""
        stack = self.chosen.get(operation.id, [])
        if not stack:
            return self.documented(operation, None)
        answer, times = stack.pop()
        if times is None or times > 1:
            stack.append((answer, None if times is None else times - 1))
        return answer

    def documented(self, operation: Operation, status: int | None) -> Response:
        """The documented answer of a status: its example, else a sample of its schema."""
        entry = operation.response(status) if status else next(iter(operation.successes), None)
        if entry is None:
            return Response(status or 200, (), b"")
        headers = _header_samples(self.document, entry.node)
        shown = entry.content
        if shown is None:
            return Response(status or entry.status, headers, b"")
        body = content_sample(self.document, shown, Variant.EXAMPLE)
        return Response(
            status or entry.status,
            (*headers, ("content-type", wire_type(shown))),
            encode(body),
        )

    def made(
        self, operation: Operation, status: int, body: Any, headers: Mapping[str, str]
    ) -> Response:
        """An answer from a test's own words: None is the documented body, bytes go as they are."""
        if body is None:
            shown = self.documented(operation, status)
            kept = tuple(
                (key, value)
                for key, value in shown.headers
                if key.lower() not in {name.lower() for name in headers}
            )
            return Response(status, (*kept, *headers.items()), shown.body)
        entry = operation.response(status)
        shown_content = entry.content if entry else None
        given = {key.lower() for key in headers}
        media_type = wire_type(shown_content) if shown_content else "application/json"
        typed = () if "content-type" in given or body == b"" else (("content-type", media_type),)
        return Response(status, (*typed, *headers.items()), encode(body))


def wire_type(content: Content) -> str:
    """The Content-Type that a server sends: JSON where the document has a wildcard."""
    return "application/json" if "*" in content.media_type else content.media_type


def _header_samples(document: Json, node: Json) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for name, raw in node.get("headers", {}).items():
        entry = follow(document, raw)
        if name.lower() != "content-type":
            value = sample(document, entry.get("schema", {}), Variant.EXAMPLE, name=name)
            found.append((name, value if isinstance(value, str) else json.dumps(value)))
    return tuple(found)
