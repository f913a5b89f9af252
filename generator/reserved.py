"""Names that generated modules need themselves, derived from the templates and what fills them."""

from __future__ import annotations

import ast
import functools
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator import user_cache

_PART: Final = "reserved"
_KEPT: Final = 5
_SELF: Final = Path(__file__)
_EMIT: Final = _SELF.parent / "emit"
_TEMPLATES: Final = _EMIT / "templates"
_NO_CODE: Final = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|\"\"\".*?\"\"\"|\"[^\"\n]*\"", re.DOTALL
)
_CLIENTS: Final = ("sender.py", "sync_client.py", "async_client.py")
_IDENTIFIER: Final = re.compile(r"[A-Za-z]\w*")


@functools.cache
def class_names() -> frozenset[str]:
    """Collect the capitalised names that a generated module may import or define."""
    templates = [path.read_bytes() for path in sorted(_TEMPLATES.glob("*.py.jinja"))]
    paths = sorted((_EMIT / "writing").glob("*.py"))
    sources = [each.read_bytes() for each in paths if not each.stem.endswith("docstrings")]
    # To parse the sources takes as long as to build a small client.
    hashed = [hashlib.sha256(each).digest() for each in (_SELF.read_bytes(), *templates, *sources)]
    key = hashlib.sha256(b"".join(hashed)).hexdigest()
    known = user_cache.kept(_PART, key)
    if known is not None:
        return frozenset(known.decode().split())
    found = {name for each in templates for name in _written(each.decode())}
    found.update(name for each in sources for name in _mentioned(ast.parse(each)))
    capitalised = frozenset(name for name in found if name[:1].isupper())
    user_cache.keep(_PART, key, " ".join(sorted(capitalised)).encode(), most=_KEPT)
    return capitalised


@functools.cache
def client_attributes() -> frozenset[str]:
    """Collect the public attributes that clients inherit."""
    clients = _TEMPLATES / "_runtime" / "clients"
    modules = [ast.parse((clients / name).read_text(encoding="utf-8")) for name in _CLIENTS]
    return frozenset(
        each.name
        for tree in modules
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        for each in node.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.name[0] != "_"
    )


def _written(template: str) -> list[str]:
    """List the identifiers of a template, outside of its texts and of what is filled in."""
    return _IDENTIFIER.findall(_NO_CODE.sub(" ", template))


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
