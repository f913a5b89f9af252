"""Where things are in this repository, and which vendors it has."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from generator.errors import GeneratorError

RUNTIME = "_runtime"
LOCK = "lock.json"


@frozen
class Project:
    """A checkout of this repository."""

    root: Path

    @property
    def specs(self) -> Path:
        """The folder with one folder a vendor: the only input."""
        return self.root / "specs"

    @property
    def generator(self) -> Path:
        """The folder of the generator's own code and templates."""
        return self.root / "generator"

    @property
    def clients(self) -> Path:
        """The import package that holds all generated clients: the only output."""
        return self.root / "generated" / "usergroups_clients"

    def vendors(self) -> tuple[str, ...]:
        """The vendor ids, sorted: the folders of specs/ that have a vendor.toml."""
        return tuple(sorted(path.parent.name for path in self.specs.glob("*/vendor.toml")))

    def choose(self, names: Sequence[str]) -> tuple[str, ...]:
        """The named vendors, sorted; all of them when none is named."""
        known = self.vendors()
        for name in names:
            if name not in known:
                raise GeneratorError(
                    f"There is no vendor {name!r}.",
                    file=self.specs,
                    fix=f"The vendors are {', '.join(known) or 'none yet'}.",
                )
        return tuple(sorted(set(names))) or known

    def orphans(self) -> tuple[str, ...]:
        """What lies among the generated clients although nothing makes it, sorted."""
        if not self.clients.is_dir():
            return ()
        made = {*self.vendors(), RUNTIME, LOCK, *root_files(()), "__pycache__"}
        names = {path.name for path in self.clients.iterdir() if not path.name.startswith(".")}
        return tuple(sorted(names - made))

    def pinned(self) -> dict[str, str]:
        """The exact version of each tool of the `generator` dependency group."""
        path = self.root / "pyproject.toml"
        groups = tomllib.loads(path.read_text(encoding="utf-8"))["dependency-groups"]
        split = (requirement.partition("==") for requirement in groups["generator"])
        return {name: version for name, _, version in split}


def root_files(vendors: Sequence[str]) -> dict[str, bytes]:
    """The files of `usergroups_clients` itself, which imports a vendor when it is first used."""
    imports = "".join(f"        {name},\n" for name in vendors)
    names = "".join(f'    "{name}",\n' for name in vendors)
    listing = "\n".join(f"- `usergroups_clients.{name}`" for name in vendors)
    text = _ROOT.format(imports=imports, names=names, listing=listing)
    return {"__init__.py": text.encode(), "py.typed": b""}


_ROOT = '''\
# Generated from specs/ by `python -m generator generate`; do not edit.
"""The generated clients, one package a vendor.

{listing}
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
{imports}    )

__all__ = [
{names}]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{{__name__}}.{{name}}")
    raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")


def __dir__() -> list[str]:
    return sorted({{*globals(), *__all__}})
'''
