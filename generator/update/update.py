"""Update a vendor: store its new document, build, check and put all in place as one step."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from generator.errors import GeneratorError
from generator.project import derived
from generator.project.file_lock import held
from generator.project.generate import check_installed, generate, repair
from generator.project.project import Project
from generator.project.swap import Content, Decided, nothing, replace
from generator.project.tree import Files, read_tree
from generator.read.positions import located
from generator.update.notices import Notice
from generator.update.outcome import Outcome

if TYPE_CHECKING:
    from generator.project.progress import Show
    from generator.report.package import Package
    from generator.update.incoming import Incoming


def update(
    project: Project,
    name: str,
    document: Path,
    show: Show,
    *,
    dry_run: bool = False,
    decided: Decided = nothing,
) -> Outcome:
    """Take a vendor's new document, or only find out what that would change.

    What prevents it is in the outcome, as far as it can be found out at once.

    Args:
        project: The project.
        name: The vendor's id.
        document: Its new document.
        show: Shows progress.
        dry_run: True to change nothing.
        decided: Called before anything is put in place; it must not be interrupted from there on.

    Raises:
        GeneratorError: It cannot be done; nothing was changed.

    """
    project.choose([name])
    check_installed(project)
    repair(project)
    from generator.compare.compare import ChangeReport  # noqa: PLC0415 - takes long to import
    from generator.update.incoming import read_incoming  # noqa: PLC0415

    # What follows the present version must be known before anything is put in place.
    ChangeReport(name).bump(project.version())
    with held(project.root), _uncollected():
        incoming = read_incoming(project.vendor(name), document)
        if incoming.unchanged:
            return Outcome("", ChangeReport(name))
        update_of = _Update(project, name, document, incoming, show)
        return update_of.rehearse() if dry_run else update_of.make(decided)


@frozen
class _Update:
    project: Project
    name: str
    document: Path
    incoming: Incoming
    show: Show

    def make(self, decided: Decided) -> Outcome:
        """Put the new document and its client in place."""
        from generator.compare.compare import compare  # noqa: PLC0415 - takes long to import
        from generator.update.committed import committed, reusable  # noqa: PLC0415
        from generator.update.dry_build import trial  # noqa: PLC0415
        from generator.update.staging import differences  # noqa: PLC0415

        old = committed(self.project, self.name)
        known = reusable(self.project, old)
        earlier = {self.name: known} if known else {}
        with self.staged() as staging:
            try:
                done = generate(staging, [self.name], self.show, force=True, earlier=earlier)
            except GeneratorError as error:
                found = trial(*self.folders(staging))
                problems = found.problems or (located(error),)
                return self.refused(
                    (*problems, *self.taken_over(old, found.package, staging)), staging
                )
            package = done.packages[self.name]
            taken = self.taken_over(old, package, staging)
            if taken:
                return self.refused(taken, staging)
            notices = [*self.notices(staging, package.files), *_outdated(done.outdated)]
            notices += self.check(staging, read_tree(staging.overlays), package.files)
            report = compare(old, package)
            content = differences(self.project.clients, staging.clients)
            beside: dict[Path, Content] = {**derived.moved(staging, self.project)}
            beside[self.project.specs / self.name] = self.files()
            try:
                replace(self.project.clients, content, beside, decided=decided)
            except OSError as error:
                raise GeneratorError(
                    f"The result cannot be put in place, so nothing was changed: {error}",
                    fix="Make it possible, and run this again.",
                ) from None
        return Outcome(self.incoming.said, report, notices=tuple(notices), stored=True)

    def rehearse(self) -> Outcome:
        """Find out what the new document would change, and what stands in its way."""
        from generator.compare.compare import compare  # noqa: PLC0415 - takes long to import
        from generator.update.committed import committed, reusable  # noqa: PLC0415
        from generator.update.dry_build import trial  # noqa: PLC0415

        old = committed(self.project, self.name)
        with self.staged() as staging, self.show(1) as progress:
            progress.start(self.name)
            known = reusable(self.project, old)
            found = trial(*self.folders(staging), known, self.incoming.source)
            if found.package is None:
                return self.refused(found.problems, staging)
            progress.done(self.name, found.package.report.summary())
            problems = (*found.problems, *self.taken_over(old, found.package, staging))
            outcome = evolve(self.refused(problems, staging), report=compare(old, found.package))
            notices = self.notices(staging, found.package.files)
            if not problems:  # mypy would find the same again
                overlays = {**read_tree(staging.overlays), **_faces(staging)}
                try:
                    notices += self.check(staging, overlays, found.package.files)
                except GeneratorError as error:
                    outcome = evolve(outcome, problems=(self.renamed(error, staging),))
        return evolve(outcome, notices=tuple(notices))

    def refused(self, problems: tuple[GeneratorError, ...], staging: Project) -> Outcome:
        """Return the outcome with what stands in the way, if anything does."""
        return Outcome(
            self.incoming.said, None, tuple(self.renamed(each, staging) for each in problems)
        )

    def taken_over(
        self, old: Package | None, new: Package | None, staging: Project
    ) -> tuple[GeneratorError, ...]:
        """Find the calls that overlays use by names which stand for other calls now."""
        from generator.update.taken_over import names_taken_over  # noqa: PLC0415 - takes long

        if old is None or new is None:
            return ()
        found = names_taken_over(self.name, staging.overlays, old.api, new.api)
        return () if found is None else (located(found),)

    def check(self, staging: Project, overlays: Files, package: Files) -> list[Notice]:
        """Check that the overlays fit the new client; note what could not be looked at."""
        from generator.update.overlay_check import check_overlays  # noqa: PLC0415 - takes long

        found = sorted(staging.clients.iterdir())
        entries = {path.name: path for path in found if path.name != self.name}
        clients: dict[str, Files] = {
            name: read_tree(path) for name, path in entries.items() if path.is_dir()
        }
        clients[""] = {name: path.read_bytes() for name, path in entries.items() if path.is_file()}
        clients[self.name] = package
        unknown = check_overlays(staging, overlays, clients).unknown
        what = f"not installed, so mypy took what is of them as it is used: {', '.join(unknown)}"
        return [Notice("packages", what)] if unknown else []

    def notices(self, staging: Project, package: Files) -> list[Notice]:
        """List what people should look at."""
        from generator.update.review import review  # noqa: PLC0415 - takes long to import

        folder, made = staging.specs / self.name, package["openapi.json"]
        known = (self.project, self.name, self.document, self.incoming)
        return [*review(*known, folder=folder, made=made)]

    def folders(self, staging: Project) -> tuple[Path, Path, Path]:
        """Return the vendor's folders with the new document and without it, and the overlays."""
        return staging.specs / self.name, self.project.specs / self.name, staging.overlays

    @contextmanager
    def staged(self) -> Generator[Project]:
        """Copy the project and give the copy the new document; errors name the user's files."""
        from generator.update.staging import staged  # noqa: PLC0415 - takes long to import

        with staged(self.project) as staging:
            folder = staging.specs / self.name
            for name, content in self.files().items():
                if content is None:
                    (folder / name).unlink()
                else:
                    (folder / name).write_bytes(content)
            try:
                yield staging
            except GeneratorError as error:
                raise self.renamed(error, staging) from None

    def files(self) -> dict[str, bytes | None]:
        """Return the new content of files in the vendor's folder; None for a file that goes."""
        found: dict[str, bytes | None] = {
            self.incoming.name: self.incoming.data,
            "vendor.toml": self.incoming.settings,
        }
        if self.incoming.removed is not None:
            found[self.incoming.removed] = None
        return found

    def renamed(self, error: GeneratorError, staging: Project) -> GeneratorError:
        """Return the error with the names of the files that the user knows."""
        line = error.line
        if error.file == str(staging.specs / self.name / self.incoming.name):
            file = str(self.document)
            if line is not None and self.incoming.first_line:
                line += self.incoming.first_line - 1
        else:
            file = self._here(error.file or "", staging)
        return GeneratorError(
            self._here(error.what, staging),
            file=file or None,
            pointer=error.pointer,
            line=line,
            fix=error.fix,
            lines=[self._here(each, staging) for each in error.lines],
        )

    def _here(self, text: str, staging: Project) -> str:
        return text.replace(str(staging.root), str(self.project.root))


@contextmanager
def _uncollected() -> Generator[None]:
    """Let the block keep what it makes: nearly all is needed to its end, and looked at in vain."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _faces(staging: Project) -> dict[str, bytes]:
    """Derive the modules of the overlays that the generator writes, by path in `usergroups`."""
    found: dict[str, bytes] = {}
    for path, made in derived.build(staging).items():
        if path.is_relative_to(staging.overlays) and isinstance(made, Mapping):
            folder = path.relative_to(staging.overlays).as_posix()
            found |= {f"{folder}/{name}": content for name, content in made.items()}
    return found


def _outdated(names: tuple[str, ...]) -> list[Notice]:
    return [Notice("outdated", f"Still out of date: {', '.join(names)}")] if names else []
