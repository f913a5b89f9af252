"""Take URLs apart, so that two that a call goes to can be held against each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

Steps = tuple[str, ...]

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")
_USUAL_PORTS: Final = {"https": ":443", "http": ":80"}
_VERSION: Final = re.compile(
    r"v\d(?:[\d._-]|alpha|beta|rc|preview)*"  # v7, v1.2, v2beta1
    r"|\d+\.\d[\d.]*"  # 1.1
    r"|\d{4}-\d\d(?:-\d\d)?(?:-preview)?",  # 2024-10-01
    re.ASCII | re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,3}", re.ASCII)
_BEFORE_NUMBERS: Final = frozenset({"api", "rest", "version"})
"""The segment before a version that is no more than a number, as in `/rest/api/2`."""
_ANY_VERSION: Final = "{version}"


def blank_path(path: str) -> str:
    """Return a path without the names of its variables."""
    return _VARIABLE.sub("{}", path)


@frozen
class Url:
    """A URL that calls go to unless callers give another base URL; variables are `{}`."""

    host: str
    """In small letters, without the port that is usual; "" if the document names none."""
    base: Steps
    """The steps of the base URL's path."""
    path: Steps
    """The steps of the operation's own path."""

    @property
    def whole(self) -> Steps:
        """The steps of the whole path."""
        return self.base + self.path

    @property
    def marked(self) -> tuple[Steps, Steps]:
        """The steps of base URL and path, with one word for any version."""
        steps = self.whole
        said = tuple(
            _ANY_VERSION if _is_version(steps, index) else step for index, step in enumerate(steps)
        )
        count = len(self.base)
        return said[:count], _without_slash(said[count:])

    @property
    def unversioned(self) -> Steps:
        """The steps of the whole path that say no version."""
        return tuple(filter(_says, (*self.marked[0], *self.marked[1])))

    @property
    def unversioned_path(self) -> Steps:
        """The steps of the operation's own path that say no version."""
        return tuple(filter(_says, self.marked[1]))

    @property
    def versions(self) -> tuple[tuple[tuple[int, str], ...], ...]:
        """The versions that the URL names, in a form that has an order."""
        steps = self.whole
        return tuple(
            tuple((len(number), number) for number in re.findall(r"\d+", step))
            for index, step in enumerate(steps)
            if _is_version(steps, index)
        )


def url_of(server: str, defaults: Mapping[str, str], path: str) -> Url:
    """Return the URL of a call to `path` of a server, whose variables have these defaults."""
    filled = _VARIABLE.sub(lambda found: defaults.get(found[1]) or "{}", server)
    _, host, base = _apart(filled)
    return Url(host, base, tuple(blank_path(path).removeprefix("/").split("/")))


def same_server(one: str, other: str) -> bool:
    """Return True if two URLs of servers differ at most in how they are written."""
    return _apart(one) == _apart(other)


def _apart(server: str) -> tuple[str, str, Steps]:
    """Return scheme, host and path of a server's URL, each as it would be written shortest."""
    scheme, mark, rest = server.partition("://")
    if not mark:
        scheme, rest = "", server if server.startswith("/") else f"/{server}"
    host, _, path = rest.partition("/")
    scheme = scheme.lower()
    usual = _USUAL_PORTS.get(scheme, ":")
    return scheme, host.lower().removesuffix(usual), tuple(filter(None, path.split("/")))


def _without_slash(path: Steps) -> Steps:
    return path[:-1] if path and not path[-1] else path


def _says(step: str) -> bool:
    return step not in ("", _ANY_VERSION)


def _is_version(steps: Steps, index: int) -> bool:
    if _VERSION.fullmatch(steps[index]):
        return True
    said = index == 0 or steps[index - 1].lower() in _BEFORE_NUMBERS
    return said and _NUMBER.fullmatch(steps[index]) is not None
