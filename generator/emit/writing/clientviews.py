"""Ready pieces of source for the templates of the clients."""

from __future__ import annotations

from typing import Any

from generator.describe.api import Api, SecurityScheme
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.credentialviews import argument_text, arguments
from generator.emit.writing.imports import Imports
from generator.emit.writing.methodviews import Methods
from generator.emit.writing.paceviews import pace_text
from generator.emit.writing.pagingviews import iterator_views
from generator.emit.writing.serverviews import (
    server_text,
    server_variables,
    setting_name,
    settings,
    variable_text,
)
from generator.emit.writing.streamviews import stream_views
from generator.emit.writing.text import Code


def client_view(
    api: Api, writer: CallWriter, methods: Methods, *, asynchronous: bool
) -> dict[str, Any]:
    """Return the variables of the template of the sync or the async client."""
    imports = _client_imports(api, writer)
    base = "AsyncClient" if asynchronous else "SyncClient"
    # Not of `client`, which has both.
    imports.runtime("clients.async_client" if asynchronous else "clients.sync_client", base)
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
    imports.include(methods.imports)
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
        "operations": methods.views,
        "iterators": iterators,
        "streams": streams,
        "iterator": Code(iterator),
    }


def with_response_view(api: Api, writer: CallWriter, methods: Methods) -> dict[str, Any]:
    """Return the variables of the template of the clients that return whole responses."""
    imports = _client_imports(api, writer)
    imports.runtime("responses.response", "Response")
    imports.include(methods.imports)
    classes: list[dict[str, Code]] = []
    for prefix, base in (("", "SyncClient"), ("Async", "AsyncClient")):
        client = f"{prefix}{api.class_name}Client"
        imports.runtime("clients.client", base)
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
        "operations": methods.views,
    }


def _client_imports(api: Api, writer: CallWriter) -> Imports:
    imports = Imports(writer.runtime)
    imports.name(".", "calls")
    imports.runtime("options", "RequestOptions")
    if any(each.deprecated for each in api.operations):
        imports.name("typing_extensions", "deprecated")
    return imports


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
    lines = [text.entry(each.name, variable_text(each)) for each in server_variables(api)]
    lines += [text.entry(setting_name(each), server_text(each)) for each in api.servers]
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
    raises = [text.entry("InvalidArgument", "A setting is wrong.")]
    return [
        "Set up the client; send nothing yet.",
        *text.section("Args", lines),
        *text.section("Raises", raises),
    ]
