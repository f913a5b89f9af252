"""Refuse source of the overlays that would give a face which is not what its author meant."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError

_VERB: Final = re.compile(r"\b(?:Steps|Pages)\b")
_TAKEN_METHODS: Final = frozenset({"aclose", "client", "close", "from_env"})
_TAKEN_PARAMETERS: Final = frozenset({"options", "self", "verbs"})
_TAKEN_SETTINGS: Final = frozenset(
    {"self", "timeout", "retries", "pace", "transport", "http_client", "hooks"}
)
_FIELD: Final = frozenset({"default", "repr"})


def refuse_lost_verbs(tree: ast.Module, verbs: list[str], file: Path) -> None:
    """Refuse public functions that are meant as verbs but cannot be read as such, or not twice.

    Args:
        tree: The module of the verbs.
        verbs: Names of the functions that were read as verbs, in order.
        file: The module's file.

    Raises:
        GeneratorError: A verb would be left out, or stand there twice.

    """
    seen: set[str] = set()
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name[0] == "_":
            continue
        if node.name in seen:
            raise _fault(f"{node.name} is defined twice", file, node, "Rename one of the two.")
        seen.add(node.name)
        returns = "" if node.returns is None else ast.unparse(node.returns)
        if isinstance(node, ast.AsyncFunctionDef):
            what, fix = "is async", "Write `def`: the emitted classes do the waiting."
        elif node.returns is None:
            what, fix = "has no return type", "Add `-> Steps[…]`, or begin its name with `_`."
        elif node.name not in verbs and _VERB.search(returns):
            what, fix = f"returns {returns}", "Write `Steps[…]` or `Pages[…]`, and no quotes."
        else:
            continue
        raise _fault(f"{node.name} {what}: no method can be made of it", file, node, fix)


def refuse_signature(node: ast.FunctionDef, file: Path) -> None:
    """Refuse a verb with a name or a parameter that a class cannot have.

    Raises:
        GeneratorError: A name is taken or given twice, or a parameter of a setting has a default.

    """
    if node.name in _TAKEN_METHODS:
        raise _fault(f"{node.name} is a name that every class has", file, node, "Rename the verb.")
    arguments = node.args
    names = [each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    for name in names:
        if name in _TAKEN_PARAMETERS:
            fix = f"Rename it: each method has its own `{name}`."
            raise _fault(f"{node.name} takes {name}", file, node, fix)
        if names.count(name) > 1:
            raise _fault(f"{node.name} takes {name} twice", file, node, "Rename one of the two.")
    if len(arguments.defaults) > len(arguments.args):
        raise _fault(
            f"{node.name} has a default for a setting",
            file,
            node,
            "Leave it out: what stands before `/` is always given.",
        )
    annotations = [each.annotation for each in (*arguments.args, *arguments.kwonlyargs)]
    for annotation in filter(None, [*annotations, node.returns]):
        if quoted := next(_quoted(annotation), None):
            raise _fault(
                f"{node.name} has a type in quotes, {quoted}",
                file,
                node,
                "Write it without: the module has `from __future__ import annotations`.",
            )


def refuse_settings(fields: list[ast.AnnAssign], file: Path) -> None:
    """Refuse settings that a constructor cannot have as its arguments.

    Raises:
        GeneratorError: A name is taken or given twice, or a default is made anew for each object.

    """
    names = [ast.unparse(node.target) for node in fields]
    for name, node in zip(names, fields, strict=True):
        if name in _TAKEN_SETTINGS:
            raise _fault(
                f"{name} is an argument that every class has", file, node, "Rename the setting."
            )
        if names.count(name) > 1:
            raise _fault(f"The setting {name} stands there twice", file, node, "Remove one.")
        match node.value:
            case ast.Call(func=ast.Name(id="field"), keywords=keywords):
                other = [each.arg for each in keywords if each.arg not in _FIELD]
                if other:
                    raise _fault(
                        f"The setting {name} is a field with {other[0]}",
                        file,
                        node,
                        "Give `default` and `repr` only: its constructor takes it as it is.",
                    )
            case _:
                pass


def _quoted(annotation: ast.expr) -> Iterator[str]:
    """Yield the types that stand in quotes, as the source of strings; not those of `Literal`."""
    match annotation:
        case ast.Constant(value=str()):
            yield ast.unparse(annotation)
        case ast.Subscript(value=ast.Name(id="Literal")):
            pass
        case _:
            for node in ast.iter_child_nodes(annotation):
                if isinstance(node, ast.expr):
                    yield from _quoted(node)


def _fault(what: str, file: Path, node: ast.stmt, fix: str) -> GeneratorError:
    return GeneratorError(what, file=file, line=node.lineno, fix=fix)
