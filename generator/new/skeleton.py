"""The first form of a vendor's files, made of its document; nothing in them is a guess."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.describe.api import Api, Operation
from generator.emit.writing.formatting import formatted
from generator.emit.writing.text import Code, literal
from generator.errors import GeneratorError
from generator.jsontree import is_object
from generator.new.credentials import Login
from generator.new.names import Names
from generator.project.tree import Files

_TEMPLATES: Final = Path(__file__).parent / "templates"
_FILES: Final = {
    "overlays/usergroups/_vendors/{id}": {
        "__init__.py": "init",
        "settings.py": "settings",
        "verbs.py": "verbs",
    },
    "overlays/usergroups/testing/_stand_ins/{id}": {
        "__init__.py": "init",
        "behaviour.py": "behaviour",
        "sandbox.py": "sandbox",
        "state.py": "state",
    },
    "tests/vendors/{id}": {"__init__.py": "init", "test_{id}.py": "test"},
}
"""Name of the file to template, by folder."""
_LOCATIONS: Final = {"header": "headers", "query": "query", "cookie": "cookies"}
"""The argument of `ApiKeys` for each location of a key."""
_URL: Final = re.compile(r"https?://[A-Za-z0-9._~:/-]{1,80}")


@frozen
class _Address:
    """A setting that is the URL of a server."""

    name: Code
    needed: bool
    text: Code


def skeleton(names: Names, api: Api, credentials: Login) -> dict[str, Files | bytes]:
    """Write what stands outside specs/: folders and files by their paths in the project."""
    variables = _variables(names, api, credentials)
    made: dict[str, Files | bytes] = {
        folder.format(id=names.id): formatted(
            (name.format(id=names.id), _rendered(template, variables))
            for name, template in files.items()
        )
        for folder, files in _FILES.items()
    }
    made[f"docs/vendors/{names.id}.md"] = _rendered("page", variables).encode()
    return made


def _variables(names: Names, api: Api, credentials: Login) -> dict[str, Any]:
    addresses = list(_addresses(api))
    return {
        "id": Code(names.id),
        "product": Code(names.product),
        "class_name": Code(names.class_name),
        "environment": Code(names.id.upper()),
        "addresses": addresses,
        "secrets": credentials.secrets,
        "carriers": credentials.carriers,
        "locations": [(each, Code(name)) for each, name in _LOCATIONS.items()],
        "give": _give(credentials, addresses),
        "refusal": _refusal(api),
        "probe": _probe(api),
    }


def _addresses(api: Api) -> Iterator[_Address]:
    for each in api.servers:
        fixed = bool(each.url) and not each.variables
        needed = not fixed and not each.name
        shown = f"`{each.url}`" if fixed and _URL.fullmatch(each.url) else "the document's URL"
        text = f"URL to send calls to, instead of {shown}."
        if needed:
            text = "URL to send calls to; the document has none that is everybody's."
        elif each.name:
            text = f"URL to send calls for the server `{each.name}` to, instead of {shown}."
        yield _Address(Code(f"{each.name or 'base'}_url"), needed, Code(text))


def _give(credentials: Login, addresses: list[_Address]) -> Code:
    """Say which settings a caller gives."""
    names = [f"`{each.name}`" for each in credentials.secrets]
    names += [f"`{each.name}`" for each in addresses if each.needed]
    if not names:
        return Code("Nothing has to be given.")
    *first, last = names
    return Code(f"Give {', '.join(first)}{' and ' if first else ''}{last}.")


def _refusal(api: Api) -> Code | None:
    """Write the body of an error as an expression of `code` and `message`, if one is stated."""
    body: dict[str, Any] = {}
    for part, pointers in (("code", api.errors.code), ("message", api.errors.message)):
        steps = next((found for each in pointers if (found := _steps(each))), None)
        if steps:
            inner: Any = body
            for step in steps[:-1]:
                inner = inner.setdefault(step, {}) if is_object(inner) else None
            if is_object(inner):
                inner.setdefault(steps[-1], Code(part))
    return _dict(body) if body else None


def _steps(pointer: str) -> list[str]:
    """Return the members that a pointer goes through; none if one of them may be a list's item."""
    steps = [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]
    return [] if any(each.isdigit() for each in steps) else steps


def _dict(body: Mapping[str, Any]) -> Code:
    parts = [
        f"{literal(name)}: {_dict(value) if is_object(value) else value}"
        for name, value in body.items()
    ]
    return Code(f"{{{', '.join(parts)}}}")


def _probe(api: Api) -> Code | None:
    """Return a method that can be called without arguments and needs credentials, if any."""
    for each in api.operations:
        if any(each.security or ()) and not _needs_arguments(each) and not each.deprecated:
            return Code(each.name)
    return None


def _needs_arguments(operation: Operation) -> bool:
    return operation.body is not None or any(each.required for each in operation.parameters)


def _rendered(template: str, variables: Mapping[str, Any]) -> str:
    return _environment().get_template(f"{template}.jinja").render(variables)


@functools.cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _only_code(value: Any) -> Any:
    """Let nothing into a file that is not source by construction."""
    if isinstance(value, Code | StrictUndefined):
        return value
    raise GeneratorError(f"a template wants to write {type(value).__name__}, no source text")
