"""The common interface: its protocols, read from `groups.py`, and their asynchronous twins."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from generator.faces import docstrings
from generator.faces.imports import Imports
from generator.faces.modules import parsed_text
from generator.faces.reading import PACKAGE, code
from generator.faces.rendering import rendered
from generator.faces.source import Overlay


@frozen
class Protocol:
    """A protocol of the common interface."""

    name: str
    methods: tuple[str, ...]
    node: ast.ClassDef

    @property
    def functions(self) -> list[ast.FunctionDef]:
        """The definitions of its methods."""
        return _methods(self.node)


def read_protocols(overlays: Path) -> tuple[Protocol, ...]:
    """Read the protocols of `groups.py`, in their order."""
    tree = parsed_text((overlays / "groups.py").read_text(encoding="utf-8"))
    return tuple(
        Protocol(node.name, tuple(each.name for each in _methods(node)), node)
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)
    )


def satisfied(overlay: Overlay, protocols: Sequence[Protocol]) -> tuple[Protocol, ...]:
    """Return the protocols whose methods are all verbs of the vendor."""
    verbs = {each.name for each in overlay.verbs}
    return tuple(each for each in protocols if verbs.issuperset(each.methods))


def async_protocols(protocols: Sequence[Protocol]) -> str:
    """Write the module of the asynchronous twins."""
    imports = Imports()
    imports.add("typing", "Protocol", "runtime_checkable")
    known = {
        **dict.fromkeys(("AsyncIterator", "Iterable", "Sequence"), "collections.abc"),
        "RequestOptions": "usergroups_clients._runtime.options",
        **dict.fromkeys(("Group", "Member", "MembershipChange", "User"), f"{PACKAGE}.groups"),
    }
    constants = {name for each in protocols for name in _constants(each)}
    known |= dict.fromkeys(constants, f"{PACKAGE}.groups")
    classes = [_twin(each) for each in protocols]
    for name, module in known.items():
        if any(name in text for text in classes):
            imports.add(module, name)
    names = sorted(f"Async{each.name}" for each in protocols)
    return rendered("async_groups", imports=imports.code(), names=names, classes=classes)


def _twin(protocol: Protocol) -> str:
    lines = [
        "@runtime_checkable",
        f"class Async{protocol.name}(Protocol):",
        docstrings.written(docstrings.parsed(protocol.node).summary, indent=4),
    ]
    for method in _methods(protocol.node):
        returns = ast.unparse(method.returns) if method.returns else "None"
        is_list = returns.startswith("Iterator[")
        returns = f"Async{returns}" if is_list else returns
        keyword = "def" if is_list else "async def"
        docs = docstrings.parsed(method)
        lines += [
            "",
            f"    {keyword} {method.name}({signature(method.args)}) -> {returns}:",
            docstrings.written(docs.summary, docs.body, docs.sections, indent=8),
            "        ...",
        ]
    return "\n".join(lines)


def _methods(node: ast.ClassDef) -> list[ast.FunctionDef]:
    return [each for each in node.body if isinstance(each, ast.FunctionDef)]


def _constants(protocol: Protocol) -> set[str]:
    """Return the names that stand as defaults in the methods: constants of `groups.py`."""
    defaults = [each for method in protocol.functions for each in method.args.kw_defaults]
    return {each.id for each in defaults if isinstance(each, ast.Name)}


def signature(arguments: ast.arguments) -> str:
    """Write the parameters of a method."""
    parts = [_parameter(each, None) for each in arguments.args]
    if arguments.kwonlyargs:
        parts.append("*")
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        parts.append(_parameter(each, default))
    return ", ".join(parts)


def _parameter(node: ast.arg, default: ast.expr | None) -> str:
    kind = f": {ast.unparse(node.annotation)}" if node.annotation else ""
    return f"{node.arg}{kind}" + (f" = {code(default)}" if default is not None else "")
