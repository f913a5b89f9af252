"""Rebuild the clients that are out of date, and put them in place as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from generator.errors import GeneratorError
from generator.project import derived
from generator.project.file_lock import held
from generator.project.lock import (
    Lock,
    Made,
    Tools,
    current_tools,
    hash_spec,
    is_current,
    is_faces_current,
    is_runtime_current,
    read_lock,
)
from generator.project.project import AREA, LOCK, RUNTIME, Project
from generator.project.swap import Decided, nothing, recover, replace
from generator.project.tree import Files, compare, hash_tree, holds, read_tree

if TYPE_CHECKING:
    from generator.emit.reuse import Earlier
    from generator.project.progress import Show
    from generator.report.package import Package
    from generator.report.verify import Report


@frozen
class Outcome:
    """The result of `generate`: names of packages, sorted."""

    rebuilt: tuple[str, ...]
    removed: tuple[str, ...]
    outdated: tuple[str, ...]
    """Not asked for, but out of date."""
    packages: Mapping[str, Package] = field(factory=dict[str, "Package"])
    """Those that were rebuilt."""


def generate(
    project: Project,
    names: Sequence[str],
    show: Show,
    *,
    force: bool,
    decided: Decided = nothing,
    earlier: Mapping[str, Earlier] | None = None,
) -> Outcome:
    """Rebuild the named vendors (all, if none is named) that are out of date, or all by force.

    Of `earlier` packages, modules are taken that would be the same.
    """
    with held(project.root):
        recover(project.clients, within=project.root)
        chosen, known = project.choose(names), earlier or {}
        return _generate(project, chosen, show, known, force=force, decided=decided)


def _generate(
    project: Project,
    chosen: Sequence[str],
    show: Show,
    earlier: Mapping[str, Earlier],
    *,
    force: bool,
    decided: Decided,
) -> Outcome:
    tools = current_tools(project)
    lock = read_lock(project)
    outdated = [
        name
        for name in project.vendors()
        if (force and name in chosen) or not is_current(project, lock, tools, name)
    ]
    stale = [name for name in outdated if name in chosen]
    runtime = force or not is_runtime_current(project, lock, tools)
    faces = force or not is_faces_current(project, lock, tools)

    if stale or runtime or faces:
        check_installed(project)
    specs = {name: hash_spec(project, name) for name in stale}
    packages = _build(project, stale, show, earlier)
    built = _files(packages, runtime=runtime)
    faced = derived.build(project) if faces else {}
    made = _next_lock(project, lock, tools, specs, built)
    made = _with_faces(made, project, lock, faced)
    removed = project.orphans()
    # What is the same stays as it is: to write hundreds of small files anew takes time.
    new = {name: files for name, files in built.items() if not holds(project.clients / name, files)}
    content: dict[str, Files | bytes | None] = {**new, **dict.fromkeys(removed)}
    content.update(_changed_files(project, made))
    beside = derived.changed(faced)
    if content or beside:
        replace(project.clients, content, beside, decided=decided)
    return Outcome(
        rebuilt=tuple(stale),
        removed=removed,
        outdated=tuple(name for name in outdated if name not in chosen),
        packages=packages,
    )


def check(project: Project, names: Sequence[str], show: Show) -> list[str]:
    """List each committed file that is not what would be generated now, one line each."""
    repair(project)
    chosen = project.choose(names)
    check_installed(project)
    specs = {name: hash_spec(project, name) for name in chosen}
    built = _files(_build(project, chosen, show, {}), runtime=True)
    lines: list[str] = []
    for name, files in sorted(built.items()):
        lines += compare(read_tree(project.clients / name), files, name)
    if not names:
        faced = derived.build(project)
        lines += derived.differences(faced, project)
        made = _next_lock(project, None, current_tools(project), specs, built)
        made = _with_faces(made, project, None, faced)
        lines += [f"{name}: different" for name in _changed_files(project, made)]
        lines += [f"{name}: not expected" for name in project.orphans()]
    return lines


def reports(project: Project, names: Sequence[str], show: Show) -> dict[str, Report]:
    """Return the drop report of each named vendor or document (of all vendors, if none is named).

    They are made anew. What is not the id of a vendor is the path of any document.
    """
    repair(project)
    paths = [name for name in names if name not in project.vendors() and Path(name).is_file()]
    vendors = [name for name in names if name not in paths]
    chosen = project.choose(vendors) if vendors or not paths else ()
    check_installed(project)
    from generator import pipeline  # noqa: PLC0415 - takes long to import

    found: dict[str, Report] = {}
    with show(len(chosen) + len(paths)) as progress:
        for name in chosen:
            progress.start(name)
            found[name] = pipeline.build_vendor(project.specs / name, project.overlays).report
            progress.done(name, found[name].summary())
        for path in paths:
            name = Path(path).name if Path(path).name not in found else path
            progress.start(name)
            made = pipeline.build_document(Path(path), "reported").report
            found[name] = evolve(made, name=name)
            progress.done(name, made.summary())
    return found


def repair(project: Project) -> None:
    """Complete, or clear away, what a killed run has left."""
    if (project.clients / AREA).is_dir():
        with held(project.root):
            recover(project.clients, within=project.root)


def check_installed(project: Project) -> None:
    """Refuse tools of another version than the pinned one: they would give other bytes."""
    from importlib import metadata  # noqa: PLC0415 - a run with nothing to do can do without

    for name, version in project.pinned().items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = "not installed"
        if found != version:
            raise GeneratorError(
                f"{name} must be {version}, but is {found}.",
                file=project.root / "pyproject.toml",
                fix="Run `python -m pip install -e . --group generator`.",
            )


def _build(
    project: Project, vendors: Sequence[str], show: Show, earlier: Mapping[str, Earlier]
) -> dict[str, Package]:
    if not vendors:
        return {}
    from generator import pipeline  # noqa: PLC0415 - takes long to import
    from generator.project.described import keep  # noqa: PLC0415

    built: dict[str, Package] = {}
    with show(len(vendors)) as progress:
        for name in vendors:
            progress.start(name)
            folder, known = project.specs / name, earlier.get(name)
            built[name] = pipeline.build_vendor(folder, project.overlays, known)
            keep(built[name].files, built[name].api)
            progress.done(name, built[name].report.summary())
    return built


def _files(packages: Mapping[str, Package], *, runtime: bool) -> dict[str, Files]:
    built = {name: package.files for name, package in packages.items()}
    if runtime:
        from generator import pipeline  # noqa: PLC0415 - takes long to import

        built[RUNTIME] = pipeline.build_runtime()
    return built


def _next_lock(
    project: Project,
    lock: Lock | None,
    tools: Tools,
    specs: Mapping[str, str],
    built: Mapping[str, Files],
) -> Lock:
    # What other tools made has no entry, and so stays out of date until it is rebuilt.
    kept = lock.vendors.items() if lock and lock.tools == tools else ()
    vendors = {name: made for name, made in kept if name in project.vendors()}
    vendors.update({name: Made(specs[name], hash_tree(built[name])) for name in specs})
    runtime = lock.runtime if lock else ""
    if RUNTIME in built:
        runtime = hash_tree(built[RUNTIME])
    return Lock(tools, vendors, runtime)


def _with_faces(lock: Lock, project: Project, old: Lock | None, faced: derived.Content) -> Lock:
    """Return the lock with what the faces are made from; the old entry if they were not made."""
    if not faced:
        kept = old.faces if old and old.tools == lock.tools else None
        return lock._replace(faces=kept)
    made = Made(derived.hash_source(project), derived.hash_output(faced, project))
    return lock._replace(faces=made)


def _changed_files(project: Project, lock: Lock) -> dict[str, bytes]:
    """Return the files directly in the clients' folder that are out of date; the lock last."""
    from generator.emit.registry import root_files  # noqa: PLC0415 - takes long to import

    vendors = [
        project.vendor(name)
        for name in project.vendors()
        if name in lock.vendors or (project.clients / name).is_dir()
    ]
    root = root_files(vendors)
    recorded = lock._replace(root=hash_tree(root))
    changed: dict[str, bytes] = {}
    for name, content in {**root, LOCK: recorded.as_bytes()}.items():
        path = project.clients / name
        if not path.is_file() or path.read_bytes() != content:
            changed[name] = content
    return changed
