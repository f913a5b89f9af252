"""The imports of an emitted module, collected while its code is written."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict

from generator.errors import GeneratorError
from generator.faces.source import Names

_THIRD_PARTY = ("attrs", "typing_extensions")
_KNOWN = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "tuple"}
)


class Imports:
    """Names that a module needs, by where they come from."""

    def __init__(self) -> None:
        """Begin with none."""
        self._modules: set[str] = set()
        self._names: dict[str, set[str]] = defaultdict(set)

    def add(self, module: str, *names: str) -> None:
        """Import names from a module."""
        self._names[module].update(names)

    def of_source(self, source: str, names: Names) -> None:
        """Import what an annotation or a default of a vendor's module names.

        Raises:
            GeneratorError: It names something that the module neither imports nor defines.

        """
        for node in ast.walk(ast.parse(source, mode="eval")):
            if isinstance(node, ast.Name) and node.id not in _KNOWN:
                self._add_name(node.id, source, names)

    def _add_name(self, name: str, source: str, names: Names) -> None:
        statement = names.imported.get(name)
        if name in names.defined:
            self.add(names.module, name)
        elif statement is None:
            raise GeneratorError(
                f"`{source}` names {name}, which {names.module} neither imports nor defines",
                fix="Import it at the top of the module.",
            )
        elif statement.startswith("import "):
            self._modules.add(statement)
        else:
            module, _, imported = statement.removeprefix("from ").partition(" import ")
            self.add(module, imported)

    def homes(self) -> dict[str, tuple[str, str]]:
        """Return each name's module and what it is called there; a module has no such name."""
        found: dict[str, tuple[str, str]] = {}
        for statement in self._modules:
            module, _, alias = statement.removeprefix("import ").partition(" as ")
            found[alias or module] = (module, "")
        for module, names in self._names.items():
            for each in names:
                name, _, alias = each.partition(" as ")
                found[alias or name] = (module, name)
        return found

    def code(self) -> str:
        """Write the statements in the order of ruff's isort; its formatter wraps them."""
        blocks: list[list[str]] = [sorted(self._modules), [], []]
        for module in sorted(self._names, key=str.lower):
            found = ", ".join(sorted(self._names[module], key=_order))
            blocks[_block(module)].append(f"from {module} import {found}")
        return "\n\n".join("\n".join(block) for block in blocks if block)


def _block(module: str) -> int:
    top = module.partition(".")[0]
    if top in _THIRD_PARTY:
        return 1
    return 0 if top in sys.stdlib_module_names else 2


def _order(name: str) -> tuple[bool, bool, str, str]:
    """Order names as isort does: constants first, then classes."""
    name = name.partition(" as ")[0]
    constant, of_class = name.isupper() and len(name) > 1, name[0].isupper()
    return not constant, not constant and not of_class, name.lower(), name
