"""Update a vendor: store its new document, build, check and put all in place as one step."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from generator.errors import GeneratorError
from generator.project import derived
from generator.project.file_lock import held
from generator.project.generate import check_installed, generate, repair
from generator.project.project import Project
from generator.project.swap import Content, replace

if TYPE_CHECKING:
    from generator.compare.compare import ChangeReport
    from generator.project.progress import Show
    from generator.update.incoming import Incoming


@frozen
class Outcome:
    """The result of an update, done or only tried."""

    said: str
    """A line that says what was taken; empty if the document is the stored one."""
    report: ChangeReport | None
    """The differences for callers; None if they cannot be found."""
    problems: tuple[GeneratorError, ...] = field(default=())
    """Why it cannot be done, after a dry run."""
    outdated: tuple[str, ...] = field(default=())
    """Other vendors whose clients are out of date."""


def update(
    project: Project, name: str, document: Path, show: Show, *, dry_run: bool = False
) -> Outcome:
    """Take a vendor's new document, or only find out what that would change.

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
    with held(project.root):
        incoming = read_incoming(project.vendor(name), document)
        if incoming.unchanged:
            return Outcome("", ChangeReport(name))
        update_of = _Update(project, name, document, incoming, show)
        return update_of.rehearse() if dry_run else update_of.make()


@frozen
class _Update:
    project: Project
    name: str
    document: Path
    incoming: Incoming
    show: Show

    def make(self) -> Outcome:
        """Put the new document and its client in place."""
        from generator.compare.compare import compare  # noqa: PLC0415 - takes long to import
        from generator.update.committed import committed  # noqa: PLC0415
        from generator.update.dry_build import trial  # noqa: PLC0415
        from generator.update.staging import check_overlays, differences  # noqa: PLC0415

        old = committed(self.project, self.name)
        with self.staged() as staging:
            try:
                done = generate(staging, [self.name], self.show, force=True)
            except GeneratorError as error:
                found = trial(*self.folders(staging))
                raise (*found.problems, error)[0] from None
            check_overlays(staging)
            report = compare(old, done.packages[self.name])
            content = differences(self.project.clients, staging.clients)
            beside: dict[Path, Content] = {**derived.moved(staging, self.project)}
            beside[self.project.specs / self.name] = self.files()
            try:
                replace(self.project.clients, content, beside)
            except OSError as error:
                raise GeneratorError(
                    f"The result cannot be put in place, so nothing was changed: {error}",
                    fix="Make it possible, and run this again.",
                ) from None
        return Outcome(self.incoming.said, report, outdated=done.outdated)

    def rehearse(self) -> Outcome:
        """Find out what the new document would change, and what stands in its way."""
        from generator.compare.compare import compare  # noqa: PLC0415 - takes long to import
        from generator.update.committed import committed  # noqa: PLC0415
        from generator.update.dry_build import trial  # noqa: PLC0415

        old = committed(self.project, self.name)
        with self.staged() as staging, self.show(1) as progress:
            progress.start(self.name)
            found = trial(*self.folders(staging))
            problems = tuple(self.renamed(each, staging) for each in found.problems)
            if found.package is None:
                return Outcome(self.incoming.said, None, problems)
            progress.done(self.name, found.package.report.summary())
        return Outcome(self.incoming.said, compare(old, found.package), problems)

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
