"""Credentials: out of the parameters, into security schemes, resolved for each operation."""

from __future__ import annotations

import re
from collections import Counter

from generator.jsontree import child, is_list, is_object
from generator.ledger import ORIGIN, Json, Ledger
from generator.normalize.passes.tree import operations

_CREDENTIAL = re.compile(
    r"^(x-)?(authorization|auth-?token|access-?token|session-?token|key-?manager-?token|api-?key"
    r"|company-?id|tenant-?id)$",
    re.IGNORECASE,
)

_KINDS = frozenset({"apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"})
KEY_PLACES = frozenset({"header", "query", "cookie"})
"""The places that a key can be sent in."""


def lift_credentials(document: Json, ledger: Ledger) -> None:
    """Make header parameters that carry credentials security schemes, and resolve `security`."""
    schemes: Json = document.setdefault("components", {}).setdefault("securitySchemes", {})
    _drop_unknown_schemes(document, schemes, ledger)
    root = document.pop("security", None)
    needs = _lift(document, schemes, ledger)
    for each in operations(document):
        wanted = needs.get(id(each.node), [])
        declared: list[Json] | None = each.node.get("security", root)
        if declared is None and not schemes:
            continue
        for name in sorted({name for option in declared or () for name in option} - schemes.keys()):
            ledger.loosen(each.node, f"no such security scheme: {name!r} is not asked for")
        alternatives: list[Json] = [
            {name: scopes for name, scopes in option.items() if name in schemes}
            for option in declared or ()
        ]
        if wanted:
            alternatives = [
                {**option, **{name: [] for name in wanted}} for option in alternatives or [{}]
            ]
        # The client signs by the first that it has all credentials for.
        alternatives.sort(key=lambda option: any(_is_old(schemes[name]) for name in option))
        each.node["security"] = alternatives
    if not schemes:
        del document["components"]["securitySchemes"]


def _is_old(scheme: Json) -> bool:
    return scheme.get("deprecated") is True


def _lift(document: Json, schemes: Json, ledger: Ledger) -> dict[int, list[str]]:
    """Take credential headers out of the parameters; say which operation had which."""
    total = sum(1 for _ in operations(document))
    counted = Counter(
        parameter["name"]
        for each in operations(document)
        for parameter in each.node["parameters"]
        if _is_credential(parameter)
    )
    lifted = {
        name
        for name, count in counted.items()
        if count * 2 >= total or name.lower() == "authorization"
    }
    needs: dict[int, list[str]] = {}
    for each in operations(document):
        kept: list[Json] = []
        for parameter in each.node["parameters"]:
            if parameter["name"] not in lifted or not _is_credential(parameter):
                kept.append(parameter)
                continue
            scheme = _scheme_for(parameter["name"], schemes)
            ledger.rewrite_all(parameter, f"a credential: security scheme {scheme!r}")
            needs.setdefault(id(each.node), []).append(scheme)
        each.node["parameters"] = kept
    return needs


def _is_credential(parameter: Json) -> bool:
    return parameter.get("in") == "header" and bool(_CREDENTIAL.match(str(parameter.get("name"))))


def _scheme_for(header: str, schemes: Json) -> str:
    """Return the scheme that sends `header`, made if the document has none."""
    for name, scheme in schemes.items():
        if scheme.get("in") == "header" and str(scheme.get("name")).lower() == header.lower():
            return name
    name = header
    while name in schemes:
        name += "_"
    schemes[name] = {"type": "apiKey", "in": "header", "name": header}
    return name


def _followed(scheme: Json, schemes: Json) -> Json:
    """Return a security scheme, or the one that it refers to."""
    for _ in schemes:
        target = str(scheme.get("$ref", "")).removeprefix("#/components/securitySchemes/")
        scheme = schemes.get(target, scheme)
    return scheme


def _drop_unknown_schemes(document: Json, schemes: Json, ledger: Ledger) -> None:
    for name in list(schemes):
        scheme = _followed(schemes[name], schemes)
        schemes[name] = scheme
        if not is_object(scheme) or "$ref" in scheme or "type" not in scheme:
            ledger.drop(schemes.pop(name), "a security scheme that says nothing of its kind")
        elif (said := _unknown(scheme)) is not None:
            where = {ORIGIN: child("/components/securitySchemes", name)}
            ledger.loosen(where, f"{said}: calls that need it take `auth`")
    for each in operations(document):
        if not is_list(each.node.get("security", [])):
            del each.node["security"]


def _unknown(scheme: Json) -> str | None:
    """Say why no client can take what a scheme wants; None if one can, or `auth` is known to."""
    if scheme["type"] not in _KINDS:
        return f"no client knows credentials of the type {str(scheme['type'])[:40]!r}"
    if scheme["type"] == "apiKey" and scheme.get("in") not in KEY_PLACES:
        return f"no client can send a key in {str(scheme.get('in'))[:40]!r}"
    return None
