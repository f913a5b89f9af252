"""The imports of one generated module, collected while its code is written."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from typing_extensions import override

from generator.emit.writing.text import Code

_DIGITS = re.compile(r"([0-9]+)")
_KEYS = 4096
"""Names whose place is remembered: most modules import the same ones."""


class Imports:
    """Names a module needs, by where they come from.

    What it imports goes by another name where the module has one of its own like it.
    """

    def __init__(self, runtime: str, own: Collection[str] = ()) -> None:
        self._runtime = runtime
        self._own = own
        self._found: dict[str, set[str]] = defaultdict(set)
        self._last: dict[str, set[str]] = defaultdict(set)
        self._modules: set[str] = set()

    def runtime(self, module: str, name: str) -> str:
        """Import a name of the runtime, and return the one that it goes by."""
        return self.name(f"{self._runtime}.{module}" if module else self._runtime, name)

    def name(self, module: str, name: str) -> str:
        """Import a name of any other module, and return the one that it goes by."""
        if name not in self._own:
            self._found[module].add(name)
            return name
        alias = name
        while alias in self._own:
            alias += "_"
        self._found[module].add(f"{name} as {alias}")
        return alias

    def has(self, module: str, name: str) -> bool:
        """Return True if a name of a module is imported, whatever it goes by."""
        found = self._found.get(module, ())
        return any(each == name or each.startswith(f"{name} as ") for each in found)

    def last(self, module: str, name: str) -> str:
        """Return a name of a module that imports this one, too."""
        self._last[module].add(name)
        return name

    def include(self, others: Imports) -> None:
        """Import all that another module does, under the same names."""
        for module, names in others._found.items():
            self._found[module] |= names
        self._modules |= others._modules

    def module(self, statement: str) -> None:
        """Add a whole import statement of the standard library, such as `import datetime as dt`."""
        self._modules.add(statement)

    def code(self) -> Code:
        """Return the import statements, in the order of ruff's isort; its formatter wraps them."""
        return Code(_blocks(self._found, sorted(self._modules)))

    def last_code(self) -> Code:
        """Return the statements that stand at the end, once all is there that others import."""
        return Code(_blocks(self._last))


class ErrorImports(Imports):
    """Names of models that a call needs only when an error comes: a function of it imports them.

    All others, and those of its success, are imported by the module.
    """

    def __init__(self, runtime: str, module: Imports, own: Collection[str], here: str) -> None:
        super().__init__(runtime, own)
        self._module = module
        self._here = here

    @override
    def name(self, module: str, name: str) -> str:
        """Import a name, and return the one that it goes by."""
        if not module.startswith(self._here) or self._module.has(module, name):
            return self._module.name(module, name)
        return super().name(module, name)


def exported(homes: Mapping[str, str]) -> list[Code]:
    """Return the statements that import names from their modules and export them again."""
    ordered = sorted(homes, key=lambda name: (_module_order(homes[name]), _name_order(name)))
    return [Code(f"from {homes[name]} import {name} as {name}") for name in ordered]


def _blocks(found: Mapping[str, Iterable[str]], modules: Iterable[str] = ()) -> str:
    """Return the statements: the standard library's first, then those of others, then our own."""
    blocks: list[list[str]] = [[*modules], [], []]
    for module in sorted(found, key=_module_order):
        blocks[_block(module)].append(_statement(module, frozenset(found[module])))
    return "\n\n".join("\n".join(block) for block in blocks if block)


@functools.lru_cache(_KEYS)
def _statement(module: str, names: frozenset[str]) -> str:
    return f"from {module} import {', '.join(sorted(names, key=_name_order))}"


@functools.lru_cache(_KEYS)
def _module_order(module: str) -> tuple[Any, ...]:
    """Return a key by which relative imports from farther away go first."""
    name = module.lstrip(".")
    return len(name) - len(module), _natural(name.lower()), _natural(name)


@functools.lru_cache(_KEYS)
def _name_order(name: str) -> tuple[Any, ...]:
    """Return a key by which constants go first, then classes."""
    constant, of_class = name.isupper() and len(name) > 1, name[0].isupper()
    return not constant, not constant and not of_class, _natural(name.lower()), _natural(name)


def _natural(name: str) -> list[Any]:
    """Return a key by which `a2` goes before `a10`, and `a010` before both."""
    pieces: list[Any] = _DIGITS.split(name)
    pieces[1::2] = [
        (False, digits) if digits[0] == "0" else (True, int(digits)) for digits in pieces[1::2]
    ]
    return pieces


@functools.lru_cache(_KEYS)
def _block(module: str) -> int:
    if module.startswith("."):
        return 2
    return 1 if module.partition(".")[0] in ("attrs", "httpx", "typing_extensions") else 0
