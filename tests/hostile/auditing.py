"""Hold generated files to what a harmless document of the same form would give."""

from __future__ import annotations

import ast
import builtins
import functools
import inspect
import json
import keyword
import re
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from io import BytesIO

from attrs import frozen

from usergroups_clients._runtime.clients.client import SyncClient

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PATH = re.compile(r"([a-z0-9_]+/)?[A-Za-z0-9_]+\.(py|json|md|typed)")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LOOPS = ("item", "index", "key")
_BUILTINS = frozenset(dir(builtins))
_INVISIBLE = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


@frozen
class Facts:
    """The acts of the code of one package, names that are the document's own left out."""

    calls: frozenset[str]
    imports: frozenset[str]
    attributes: frozenset[str]
    names: frozenset[str]
    kinds: frozenset[str]
    """Kinds of syntax."""
    filled: frozenset[str]
    """What f-strings put in."""


@frozen
class _Module:
    """What one module holds, whatever the others do."""

    defined: frozenset[str]
    called: tuple[ast.expr, ...]
    imports: tuple[ast.Import | ast.ImportFrom, ...]
    attributes: frozenset[str]
    names: frozenset[str]
    kinds: frozenset[str]
    filled: tuple[ast.FormattedValue, ...]


_COMMENTS = {"# a checker would take any name for one that is here"}
"""The comments of generated modules after their first line."""


def audit(files: Mapping[str, bytes]) -> Facts:
    """Check the files of a package one by one; return what they do."""
    found: dict[str, _Module] = {}
    for path, content in files.items():
        _check_path(path)
        text = content.decode("utf-8")
        if path.endswith(".py"):
            assert _INVISIBLE.search(text) is None, path
            first, _, code = content.partition(b"\n")
            _check_first(first.decode())
            found[path] = _read(path, code)
    _check_index(files["operations.md"].decode(), len(_modules(files, "calls/")))
    json.loads(files["openapi.json"])
    return _facts(files, found)


def _check_path(path: str) -> None:
    assert _PATH.fullmatch(path), path
    for part in path.split("/"):
        assert not _DEVICES.fullmatch(part), path
        assert len(part) < 255, path


def _check_first(line: str) -> None:
    """The first line is one comment, and nothing takes it for an order."""
    assert line.startswith("# Generated from ")
    assert line.count("#") == 1
    assert not re.search("coding[:=]", line)


# Packages of one form share most modules; only the first line names the document of each.
@functools.lru_cache(maxsize=4096)
def _read(path: str, code: bytes) -> _Module:
    """Compile what follows the first line of a module, and look at all of it."""
    _check_comments(code)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tree = ast.parse(code, path)
        compile(tree, path, "exec", dont_inherit=True)
    nodes = list(ast.walk(tree))
    return _Module(
        defined=frozenset(name for each in nodes for name in _defined(path, each)),
        called=tuple(each.func for each in nodes if isinstance(each, ast.Call)),
        imports=tuple(each for each in nodes if isinstance(each, ast.Import | ast.ImportFrom)),
        attributes=frozenset(each.attr for each in nodes if isinstance(each, ast.Attribute)),
        names=frozenset(each.id for each in nodes if isinstance(each, ast.Name)),
        kinds=frozenset(type(each).__name__ for each in nodes),
        filled=tuple(each for each in nodes if isinstance(each, ast.FormattedValue)),
    )


def _check_comments(code: bytes) -> None:
    """There are no comments but our own."""
    if b"#" in code:
        tokens = tokenize.tokenize(BytesIO(code).readline)
        found = {each.string for each in tokens if each.type == tokenize.COMMENT}
        assert found <= _COMMENTS


def _check_index(text: str, operations: int) -> None:
    lines = text.splitlines()
    assert re.fullmatch(r"<!-- [^>]* -->", lines[0])
    assert lines[1].startswith("# Operations of ")
    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == operations + 2
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
        assert "<" not in row, row


def _modules(files: Mapping[str, bytes], folder: str) -> set[str]:
    paths = {path for path in files if path.startswith(folder) and path.endswith(".py")}
    return {path.removeprefix(folder).removesuffix(".py") for path in paths} - {"__init__"}


