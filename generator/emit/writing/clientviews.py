"""Ready pieces of source for the templates of the clients and of the profile."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from generator.describe.api import Api, Operation, SecurityScheme, Server, ServerVariable
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.credentialviews import argument_text, arguments, scheme_code
from generator.emit.writing.docstrings import response_headers
from generator.emit.writing.imports import Imports
from generator.emit.writing.paceviews import pace_code, pace_text
from generator.emit.writing.pagingviews import iterator_views
from generator.emit.writing.streamviews import stream_views
from generator.emit.writing.text import Code
from generator.errors import GeneratorError
from generator.read.load import Responses

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_IN_URL = re.compile(r"https?://[A-Za-z0-9.~:_-]*(?:/[A-Za-z0-9/._~!$&'()*+,;=:%-]*)?")


@frozen
class MethodView:
    """One method of a client."""

    name: Code
    signature: Code
    arguments: Code
    returns: Code
    docstring: Code
    brief: Code
    deprecated: Code | None
    nothing: bool
    """True if success brings no value."""


def client_view(api: Api, writer: CallWriter, *, asynchronous: bool) -> dict[str, Any]:
    """Return the variables of the template of the sync or the async client."""
    imports = _client_imports(api, writer)
    base = "AsyncClient" if asynchronous else "SyncClient"
    # Not of `client`, which has both.
    imports.runtime("async_client" if asynchronous else "sync_client", base)
    imports.name(".profile", "PROFILE")
    imports.name(".profile", "server_urls_of")
    transport = "GivenAsyncTransport" if asynchronous else "GivenTransport"
    http_client = "GivenAsyncClient" if asynchronous else "GivenClient"
    for name in ("GivenAuth", "GivenTimeout", transport, http_client):
        imports.runtime("given", name)
    imports.runtime("pace", "Pace")
    imports.runtime("retries", "Retries")
    imports.name("collections.abc", "Mapping")
    imports.runtime("", "late")
    prefix = "Async" if asynchronous else ""
    name = f"{prefix}{api.class_name}Client"
    twin = f"{name}WithResponse"
    imports.name("typing", "TYPE_CHECKING")
    imports.runtime("lazy", "Deferred")
    operations = _methods(api, writer, imports)
    iterators = iterator_views(writer, imports)
    streams = stream_views(writer, imports, prefix=prefix)
    iterator = "AsyncIterator" if asynchronous else "Iterator"
    if iterators:
        imports.name("collections.abc", iterator)
    kind = "asynchronous" if asynchronous else "synchronous"
    return {
        "title": text.docstring([f"Call {one_line(api.vendor)} with {kind} methods."], 0),
        "imports": imports.code(),
        "class_name": Code(name),
        "base": Code(base),
        "twin": Code(twin),
        "docstring": text.docstring(_class_blocks(api), 4),
        "init_docstring": text.docstring(_init_blocks(api, asynchronous=asynchronous), 8),
        "settings": settings(api),
        "credentials": arguments(api),
        "transport": Code(transport),
        "http_client": Code(http_client),
        "define": Code("async def" if asynchronous else "def"),
        "wait": Code("await ") if asynchronous else Code(""),
        "operations": operations,
        "iterators": iterators,
        "streams": streams,
        "iterator": Code(iterator),
    }


def with_response_view(api: Api, writer: CallWriter) -> dict[str, Any]:
    """Return the variables of the template of the clients that return whole responses."""
    imports = _client_imports(api, writer)
    imports.runtime("response", "Response")
    operations = _methods(api, writer, imports)
    classes: list[dict[str, Code]] = []
    for prefix, base in (("", "SyncClient"), ("Async", "AsyncClient")):
        client = f"{prefix}{api.class_name}Client"
        imports.runtime("client", base)
        classes.append(
            {
                "name": Code(f"{client}WithResponse"),
                "client": Code(base),
                "docstring": text.docstring(
                    [f"Return whole responses from the methods of `{client}`."], 4
                ),
                "define": Code("async def" if prefix else "def"),
                "wait": Code("await " if prefix else ""),
            }
        )
    return {
        "title": text.docstring([f"Call {one_line(api.vendor)} and return whole responses."], 0),
        "imports": imports.code(),
        "classes": classes,
        "operations": operations,
    }


def _client_imports(api: Api, writer: CallWriter) -> Imports:
    imports = Imports(writer.runtime)
    imports.name(".", "calls")
    imports.runtime("options", "RequestOptions")
    if any(each.deprecated for each in api.operations):
        imports.name("typing_extensions", "deprecated")
    return imports


def _methods(api: Api, writer: CallWriter, imports: Imports) -> list[MethodView]:
    return [_method(each, writer, imports) for each in api.operations]


def _method(operation: Operation, writer: CallWriter, imports: Imports) -> MethodView:
    typed = writer.code(imports, lazily=True)
    signature = writer.signature(operation, typed)
    named = operation.body or any(each.location != "path" for each in operation.parameters)
    reason = text.sentence(operation.summary) or "The vendor has deprecated this call."
    brief = text.sentence(operation.summary) or f"Send `{operation.method} {operation.path}`."
    return MethodView(
        name=Code(operation.name),
        # `options` is never given by position, so that a new argument moves nothing.
        signature=signature.parameters if named else Code(f"{signature.parameters}*, "),
        arguments=signature.arguments,
        returns=signature.returns,
        docstring=writer.docstrings[operation.name],
        brief=text.docstring(
            [
                brief,
                *text.section("Returns", ["    The whole response."]),
                *response_headers(operation),
            ],
            8,
        ),
        deprecated=text.literal(f"Deprecated by the vendor: {reason}")
        if operation.deprecated
        else None,
        nothing=signature.returns == "None",
    )


def _class_blocks(api: Api) -> list[str]:
    version = f" {one_line(api.version)}" if api.version else ""
    described = text.paragraphs(api.description)[:6]
    return [
        f"Call {one_line(api.title or api.vendor)}{version}; one method an operation.",
        *described,
        *text.section("Credentials", [_scheme(each) for each in api.schemes]),
    ]


def _auth_text(api: Api) -> str:
    if any(each.argument for each in api.schemes):
        return "Adds the credentials to each request, in place of those by scheme."
    return "Adds credentials to each request, such as `ApiKeys`."


def _scheme(each: SecurityScheme) -> str:
    where = {"header": "header", "query": "query parameter", "cookie": "cookie"}.get(
        each.location, "header"
    )
    carried = f"{where} `{one_line(each.carrier)}`"
    said = f"{each.kind}, {carried}. {text.sentence(each.description)}"
    return text.entry(
        one_line(each.name), f"{said.rstrip()} Deprecated." if each.deprecated else said
    )


def _init_blocks(api: Api, *, asynchronous: bool) -> list[str]:
    kind = "AsyncClient" if asynchronous else "Client"
    lines = [text.entry(each.name, _variable_text(each)) for each in _variables(api)]
    lines += [text.entry(_setting(each), _server_text(each)) for each in api.servers]
    lines += [
        *(text.entry(each.argument, argument_text(each)) for each in api.schemes if each.argument),
        text.entry("auth", _auth_text(api)),
        text.entry("headers", "Sent with every request."),
        text.entry(
            "timeout", "Seconds, or one limit a phase; 5 to connect and 30 to read by default."
        ),
        text.entry(
            "retries",
            "How often, and for how long, a call that may be repeated is; 0 for never.",
        ),
        text.entry("pace", pace_text(api.pace)),
        text.entry(
            "transport", "Transport that carries requests in place of a network connection."
        ),
        text.entry(
            "http_client", f"An `httpx.{kind}`, or of httpx2, to send with; yours to close."
        ),
        text.entry("hooks", "Functions that are run before and after each try of a call."),
    ]
    raises = [text.entry("InvalidArgument", "If a setting cannot be right.")]
    return [
        "Set up the client; send nothing yet.",
        *text.section("Args", lines),
        *text.section("Raises", raises),
    ]


def _variable_text(each: ServerVariable) -> str:
    choices = f" One of {', '.join(each.choices)}." if each.choices else ""
    need = " Needed unless the URL itself is given." if each.required else ""
    said = text.sentence(each.description) or f"Stands for `{{{one_line(each.wire)}}}` in the URL."
    return f"{said}{one_line(choices)}{need}".replace(".One", ". One")


def _server_text(each: Server) -> str:
    said = text.sentence(each.description)
    if not each.url:
        return f"{said} The document names no host, so this is needed.".strip()
    which = "calls" if not each.name else f"calls to the {each.name} server"
    return f"{said} Where {which} go, instead of {each.url}.".strip()


def _setting(server: Server) -> str:
    return f"{server.name}_url" if server.name else "base_url"


def _variables(api: Api) -> list[ServerVariable]:
    found: dict[str, ServerVariable] = {}
    for server in api.servers:
        for each in server.variables:
            found.setdefault(each.name, each)
    return [found[name] for name in sorted(found)]


def settings(api: Api) -> list[tuple[Code, Code, Code]]:
    """Name, annotation and default of each argument that decides on URLs."""
    found: list[tuple[Code, Code, Code]] = []
    for each in _variables(api):
        kind, default = (
            ("str | None", Code("None")) if each.required else ("str", text.literal(each.default))
        )
        found.append((Code(each.name), Code(kind), default))
    found.extend(
        (Code(_setting(server)), Code("str | None"), Code("None")) for server in api.servers
    )
    return found


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
    for each in _variables(api):
        if each.choices:
            names["checks"] = ["check_literal"]
            name = text.literal(each.name)
            checks.append(Code(f"check_literal({each.name}, {name}, *PROFILE.choices[{name}])"))
    if any(server.variables for server in api.servers):
        names["servers"] = ["server_variable"]
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
            for each in _variables(api)
            if each.choices
        ],
        "schemes": [(text.literal(each.name), scheme_code(each)) for each in api.schemes],
        "pace": pace_code(api.pace),
        **_answered(api.responses),
        "settings": settings(api),
        "checks": checks,
        "urls": [(text.literal(each.name), _url(each)) for each in api.servers],
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


def _url(server: Server) -> Code:
    """Return the expression of a server's URL: the given one, or the document's."""
    setting = _setting(server)
    if not server.url:
        return Code(setting)
    if not _IN_URL.fullmatch(_VARIABLE.sub("", server.url)):
        raise GeneratorError(
            f"the server URL {server.url!r} is not a plain http(s) URL", fix="Correct `servers`."
        )
    if not server.variables:
        return Code(f"{setting} if {setting} is not None else {text.literal(server.url)}")
    names = {each.wire: each.name for each in server.variables}
    filled = _VARIABLE.sub(
        lambda match: f"{{server_variable({names[match.group(1)]}, '{names[match.group(1)]}')}}",
        server.url,
    )
    made = f'f"{filled}"'
    needed = [each.name for each in server.variables if each.required]
    if server.name and needed:
        absent = " or ".join(f"{name} is None" for name in needed)
        made = f"None if {absent} else {made}"
    return Code(f"{setting} if {setting} is not None else ({made})")
