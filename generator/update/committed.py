"""The client of a vendor as it is committed: what its callers have now."""

from __future__ import annotations

from attrs import evolve

from generator import pipeline
from generator.describe.api import Api
from generator.describe.describe import describe
from generator.emit.reuse import Earlier
from generator.errors import GeneratorError
from generator.normalize.normalize import normalize
from generator.project.described import keep, kept
from generator.project.lock import current_tools, hash_spec, read_lock
from generator.project.project import Project
from generator.project.tree import Files, hash_tree, read_tree
from generator.read import load
from generator.report.package import Package
from generator.report.verify import Report


def committed(project: Project, name: str) -> Package | None:
    """Return the package that lies among the generated clients; None if there is none.

    It is read from there and not made anew: the vendor's fixes may be those for its new document.
    Its description is the one that was kept when it was built, if it was built here.
    """
    folder = project.clients / name
    if not (folder / "openapi.json").is_file():
        return None
    files = read_tree(folder)
    api = kept(files)
    if api is None:
        try:
            api = _described(project, name, files)
        except GeneratorError:  # a normalized document can be normalized again, as a rule
            return pipeline.build_vendor(project.specs / name)
        keep(files, api)
    return Package(name, files, Report(name, ()), api)


def reusable(project: Project, old: Package | None) -> Earlier | None:
    """Return the package as one that can be made again in part; None if other tools made it."""
    lock = read_lock(project)
    made = lock.vendors.get(old.name) if old and lock else None
    if old is None or made is None or lock is None or lock.tools != current_tools(project):
        return None
    return Earlier(old.api, old.files) if made.output == hash_tree(old.files) else None


def _described(project: Project, name: str, files: Files) -> Api:
    """Describe the client anew: from its source, or from what it carries if that has changed.

    What it carries lacks a little, such as which classes were closed that are read, too.
    """
    lock = read_lock(project)
    made = lock.vendors.get(name) if lock else None
    vendor = project.vendor(name)
    if made and made.spec == hash_spec(project, name) and made.output == hash_tree(files):
        source = load.load_vendor(project.specs / name)
    else:
        carried = load.load_document(project.clients / name / "openapi.json", name)
        source = evolve(carried, vendor=vendor)
    return describe(normalize(source), name, vendor.class_name)