_SETTINGS = {"base_url", *inspect.signature(SyncClient.__init__).parameters}
"""Arguments of every client, whatever its document says."""


def _facts(files: Mapping[str, bytes], found: Mapping[str, _Module]) -> Facts:
    own = _own_names(found)
    modules = _modules(files, "models/") | _modules(files, "calls/")
    every = found.values()
    return Facts(
        calls=frozenset(_dotted(each, own) for one in every for each in one.called),
        imports=frozenset(
            name
            for path, one in found.items()
            for each in one.imports
            for name in _imported(path, each, own, modules)
        ),
        attributes=frozenset[str]().union(*(each.attributes for each in every)) - own,
        names=frozenset[str]().union(*(each.names for each in every)) - own,
        kinds=frozenset[str]().union(*(each.kinds for each in every)),
        filled=frozenset(_filled(each, own) for one in every for each in one.filled),
    )


def _own_names(found: Mapping[str, _Module]) -> frozenset[str]:
    """The names that come from the document, each of which is a plain one."""
    own = {name for each in found.values() for name in each.defined}
    for name in own:
        assert _IDENTIFIER.fullmatch(name), name
        assert not keyword.iskeyword(name), name
        assert name not in _BUILTINS, name
    made = {f"_READ_{name.upper()}" for name in own}
    made.update(f"{name}Like" for name in own)  # what may be given for an enumeration
    made.update(f"{name}_{part}{depth}" for name in own for part in _LOOPS for depth in range(1, 9))
    modules = [path[7:-3] for path in found if path.startswith("models/")]
    assert all(_IDENTIFIER.fullmatch(name) for name in modules if name != "__init__")
    made.update(f"{verb}_as_{name}" for name in modules for verb in ("read", "check"))
    return frozenset(own | made)


def _defined(path: str, node: ast.AST) -> Iterator[str]:
    """Names of classes, fields, enumeration members, calls, and arguments of calls and clients."""
    if isinstance(node, ast.ClassDef) and not path.startswith("calls/"):
        yield node.name
        for each in node.body if path.startswith("models/") else ():
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
                yield from (each.target.id, f"{each.target.id}_")
            elif ast.unparse(each) == "__repr__ = model_repr":
                continue  # the one statement of every model that is ours
            elif isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                yield each.targets[0].id
    ours = isinstance(node, ast.FunctionDef) and node.name == "_errors"  # of every call
    in_calls = path.startswith("calls/") and not ours
    if isinstance(node, ast.FunctionDef) and (in_calls or path == "profile.py"):
        yield node.name
        yield from (each.arg for each in (*node.args.args, *node.args.kwonlyargs))
    is_client = path in {"client.py", "async_client.py"}
    if is_client and isinstance(node, ast.FunctionDef) and node.name == "__init__":
        yield from {each.arg for each in node.args.kwonlyargs} - _SETTINGS


def _dotted(node: ast.expr, own: frozenset[str]) -> str:
    if isinstance(node, ast.Name):
        return "OWN" if node.id in own else node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, own)}.{'OWN' if node.attr in own else node.attr}"
    return ast.dump(node) if isinstance(node, ast.Constant) else type(node).__name__


def _imported(path: str, node: ast.AST, own: frozenset[str], modules: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (each.name for each in node.names)
    if isinstance(node, ast.ImportFrom):
        folder, _, name = (node.module or "").rpartition(".")
        inside = folder in {"models", "calls"} or (node.level == 1 and "/" in path and not folder)
        place = f"{folder}.OWN" if inside and name in modules else node.module or ""
        for each in node.names:
            ours = place.startswith("_runtime")
            own_one = each.name in own and (place.endswith("OWN") or (node.level == 1 and not ours))
            yield f"{'.' * node.level}{place}:{'OWN' if own_one else each.name}"


def _filled(node: ast.FormattedValue, own: frozenset[str]) -> str:
    assert node.format_spec is None
    if isinstance(node.value, ast.Call):
        return f"{_dotted(node.value.func, own)}()"
    return _dotted(node.value, own)
