"""The interface of generated packages that a text can see: what a type checker needs of them.

A name that stands nowhere in the overlays cannot be used there. So the check of the overlays says
the same without methods, fields and classes of such names, and without what functions do.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from attrs import define, field, frozen

from generator.update.statements import binds, reduced, used_by

Words: TypeAlias = set[str]
Sources: TypeAlias = Mapping[str, bytes]
"""The modules of a package, by path inside it."""

_WORD: Final = re.compile(r"\w+")
_INIT: Final = "__init__.py"


def words_of(sources: Iterable[bytes]) -> Words:
    """Return all words of Python sources; whatever name they use is one of them."""
    return {word for each in sources for word in _WORD.findall(each.decode(errors="replace"))}


def interface(package: Sources, words: Words, *, whole: str) -> dict[str, bytes]:
    """Reduce a package to what `words` can name, and to what that needs.

    Args:
        package: The package with all its subpackages.
        words: The words of all modules that use it.
        whole: The subpackage that is left as it is.

    """
    made = {path: each for path, each in package.items() if path.startswith(f"{whole}/")}
    found = _Reduction({path: each for path, each in package.items() if path not in made}, words)
    for path in found.package:
        parts = path.removesuffix(".py").removesuffix("/__init__").split("/")
        if path == _INIT or words.issuperset(parts):
            found.reach(path, frozenset())
    found.run()
    for path, statements in found.made.items():
        module = ast.Module([*statements], type_ignores=[])
        made[path] = ast.unparse(ast.fix_missing_locations(module)).encode()
    return made


@frozen
class _Parsed:
    """A module's imports, each with the name it binds, and its other statements."""

    imports: tuple[tuple[str, ast.ImportFrom | ast.Import], ...]
    others: tuple[ast.stmt, ...]


@define
class _Reduction:
    package: Sources
    words: Words
    made: dict[str, list[ast.stmt]] = field(factory=dict[str, list[ast.stmt]])
    wanted: dict[str, frozenset[str]] = field(factory=dict[str, frozenset[str]])
    """Names that reduced modules import from a module, by its path."""
    attributes: Words = field(factory=set[str])
    """Names that reduced modules use of others as an attribute, such as `models.Group`."""
    parsed: dict[str, _Parsed] = field(factory=dict[str, _Parsed])
    todo: list[str] = field(factory=list[str])

    def reach(self, path: str, names: frozenset[str]) -> None:
        """Note that these names of a module are needed."""
        known = self.wanted.get(path)
        if path in self.package and (known is None or not names <= known):
            self.wanted[path] = names | (known or frozenset())
            self.todo.append(path)

    def run(self) -> None:
        """Reduce modules until nothing more is needed of any."""
        while self.todo:
            known = len(self.attributes)
            paths, self.todo = dict.fromkeys(self.todo), []
            for path in paths:
                self.made[path] = self.reduce(path)
            if len(self.attributes) > known:
                self.todo += [each for each in self.wanted if each.endswith(_INIT)]

    def reduce(self, path: str) -> list[ast.stmt]:
        """Return the statements of a module that are needed; note what they need in turn."""
        module = self.parsed.get(path) or self.parsed.setdefault(path, _parse(self.package[path]))
        visible = self.words | self.attributes | self.wanted[path]
        kept: dict[int, ast.stmt] = {}
        used: Words = set()
        while True:
            more = {
                index: reduced(each, self.words)
                for index, each in enumerate(module.others)
                if index not in kept and binds(each) & (visible | used)
            }
            if not more:
                break
            kept |= more
            used |= {name for each in more.values() for name in used_by(each)}
        self.attributes |= {
            node.attr
            for each in kept.values()
            for node in ast.walk(each)
            if isinstance(node, ast.Attribute)
        }
        exported = visible if path.endswith(_INIT) else self.wanted[path]
        imports = [each for name, each in module.imports if name in used or name in exported]
        for each in imports:
            self.follow(path, each)
        return [*imports, *(kept[index] for index in sorted(kept))]

    def follow(self, path: str, statement: ast.ImportFrom | ast.Import) -> None:
        """Note that what a module imports is needed."""
        if not isinstance(statement, ast.ImportFrom) or not statement.level:
            return
        folder = path.split("/")[: -statement.level]
        base = "/".join([*folder, *(statement.module or "").split(".")]).strip("/")
        name = statement.names[0].name
        inner = f"{base}/{name}".strip("/")
        self.reach(f"{base}.py", frozenset({name}))
        self.reach(f"{base}/{_INIT}".strip("/"), frozenset({name}))
        self.reach(f"{inner}.py", frozenset())
        self.reach(f"{inner}/{_INIT}", frozenset())


def _parse(source: bytes) -> _Parsed:
    imports: list[tuple[str, ast.ImportFrom | ast.Import]] = []
    others: list[ast.stmt] = []
    todo = [*ast.parse(source).body]
    while todo:
        each = todo.pop(0)
        if isinstance(each, (ast.Import, ast.ImportFrom)):
            imports += _single(each)
        elif isinstance(each, ast.If) and _says(each.test, "TYPE_CHECKING"):
            todo = [*each.body, *todo]
        elif not (isinstance(each, ast.If) and _says(each.test, "not TYPE_CHECKING")):
            others.append(each)
    return _Parsed(tuple(imports), tuple(others))


def _says(test: ast.expr, text: str) -> bool:
    return ast.unparse(test) == text


def _single(
    statement: ast.Import | ast.ImportFrom,
) -> list[tuple[str, ast.ImportFrom | ast.Import]]:
    """Split an import into one a name."""
    found: list[tuple[str, ast.ImportFrom | ast.Import]] = []
    for alias in statement.names:
        bound = alias.asname or alias.name.partition(".")[0]
        if isinstance(statement, ast.Import):
            found.append((bound, ast.Import([alias])))
        else:
            one = ast.ImportFrom(statement.module, [alias], statement.level)
            name = "annotations" if statement.module == "__future__" else bound
            found.append((name, one))
    return found
