"""Names of a client that its vendor's verbs and credentials use: all must be there."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from attrs import frozen

from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.faces.client import Client, Location, Missing, Use, Weak
from generator.faces.modules import PACKAGE, Module, Modules
from generator.faces.objects import Arguments
from generator.faces.running import Running
from generator.faces.values import Class, Function, Instance

CREDENTIALS = "credentials"

_STEPS = f"{PACKAGE}._core.steps"
_VERBS = frozenset({"Steps", "Pages"})
_SHOWN = 12
_CLOSE = 6
_PHRASES = {
    "operation": "the operation {} is called",
    "parameter": "the parameter {} is given",
    "class": "the class {} is named",
    "field": "the field {} is used",
    "member": "the member {} is used",
}


@frozen
class Uses:
    """The names of the client that one verb, or the credentials, use."""

    of: str
    """The verb, or "credentials"."""
    uses: tuple[Use, ...]
    missing: tuple[Missing, ...]
    """Those of them that the client does not have."""
    weak: tuple[Weak, ...]
    """The places where the source does not say whose attribute is read."""
    places: Mapping[str, Location]
    """The place of each operation that calls it first."""

    @property
    def calls(self) -> tuple[str, ...]:
        """The operations, sorted."""
        return tuple(sorted(self.places))


def has_overlay(vendor: str, overlays: Path) -> bool:
    """Return True if the overlays have verbs for a vendor."""
    return (overlays / "_vendors" / vendor / "verbs.py").is_file()


def check_uses(vendor: str, overlays: Path, api: Api) -> None:
    """Refuse a client that lacks something which the overlays of its vendor use.

    A vendor without overlays is not checked.

    Raises:
        GeneratorError: Something is missing; names the module, the line, the verb and what it is.

    """
    if has_overlay(vendor, overlays):
        modules = Modules(overlays)
        refuse_missing(uses_of(vendor, modules, api), modules)


def uses_of(vendor: str, modules: Modules, api: Api) -> tuple[Uses, ...]:
    """Find out what each verb of a vendor uses of its client, and then what its credentials use.

    Args:
        vendor: The vendor's id.
        modules: The modules of the package `usergroups`.
        api: What the client is made of.

    """
    sources = modules.of_vendor(vendor)
    verbs = f"{PACKAGE}._vendors.{vendor}.verbs"
    found: list[Uses] = []
    reached: set[ast.AST] = set()
    for node in _verbs(sources[verbs].tree):
        run = Running(Client(api), modules, vendor)
        verb = run.global_named(node.name, verbs)
        _drive(run, verb)
        reached |= run.reached
        found.append(_told(node.name, run.client))
    run = Running(Client(api), modules, vendor)
    for name, module in sources.items():
        _follow_all(run, name, module, reached)
    return (*found, _told(CREDENTIALS, run.client))


def _verbs(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name, returns=ast.Subscript(value=ast.Name(id=kind))) if (
                kind in _VERBS and not name.startswith("_")
            ):
                yield node
            case _:
                pass


def _drive(run: Running, verb: Iterable[object]) -> None:
    """Follow a verb as its caller does: all pages of a list are read."""
    for function in verb:
        if isinstance(function, Function):
            result = run.invoke(function, Arguments())
            pages = [atom for atom in result if isinstance(atom, Instance)]
            for every_item in run.global_named("every_item", _STEPS) if pages else ():
                run.apply(every_item, Arguments((frozenset(pages),)))


def _follow_all(run: Running, name: str, module: Module, reached: set[ast.AST]) -> None:
    """Follow the functions and methods of a module that no verb leads to."""
    scope = run.global_scope(name)
    for node in module.tree.body:
        match node:
            case ast.FunctionDef() if node not in reached:
                run.invoke(Function(node, scope), Arguments())
            case ast.ClassDef():
                made = run.construct(Class(node, scope), Arguments())
                for each in node.body:
                    if isinstance(each, ast.FunctionDef) and each not in reached:
                        for instance in made:
                            if isinstance(instance, Instance):
                                _call_method(run, instance, each.name)
            case _:
                pass


def _call_method(run: Running, instance: Instance, name: str) -> None:
    for method in run.member(instance, name):
        if isinstance(method, Function):
            run.invoke(method, Arguments())


def _told(of: str, client: Client) -> Uses:
    missing = (*client.missing, *client.unreachable())
    uses = sorted(client.uses, key=lambda use: (use.kind, use.name))
    places = {use.name: at for use, at in client.uses.items() if use.kind == "operation"}
    return Uses(of, tuple(uses), missing, tuple(client.weak_places()), places)


def refuse_missing(found: Sequence[Uses], modules: Modules) -> None:
    """Raise the error that names everything missing, if anything is.

    Raises:
        GeneratorError: As `check_uses` says.

    """
    verbs: dict[tuple[object, str], dict[str, Missing]] = {}
    places: dict[tuple[object, str], dict[str, Missing]] = {}
    for each in found:
        for missing in each.missing:
            key: tuple[object, str] = (missing.use.kind, missing.use.name)
            verbs.setdefault(key, {}).setdefault(each.of, missing)
            places.setdefault(key, {}).setdefault(_shown(*_located(missing, modules)), missing)
    if not verbs:
        return
    lines: list[str] = []
    for key, of in verbs.items():
        where, *others = places[key]
        also = f" (and {len(others)} more {'places' if others[1:] else 'place'})" if others else ""
        lines.append(f"{where}{also}: {_sentence(places[key][where], [*of])}")
    first = next(iter(next(iter(places.values())).values()))
    file, line = _located(first, modules)
    one = len(lines) == 1
    raise GeneratorError(
        lines[0].partition(": ")[2]
        if one
        else f"The overlays use {len(lines)} things that the client lacks",
        file=file,
        line=line,
        fix="Correct the document in its fixes, or change the overlay.",
        lines=() if one else lines,
    )


def _located(missing: Missing, modules: Modules) -> tuple[Path | None, int]:
    module = modules.find(missing.location.module)
    return (module.file if module else None), missing.location.line


def _shown(file: Path | None, line: int) -> str:
    return f"{file}:{line}"


def _sentence(missing: Missing, verbs: Sequence[str]) -> str:
    who = " and ".join(each if each == CREDENTIALS else f"`{each}`" for each in verbs)
    kind, name = missing.use.kind, missing.use.name
    said = f"{who}: {_PHRASES[kind].format(name)}, which the client does not have"
    return f"{said}; it has: {_offered(name, missing.known)}" if missing.known else said


def _offered(name: str, known: Sequence[str]) -> str:
    if len(known) <= _SHOWN:
        return ", ".join(known)
    wanted = name.rpartition(".")[2]
    close = get_close_matches(wanted, known, _CLOSE, cutoff=0.4) or [*known[:_CLOSE]]
    return f"{', '.join(close)} and {len(known) - len(close)} more"
