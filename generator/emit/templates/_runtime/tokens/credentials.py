"""Sign each call with the credentials that its operation asks for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from typing import Final, NoReturn, cast

from .._http import Auth, DigestAuth, HTTPResponse, Request
from ..errors import InvalidArgument
from ..profile import Profile
from ..schemes import Scheme
from .auth import ApiKeys, Basic, Bearer

_TLS: Final = "mutualTLS"


class Credentials:
    """The credentials that a client was given, by security scheme."""

    def __init__(
        self, profile: Profile, given: Mapping[str, object], urls: Mapping[str, str]
    ) -> None:
        """Check what was given.

        Args:
            profile: The document's facts, with its security schemes.
            given: The credentials by the client's arguments; None for what was left out.
            urls: The servers that may see them, by name.

        Raises:
            InvalidArgument: One of them cannot be used.
        """
        self._schemes = profile.schemes
        self._auths = {
            name: _auth(profile, scheme, given[scheme.argument], urls)
            for name, scheme in profile.schemes.items()
            if scheme.argument and given.get(scheme.argument) is not None
        }
        self._joined: dict[tuple[str, ...], Auth] = {}

    def auth_for(self, security: Sequence[Sequence[str]] | None) -> Auth | None:
        """Return what signs a call; None if no alternative of it is complete.

        Args:
            security: The alternatives that its operation allows, each the schemes it needs; None
                if the document does not say, and all that was given is sent.
        """
        alternatives = (
            [tuple(self._auths)] if security is None else [each for each in security if each]
        )
        for each in alternatives:
            names = tuple(name for name in each if not self._is_tls(name))
            if names and all(name in self._auths for name in names):
                return self._all(names)
        return None

    def _is_tls(self, name: str) -> bool:
        """Return True if a scheme is a certificate, which the transport shows."""
        scheme = self._schemes.get(name)
        return scheme is not None and scheme.kind == _TLS

    def _all(self, names: tuple[str, ...]) -> Auth:
        if len(names) == 1:
            return self._auths[names[0]]
        # One that sends again after a 401 comes last: what signed before it has signed for good.
        auths = sorted(
            (self._auths[name] for name in names),
            key=lambda each: not isinstance(each, ApiKeys | Basic | Bearer),
        )
        return self._joined.setdefault(names, Joined(auths))

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("credentials cannot be pickled")


class Joined(Auth):
    """Sign requests in several ways; each may send requests of its own before, and after."""

    def __init__(self, auths: Sequence[Auth]) -> None:
        """Keep the ways, of which the last signs last."""
        self._auths = auths

    def sync_auth_flow(self, request: Request) -> Generator[Request, HTTPResponse, None]:
        """Yield the requests of all."""
        flows = [self._auths[0].sync_auth_flow(request)]
        sent = next(flows[0])
        try:
            while flows:
                while sent is request and len(flows) < len(self._auths):
                    flows.append(self._auths[len(flows)].sync_auth_flow(request))
                    sent = next(flows[-1])
                response = yield sent
                while flows:
                    try:
                        sent = flows[-1].send(response)
                        break
                    except StopIteration:
                        flows.pop()
        finally:
            for flow in reversed(flows):
                flow.close()

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, HTTPResponse]:
        """Yield the requests of all."""
        flows = [self._auths[0].async_auth_flow(request)]
        sent = await anext(flows[0])
        try:
            while flows:
                while sent is request and len(flows) < len(self._auths):
                    flows.append(self._auths[len(flows)].async_auth_flow(request))
                    sent = await anext(flows[-1])
                response = yield sent
                while flows:
                    try:
                        sent = await flows[-1].asend(response)
                        break
                    except StopAsyncIteration:
                        flows.pop()
        finally:
            for flow in reversed(flows):
                await flow.aclose()


def missing(profile: Profile, security: Sequence[Sequence[str]]) -> str:
    """Say which arguments of the client a call needs, for an error."""
    ways: list[str] = []
    for each in security:
        schemes = [profile.schemes[name] for name in each if name in profile.schemes]
        names = [f"`{scheme.argument}`" for scheme in schemes if scheme.argument]
        if names and len(names) == sum(scheme.kind != _TLS for scheme in schemes):
            ways.append(" with ".join(names))
    return " or ".join([*dict.fromkeys(ways), "`auth`"])


def _auth(profile: Profile, scheme: Scheme, value: object, urls: Mapping[str, str]) -> Auth:
    name = scheme.argument
    match scheme.kind:
        case "apiKey":
            return _keys(scheme, _text(value, name))
        case "bearer":
            return Bearer(_text(value, name), argument=name)
        case "basic":
            return Basic(*_pair(value, name))
        case "digest":
            return DigestAuth(*_pair(value, name))
        case _:
            from .oauth import oauth  # noqa: PLC0415 - few documents need it

            return oauth(profile, scheme, value, urls)


def _keys(scheme: Scheme, key: str) -> ApiKeys:
    keys = {scheme.carrier: key}
    match scheme.location:
        case "header":
            return ApiKeys(headers=keys)
        case "query":
            return ApiKeys(query=keys)
        case "cookie":
            return ApiKeys(cookies=keys)


def _text(value: object, argument: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InvalidArgument("must be a str that is not empty", argument=argument)
    return value


def _pair(value: object, argument: str) -> tuple[str, str]:
    if isinstance(value, tuple | list) and len(pair := cast("Sequence[object]", value)) == 2:
        user, password = pair
        if isinstance(user, str) and isinstance(password, str):
            return user, password
    raise InvalidArgument("must be a user name and a password, in a tuple", argument=argument)
