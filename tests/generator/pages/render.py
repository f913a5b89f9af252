"""Write facts as pages of each system and form, as the systems themselves lay them out."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable, Iterator

from markdown_it import MarkdownIt

from generator.read.pages.facts import Member, Operation, Value


def redocly(operation: Operation) -> str:
    """Write Redocly's Markdown."""
    lines = [f"# {operation.summary}", "", operation.description, ""]
    lines += [f"Endpoint: {operation.method} {operation.path}", "Version: 1"]
    lines += [f"Security: {', '.join(name for name, _ in operation.security)}"] * bool(
        operation.security
    )
    for location in ("header", "path", "query"):
        found = [one.member for one in operation.parameters if one.location == location]
        lines += ["", f"## {location.capitalize()} parameters:", ""] if found else []
        lines += [line for one in found for line in _redocly_field("", one)]
    for body in operation.bodies:
        lines += ["", f"## Request fields ({body.media_type}):", ""]
        lines += _redocly_fields("", body.value.items or body.value)
    for response in operation.responses:
        for body in response.bodies:
            lines += ["", f"## Response {response.status} fields ({body.media_type}):", ""]
            lines += _redocly_fields("", body.value.items or body.value)
    return "\n".join(lines) + "\n"


def _redocly_fields(prefix: str, value: Value) -> Iterator[str]:
    for one in value.members:
        yield from _redocly_field(prefix, one)


def _redocly_field(prefix: str, one: Member) -> Iterator[str]:
    marks = ",".join(one.value.types) + ", required" * bool(one.required)
    yield f"  - `{prefix}{one.name}` ({marks})"
    yield from ([f"    {one.description}"] if one.description else [])
    inner = one.value.items or one.value
    if enum := one.value.limits.get("enum"):
        yield f"    Enum: {', '.join(json.dumps(each) for each in enum)}"
    yield from (f"    Example: {json.dumps(each)}" for each in one.value.examples)
    yield ""
    yield from _redocly_fields(f"{prefix}{one.name}.", inner)


def one_line(page: str) -> str:
    """Write a Markdown page on one line."""
    return " ".join(page.split())


def _type(value: Value) -> str:
    """Write a type in Bump.sh's words."""
    if value.items is not None:
        return f"array[{_type(value.items)}]"
    return " | ".join(name + (f"({value.format})" if value.format else "") for name in value.types)


def bump_text(operation: Operation) -> str:
    """Write the text of a page of Bump.sh."""
    lines = [operation.summary + " Deprecated" * operation.deprecated, ""]
    lines += [f"{operation.method} {operation.path}", "", operation.description, ""]
    for location, title in (
        ("header", "Headers"),
        ("path", "Path parameters"),
        ("query", "Query parameters"),
    ):
        found = [one.member for one in operation.parameters if one.location == location]
        lines += [title, ""] if found else []
        lines += [line for one in found for line in _bump_field("  ", one)]
    for body in operation.bodies:
        lines += [str(body.media_type), "", "Body" + " Required" * bool(body.required), ""]
        lines += _bump_fields("  ", body.value)
    lines += ["Responses", ""]
    for response in operation.responses:
        for body in response.bodies:
            lines += [
                f"  • {response.status} {body.media_type}",
                "",
                f"    {response.description}",
                "",
            ]
            lines += [f"    Hide response attributes Show response attributes {_type(body.value)}"]
            lines += _bump_fields("    ", body.value)
        lines += (
            []
            if response.bodies
            else [f"  • {response.status}", "", f"    {response.description}", ""]
        )
    lines += [f"{operation.method} {operation.path}", "curl \\"]
    lines += [f" --request {operation.method} 'https://api.lending.example{operation.path}' \\"]
    lines += [f' --header "{name}: $API_KEY" \\' for name, _ in operation.security]
    lines += ["Response examples (200)", '{"moved": 1}']
    return "\n".join(lines) + "\n"


def _bump_fields(indent: str, value: Value) -> Iterator[str]:
    inner = value.items or value
    for one in inner.members:
        yield from _bump_field(indent, one)


def _bump_field(indent: str, one: Member) -> Iterator[str]:
    marks = " Required" * bool(one.required) + " Deprecated" * one.deprecated
    yield f"{indent}• {one.name} {_type(one.value)}{marks}"
    yield ""
    words = [one.description, *_bump_limits(one.value)]
    yield from [f"{indent}  {' '.join(filter(None, words))}", ""] if any(words) else []
    inner = one.value.items or one.value
    if inner.members:
        yield f"{indent}  Hide {one.name} attributes Show {one.name} attributes object"
        yield from _bump_fields(indent + "  ", inner)


