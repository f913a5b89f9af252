"""The table of the tools for agents: every verb of every vendor, its arguments as JSON Schema."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.faces.command_options import Form, default_of, form_of
from generator.faces.commands import items_of
from generator.faces.reading import parse_module
from generator.faces.rendering import rendered
from generator.faces.source import Overlay, Parameter, Verb
from generator.faces.tables import table

_TYPES: Final[Mapping[str, str]] = {
    "text": "string",
    "choice": "string",
    "number": "integer",
    "decimal": "number",
    "flag": "boolean",
}
_LITERALS: Final = {"True": "true", "False": "false", "None": "null"}
_HIDDEN: Final = frozenset({"at", "lines"})
TAKEN: Final = frozenset({"limit", "plan"})
"""Arguments that tools have besides those of their verbs."""

Schema = dict[str, Any]


@frozen
class Tool:
    """A verb of one vendor, as a tool."""

    verb: str
    text: tuple[str, ...]
    schema: Schema
    items: str
    pages: bool
    writes: bool
    takes_away: bool
    only_adds: bool
    repeatable: bool


def tools_module(overlays: Sequence[Overlay], root: Path) -> str:
    """Write `_faces/tools.py`.

    Args:
        overlays: The vendors.
        root: The folder of the package `usergroups`.

    """
    return rendered(
        "tools",
        vendors=[(each.id, list(_tools(each))) for each in overlays],
        desired=_desired(root / "planning" / "desired.py"),
    )


def tool_table(overlays: Sequence[Overlay]) -> str:
    """Write the tools, and what each does, as a table in Markdown."""
    found: dict[tuple[str, str], list[str]] = {}
    for overlay in overlays:
        for verb in overlay.verbs:
            kind = "plans" if verb.takes_away else "changes" if verb.writes else "reads"
            name = f"plan_{verb.name}" if verb.takes_away else verb.name
            found.setdefault((name, kind), []).append(overlay.id)
    order = ["reads", "changes", "plans"]
    rows = [["tool", "does", "vendors"]]
    rows += [
        [f"`VENDOR_{name}`", kind, ", ".join(vendors)]
        for (name, kind), vendors in sorted(found.items(), key=lambda each: order.index(each[0][1]))
    ]
    return table(rows)


def _tools(overlay: Overlay) -> Iterator[Tool]:
    names = overlay.names["verbs"]
    for verb in overlay.verbs:
        forms = {
            each: form
            for each in verb.parameters
            if (form := form_of(each.annotation, names, overlay.folder)) is not None
        }
        if taken := TAKEN & {each.name for each in forms}:
            raise GeneratorError(
                f"The parameter {min(taken)} of {verb.name} is one that tools have themselves",
                file=overlay.folder / "verbs.py",
                line=verb.line,
                fix="Give it another name.",
            )
        properties = {
            each.name: _property(each, form, default_of(each.default, names, overlay.folder))
            for each, form in forms.items()
        }
        yield Tool(
            verb=verb.name,
            text=tuple(_text(verb)),
            schema=_object(properties, [each.name for each in forms if each.default is None]),
            items=items_of(verb),
            pages=verb.pages,
            writes=verb.writes,
            takes_away=verb.takes_away,
            only_adds=verb.only_adds,
            repeatable=verb.repeatable,
        )


def _text(verb: Verb) -> Iterator[str]:
    yield from (" ".join(each.split()) for each in (verb.docs.summary, *verb.docs.body))
    if note := verb.docs.text("Note"):
        yield f"Note: {note}."


def _property(parameter: Parameter, form: Form, default: object) -> Schema:
    kind: Any = _TYPES[form.kind]
    if "None" in parameter.annotation and parameter.default not in {None, "None"}:
        kind = [kind, "null"]  # null says something other than to leave it out
    found: Schema = {"type": kind}
    if form.choices:
        found["enum"] = [*form.choices]
    if form.many:
        found = {"type": "array", "items": found}
    if default is not None and not isinstance(default, tuple):
        found["default"] = default
    return {**found, "description": _in_json(parameter.text)}


def _in_json(text: str) -> str:
    words = "|".join(_LITERALS)
    said = re.sub(rf"\b({words})\b", lambda found: _LITERALS[found[0]], text)
    return f"{said[:1].upper()}{said[1:]}"


def _object(properties: Schema, required: Sequence[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": [*required],
        "additionalProperties": False,
    }


def _desired(file: Path) -> Schema:
    """Write the schema of a desired state, as its classes say it."""
    classes = {
        node.name: node for node in parse_module(file).body if isinstance(node, ast.ClassDef)
    }
    lists = {
        name: {"type": "array", "items": _fields(classes[kind], file)}
        for name, kind in (("groups", "DesiredGroup"), ("projects", "DesiredProject"))
    }
    return _object({"version": {"const": 1}, **lists}, ["version"])


def _fields(kind: ast.ClassDef, file: Path) -> Schema:
    properties: Schema = {}
    required: list[str] = []
    for node, after in zip(kind.body, [*kind.body[1:], None], strict=True):
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)):
            continue
        name = node.target.id
        if name in _HIDDEN:
            continue
        match after:
            case ast.Expr(value=ast.Constant(value=str(text))):
                properties[name] = {**_of_field(node, file), "description": " ".join(text.split())}
            case _:
                properties[name] = _of_field(node, file)
        required += [name] if node.value is None else []
    return _object(properties, required)


def _of_field(node: ast.AnnAssign, file: Path) -> Schema:
    match ast.unparse(node.annotation).removesuffix(" | None"):
        case "str":
            return {"type": "string"}
        case "bool":
            return {"type": "boolean"}
        case "tuple[str, ...]":
            return {"type": "array", "items": {"type": "string"}}
        case other:
            raise GeneratorError(
                f"No tool can take {other}", file=file, line=node.lineno, fix="Say its schema here."
            )
