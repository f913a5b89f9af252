"""The credentials of a document, as settings and as what a request carries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from attrs import frozen

from generator.describe.api import Api, SecurityScheme
from generator.emit.writing.text import Code, literal
from generator.normalize.passes.python_names import setting_name

Form: TypeAlias = Literal["bearer", "basic", "plain"]
"""The way in which the value that is sent is made of the settings."""

Location: TypeAlias = Literal["header", "query", "cookie"]

_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]{1,60}")
_TAKEN: Final = ("timeout", "retries", "pace", "transport", "http_client")


@frozen
class Secret:
    """A setting that is a credential."""

    name: Code
    text: Code
    """Its docstring."""


@frozen
class Carrier:
    """A part of the request that carries a credential."""

    location: Location
    name: Code
    """Literal of the name of the header, the query parameter or the cookie."""
    form: Form
    settings: tuple[Code, ...]
    """Names of the settings that it is made of."""


@frozen
class Login:
    """The credentials that most operations take."""

    secrets: tuple[Secret, ...]
    carriers: tuple[Carrier, ...]
    left: tuple[str, ...]
    """Credentials that the document has besides and no setting covers, in words for people."""


def login(api: Api) -> Login:
    """Choose the credentials that most operations take; of several, the first in the document."""
    stated = Counter(names for each in api.operations for names in each.security or () if names)
    ways = [names for names, _ in stated.most_common()]
    schemes = [each for each in api.schemes if ways and each.name in ways[0]]
    carriers: list[Carrier] = []
    secrets: dict[str, Secret] = {}
    left = [f"The document has another way in, {' with '.join(names)}." for names in ways[1:]]
    keys = sum(each.kind == "apiKey" for each in schemes)
    for each in schemes:
        if each.kind == "mutualTLS":
            left.append(f"{each.name} is a client certificate: give it to an `http_client`.")
            continue
        form, texts = _settings(each, single=keys == 1)
        names = [_free(name, {*_TAKEN, *secrets}) for name in texts]
        secrets |= {
            name: Secret(Code(name), Code(text))
            for name, text in zip(names, texts.values(), strict=True)
        }
        carriers.append(_carrier(each, form, names))
        if each.kind in {"oauth2", "openIdConnect"}:
            left.append(
                f"{each.name}: `token` is not renewed. Where the class shall get tokens, docs/"
                "maintaining.md has the settings and the grant, under Tokens."
            )
    return Login(tuple(secrets.values()), tuple(carriers), tuple(left))


def _settings(scheme: SecurityScheme, *, single: bool) -> tuple[Form, dict[str, str]]:
    """Return the form in which a credential is sent, and its settings with their texts."""
    match scheme.kind:
        case "http bearer" | "oauth2" | "openIdConnect":
            return "bearer", {"token": "A token, sent as `Authorization: Bearer`."}
        case "http basic":
            return "basic", {"username": "Name of the user.", "password": "Password of that user."}
        case "apiKey":
            named = f" `{scheme.carrier}`" if _PLAIN.fullmatch(scheme.carrier) else ""
            where = {"query": "query parameter"}.get(scheme.location, scheme.location)
            stem = re.sub(r"(?i)^x[-_]", "", scheme.carrier)
            name = "api_key" if single else setting_name(stem)
            return "plain", {name: f"A key, sent in the {where}{named}."}
        case _:
            return "plain", {"authorization": "The whole value of the header `Authorization`."}


def _carrier(scheme: SecurityScheme, form: Form, names: list[str]) -> Carrier:
    locations: Mapping[str, Location] = {"query": "query", "cookie": "cookie"}
    location: Location = locations.get(scheme.location, "header")
    return Carrier(location, literal(scheme.carrier), form, tuple(map(Code, names)))


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
