"""The way to an API: its servers, and the credentials that its calls carry."""

from __future__ import annotations

from attrs import frozen


@frozen
class ServerVariable:
    """A part of a base URL that differs between customers."""

    wire: str
    name: str
    default: str
    required: bool
    choices: tuple[str, ...] = ()
    description: str = ""


@frozen
class Server:
    """A base URL; `name` is "" for the one that calls go to unless they say otherwise."""

    name: str
    url: str
    variables: tuple[ServerVariable, ...]
    description: str = ""
    path: str = ""
    """The path that the document says instead of a URL: base URLs that callers give end with it."""
    listed: tuple[str, ...] = ()
    """The other URLs that the document has for it, which callers may give."""


@frozen
class OAuthFlow:
    """One flow of OAuth 2.0; its URLs are empty where the document names none."""

    name: str
    token_url: str
    refresh_url: str
    authorization_url: str
    device_authorization_url: str
    scopes: tuple[str, ...]


@frozen
class SecurityScheme:
    """The way in which a credential is carried."""

    name: str
    kind: str
    location: str
    carrier: str
    """The header, query parameter or cookie that carries the credential."""
    description: str = ""
    argument: str = ""
    """The client's argument for it; empty if it can only be given as `auth`."""
    flows: tuple[OAuthFlow, ...] = ()
    metadata_url: str = ""
    """The URL at which a server says which URLs its flows have."""
    deprecated: bool = False
