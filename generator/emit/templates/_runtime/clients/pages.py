"""Go from page to page of a list. Nothing is sent here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeGuard, cast
from urllib.parse import unquote_plus

from attrs import evolve

from .._http import URL, Headers, InvalidURL
from ..errors import InvalidResponse, one_line
from ..network.servers import origin_of
from ..operation import Call
from ..paging import Paging
from ..requests.query import form, join_query
from ..responses.exchange import url_of
from ..responses.response import Response
from ..unset import UNSET

_PARAMETER: Final = r"""\s*;\s*([\w!#$&+.^`|~*-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?"""
_MOST_EMPTY: Final = 1000
"""Empty pages that may follow each other: some servers look through what they then leave out."""
_LINK: Final = rf"<([^<>]*)>((?:{_PARAMETER})*)"


class Pages:
    """Hold the call for the next page, and find the one after it in each response."""

    def __init__(self, call: Call[Any], urls: Mapping[str, str]) -> None:
        """Begin with the first page.

        Args:
            call: The call for it; an offset, number or cursor that it has is where to start.
            urls: The servers, by name.
        """
        paging = call.operation.paging
        if paging is None:
            raise TypeError(f"{call.operation.name} has no pages")
        self.call: Call[Any] | None = call
        """The call for the next page; None after the last."""
        self._paging: Paging = paging
        self._urls = urls
        given = _given(call.query, paging.parameter)
        self._at = int(given) if re.fullmatch("[0-9]{1,18}", given) else paging.first
        self._before = self._at if paging.kind == "offset" else 0
        self._read = 0
        self._raw = b""
        self._empty = 0
        self._seen: set[str] = {given} if given else set()

    def take(self, call: Call[Any], response: Response[Any]) -> Sequence[Any]:
        """Read a page.

        Args:
            call: The call that was sent.
            response: The response to it.

        Returns:
            The items of the page.

        Raises:
            InvalidResponse: It holds no list, or leads to a page that was there or elsewhere, or
                page after page is empty.
        """
        items = self._items(response)
        after = self._after(call, response, items)
        self._empty = 0 if items else self._empty + 1
        if after is not None and self._empty > _MOST_EMPTY:
            raise InvalidResponse(f"{_MOST_EMPTY} pages after each other are empty: no end is near")
        self.call = after
        return items

    def _items(self, response: Response[Any]) -> Sequence[Any]:
        found = _at(response.parsed, self._paging.items)
        if found is None:
            return ()
        if not _is_list(found):
            raise InvalidResponse(expected="a list of items", found=type(found).__name__)
        return found

    def _after(
        self, call: Call[Any], response: Response[Any], items: Sequence[Any]
    ) -> Call[Any] | None:
        match self._paging.kind:
            case "offset" | "page":
                return self._numbered(call, response, items)
            case "cursor":
                return self._by_cursor(call, response)
            case "url":
                link = _at(response.parsed, self._paging.next)
            case "link":
                link = next_link(response.headers)
        return self._by_link(call, link)

    def _numbered(
        self, call: Call[Any], response: Response[Any], items: Sequence[Any]
    ) -> Call[Any] | None:
        self._read += len(items)
        total = _at(response.parsed, self._paging.total) if self._paging.total else None
        if not items:
            return None
        if isinstance(total, int) and self._before + self._read >= total:
            return None
        if response.raw == self._raw:
            raise InvalidResponse("the same page again: the server ignores the parameter")
        self._raw = response.raw
        self._at += len(items) if self._paging.kind == "offset" else 1
        return self._moved(call, self._at)

    def _by_cursor(self, call: Call[Any], response: Response[Any]) -> Call[Any] | None:
        cursor = _at(response.parsed, self._paging.next)
        if cursor is None or cursor == "" or cursor is False:
            return None
        if isinstance(cursor, bool) or not isinstance(cursor, str | int):
            raise InvalidResponse(expected="a cursor", found=type(cursor).__name__)
        self._refuse_seen(str(cursor), "cursor")
        return self._moved(call, cursor)

    def _by_link(self, call: Call[Any], link: object) -> Call[Any] | None:
        if link is None or link == "":
            return None
        here = url_of(self._urls, call)
        try:
            there = URL(here).join(str(link)).copy_with(fragment=None)
        except (InvalidURL, TypeError, UnicodeError):
            raise InvalidResponse(expected="a URL of the next page", found="none") from None
        if origin_of(there) != origin_of(URL(here)) or there.userinfo:
            host = one_line(there.host, 100)
            raise InvalidResponse(f"leads to another server for the next page: {host}")
        self._refuse_seen(str(there), "URL")
        return evolve(call, url=str(there))

    def _refuse_seen(self, step: str, what: str) -> None:
        if step in self._seen:
            raise InvalidResponse(f"the same {what} again: the pages would not end")
        self._seen.add(step)

    def _moved(self, call: Call[Any], value: str | int) -> Call[Any]:
        """Return the call with another value of its parameter."""
        name = self._paging.parameter
        kept = [pair for pair in call.query.split("&") if pair and _name(pair) != name]
        return evolve(call, query=join_query(*kept, form(name, value)))


def next_link(headers: Headers) -> str | None:
    """Return the target of the first link to the next page (RFC 8288); None if there is none."""
    for line in headers.get_list("link"):
        for found in re.finditer(_LINK, line):
            if "next" in _relations(found[2]):
                return found[1].strip()
    return None


def _relations(parameters: str) -> list[str]:
    """Return the relation types of a link; of two `rel`, the first counts."""
    for found in re.finditer(_PARAMETER, parameters):
        if found[1].lower() == "rel":
            return (found[2] or found[3] or "").lower().split()
    return []


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _at(value: Any, path: Sequence[str]) -> Any:
    """Follow attributes, and members of objects without a model; None where one is not there."""
    for name in path:
        if isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        else:
            value = getattr(value, name, None)
        if value is None or value is UNSET:
            return None
    return value


def _given(query: str, name: str) -> str:
    """Return the value of a parameter in an encoded query; "" if it is not there."""
    pairs = (pair for pair in query.split("&") if name and pair and _name(pair) == name)
    return next((unquote_plus(pair.partition("=")[2]) for pair in pairs), "")


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])
