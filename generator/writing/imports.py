"""The imports of one generated module, collected while its code is written."""

from __future__ import annotations

from collections import defaultdict

from generator.writing.text import Code


class Imports:
    """Names a module needs, by where they come from."""

    def __init__(self, runtime: str) -> None:
        self._runtime = runtime
        self._found: dict[str, set[str]] = defaultdict(set)
        self._typing: dict[str, set[str]] = defaultdict(set)
        self._modules: set[str] = set()

    def runtime(self, module: str, name: str) -> str:
        """A name of the runtime."""
        self._found[f"{self._runtime}.{module}"].add(name)
        return name

    def name(self, module: str, name: str, *, typing_only: bool = False) -> str:
        """A name of any other module."""
        (self._typing if typing_only else self._found)[module].add(name)
        return name

    def module(self, statement: str) -> None:
        """A whole import statement of the standard library, such as `import datetime as dt`."""
        self._modules.add(statement)

    def code(self) -> Code:
        """The import statements, in the order of isort; ruff wraps them."""
        blocks: list[list[str]] = [[], [], []]
        blocks[0].extend(sorted(self._modules))
        if self._typing:
            self._found["typing"].add("TYPE_CHECKING")
        for module in sorted(self._found, key=_order):
            blocks[_block(module)].append(_from(module, self._found[module]))
        text = "\n\n".join("\n".join(block) for block in blocks if block)
        if self._typing:
            lines = [
                _from(module, self._typing[module]) for module in sorted(self._typing, key=_order)
            ]
            text += "\n\nif TYPE_CHECKING:\n" + "\n".join(f"    {line}" for line in lines)
        return Code(text)


def _from(module: str, names: set[str]) -> str:
    ordered = sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    return f"from {module} import {', '.join(ordered)}"


def _order(module: str) -> tuple[int, str]:
    """Relative imports from farther away go first."""
    return -(len(module) - len(module.lstrip("."))), module


def _block(module: str) -> int:
    if module.startswith("."):
        return 2
    return 1 if module.partition(".")[0] in ("attrs", "httpx", "typing_extensions") else 0