def _bump_limits(value: Value) -> Iterator[str]:
    if enum := value.limits.get("enum"):
        yield (
            f"Values are {', '.join(map(str, enum[:-1]))} or {enum[-1]}."
            if len(enum) > 1
            else f"Value is {enum[0]}."
        )
    said = {
        "minLength": "minimum length",
        "maxLength": "maximum length",
        "minimum": "minimum value",
        "maximum": "maximum value",
    }
    parts = [
        f"{words} is {value.limits[key]}" for key, words in said.items() if key in value.limits
    ]
    if parts:
        yield ", ".join(parts).capitalize() + "."
    if "pattern" in value.limits:
        yield f"Format should match the following pattern: {value.limits['pattern']}."
    if "default" in value.limits:
        yield f"Default value is {json.dumps(value.limits['default'])}."


def bump_markdown(operation: Operation) -> str:
    """Write Bump.sh's Markdown, which has neither what is required nor what is below a member."""
    lines = [f"# {operation.summary}", "", f"**{operation.method} {operation.path}**", ""]
    lines += ["## Servers", "", "- Production: https://api.lending.example (Production)", ""]
    if operation.security:
        lines += [
            "## Authentication methods",
            "",
            *(f"- {name}" for name, _ in operation.security),
            "",
        ]
    lines += ["## Parameters", ""]
    for location, title in (
        ("header", "Headers"),
        ("path", "Path parameters"),
        ("query", "Query parameters"),
    ):
        found = [one.member for one in operation.parameters if one.location == location]
        lines += [f"### {title}", ""] if found else []
        lines += [f"- **{one.name}** ({_type(one.value)}) {one.description}" for one in found]
    for body in operation.bodies:
        lines += ["", f"### Body: {body.media_type} ({_type(body.value)})", ""]
        lines += [
            f"- **{one.name}** ({_type(one.value)}) {one.description}" for one in body.value.members
        ]
    lines += ["", "## Responses", ""]
    for response in operation.responses:
        lines += [f"### {response.status} {response.description}", ""]
        for body in response.bodies:
            lines += [f"#### Body: {body.media_type} ({_type(body.value)})", ""]
            lines += [
                f"- **{one.name}** ({_type(one.value)}) {one.description}"
                for one in body.value.members
            ]
    return "\n".join([*lines, "", "[Powered by Bump.sh](https://bump.sh)"]) + "\n"


def _redoc_type(value: Value) -> str:
    if value.items is not None:
        inner = _redoc_type(value.items)
        return f"Array of {inner.replace(value.items.types[0], value.items.types[0] + 's', 1)}"
    return " or ".join(value.types) + (f" <{value.format}>" if value.format else "")


def _redoc_limits(value: Value) -> str:
    said: list[str] = []
    for low, high, unit in (("minLength", "maxLength", " characters"), ("minimum", "maximum", "")):
        least, most = value.limits.get(low), value.limits.get(high)
        if least is not None and most is not None:
            said.append(f"[ {least} .. {most} ]{unit}")
        elif least is not None or most is not None:
            said.append((f">= {least}" if most is None else f"<= {most}") + unit)
    said += [str(value.limits["pattern"])] if "pattern" in value.limits else []
    return "".join(f" {each}" for each in said)


def redoc_text(operation: Operation) -> str:
    """Write the text of a page of Redoc, whose members are folded but for those at the top."""
    lines = ["Library-logo", "", f"{operation.summary}Server-side", ""]
    lines += [f"{operation.method.lower()}{operation.path}", "", operation.description, ""]
    lines += [f"Security{name}" for name, _ in operation.security] + ["Request"]
    for location in ("path", "query", "header"):
        found = [one.member for one in operation.parameters if one.location == location]
        lines += [f"{location} Parameters"] if found else []
        lines += [line for one in found for line in _redoc_field(one)]
    for body in operation.bodies:
        lines += [f"Request Body schema: {body.media_type}" + "required" * 0]
        lines += [line for one in body.value.members for line in _redoc_field(one)]
    lines += ["Responses"]
    for response in operation.responses:
        lines += [response.status, "", response.description, ""]
        for body in response.bodies:
            lines += [f"Response Schema: {body.media_type}"]
            lines += [line for one in body.value.members for line in _redoc_field(one)]
    return (
        "\n".join([*lines, "Request samples", "application/json", "{", '  • "a": [', "    ]", "}"])
        + "\n"
    )


def _redoc_field(one: Member) -> Iterator[str]:
    yield one.name
    yield from ["required"] * bool(one.required) + ["deprecated"] * one.deprecated
    yield _redoc_type(one.value) + _redoc_limits(one.value)
    if enum := one.value.limits.get("enum"):
        yield f"Enum: {' '.join(json.dumps(each) for each in enum)}"
    if "default" in one.value.limits:
        yield f"Default: {json.dumps(one.value.limits['default'])}"
    yield from ["", one.description, ""] if one.description else [""]


