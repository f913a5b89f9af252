"""lock.json: which input and which tools the committed clients were made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from generator.emit.root_files import ROOT_FILES
from generator.project import derived
from generator.project.project import AREA, LOCK, RUNTIME, Project
from generator.project.tree import hash_tree, read_tree


class Tools(NamedTuple):  # as in `project`, attrs would take long to import
    """The tools that made the output: a hash of the generator's files, and versions."""

    generator: str
    engine: str
    ruff: str


class Made(NamedTuple):
    """Hashes of what something was made from (a vendor's folder of specs/), and of what it is."""

    spec: str
    output: str


_NOTHING: Final[Mapping[str, Made]] = MappingProxyType({})


class Lock(NamedTuple):
    """The content of lock.json."""

    tools: Tools
    vendors: Mapping[str, Made] = _NOTHING
    runtime: str = ""
    faces: Made | None = None
    """Hashes of the faces and of their sources; None if they were never made."""
    root: str = ""
    """A hash of the single files beside the packages, which follow from each `vendor.toml`."""

    def as_bytes(self) -> bytes:
        """Return the file: sorted, without dates, so that the same content is the same bytes."""
        data = {
            "generator": self.tools.generator,
            "engine": self.tools.engine,
            "ruff": self.tools.ruff,
            "runtime": self.runtime,
            "root": self.root,
            "faces": None
            if self.faces is None
            else {"source": self.faces.spec, "output": self.faces.output},
            "vendors": {
                name: {"spec": made.spec, "output": made.output}
                for name, made in self.vendors.items()
            },
        }
        return (json.dumps(data, indent=2, sort_keys=True) + "\n").encode()


def read_lock(project: Project) -> Lock | None:
    """Return the recorded lock, or None if there is none or it cannot be read."""
    try:
        data: Any = json.loads((project.clients / LOCK).read_bytes())
        return Lock(
            tools=Tools(data["generator"], data["engine"], data["ruff"]),
            vendors={
                name: Made(made["spec"], made["output"]) for name, made in data["vendors"].items()
            },
            runtime=data["runtime"],
            faces=Made(faces["source"], faces["output"]) if (faces := data["faces"]) else None,
            root=data["root"],
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def current_tools(project: Project) -> Tools:
    """Return the tools as they are now: the files of generator/ and the pinned versions."""
    pinned = project.pinned()
    return Tools(
        generator=hash_folder(project.generator),
        engine=pinned["openapi-python-client"],
        ruff=pinned["ruff"],
    )


def hash_spec(project: Project, vendor: str) -> str:
    """Hash what a vendor's package must fit: its folder in specs/, and the code that uses it."""
    folders = {
        "specs": project.specs / vendor,
        "overlay": project.overlays / "_vendors" / vendor,
        "core": project.overlays / "_core",
    }
    return hash_tree(
        {
            f"{name}/{path}": content
            for name, folder in folders.items()
            for path, content in read_tree(folder).items()
        }
    )


def hash_folder(folder: Path) -> str:
    """Return the hash of all files below `folder`."""
    return hash_tree(read_tree(folder))


def is_all_current(project: Project) -> bool:
    """Return True if everything that is committed is what would be generated now."""
    lock = read_lock(project)
    if lock is None or (project.clients / LOCK).read_bytes() != lock.as_bytes():
        return False
    root = {name: (project.clients / name).read_bytes() for name in ROOT_FILES}
    vendors, tools = project.vendors(), current_tools(project)
    return (
        not (project.clients / AREA).exists()
        and not project.orphans()
        and tuple(sorted(lock.vendors)) == vendors
        and lock.root == hash_tree(root)
        and all(is_current(project, lock, tools, name) for name in vendors)
        and is_runtime_current(project, lock, tools)
        and is_faces_current(project, lock, tools)
    )


def is_current(project: Project, lock: Lock | None, tools: Tools, vendor: str) -> bool:
    """Return True if a vendor's committed package is what its spec and these tools gave."""
    made = lock.vendors.get(vendor) if lock and lock.tools == tools else None
    return (
        made is not None
        and made.spec == hash_spec(project, vendor)
        and made.output == hash_folder(project.clients / vendor)
    )


def is_runtime_current(project: Project, lock: Lock | None, tools: Tools) -> bool:
    """Return True if the committed runtime is what these tools gave."""
    return (
        lock is not None
        and lock.tools == tools
        and lock.runtime == hash_folder(project.clients / RUNTIME)
    )


def is_faces_current(project: Project, lock: Lock | None, tools: Tools) -> bool:
    """Return True if the committed faces are what the overlays' source and these tools gave."""
    if not project.overlays.is_dir():
        return True
    made = lock.faces if lock and lock.tools == tools else None
    return (
        made is not None
        and made.spec == derived.hash_source(project)
        and made.output == derived.hash_committed(project)
    )
