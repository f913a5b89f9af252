"""Hold generated files to what a harmless document of the same form would give."""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import keyword
import re
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from io import BytesIO

from attrs import frozen

from usergroups_clients._runtime.client import SyncClient

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PATH = re.compile(r"([a-z0-9_]+/)?[A-Za-z0-9_]+\.(py|json|md|typed)")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LOOPS = ("item", "index", "key")
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


_COMMENTS = {"# a checker would take any name for one that is here"}
"""The comments of generated modules after their first line."""


def audit(files: Mapping[str, bytes]) -> Facts:
    """Check the files of a package one by one; return what they do."""
    trees: dict[str, ast.Module] = {}
    for path, content in files.items():
        _check_path(path)
        text = content.decode("utf-8")
        if path.endswith(".py"):
            assert _INVISIBLE.search(text) is None, path
            trees[path] = _compiled(path, content)
            _check_comments(content)
    _check_index(files["operations.md"].decode(), len(_modules(files, "calls/")))
    json.loads(files["openapi.json"])
    return _facts(files, trees)


def _check_path(path: str) -> None:
    assert _PATH.fullmatch(path), path
    for part in path.split("/"):
        assert not _DEVICES.fullmatch(part), path
        assert len(part) < 255, path


def _compiled(path: str, content: bytes) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tree = ast.parse(content, path)
        compile(tree, path, "exec", dont_inherit=True)
    return tree


def _check_comments(content: bytes) -> None:
    """There are no comments but our own; nothing takes the first line for an order."""
    first = content.partition(b"\n")[0].decode()
    assert first.startswith("# Generated from ")
    assert "coding:" not in first
    if content.count(b"#") == 1:
        return
    tokens = tokenize.tokenize(BytesIO(content).readline)
    comments = [each for each in tokens if each.type == tokenize.COMMENT]
    assert comments[0].start == (1, 0)
    assert {each.string for each in comments[1:]} <= _COMMENTS
    assert first.count("#") == 1


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


def _facts(files: Mapping[str, bytes], trees: Mapping[str, ast.Module]) -> Facts:
    walked = {path: list(ast.walk(trees[path])) for path in sorted(trees)}
    own = _own_names(walked)
    modules = _modules(files, "models/") | _modules(files, "calls/")
    nodes = [node for each in walked.values() for node in each]
    imports = {
        name
        for path, inside in walked.items()
        for each in inside
        for name in _imported(path, each, own, modules)
    }
    return Facts(
        calls=frozenset(_dotted(each.func, own) for each in nodes if isinstance(each, ast.Call)),
        imports=frozenset(imports),
        attributes=frozenset(
            each.attr for each in nodes if isinstance(each, ast.Attribute) and each.attr not in own
        ),
        names=frozenset(
            each.id for each in nodes if isinstance(each, ast.Name) and each.id not in own
        ),
        kinds=frozenset(type(each).__name__ for each in nodes),
        filled=frozenset(
            _filled(each, own) for each in nodes if isinstance(each, ast.FormattedValue)
        ),
    )


def _own_names(walked: Mapping[str, list[ast.AST]]) -> frozenset[str]:
    """The names that come from the document, each of which is a plain one."""
    own = {
        name for path, nodes in walked.items() for each in nodes for name in _defined(path, each)
    }
    for name in own:
        assert _IDENTIFIER.fullmatch(name), name
        assert not keyword.iskeyword(name), name
        assert name not in dir(builtins), name
    made = {f"_READ_{name.upper()}" for name in own}
    made.update(f"{name}Like" for name in own)  # what may be given for an enumeration
    made.update(f"{name}_{part}{depth}" for name in own for part in _LOOPS for depth in range(1, 9))
    modules = [path[7:-3] for path in walked if path.startswith("models/")]
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
