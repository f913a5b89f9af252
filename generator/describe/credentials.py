"""The security schemes of a document, and the arguments of a client that take their credentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.describe.api import OAuthFlow, SecurityScheme, Server
from generator.jsontree import is_object
from generator.ledger import Json
from generator.normalize.passes import python_names
from generator.normalize.passes.security import KEY_PLACES

_GIVEN: Final = ("apiKey", "http basic", "http bearer", "http digest", "oauth2", "openIdConnect")
"""Kinds of schemes whose credentials a client can take."""
_FLOWS: Final = (
    "authorizationCode",
    "clientCredentials",
    "deviceAuthorization",
    "implicit",
    "password",
)


def schemes_of(document: Json, servers: Sequence[Server]) -> tuple[SecurityScheme, ...]:
    """Return the security schemes, each with the argument for its credential."""
    declared: Json = document.get("components", {}).get("securitySchemes", {})
    taken = {variable.name for server in servers for variable in server.variables}
    found: list[SecurityScheme] = []
    for name, scheme in declared.items():
        made = _scheme(name, scheme)
        is_given = made.kind in _GIVEN and made.location in KEY_PLACES
        argument = _free(python_names.setting_name(name), taken) if is_given else ""
        taken.add(argument)
        found.append(_scheme(name, scheme, argument))
    return tuple(found)


def _scheme(name: str, scheme: Json, argument: str = "") -> SecurityScheme:
    kind = str(scheme["type"])
    keyed = kind == "apiKey"
    if kind == "http":
        kind = f"http {str(scheme.get('scheme', '')).lower()}".strip()
    metadata = "openIdConnectUrl" if kind == "openIdConnect" else "oauth2MetadataUrl"
    return SecurityScheme(
        name=name,
        kind=kind,
        location=str(scheme.get("in", "header")) if keyed else "header",
        carrier=str(scheme.get("name", "")) if keyed else "Authorization",
        description=_text(scheme, "description"),
        argument=argument,
        flows=tuple(_flows(scheme)),
        metadata_url=_text(scheme, metadata),
        deprecated=scheme.get("deprecated") is True,
    )


def _flows(scheme: Json) -> Iterator[OAuthFlow]:
    declared: object = scheme.get("flows")
    if not is_object(declared):
        return
    for name in _FLOWS:
        flow = declared.get(name)
        if is_object(flow):
            scopes = flow.get("scopes")
            yield OAuthFlow(
                name=name,
                token_url=_text(flow, "tokenUrl"),
                refresh_url=_text(flow, "refreshUrl"),
                authorization_url=_text(flow, "authorizationUrl"),
                device_authorization_url=_text(flow, "deviceAuthorizationUrl"),
                scopes=tuple(str(each) for each in scopes) if is_object(scopes) else (),
            )


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name


def _text(node: Json, key: str) -> str:
    value: object = node.get(key)
    return value if isinstance(value, str) else ""
