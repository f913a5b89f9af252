"""The folders of this repository, and its vendors."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.emit.root_files import ROOT_FILES
from generator.errors import GeneratorError

if TYPE_CHECKING:
    from generator.read.vendor import Vendor

RUNTIME = "_runtime"
LOCK = "lock.json"
AREA = ".swap"
"""The folder beside what is replaced that holds what is new, until all of it is in place."""


class Project(NamedTuple):
    """A checkout of this repository.

    A run that finds nothing to do is over before attrs could be imported.
    """

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

    @property
    def overlays(self) -> Path:
        """The import package that people write, but for its `_faces`."""
        return self.root / "overlays" / "usergroups"

    @property
    def faces(self) -> Path:
        """The part of the overlays that only the generator writes."""
        return self.overlays / "_faces"

    def vendors(self) -> tuple[str, ...]:
        """Return the vendor ids, sorted: the folders of specs/ that have a vendor.toml."""
        return tuple(sorted(path.parent.name for path in self.specs.glob("*/vendor.toml")))

    def choose(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the named vendors, sorted; all of them when none is named."""
        known = self.vendors()
        for name in names:
            if name not in known:
                raise GeneratorError(
                    f"There is no vendor {name!r}.",
                    file=self.specs,
                    fix=f"The vendors are {', '.join(known) or 'none yet'}.",
                )
        return tuple(sorted(set(names))) or known

    def vendor(self, name: str) -> Vendor:
        """Read the vendor.toml of one vendor."""
        from generator.read.vendor import read_vendor  # noqa: PLC0415 - to compare hashes is to do without

        found = read_vendor(self.specs / name)
        if found.id != name:
            raise GeneratorError(
                f"The id {found.id!r} is not the name of its folder, {name!r}",
                file=found.folder / "vendor.toml",
                pointer="/id",
                fix="Give both the same name.",
            )
        return found

    def orphans(self) -> tuple[str, ...]:
        """Find files and folders among the generated clients that nothing makes, sorted."""
        if not self.clients.is_dir():
            return ()
        made = {*self.vendors(), RUNTIME, LOCK, *ROOT_FILES, "__pycache__"}
        names = {path.name for path in self.clients.iterdir() if not path.name.startswith(".")}
        return tuple(sorted(names - made))

    def version(self) -> str:
        """Return the version of the distribution, as pyproject.toml has it."""
        return str(self._settings()["project"]["version"])

    def requirements(self) -> tuple[str, tuple[str, ...]]:
        """Return which Python and which packages the distribution needs.

        A package of its own needs the same: it has the same runtime.
        """
        project = self._settings()["project"]
        return str(project["requires-python"]), tuple(project["dependencies"])

    def pinned(self) -> dict[str, str]:
        """Return the exact version of each tool of the `generator` dependency group."""
        groups = self._settings()["dependency-groups"]
        split = (requirement.partition("==") for requirement in groups["generator"])
        return {name: version for name, _, version in split}

    def mypy(self) -> dict[str, Any]:
        """Return the settings of mypy; empty if there are none."""
        found: dict[str, Any] = self._settings().get("tool", {}).get("mypy", {})
        return found

    def _settings(self) -> dict[str, Any]:
        path = self.root / "pyproject.toml"
        return tomllib.loads(path.read_text(encoding="utf-8"))
