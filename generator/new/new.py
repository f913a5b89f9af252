"""A vendor that is not there yet: its files made, its client built, and all put in place."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from generator.errors import GeneratorError
from generator.project import derived
from generator.project.file_lock import held
from generator.project.generate import check_installed, generate, repair
from generator.project.project import Project
from generator.project.swap import Decided, nothing, replace, write
from generator.project.tree import Files

if TYPE_CHECKING:
    from generator.project.progress import Show


@frozen
class Outcome:
    """The result of `new`."""

    files: tuple[str, ...]
    """The files that people go on with, by their paths in the project."""
    left: tuple[str, ...]
    """The steps that are left to do."""


def new(
    project: Project,
    vendor: str,
    document: Path,
    show: Show,
    *,
    product: str | None = None,
    class_name: str | None = None,
    decided: Decided = nothing,
) -> Outcome:
    """Add a vendor: store its document, write the first form of its files, build its client.

    Args:
        project: The checkout that gets the vendor.
        vendor: Its id.
        document: Its OpenAPI document.
        show: Shows progress.
        product: The product's name; the document's title if it is not given.
        class_name: The name of its class; made of the id if it is not given.
        decided: Called before anything is put in place.

    Raises:
        GeneratorError: It cannot be done; nothing was changed.

    """
    check_installed(project)
    repair(project)
    from generator.new import credentials, names, skeleton, steps, stored  # noqa: PLC0415
    from generator.pipeline import build_document  # noqa: PLC0415 - takes long to import

    with held(project.root):
        names.check_id(project, vendor)
        api = build_document(document, vendor).api
        called = names.named(vendor, api.title, product, class_name)
        login = credentials.login(api)
        made = skeleton.skeleton(called, api, login)
        made[f"specs/{vendor}"] = stored.stored(document, called, api)
        with _staged(project, made) as staging:
            generate(staging, [vendor], show, force=False)
            _put_in_place(project, staging, made, decided)
    return Outcome(tuple(_paths(made)), tuple(steps.steps(called, api, login)))


@contextmanager
def _staged(project: Project, made: Mapping[str, Files | bytes]) -> Generator[Project]:
    """Yield a copy of the project that has the new files; its faults name the project's files."""
    from generator.update.staging import staged  # noqa: PLC0415 - takes long to import

    with staged(project) as staging:
        for path, content in made.items():
            target = staging.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            write(target, content)
        try:
            yield staging
        except GeneratorError as error:
            raise _renamed(error, staging, project) from None


def _put_in_place(
    project: Project, staging: Project, made: Mapping[str, Files | bytes], decided: Decided
) -> None:
    from generator.update.staging import differences  # noqa: PLC0415 - takes long to import

    beside = derived.moved(staging, project)
    for path, content in made.items():
        target = project.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # its page is there already, with the tables filled in
        beside.setdefault(target.parent, {}).setdefault(target.name, content)
    try:
        clients = differences(project.clients, staging.clients)
        replace(project.clients, clients, beside, decided=decided)
    except OSError as error:
        raise GeneratorError(
            f"The result cannot be put in place, so nothing was changed: {error}",
            fix="Make it possible, and run this again.",
        ) from None


def _paths(made: Mapping[str, Files | bytes]) -> Generator[str]:
    for path, content in sorted(made.items()):
        if isinstance(content, bytes):
            yield path
        else:
            yield from (f"{path}/{name}" for name in sorted(content) if content[name])


def _renamed(error: GeneratorError, staging: Project, project: Project) -> GeneratorError:
    def here(text: str) -> str:
        return text.replace(str(staging.root), str(project.root))

    return GeneratorError(
        here(error.what),
        file=None if error.file is None else here(error.file),
        pointer=error.pointer,
        line=error.line,
        fix=error.fix,
        lines=[here(each) for each in error.lines],
    )
