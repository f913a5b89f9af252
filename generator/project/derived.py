"""Files that are derived from the overlays' source: build them, and compare them with the tree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from generator.project.project import Project
from generator.project.tree import Files, compare, hash_tree, read_tree

_DERIVED: Final = ("_faces/", "testing/_stand_ins/_faces/")
_PART: Final = re.compile(rb"^<!-- begin: .*?^<!-- end: [^\n]*$", re.MULTILINE | re.DOTALL)

Content: TypeAlias = Mapping[Path, Files | bytes]
"""Folders and files of the project, by path."""


def hash_source(project: Project) -> str:
    """Hash all that the faces are made of: the overlays, vendor.toml and the version."""
    files = {
        path: content
        for path, content in read_tree(project.overlays).items()
        if not path.startswith(_DERIVED)
    }
    for name in project.vendors():
        file = project.specs / name / "vendor.toml"
        files[f"specs/{name}/vendor.toml"] = file.read_bytes()
    files["version"] = project.version().encode()
    return hash_tree(files)


def hash_committed(project: Project) -> str:
    """Hash what stands where derived content belongs."""
    sandbox = project.overlays / "testing" / "_stand_ins" / "_faces"
    folders = (project.faces, sandbox, project.root / "tests" / "typing" / "faces")
    content: dict[Path, Files | bytes] = {folder: read_tree(folder) for folder in folders}
    files = [*project.root.glob("README.md"), *project.root.glob("docs/**/*.md")]
    return hash_output(content | {file: file.read_bytes() for file in files}, project)


def hash_output(content: Content, project: Project) -> str:
    """Hash what was derived; of a page, the parts that are marked as derived."""
    files: dict[str, bytes] = {}
    for path, made in content.items():
        name = path.relative_to(project.root).as_posix()
        if not isinstance(made, bytes):
            files |= {f"{name}/{inner}": each for inner, each in made.items()}
        elif path.suffix != ".md":
            files[name] = made
        elif parts := _PART.findall(made):
            files[name] = b"".join(parts)
    return hash_tree(files)


def build(project: Project) -> dict[Path, Files | bytes]:
    """Derive everything from the overlays' source; nothing if there are no overlays.

    Raises:
        GeneratorError: The source is not written so that faces can be made of it.

    """
    if not project.overlays.is_dir():
        return {}
    from generator.faces.faces import build_faces  # noqa: PLC0415 - takes long to import

    vendors = [project.vendor(name) for name in project.vendors()]
    return build_faces(vendors, project.root, project.version())


def committed(content: Content) -> dict[Path, Files | bytes]:
    """Read what stands where derived content belongs; nothing where nothing is."""
    found: dict[Path, Files | bytes] = {}
    for path, made in content.items():
        if not isinstance(made, bytes):
            found[path] = read_tree(path)
        elif path.is_file():
            found[path] = path.read_bytes()
    return found


def differences(content: Content, project: Project) -> list[str]:
    """Return a line for each derived file that is not what it would be."""
    lines: list[str] = []
    there = committed(content)
    for path, made in content.items():
        name = path.relative_to(project.root).as_posix()
        if not isinstance(made, bytes):
            old = there[path]
            lines += compare(old if not isinstance(old, bytes) else {}, made, name)
        elif path not in there:
            lines.append(f"{name}: missing")
        elif there[path] != made:
            lines.append(f"{name}: different")
    return lines


def changed(content: Content) -> dict[Path, dict[str, Files | bytes]]:
    """Find the files that differ from those that are there, by folder and name."""
    there = committed(content)
    found: dict[Path, dict[str, Files | bytes]] = {}
    for path, made in content.items():
        if there.get(path) != made:
            found.setdefault(path.parent, {})[path.name] = made
    return found


def moved(staging: Project, project: Project) -> dict[Path, dict[str, Files | bytes]]:
    """Find the derived files of a copy of the project that the project itself does not have."""
    content = {
        project.root / path.relative_to(staging.root): made for path, made in build(staging).items()
    }
    return changed(content)
