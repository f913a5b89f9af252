"""Read the source of a vendor's stand-in as text: `testing/_stand_ins/<id>/sandbox.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.faces import docstrings
from generator.faces.reading import PACKAGE, code, parse_module
from generator.faces.source import Docs, Overlay

_SUFFIX: Final = "StandIn"


@frozen
class Choice:
    """The parameter of `credentials` that says which of them lead in."""

    name: str
    annotation: str
    """A type alias of the stand-in's module."""
    default: str
    text: str
    """Its text in `Args:`."""

    @property
    def parameter(self) -> str:
        """The parameter as source."""
        return f"{self.name}: {self.annotation} = {self.default}"


@frozen
class StandIn:
    """A vendor's stand-in."""

    vendor: Overlay
    file: Path
    """Its `sandbox.py`."""
    class_name: str
    about: Docs
    """The docstring of the class."""
    choice: Choice | None
    """None if there is one way in."""
    always: tuple[str, ...]
    """The settings that `credentials` gives whatever is chosen."""
    sometimes: tuple[str, ...]
    """Those that it gives for some choice."""

    @property
    def public_name(self) -> str:
        """The name that users know: the class with what is derived added."""
        return f"{self.class_name.removesuffix(_SUFFIX)}Sandbox"

    @property
    def module(self) -> str:
        """Import name of the module with the class."""
        return f"{PACKAGE}.testing._stand_ins.{self.vendor.id}.sandbox"


def read_stand_in(overlay: Overlay) -> StandIn:
    """Read the stand-in of a vendor.

    Raises:
        GeneratorError: It is missing, broken, or not written so that a class can be made of it;
            says the file, the line and what to do.

    """
    file = overlay.folder.parents[1] / "testing" / "_stand_ins" / overlay.id / "sandbox.py"
    tree = parse_module(file)
    kind = _only_class(tree, file)
    method = _credentials(kind, file)
    given = tuple(_given(method, overlay, file))
    always = [name for name in given[0] if all(name in each for each in given)]
    every = dict.fromkeys(name for each in given for name in each)
    return StandIn(
        vendor=overlay,
        file=file,
        class_name=kind.name,
        about=docstrings.parsed(kind),
        choice=_choice(method, tree, file),
        always=tuple(always),
        sometimes=tuple(name for name in every if name not in always),
    )


def _only_class(tree: ast.Module, file: Path) -> ast.ClassDef:
    found = [
        node for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith(_SUFFIX)
    ]
    if len(found) == 1:
        return found[0]
    raise GeneratorError(
        f"There are {len(found)} classes whose name ends in {_SUFFIX}",
        file=file,
        fix="Write one, on top of `VendorSandbox`.",
    )


def _credentials(kind: ast.ClassDef, file: Path) -> ast.FunctionDef:
    for node in kind.body:
        if isinstance(node, ast.FunctionDef) and node.name == "credentials":
            return node
    raise _fault(
        f"{kind.name} has no method credentials",
        file,
        kind,
        "Write it: it returns the settings that lead in.",
    )


def _given(method: ast.FunctionDef, overlay: Overlay, file: Path) -> Iterator[tuple[str, ...]]:
    """Yield the settings of each `return`."""
    known = [each.name for each in overlay.settings]
    returns = [node for node in ast.walk(method) if isinstance(node, ast.Return)]
    for node in sorted(returns, key=lambda found: found.lineno):
        match node.value:
            case ast.Dict(keys=keys):
                names = [each.value if isinstance(each, ast.Constant) else None for each in keys]
            case _:
                names = [None]
        if not all(name in known for name in names):
            raise _fault(
                "credentials returns something else than settings by name",
                file,
                node,
                f"Return a dict whose keys are written there, of {', '.join(known)}.",
            )
        yield tuple(str(name) for name in names)
    if not returns:
        raise _fault("credentials returns nothing", file, method, "Return the settings.")


def _choice(method: ast.FunctionDef, tree: ast.Module, file: Path) -> Choice | None:
    match method.args:
        case ast.arguments(args=[_], vararg=None, kwonlyargs=[], kwarg=None):
            return None
        case ast.arguments(
            args=[_, ast.arg(arg=name, annotation=ast.Name(id=annotation))],
            defaults=[default],
            vararg=None,
            kwonlyargs=[],
            kwarg=None,
        ) if annotation in _aliases(tree):
            text = docstrings.parsed(method).entries("Args").get(name, "")
            if not text:
                raise _fault(
                    f"`Args:` of credentials does not say what {name} is", file, method, "Say it."
                )
            return Choice(name, annotation, code(default), text)
        case _:
            raise _fault(
                "credentials takes something else than one choice",
                file,
                method,
                "Let it take nothing, or one argument with a default, whose type is an alias of"
                " this module: `Way: TypeAlias = Literal[…]`.",
            )


def _aliases(tree: ast.Module) -> set[str]:
    return {
        node.target.id
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def _fault(what: str, file: Path, node: ast.stmt, fix: str) -> GeneratorError:
    return GeneratorError(what, file=file, line=node.lineno, fix=fix)
