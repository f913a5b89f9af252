"""Names that generated modules need themselves, derived from the templates and what fills them."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_EMIT: Final = Path(__file__).parent / "emit"
_TEMPLATES: Final = _EMIT / "templates"
_NO_CODE: Final = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|\"\"\".*?\"\"\"|\"[^\"\n]*\"", re.DOTALL
)
_CLIENTS: Final = ("sender.py", "sync_client.py", "async_client.py")
_IDENTIFIER: Final = re.compile(r"[A-Za-z]\w*")


@functools.cache
def class_names() -> frozenset[str]:
    """Collect the capitalised names that a generated module may import or define."""
    found = {name for path in sorted(_TEMPLATES.glob("*.py.jinja")) for name in _written(path)}
    sources = sorted((_EMIT / "writing").glob("*.py"))
    for path in [each for each in sources if not each.stem.endswith("docstrings")]:
        found.update(_mentioned(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(name for name in found if name[:1].isupper())


@functools.cache
def client_attributes() -> frozenset[str]:
    """Collect the public attributes that clients inherit."""
    runtime = _TEMPLATES / "_runtime"
    modules = [ast.parse((runtime / name).read_text(encoding="utf-8")) for name in _CLIENTS]
    return frozenset(
        each.name
        for tree in modules
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for each in node.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.name[0] != "_"
    )


def _written(path: Path) -> list[str]:
    """List the identifiers of a template, outside of its texts and of what is filled in."""
    return _IDENTIFIER.findall(_NO_CODE.sub(" ", path.read_text(encoding="utf-8")))


def _mentioned(tree: ast.Module) -> Iterator[str]:
    """Yield the identifiers that a module of the emitter has as texts, those of prose left out."""
    prose = {
        id(each)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) or _is_prose(node)
        for each in ast.iter_child_nodes(node)
    }
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    for node in texts:
        if isinstance(node.value, str) and node.value.isidentifier() and id(node) not in prose:
            yield node.value


def _is_prose(node: ast.AST) -> bool:
    """Return True for the calls that write a part of a docstring."""
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in ("section", "entry")
