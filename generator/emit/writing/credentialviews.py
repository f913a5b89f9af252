"""Ready pieces of source for the credentials that a client takes."""

from __future__ import annotations

from typing import Final

from generator.describe.api import Api, OAuthFlow, SecurityScheme
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.text import Code

GRANT: Final = "late.Grant"
"""The name by which a client's module knows the class of all grants."""
_PAIR: Final = "tuple[str, str] | None"
_TEXT: Final = "str | None"
_TOKEN: Final = f"str | {GRANT} | None"
_ANNOTATIONS: Final = {
    "apiKey": _TEXT,
    "http basic": _PAIR,
    "http bearer": _TEXT,
    "http digest": _PAIR,
    "oauth2": _TOKEN,
    "openIdConnect": _TOKEN,
}
_KINDS: Final = {
    "apiKey": "apiKey",
    "http basic": "basic",
    "http bearer": "bearer",
    "http digest": "digest",
    "oauth2": "oauth2",
    "openIdConnect": "openIdConnect",
    "mutualTLS": "mutualTLS",
}
_GRANTS: Final = {
    "authorizationCode": "AuthorizationCode",
    "clientCredentials": "ClientCredentials",
    "deviceAuthorization": "DeviceCode",
    "password": "Password",
}
"""Grants by the flow that they are for; `implicit` gives a client in a browser its token."""


def arguments(api: Api) -> list[tuple[Code, Code, Code]]:
    """Return name, annotation and name as text of each argument that takes a credential."""
    return [
        (Code(each.argument), Code(_ANNOTATIONS[each.kind]), text.literal(each.argument))
        for each in api.schemes
        if each.argument
    ]


def argument_text(each: SecurityScheme) -> str:
    """Describe an argument that takes a credential."""
    said = text.sentence(each.description)
    old = "Deprecated." if each.deprecated else ""
    return " ".join(filter(None, (_what(each), said, old)))


def _what(each: SecurityScheme) -> str:
    match each.kind:
        case "apiKey":
            where = "query parameter" if each.location == "query" else each.location
            return f"Key for the {where} `{one_line(each.carrier)}`."
        case "http bearer":
            return "Bearer token."
        case "http basic" | "http digest":
            return "User name and password."
        case _:
            named = [flow.name for flow in each.flows]
            # A server's metadata may name the URLs of any flow.
            grants = [_GRANTS[name] for name in _GRANTS if name in named or each.metadata_url]
            if each.metadata_url or any(flow.token_url for flow in each.flows):
                grants.append("RefreshToken")
            ways = ", ".join(f"`{one}`" for one in dict.fromkeys(grants))
            scopes = sorted({scope for flow in each.flows for scope in flow.scopes})
            known = f" Scopes: {', '.join(one_line(scope) for scope in scopes)}." if scopes else ""
            grant = f", or a grant that gets some: {ways}" if ways else ""
            return f"Access token{grant}.{known}"


def scheme_code(each: SecurityScheme) -> Code:
    """Return the expression of a security scheme."""
    said = {
        "kind": _KINDS.get(each.kind, "other"),
        "argument": each.argument,
        **({"location": each.location, "carrier": each.carrier} if each.kind == "apiKey" else {}),
        "metadata_url": each.metadata_url,
    }
    parts = [f"{name}={text.literal(value)}" for name, value in said.items() if value]
    if each.flows:
        flows = ", ".join(f"{text.literal(flow.name)}: {_flow(flow)}" for flow in each.flows)
        parts.append(f"flows={{{flows}}}")
    return Code(f"Scheme({', '.join(parts)})")


def _flow(flow: OAuthFlow) -> str:
    said = {
        "token_url": flow.token_url,
        "refresh_url": flow.refresh_url,
        "authorization_url": flow.authorization_url,
        "device_authorization_url": flow.device_authorization_url,
    }
    shown = ", ".join(f"{name}={text.literal(value)}" for name, value in said.items() if value)
    return f"Flow({shown})"
