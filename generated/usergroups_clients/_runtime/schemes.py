# Generated from generator/emit/templates/_runtime; do not edit.
"""Hold what a document says of its security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

SchemeKind: TypeAlias = Literal[
    "apiKey", "basic", "bearer", "digest", "oauth2", "openIdConnect", "mutualTLS", "other"
]
FlowName: TypeAlias = Literal[
    "authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password"
]


class Flow:
    """The URLs of one flow of OAuth 2.0, as the document has them; empty where it names none."""

    def __init__(
        self,
        *,
        token_url: str = "",
        refresh_url: str = "",
        authorization_url: str = "",
        device_authorization_url: str = "",
    ) -> None:
        """Keep the URLs."""
        self.token_url: Final = token_url
        self.refresh_url: Final = refresh_url
        self.authorization_url: Final = authorization_url
        self.device_authorization_url: Final = device_authorization_url


class Scheme:
    """One way to carry a credential."""

    def __init__(
        self,
        *,
        kind: SchemeKind,
        argument: str = "",
        location: Literal["header", "query", "cookie"] = "header",
        carrier: str = "Authorization",
        flows: Mapping[FlowName, Flow] | None = None,
        metadata_url: str = "",
    ) -> None:
        """State what the document says.

        Args:
            kind: What it is.
            argument: The client's argument for it; empty if it has none.
            location: Where a key goes.
            carrier: The header, query parameter or cookie that carries a key.
            flows: Those of OAuth 2.0, by name.
            metadata_url: The address at which the URLs of the flows can be read, of OpenID Connect
                or RFC 8414.
        """
        self.kind: Final = kind
        self.argument: Final = argument
        self.location: Final = location
        self.carrier: Final = carrier
        self.flows: Final[Mapping[FlowName, Flow]] = flows or {}
        self.metadata_url: Final = metadata_url
