"""Ready pieces of source for the settings of a client that decide on URLs."""

from __future__ import annotations

import re

from generator.describe.api import Api, Server, ServerVariable
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.text import Code
from generator.errors import GeneratorError

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_IN_URL = re.compile(r"https?://[A-Za-z0-9.~:_-]*(?:/[A-Za-z0-9/._~!$&'()*+,;=:%-]*)?")


def variable_text(each: ServerVariable) -> str:
    """Return what the docstring says of an argument for a part of a URL."""
    choices = f" One of {', '.join(each.choices)}." if each.choices else ""
    need = " Needed unless the URL itself is given." if each.required else ""
    said = text.sentence(each.description) or f"Stands for `{{{one_line(each.wire)}}}` in the URL."
    return f"{said}{one_line(choices)}{need}".replace(".One", ". One")


def server_text(each: Server) -> str:
    """Return what the docstring says of an argument for a base URL."""
    said = text.sentence(each.description)
    if not each.url:
        return f"{said} The document names no host, so this is needed.".strip()
    which = "calls" if not each.name else f"calls to the {each.name} server"
    return f"{said} Where {which} go, instead of {each.url}.".strip()


def setting_name(server: Server) -> str:
    """Return the name of the argument for a base URL."""
    return f"{server.name}_url" if server.name else "base_url"


def server_variables(api: Api) -> list[ServerVariable]:
    """Return the parts of base URLs that differ between customers, each once."""
    found: dict[str, ServerVariable] = {}
    for server in api.servers:
        for each in server.variables:
            found.setdefault(each.name, each)
    return [found[name] for name in sorted(found)]


def settings(api: Api) -> list[tuple[Code, Code, Code]]:
    """Name, annotation and default of each argument that decides on URLs."""
    found: list[tuple[Code, Code, Code]] = []
    for each in server_variables(api):
        kind, default = (
            ("str | None", Code("None")) if each.required else ("str", text.literal(each.default))
        )
        found.append((Code(each.name), Code(kind), default))
    found.extend(
        (Code(setting_name(server)), Code("str | None"), Code("None")) for server in api.servers
    )
    return found


def url_expression(server: Server) -> Code:
    """Return the expression of a server's URL: the given one, or the document's."""
    setting = setting_name(server)
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
