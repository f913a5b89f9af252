"""Find the operation of a document that another document shows, by the URL that calls go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from generator.compare.urls import Url, url_of
from generator.normalize.passes.tree import OperationAt, methods_of
from generator.update.arguments import PARAMETER
from generator.update.inherited import Inherited, forms, servers_of
from generator.update.sharing import Json

_ALIKE: Final[tuple[Callable[[Url, Url], bool], ...]] = (
    lambda one, other: (one.host, one.whole) == (other.host, other.whole),
    lambda one, other: one.path == other.path,
    lambda one, other: one.whole == other.whole,
    lambda one, other: one.unversioned == other.unversioned and _ends_alike(one, other),
)
"""Likenesses of the URLs of one operation, the surest first."""


def path_here(stored: Json, fixed: Json, page: Json, shown: OperationAt) -> str | None:
    """Find the path in `stored` that the shown operation has, however it is split from its server.

    `fixed` is `stored` with the vendor's fixes applied. Of several paths, one that has the method
    comes first.
    """
    paths: Json = stored.get("paths") or {}
    servers = servers_of(shown.node, shown.item, page)
    theirs = list(_urls(servers, shown.path))
    known = {
        path: [
            url
            for said in Inherited(stored, fixed, path, shown.method).servers()
            for url in _urls(said, path)
        ]
        for path in paths
        if len(PARAMETER.findall(path)) == len(PARAMETER.findall(shown.path))
    }
    for alike in _ALIKE:
        found = [
            path
            for path, ours in known.items()
            if any(alike(one, other) for one in ours for other in theirs)
        ]
        if found:
            has_method = {path: shown.method in dict(methods_of(paths[path])) for path in found}
            return min(found, key=lambda path: (not has_method[path], path != shown.path))
    return None


def moved_servers(servers: list[Json], shown: str, path: str) -> list[Json]:
    """Return the servers of the shown path as those of `path`, which has fewer steps, or more."""
    theirs, ours = shown.count("/"), path.count("/")
    extra = "/".join(shown.split("/")[: theirs - ours + 1]) if theirs > ours else ""
    return [
        {**each, "url": _moved(str(each.get("url", "")), extra, ours - theirs)} for each in servers
    ]


def _moved(url: str, extra: str, fewer: int) -> str:
    url = url.rstrip("/")
    return url.rsplit("/", fewer)[0] if fewer > 0 else url + extra


def _urls(servers: list[Json], path: str) -> Iterator[Url]:
    """Yield the URLs of a path at servers, or at one that is not known."""
    for each in servers or [{}]:
        for url, values in forms(each):
            yield url_of(url, values, path)


def _ends_alike(one: Url, other: Url) -> bool:
    """Return True if the shorter path is the end of the longer one."""
    count = min(len(one.path), len(other.path))
    return one.path[-count:] == other.path[-count:]
