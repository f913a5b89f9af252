"""The hosts that a document names: where requests would go if there were no sandbox."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import frozen

from usergroups.testing._openapi.documents import named_servers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing._openapi.documents import Json

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@frozen
class Hosts:
    """Server names and what their hosts look like."""

    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    shared: tuple[str, ...]
    """Names of the servers that are at the main server's own host."""

    def paths(self, host: str, path: bytes) -> Iterator[bytes]:
        """Yield the paths by which the router may know a path on a host."""
        for name, pattern in self.patterns:
            if pattern.fullmatch(host):
                yield f"/~{name}".encode() + path if name else path

    def beside(self, path: bytes) -> Iterator[bytes]:
        """Yield the paths by which the router may know a path on the main server's host."""
        yield path
        for name in self.shared:
            yield f"/~{name}".encode() + path


def hosts_of(document: Json) -> Hosts:
    """Return the hosts of a document."""
    servers = named_servers(document)
    main = _host(servers[""])
    return Hosts(
        patterns=tuple((name, _pattern(server)) for name, server in servers.items()),
        shared=tuple(name for name, server in servers.items() if name and _host(server) == main),
    )


def _host(server: Json) -> str:
    """Return the host of a server, its variables by their names."""
    return urlsplit(str(server["url"])).netloc


def _pattern(server: Json) -> re.Pattern[str]:
    """Let a variable be one of its values, and any host where none are given."""
    variables: Json = server.get("variables", {})
    parts = _VARIABLE.split(_host(server))
    found = [re.escape(part) for part in parts]
    for index in range(1, len(parts), 2):
        values: list[str] = variables.get(parts[index], {}).get("enum", [])
        found[index] = "|".join(map(re.escape, values)) if values else "[^/]+"
        found[index] = f"(?:{found[index]})"
    return re.compile("".join(found))
