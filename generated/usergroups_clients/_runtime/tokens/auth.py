# Generated from generator/emit/templates/_runtime; do not edit.
"""Send credentials that do not change."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import NoReturn

from .. import PUBLIC
from .._http import Auth, BasicAuth, HTTPResponse, Request
from ..errors import InvalidArgument
from ..values.headers import check_header

__all__ = ["ApiKeys", "Auth", "Basic", "Bearer"]


class ApiKeys(Auth):
    """Send keys with each request, in headers, in the query or in cookies."""

    def __init__(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
    ) -> None:
        """Check and keep the keys.

        Args:
            headers: Keys by the name of their header.
            query: Keys by the name of their query parameter.
            cookies: Keys by the name of their cookie.

        Raises:
            InvalidArgument: A key is empty or cannot be sent.
        """
        for name, value in [*(headers or {}).items(), *(query or {}).items()]:
            if not isinstance(value, str) or not value:  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidArgument("must be a str that is not empty", argument=name)
        names: list[str] = [*(headers or {}), *(query or {}), *(cookies or {})]
        self._names = sorted(names)
        self._headers = dict(headers or {})
        for name, value in self._headers.items():
            check_header(name, value)
        self._cookie = self._query = ""
        if cookies or query:
            from ..requests.cookies import cookie  # noqa: PLC0415 - seldom wanted
            from ..requests.query import form, join_headers, join_query  # noqa: PLC0415

            pairs = join_headers(*(cookie(name, value) for name, value in (cookies or {}).items()))
            self._cookie = pairs.get("Cookie", "")
            self._query = join_query(*(form(name, value) for name, value in (query or {}).items()))

    def auth_flow(self, request: Request) -> Generator[Request, HTTPResponse, None]:
        """Yield the request with the keys."""
        for name, value in self._headers.items():
            request.headers[name] = value
        if self._cookie:
            sent = request.headers.get("Cookie")
            request.headers["Cookie"] = f"{sent}; {self._cookie}" if sent else self._cookie
        if self._query:
            # The query that is there must stay as it is, which URL.copy_merge_params would not do.
            sent = request.url.query.decode("ascii")
            joined = f"{sent}&{self._query}" if sent else self._query
            request.url = request.url.copy_with(query=joined.encode("ascii"))
        yield request

    def __repr__(self) -> str:
        """Show the names of the keys, and no key."""
        return f"<ApiKeys {', '.join(getattr(self, '_names', ()))}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("ApiKeys holds credentials and cannot be pickled")


class Basic(BasicAuth):
    """Send a user name and a password with each request."""

    def __repr__(self) -> str:
        """Show neither of the two."""
        return "<Basic>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("Basic holds credentials and cannot be pickled")


class Bearer(Auth):
    """Send a bearer token with each request."""

    def __init__(self, token: str, *, argument: str = "token") -> None:
        """Check and keep the token.

        Args:
            token: The token, without `Bearer`.
            argument: Its name in errors.

        Raises:
            InvalidArgument: It is empty or cannot be sent.
        """
        if not isinstance(token, str) or not token.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("must be a str that is not empty", argument=argument)
        self._header = f"Bearer {token}"
        check_header(argument, self._header)

    def auth_flow(self, request: Request) -> Generator[Request, HTTPResponse, None]:
        """Yield the request with the token."""
        request.headers["Authorization"] = self._header
        yield request

    def __repr__(self) -> str:
        """Show no token."""
        return "<Bearer>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("Bearer holds credentials and cannot be pickled")


for _public in (ApiKeys, Basic, Bearer):
    _public.__module__ = PUBLIC
del _public
