"""From the raw path of a request to the operation that it calls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from attrs import frozen

from usergroups.testing._openapi.documents import Json, Operation, read_operations, server_paths

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@frozen
class Route:
    """One operation and the segments that lead to it, each a pattern over decoded text."""

    operation: Operation
    segments: tuple[re.Pattern[str], ...]
    names: tuple[str, ...]
    rank: tuple[int, ...]

    def match(self, segments: tuple[str, ...]) -> Mapping[str, str] | None:
        """Return the path parameters, decoded, or None when this is not the path."""
        if len(segments) != len(self.segments):
            return None
        values: list[str] = []
        for pattern, segment in zip(self.segments, segments, strict=True):
            found = pattern.fullmatch(segment)
            if found is None:
                return None
            values.extend(found.groups())
        return dict(zip(self.names, values, strict=True))


@frozen
class Router:
    """The routes of one document; those with more fixed text come first."""

    routes: tuple[Route, ...]
    prefixes: Mapping[str, str]
    """Server name to the path in front of its operations' paths."""

    def find(self, method: str, raw_path: bytes) -> tuple[Operation, Mapping[str, str]] | None:
        """Return the operation and its path parameters; ValueError when the path is not UTF-8."""
        segments = tuple(
            unquote_to_bytes(segment).decode("utf-8") for segment in raw_path.split(b"/")
        )
        for route in self.routes:
            if route.operation.method == method.lower():
                parameters = route.match(segments)
                if parameters is not None:
                    return route.operation, parameters
        return None


def make_router(document: Json) -> Router:
    """Make a document's router; each named server gets a prefix of its own, so none is confused."""
    prefixes = {
        name: f"/~{name}{path}" if name else path for name, path in server_paths(document).items()
    }
    routes = [
        _route(operation, prefixes[operation.server]) for operation in read_operations(document)
    ]
    return Router(tuple(sorted(routes, key=lambda route: route.rank)), prefixes)


def _route(operation: Operation, prefix: str) -> Route:
    texts = (prefix + operation.template).split("/")
    return Route(
        operation,
        segments=tuple(_segment(text) for text in texts),
        names=tuple(_PARAMETER.findall(prefix + operation.template)),
        rank=tuple(len(_PARAMETER.findall(text)) for text in texts),
    )


def _segment(text: str) -> re.Pattern[str]:
    parts = _PARAMETER.split(text)
    fixed, named = parts[::2], parts[1::2]
    pattern = "(.+?)".join(re.escape(part) for part in fixed) if named else re.escape(text)
    return re.compile(pattern, re.DOTALL)