def redoc_html(operation: Operation) -> str:
    """Write a page of Redoc as HTML, with what is below a member in a table of its own."""
    parts = ["<!DOCTYPE html><html><head><title>x</title><script>'<div>'</script></head><body>"]
    parts += [f"<h2>{operation.summary}<span>Server-side</span></h2>"]
    parts += [f"<div><span>{operation.method.lower()}</span><span>{operation.path}</span></div>"]
    parts += [f"<div><p>{operation.description}</p></div>"]
    parts += [f"<div><h5>Security</h5><span>{name}</span></div>" for name, _ in operation.security]
    for location in ("path", "query", "header"):
        found = [one.member for one in operation.parameters if one.location == location]
        parts += [f"<h5>{location} Parameters</h5>{_table(found)}"] if found else []
    for body in operation.bodies:
        title = f"<h5>Request Body schema: <span>{body.media_type}</span></h5>"
        parts += [title + _table(body.value.members)]
    parts += ["<h3>Responses</h3>"]
    for response in operation.responses:
        parts += [
            f"<div><button><strong>{response.status}</strong><p>{response.description}</p></button>"
        ]
        parts += [
            f"<h5>Response Schema: <span>{body.media_type}</span></h5>{_table(body.value.members)}"
            for body in response.bodies
        ]
        parts += ["</div>"]
    return "\n".join([*parts, "</body></html>"])


def _table(members: tuple[Member, ...] | list[Member]) -> str:
    rows: list[str] = []
    for one in members:
        marks = (
            "<div>required</div>" * bool(one.required) + "<div>deprecated</div>" * one.deprecated
        )
        kind = html.escape(_redoc_type(one.value) + _redoc_limits(one.value))
        enum = "".join(
            f"<code>{html.escape(json.dumps(each))}</code> "
            for each in one.value.limits.get("enum", ())
        )
        said = f"<div><span>Enum:</span> {enum}</div>" if enum else ""
        if "default" in one.value.limits:
            said += f"<div><span>Default:</span> {json.dumps(one.value.limits['default'])}</div>"
        rows += [
            f"<tr><td><span>{one.name}</span>{marks}</td><td><div><span>{kind}</span></div>{said}"
        ]
        rows += [f"<div><p>{one.description}</p></div></td></tr>"]
        inner = one.value.items or one.value
        if inner.members:
            rows += [f'<tr><td colspan="2"><div>{_table(inner.members)}</div></td></tr>']
    return f"<table><tbody>{''.join(rows)}</tbody></table>"


def _zoho_type(value: Value) -> str:
    return {"array": "JSON array", "object": "JSON object"}.get(value.types[0], value.types[0])


def zoho_text(operation: Operation) -> str:
    """Write the text of a page of Zoho's reference: keys glued to their types."""
    lines = [operation.summary, "", "Purpose", "", operation.description, "", "Request Details", ""]
    lines += ["Request URL", "", "{api-domain}/crm/{version}" + operation.path, ""]
    lines += (
        ["Header", "", "Authorization: Zoho-oauthtoken 1000.xxxx", ""] if operation.security else []
    )
    for one in operation.parameters:
        lines += [f"{one.member.name}: x"] if one.location == "header" else []
    lines += ["Scope", "", *(f"scope={scope}" for scope, _ in operation.scopes), ""]
    lines += [
        "Sample Request",
        "",
        'Copiedcurl "https://www.zohoapis.com/crm/v7/x"',
        f"-X {operation.method}",
        "",
    ]
    found = [one.member for one in operation.parameters if one.location == "query"]
    lines += (
        ["Parameters", "", *(line for one in found for line in _zoho_key("  ", one))]
        if found
        else []
    )
    for body in operation.bodies:
        lines += [
            "Request JSON",
            "",
            *(line for one in body.value.members for line in _zoho_key("  ", one)),
        ]
    lines += ["Possible Errors", ""]
    for response in operation.responses:
        for code in response.codes:
            lines += [f"  • {code.code}HTTP {response.status}", "", f"    {code.description}", ""]
    for response in operation.responses[:1]:
        for body in response.bodies:
            lines += [
                "Sample Response",
                "",
                "Copied" + json.dumps(_sample(body.value), indent=4),
                "",
            ]
    return "\n".join(lines) + "\n"


