"""The commands of `python -m generator`."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from generator.project.generate import check, check_installed, generate, reports
from generator.project.interrupts import Interrupts
from generator.project.progress import printable, show_on
from generator.project.project import Project
from generator.project.standalone import build
from generator.streams import tell as tell_line
from generator.update.documents import compare_documents
from generator.update.outcome import Outcome
from generator.update.refusing import refusing
from generator.update.telling import Told, misused, reporting, tell
from generator.update.update import update

PROJECT = Project(Path(__file__).resolve().parent.parent)

Vendors = Annotated[
    list[str] | None,
    typer.Argument(metavar="[VENDOR]...", help="Ids of vendors; without any, all of them."),
]

app = typer.Typer(
    cls=refusing(PROJECT),
    help="Make typed Python clients from OpenAPI documents.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command("generate")
def generate_command(
    vendors: Vendors = None,
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Also rebuild what is up to date.")
    ] = False,
) -> None:
    """Rebuild the clients that are out of date."""
    with reporting(Told("generate"), PROJECT) as interrupts:
        show, hold = show_on(sys.stderr), interrupts.hold
        outcome = generate(PROJECT, vendors or (), show, force=force, decided=hold)
    if outcome.removed:
        typer.echo(f"Removed: {', '.join(outcome.removed)}")
    typer.echo(f"Rebuilt: {', '.join(outcome.rebuilt)}" if outcome.rebuilt else "Up to date.")
    if outcome.outdated:
        typer.echo(f"Still out of date: {', '.join(outcome.outdated)}")


Style = Annotated[
    Literal["text", "markdown", "json"],
    typer.Option("--format", help="The format of what is printed."),
]


@app.command("update")
def update_command(
    vendor: Annotated[str, typer.Argument(metavar="VENDOR", help="The vendor's id.")],
    documents: Annotated[
        list[Path],
        typer.Argument(
            metavar="DOCUMENT|PAGE...",
            help="OpenAPI 3 or Swagger 2.0: JSON, YAML, or a page that carries it. For a vendor"
            " without: pages of its documentation.",
        ),
    ],
    *,
    write: Annotated[
        bool, typer.Option("--write", help="With pages: edit the stored document, and rebuild.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Report what would change; write nothing.")
    ] = False,
    style: Style = "text",
) -> None:
    """Take a vendor's new document: store it, rebuild the client, report what changed.

    A document with a single operation updates that operation and leaves the vendor's others alone.
    Pages are compared with the stored document; --write makes the edits that settle what is new.

    \b
    Exit codes:
      0    done, or the document is the stored one; of pages: they agree
      1    it cannot be done: fixes, verbs, packages or something else of the project's
      3    only with --dry-run: it can be done, but a change breaks callers; or: pages and document
           differ, and a person has to settle it
      4    only with --dry-run: it can be done, and no change breaks callers
      5    it cannot be done: the document is missing, broken or none; or a page is
      130  interrupted by Ctrl-C; 143 by SIGTERM
    """  # noqa: D301 - the backspace keeps these lines apart
    from generator.pages import commands, running  # noqa: PLC0415 - takes long to import

    told = Told("update", tuple(documents), style, vendor=vendor, dry_run=dry_run)
    with reporting(told, PROJECT):
        are_pages = commands.are_pages(documents)
    if are_pages:
        running.run_update(PROJECT, vendor, documents, style, write=write and not dry_run)
        return
    if len(documents) > 1 or write:
        misused(told, PROJECT, "Several files, and --write, are for pages without a document.")
    (document,) = documents

    def work(interrupts: Interrupts) -> Outcome:
        show, hold = show_on(sys.stderr), interrupts.hold
        return update(PROJECT, vendor, document, show, dry_run=dry_run, decided=hold)

    tell(told, PROJECT, work)


@app.command("compare")
def compare_command(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="OLD NEW|VENDOR PAGE...",
            help="Two documents; or a vendor's id, and pages about its calls.",
        ),
    ],
    *,
    style: Style = "text",
) -> None:
    """Report what is different for callers between the clients of any two documents.

    With a vendor's id first, compare pages of its documentation with its document, fact by fact.

    \b
    Exit codes:
      0    nothing changed; of pages: they agree, but for what specs/VENDOR/accepted.toml accepts
      1    it cannot be done, for a reason that is none of the documents'
      3    a change breaks callers; of pages: something differs
      4    something changed, and nothing that breaks callers
      5    a document or page is missing, broken or none
      130  interrupted by Ctrl-C; 143 by SIGTERM
    """  # noqa: D301 - the backspace keeps these lines apart
    told = Told("compare", tuple(map(Path, names)), style)
    if names[0] in PROJECT.vendors():
        from generator.pages import running  # noqa: PLC0415 - takes long to import

        vendor, *pages = names
        running.run_compare(PROJECT, vendor, [Path(each) for each in pages], style)
        return
    if len(names) != 2:
        misused(told, PROJECT, "Give two documents, the old one first; or a vendor and pages.")
    old, new = told.documents
    tell(told, PROJECT, lambda _: compare_documents(PROJECT, old, new, show_on(sys.stderr)))


@app.command("draft")
def draft_command(
    pages: Annotated[list[Path], typer.Argument(metavar="PAGE...", help="Pages, one a call.")],
    *,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="A file that is not there yet.")
    ] = None,
) -> None:
    """Draft the OpenAPI document of a vendor that has none, from pages; every gap is marked."""
    from generator.pages import running  # noqa: PLC0415 - takes long to import

    running.run_draft(PROJECT, pages, output)


@app.command("watch")
def watch_command(
    vendor: Annotated[str, typer.Argument(metavar="VENDOR", help="The vendor's id.")],
    source: Annotated[
        str,
        typer.Argument(
            metavar="FILE|FOLDER|URL",
            help="A document or page, a folder of pages, or an https address of one of them.",
        ),
    ],
    *,
    style: Annotated[
        Literal["text", "json"], typer.Option("--format", help="The format of what is printed.")
    ] = "text",
) -> None:
    """Say in one line whether what a vendor publishes is still what its document was made from.

    \b
    Exit codes:
      0  it is
      1  failed: something cannot be read
      3  it is not: something breaks callers, or contradicts the document
      4  it is not, and nothing breaks callers
    """  # noqa: D301 - the backspace keeps these lines apart
    from generator.pages import running  # noqa: PLC0415 - takes long to import

    running.run_watch(PROJECT, vendor, source, style)


@app.command("new")
def new_command(
    vendor: Annotated[str, typer.Argument(metavar="VENDOR", help="Its id: one lower-case word.")],
    document: Annotated[
        Path,
        typer.Argument(
            metavar="DOCUMENT", help="OpenAPI 3 or Swagger 2.0, JSON or YAML, or a page with it."
        ),
    ],
    *,
    name: Annotated[
        str | None, typer.Option("--name", help="The product; the document's title without.")
    ] = None,
    class_name: Annotated[
        str | None, typer.Option("--class-name", help="Of its class; made of the id without.")
    ] = None,
) -> None:
    """Add a vendor: its document, its client, and a first form of its overlays, tests and page."""
    from generator.new.new import new  # noqa: PLC0415 - takes long to import

    with reporting(Told("new"), PROJECT) as interrupts:
        show, hold = show_on(sys.stderr), interrupts.hold
        outcome = new(
            PROJECT, vendor, document, show, product=name, class_name=class_name, decided=hold
        )
    typer.echo("Written:")
    for path in outcome.files:
        typer.echo(f"  {path}")
    typer.echo("What is left to do:")
    for number, step in enumerate(outcome.left, 1):
        typer.echo(f"{number:3}. {printable(step)}")


@app.command("check")
def check_command(vendors: Vendors = None) -> None:
    """Check that every committed client is what would be generated now; exit with 1 if not."""
    with reporting(Told("check"), PROJECT):
        lines = check(PROJECT, vendors or (), show_on(sys.stderr))
    for line in lines:
        typer.echo(printable(line))
    if lines:
        tell_line("error: Run `python -m generator generate`, and commit the result.")
        raise typer.Exit(1)
    typer.echo("Everything is up to date.")


@app.command("report")
def report_command(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[VENDOR|DOCUMENT]...",
            help="Ids of vendors, or OpenAPI documents; without any, all vendors.",
        ),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print every part, as JSON.")] = False,
) -> None:
    """List which parts of documents, vendors' or any, are used, loosened or dropped."""
    with reporting(Told("report"), PROJECT):
        found = reports(PROJECT, names or (), show_on(sys.stderr))
    from generator.report.table import as_json_text, as_table  # noqa: PLC0415 - for this command only

    if as_json:
        typer.echo(as_json_text(found))
        return
    for line in as_table(found):
        typer.echo(printable(line))


@app.command("build")
def build_command(
    document: Annotated[Path, typer.Argument(metavar="DOCUMENT", help="An OpenAPI document.")],
    package: Annotated[str, typer.Option(metavar="NAME", help="The import name of the package.")],
    output: Annotated[Path, typer.Option(metavar="DIR", help="The folder to write NAME into.")],
    *,
    overlay: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="An OpenAPI Overlay to apply to the document first."),
    ] = None,
    project: Annotated[
        bool,
        typer.Option("--project", help="Also write a pyproject.toml, for pip to install."),
    ] = False,
) -> None:
    """Make a self-contained package of any OpenAPI document."""
    with reporting(Told("build"), PROJECT) as interrupts:
        check_installed(PROJECT)
        with show_on(sys.stderr)(1) as progress:
            progress.start(package)
            target, hold = (package, output), interrupts.hold
            made = build(
                PROJECT, document, *target, overlay=overlay, installable=project, decided=hold
            )
            progress.done(package, made.package.report.summary())
    typer.echo(f"Written: {output / package}")
    typer.echo(f"It needs: {', '.join(made.requirements)}")
    if project:
        typer.echo(f"Install it, and them, with: python -m pip install {shlex.quote(str(output))}")
