"""Tests of types that follow from the verbs: what each class takes, returns and lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.faces.classes import ASYNC, SYNC, Flavour
from generator.faces.imports import Imports
from generator.faces.protocols import Protocol, satisfied
from generator.faces.reading import PACKAGE
from generator.faces.source import Overlay, Verb
from generator.faces.tables import verb_names

_ABOUT: Final = '"""Checked by mypy and pyright, never run: the types of {}\'s classes."""'
_MISSING: Final = (
    "# type: ignore[attr-defined]"
    "  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]"
)


def typing_tests(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> dict[str, str]:
    """Write a module for each vendor, by file name.

    A function takes a class and all arguments of a verb by their types, and asserts what comes
    back; another one calls what the class must not have, which both checkers must refuse.
    """
    about = '"""Checked by mypy and pyright, never run: what the verbs promise."""\n'
    modules = {f"{each.id}.py": _module(each, overlays, protocols) for each in overlays}
    return {"__init__.py": about, **modules}


def _module(overlay: Overlay, overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    imports = Imports()
    imports.add("typing", "assert_type")
    lacking = [
        name
        for name in verb_names(overlays, protocols)
        if name not in {each.name for each in overlay.verbs}
    ]
    functions: list[str] = []
    for flavour in (SYNC, ASYNC):
        functions += _facts(overlay, satisfied(overlay, protocols), flavour, imports)
        functions += [_verb(overlay, each, flavour, imports) for each in overlay.verbs]
        if lacking:
            functions.append(_lacking(overlay, lacking, flavour))
    head = [_ABOUT.format(overlay.name), "from __future__ import annotations"]
    standard, *own = imports.code().split("\n\n")
    return "\n\n".join([*head, standard, "\n".join([f"import {PACKAGE}", *own])]) + (
        "\n\n\n" + "\n\n\n".join(functions) + "\n"
    )


def _facts(
    overlay: Overlay, protocols: Sequence[Protocol], flavour: Flavour, imports: Imports
) -> Iterator[str]:
    client = f"{flavour.prefix}{overlay.class_name}Client"
    imports.add(f"usergroups_clients.{overlay.id}", client)
    name, kind = _named(flavour, "client"), _class(overlay, flavour)
    yield f"def {name}(vendor: {kind}) -> None:\n    assert_type(vendor.client, {client})"
    if protocols:
        names = ", ".join(f"{PACKAGE}.{flavour.prefix}{each.name}" for each in protocols)
        given = ", ".join("vendor" for _ in protocols)
        name = _named(flavour, "protocols")
        yield f"def {name}(vendor: {kind}) -> tuple[{names}]:\n    return ({given},)"


def _verb(overlay: Overlay, verb: Verb, flavour: Flavour, imports: Imports) -> str:
    names = overlay.names["verbs"]
    imports.add("usergroups_clients._runtime.options", "RequestOptions")
    taken = [f"vendor: {_class(overlay, flavour)}", "*"]
    given: list[str] = []
    for each in verb.parameters:
        imports.of_source(each.annotation, names)
        taken.append(f"{each.name}: {each.annotation}")
        given.append(f"{each.name}={each.name}" if each.keyword_only else each.name)
    imports.of_source(verb.result, names)
    returns, keyword, awaited = verb.result, "def", ""
    if verb.pages:
        imports.add("usergroups", flavour.items)
        returns = f"{flavour.items}[{verb.result}]"
    elif flavour.prefix:
        keyword, awaited = "async def", "await "
    taken.append("options: RequestOptions | None")
    given.append("options=options")
    call = f"{awaited}vendor.{verb.name}({', '.join(given)})"
    return (
        f"{keyword} {_named(flavour, verb.name)}({', '.join(taken)}) -> None:\n"
        f"    assert_type({call}, {returns})"
    )


def _lacking(overlay: Overlay, names: Sequence[str], flavour: Flavour) -> str:
    calls = "\n".join(f"    vendor.{name}()  {_MISSING}" for name in names)
    return f"def {_named(flavour, 'lacking')}(vendor: {_class(overlay, flavour)}) -> None:\n{calls}"


def _class(overlay: Overlay, flavour: Flavour) -> str:
    return f"{PACKAGE}.{flavour.prefix}{overlay.class_name}"


def _named(flavour: Flavour, name: str) -> str:
    return f"{name}_async" if flavour.prefix else name
