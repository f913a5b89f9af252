"""The client of a vendor as it is committed: what its callers have now."""

from __future__ import annotations

from attrs import evolve

from generator import pipeline
from generator.describe.describe import describe
from generator.errors import GeneratorError
from generator.normalize.normalize import normalize
from generator.project.project import Project
from generator.project.tree import read_tree
from generator.read import load
from generator.report.package import Package
from generator.report.verify import Report


def committed(project: Project, name: str) -> Package | None:
    """Return the package that lies among the generated clients; None if there is none.

    It is read from there and not made anew: the vendor's fixes may be those for its new document.
    """
    folder = project.clients / name
    document = folder / "openapi.json"
    if not document.is_file():
        return None
    vendor = project.vendor(name)
    try:
        source = evolve(load.load_document(document, name), vendor=vendor)
        api = describe(normalize(source), name, vendor.class_name)
    except GeneratorError:  # a normalized document can be normalized again, as a rule
        return pipeline.build_vendor(project.specs / name)
    return Package(name, read_tree(folder), Report(name, ()), api)
