"""Ready pieces of source for the template of the profile."""

from __future__ import annotations

from typing import Any

from generator.describe.api import Api
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.credentialviews import scheme_code
from generator.emit.writing.paceviews import pace_code
from generator.emit.writing.serverviews import server_variables, settings, url_expression
from generator.emit.writing.text import Code
from generator.read.load import Responses


def profile_view(api: Api, runtime: str) -> dict[str, Any]:
    """Return the variables of the template of the profile."""
    checks: list[Code] = []
    names: dict[str, list[str]] = {"profile": ["Profile"]}
    if api.pace:
        names["pace"] = ["Pace"]
    if api.schemes:
        names["schemes"] = (
            ["Flow", "Scheme"] if any(each.flows for each in api.schemes) else ["Scheme"]
        )
    for each in server_variables(api):
        if each.choices:
            names["values.checks"] = ["check_literal"]
            name = text.literal(each.name)
            checks.append(Code(f"check_literal({each.name}, {name}, *PROFILE.choices[{name}])"))
    if any(server.variables for server in api.servers):
        names["network.servers"] = ["server_variable"]
    secret = sorted({each.carrier.lower() for each in api.schemes if each.location == "header"})
    return {
        "title": text.docstring([f"State what is known of {one_line(api.vendor)}."], 0),
        "imports": [
            Code(f"from {runtime}.{module} import {', '.join(found)}")
            for module, found in sorted(names.items())
        ],
        "vendor": text.literal(one_line(api.vendor)),
        "servers": [(text.literal(each.name), text.literal(each.url)) for each in api.servers],
        "error_code": _texts(api.errors.code),
        "error_message": _texts(api.errors.message),
        "error_details": _texts(api.errors.details),
        "remedies": [
            (text.literal(code), text.literal(what)) for code, what in api.errors.remedies
        ],
        "secret_headers": Code(
            f"{{{', '.join(text.literal(each) for each in secret)}}}" if secret else "()"
        ),
        "user_agent": text.literal(f"usergroups-{api.package}"),
        "choices": [
            (text.literal(each.name), _texts(each.choices))
            for each in server_variables(api)
            if each.choices
        ],
        "schemes": [(text.literal(each.name), scheme_code(each)) for each in api.schemes],
        "pace": pace_code(api.pace),
        **_answered(api.responses),
        "settings": settings(api),
        "checks": checks,
        "urls": [(text.literal(each.name), url_expression(each)) for each in api.servers],
    }


def _answered(found: Responses | None) -> dict[str, Any]:
    """Return the variables that say where responses tell of a call."""
    if found is None:
        return {"request_id": None, "headers": []}
    headers = (
        ("request_id_header", found.request_id_header),
        ("remaining_header", found.remaining_header),
    )
    return {
        "request_id": _texts(found.request_id) if found.request_id else None,
        "headers": [(Code(name), text.literal(header)) for name, header in headers if header],
    }


def _texts(values: tuple[str, ...]) -> Code:
    inner = ", ".join(text.literal(each) for each in values)
    return Code(f"({inner},)" if values else "()")
