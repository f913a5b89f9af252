"""Hold what a document says of its security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

SchemeKind: TypeAlias = Literal[
    "apiKey", "basic", "bearer", "digest", "oauth2", "openIdConnect", "mutualTLS", "other"
]
FlowName: TypeAlias = Literal[
    "authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password"
]


@frozen(kw_only=True)
class Flow:
    """The URLs of one flow of OAuth 2.0, as the document has them; empty where it names none."""

    token_url: str = ""
    refresh_url: str = ""
    authorization_url: str = ""
    device_authorization_url: str = ""


@frozen(kw_only=True)
class Scheme:
    """One way to carry a credential."""

    kind: SchemeKind
    argument: str = ""
    """The client's argument for it; empty if it has none."""
    location: Literal["header", "query", "cookie"] = "header"
    carrier: str = "Authorization"
    """The header, query parameter or cookie that carries a key."""
    flows: Mapping[FlowName, Flow] = field(factory=dict[FlowName, Flow])
    metadata_url: str = ""
    """The address at which the URLs of the flows can be read, of OpenID Connect or RFC 8414."""