def _zoho_key(indent: str, one: Member) -> Iterator[str]:
    need = "mandatory" if one.required else "optional"
    yield f"{indent}• {one.name}{_zoho_type(one.value)}, {need}"
    yield ""
    words = [one.description]
    if enum := one.value.limits.get("enum"):
        words += [f"The possible values are {', '.join(map(str, enum[:-1]))} and {enum[-1]}."]
    yield from [f"{indent}  {' '.join(filter(None, words))}", ""] if any(words) else []
    inner = one.value.items or one.value
    for below in inner.members:
        yield from _zoho_key(indent + "  ", below)


def _sample(value: Value) -> object:
    if value.items is not None:
        return [_sample(value.items)]
    if value.members:
        return {one.name: _sample(one.value) for one in value.members}
    samples: dict[str, object] = {
        "string": "text",
        "integer": 1,
        "number": 1.5,
        "boolean": True,
        "null": None,
    }
    return samples.get(value.types[0] if value.types else "", {})


def bump_html(operation: Operation) -> str:
    """Write a page of Bump.sh as HTML, whose members stand in lists in lists."""
    parts = ["<!DOCTYPE html><html><body><nav><a>Home</a></nav>", _heading(operation)]
    call = f"<div><span>{operation.method}</span><code>{operation.path}</code></div>"
    parts += [call, f"<p>{operation.description}</p>"]
    for location, title in _BUMP_SECTIONS:
        found = [one.member for one in operation.parameters if one.location == location]
        parts += [f"<h3>{title}</h3>", _entries(found)] if found else []
    for body in operation.bodies:
        need = "<span>Required</span>" * bool(body.required)
        parts += [f"<div>{body.media_type}</div><h3><span>Body</span>{need}</h3>"]
        parts += [_entries((body.value.items or body.value).members)]
    parts += ["<h3>Responses</h3><ul>"]
    for response in operation.responses:
        parts += [f"<li><div><strong>{response.status}</strong>"]
        parts += [f"<span>{one.media_type}</span>" for one in response.bodies[:1]]
        parts += [f"</div><p>{response.description}</p>"]
        for one in response.bodies[:1]:
            parts += [_button("response", one.value)]
            parts += [_entries((one.value.items or one.value).members)]
        parts += ["</li>"]
    parts += ["</ul>", call, "<pre>curl \\", ' --header "LibraryKey: $API_KEY"</pre>']
    return "\n".join([*parts, "<h4>Response examples (200)</h4></body></html>"])


def _heading(operation: Operation) -> str:
    return f"<h2>{operation.summary}{'<span> Deprecated</span>' * operation.deprecated}</h2>"


_BUMP_SECTIONS = (
    ("header", "Headers"),
    ("path", "Path parameters"),
    ("query", "Query parameters"),
)


def _button(name: str, value: Value) -> str:
    said = f"Hide {name} attributes</span><span>Show {name} attributes"
    return f"<button><span>{said}</span> <span>{_type(value)}</span></button>"


def _entries(members: Iterable[Member]) -> str:
    """Write members as entries of a list."""
    parts = ["<ul>"]
    for one in members:
        marks = "<span>Required</span>" * bool(one.required)
        marks += "<span>Deprecated</span>" * one.deprecated
        kind = html.escape(_type(one.value))
        parts += [f"<li><div><span>{one.name}</span><span>{kind}</span>{marks}</div>"]
        words = " ".join(filter(None, [one.description, *_bump_limits(one.value)]))
        parts += [f"<div><p>{html.escape(words)}</p></div>"] if words else []
        inner = one.value.items or one.value
        if inner.members:
            parts += [_button(one.name, Value(one.at, ("object",))), _entries(inner.members)]
        parts += ["</li>"]
    return "".join([*parts, "</ul>"])


def shown(page: str) -> str:
    """Write a Markdown page as the HTML that it means."""
    return f"<html><body>{MarkdownIt().render(page)}</body></html>"


def saved(page: str) -> str:
    """Write a Markdown page as a browser saves it."""
    return (
        f"<html><head><meta charset=utf-8></head><body><pre>{html.escape(page)}</pre></body></html>"
    )


FORMS: dict[str, Callable[[Operation], str]] = {
    "redocly": redocly,
    "redocly on one line": lambda operation: one_line(redocly(operation)),
    "redoc text": redoc_text,
    "redoc html": redoc_html,
    "bump text": bump_text,
    "bump markdown": bump_markdown,
    "bump on one line": lambda operation: one_line(bump_markdown(operation)),
    "zoho text": zoho_text,
    "bump html": bump_html,
    "redocly saved": lambda operation: saved(redocly(operation)),
    "bump markdown saved": lambda operation: saved(bump_markdown(operation)),
    "bump markdown shown": lambda operation: shown(bump_markdown(operation)),
    "redocly shown": lambda operation: shown(redocly(operation)),
}
