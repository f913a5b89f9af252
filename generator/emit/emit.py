"""Emit the files of a package from its `Api`: templates, header, formatting."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.compiler import CodeGenerator
from markupsafe import Markup

from generator import media_types
from generator.describe.api import Api
from generator.describe.prose import one_line
from generator.emit.reuse import Earlier
from generator.emit.writing import text
from generator.emit.writing.aliasviews import alias_view
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.clientviews import client_view, with_response_view
from generator.emit.writing.formatting import Module, formatted
from generator.emit.writing.imports import exported
from generator.emit.writing.methodviews import Methods
from generator.emit.writing.operationviews import operations_view
from generator.emit.writing.profileviews import profile_view
from generator.emit.writing.text import Code
from generator.emit.writing.views import enum_view, model_views, references
from generator.errors import GeneratorError
from generator.normalize.cycles import companions

OWN_RUNTIME = "._runtime"
"""The module in which a package that stands alone has its runtime."""
_TEMPLATES = Path(__file__).parent / "templates"
_RUNTIME = _TEMPLATES / "_runtime"
_AROUND = b'__name__.rpartition(".")[0]'
EXPORTED = {
    "tokens.auth": ("ApiKeys", "Basic", "Bearer"),
    "content": ("Content",),
    "errors": (
        "AuthError",
        "BadRequest",
        "Conflict",
        "Error",
        "InvalidArgument",
        "InvalidResponse",
        "ItemError",
        "NotFound",
        "PermissionDenied",
        "RateLimited",
        "ServerError",
        "StatusError",
        "TransportError",
        "Unauthenticated",
        "UnprocessableEntity",
        "UnsupportedOperation",
    ),
    "clients.answers": ("Answer", "answers"),
    "files": ("File",),
    "hooks": ("Attempt", "Hooks", "Outcome"),
    "issues": ("Issue",),
    "options": ("RequestOptions",),
    "pace": ("Pace",),
    "responses.response": ("Response",),
    "retries": ("Retries",),
    "stored_token": ("StoredToken",),
    "token_store": ("MemoryTokenStore", "TokenStore"),
    "unlisted": ("Unlisted", "UnlistedInt"),
    "unset": ("UNSET", "Unset"),
}
"""The names of the runtime that every package exports, by module."""
STANDALONE = {
    **EXPORTED,
    "grants": (
        "AuthorizationCode",
        "ClientCredentials",
        "DeviceCode",
        "DeviceLogin",
        "Grant",
        "Login",
        "Password",
        "RefreshToken",
    ),
    "streams.streaming": ("Download", "Stream"),
    "streams.streaming_async": ("AsyncDownload", "AsyncStream"),
}
"""The names that a package with a runtime of its own exports from it, by module."""


def emit(
    api: Api,
    document: bytes,
    *,
    command: str,
    source: str,
    runtime: str,
    earlier: Earlier | None = None,
) -> dict[str, bytes]:
    """Write the files of one package, by path inside it.

    Args:
        api: What its clients offer.
        document: The file of the normalized document, which the package carries.
        command: The command that made it, for the header of each file.
        source: The document's name, for that header.
        runtime: The package of the runtime, relative to this one.
        earlier: A package whose modules are taken where they would be the same.

    Raises:
        GeneratorError: A server's URL or a path's braces are malformed, a template shows a value
            that is not source text, or ruff cannot parse what was written.

    """
    header = f"# Generated from {text.remark(source)} by `{text.remark(command)}`; do not edit."
    writer = CallWriter(api, f".{runtime}")
    render = functools.partial(_render, header=Code(header))
    same = earlier.unchanged(api, header) if earlier else {}
    files = same | formatted(
        chain(
            _clients(api, writer, render, runtime),
            _models(api, writer, render, same),
            _calls(api, writer, render, same),
        )
    )
    files["operations.md"] = _index(api, writer, header).encode()
    files["openapi.json"] = document
    return files


def runtime_files(public: str = "") -> dict[str, bytes]:
    """Return the runtime's modules, as every package ships them.

    `public` is the package that users import its names from, if that is not the one around it.
    """
    header = b"# Generated from generator/emit/templates/_runtime; do not edit.\n"
    files = {
        path.relative_to(_RUNTIME).as_posix(): header + path.read_bytes()
        for path in sorted(_RUNTIME.rglob("*.py"))
    }
    table = Path(media_types.__file__)
    files[table.name] = header.replace(b"emit/templates/_runtime", b"media_types.py") + (
        table.read_bytes()
    )
    if public:
        named = str(text.literal(public)).encode()
        files["__init__.py"] = files["__init__.py"].replace(_AROUND, named)
    return files


def _models(
    api: Api, writer: CallWriter, render: Any, same: Collection[str] = ()
) -> Iterator[Module]:
    models, runtime = writer.models, writer.runtime
    made = {each.name for each in api.classes if f"models/{each.module}.py" not in same}
    enums, aliases = writer.enums, writer.aliases
    for name, view in model_views(writer, runtime, made):
        title = text.docstring([f"`{name}` of {one_line(api.vendor)}."], 0)
        yield f"models/{models[name].module}.py", render("model", **{**view, "title": title})
    for enum in (each for each in api.enums if each.name in made):
        title = text.docstring([f"`{enum.name}` of {one_line(api.vendor)}."], 0)
        view = enum_view(enum, runtime)
        yield f"models/{enum.module}.py", render("enumeration", title=title, **view)
    circles = companions(references(models, aliases)) if aliases else {}
    for alias in (each for each in api.aliases if each.name in made):
        title = text.docstring([f"`{alias.name}` of {one_line(api.vendor)}."], 0)
        view = alias_view(
            alias, models, enums, aliases, runtime=runtime, circle=circles[alias.name]
        )
        yield f"models/{alias.module}.py", render("alias", title=title, **view)
    places = {each.name: each.module for each in api.classes}
    places |= {each.like: each.module for each in api.enums}
    purpose = f"Models of what {one_line(api.vendor)} sends and takes, imported when used."
    yield "models/__init__.py", _package(render, purpose, places, runtime)


def _calls(
    api: Api, writer: CallWriter, render: Any, same: Collection[str] = ()
) -> Iterator[Module]:
    for each in api.operations:
        path = f"calls/{each.name}.py"
        if path not in same:
            yield path, render("call", **writer.view(each))
    places = {each.name: each.name for each in api.operations}
    title = f"Calls of {one_line(api.vendor)}: each function makes one, not yet sent."
    yield "calls/__init__.py", _package(render, title, places, writer.runtime)


def _clients(api: Api, calls: CallWriter, render: Any, runtime: str) -> Iterator[Module]:
    writer = calls.beside(runtime)
    methods = Methods(writer)
    for asynchronous in (False, True):
        name = "async_client.py" if asynchronous else "client.py"
        view = client_view(api, writer, methods, asynchronous=asynchronous)
        yield name, render("client", **view)
    yield "with_response.py", render("with_response", **with_response_view(api, writer, methods))
    yield "profile.py", render("profile", **profile_view(api, runtime))
    sync, twin = f"{api.class_name}Client", f"Async{api.class_name}Client"
    places = {sync: "client", twin: "async_client"}
    if runtime == OWN_RUNTIME:
        places |= {
            name: f"_runtime.{module}" for module in STANDALONE for name in STANDALONE[module]
        }
    named = f"{one_line(api.title or api.vendor)} {one_line(api.version)}".strip()
    title = f"Typed clients of {named}."
    yield "__init__.py", _package(render, title, places, runtime, ("calls", "models"))


def _package(
    render: Any, title: str, homes: Mapping[str, str], runtime: str, modules: Sequence[str] = ()
) -> str:
    ordered = sorted(homes)
    imported = {name: f".{module}" for name, module in homes.items()}
    rendered: str = render(
        "package",
        title=text.docstring([title], 0),
        runtime=Code(runtime),
        imports=exported(dict.fromkeys(modules, ".") | imported),
        names=[text.literal(each) for each in sorted([*ordered, *modules])],
        places=[(text.literal(name), text.literal(homes[name])) for name in ordered]
        + [(text.literal(name), text.literal(name)) for name in modules],
    )
    return rendered


def _index(api: Api, writer: CallWriter, header: str) -> str:
    return (
        _environment()
        .get_template("operations.md.jinja")
        .render(
            header_text=Code(header.removeprefix("# ").replace(">", "")),
            **operations_view(api, writer),
        )
    )


def _render(template: str, **variables: Any) -> str:
    return _template(template).render(variables)


@functools.cache
def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.py.jinja")


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.code_generator_class = _AsItIs
    return environment


class _AsItIs(CodeGenerator):
    """Writes out what `_only_code` lets pass as it is: to escape it would only copy it."""

    def _output_child_pre(self, node: Any, frame: Any, finalize: Any) -> None:  # noqa: ARG002
        self.write(finalize.src)

    def _output_child_post(self, node: Any, frame: Any, finalize: Any) -> None:  # noqa: ARG002
        self.write(")")


def _only_code(value: Any) -> Any:
    """Let nothing into a template's output that is not source by construction."""
    if isinstance(value, Code | Markup):  # the latter is what a macro returns
        return value
    if isinstance(value, StrictUndefined):
        return str(value)  # raises the error that names it
    raise GeneratorError(
        f"a template shows a value of type {type(value).__name__}, which is not source text",
        fix="Give the template a `Code`, from `literal` or another function of `text`.",
    )
