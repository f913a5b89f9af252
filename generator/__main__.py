"""The command line: `python -m generator --help`.

The four hops from a document to files (load, normalize, emit, verify) are in pipeline.py.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from generator.console.generate import check, check_installed, generate, reports
from generator.console.progress import show_on
from generator.console.project import Project
from generator.console.standalone import build
from generator.errors import GeneratorError

PROJECT = Project(Path(__file__).resolve().parent.parent)

Vendors = Annotated[
    list[str] | None, typer.Argument(metavar="[VENDOR]...", help="Vendor ids; all without.")
]

app = typer.Typer(
    help="Makes typed Python clients from OpenAPI documents.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@contextmanager
def _told() -> Generator[None]:
    """Tell what went wrong in one message, and stop."""
    try:
        yield
    except (GeneratorError, OSError) as error:
        typer.echo(f"error: {_printable(str(error))}", err=True)
        raise typer.Exit(1) from None


def _printable(text: str) -> str:
    """The text with a document's control characters spelled out: a terminal would obey them."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode()
        for char in text
    )


@app.command("generate")
def generate_command(
    vendors: Vendors = None,
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Rebuild what is up to date, too.")
    ] = False,
) -> None:
    """Rebuild the clients that are out of date."""
    with _told():
        outcome = generate(PROJECT, vendors or (), show_on(sys.stderr), force=force)
    if outcome.removed:
        typer.echo(f"Removed: {', '.join(outcome.removed)}")
    typer.echo(f"Rebuilt: {', '.join(outcome.rebuilt)}" if outcome.rebuilt else "Up to date.")
    if outcome.outdated:
        typer.echo(f"Still out of date: {', '.join(outcome.outdated)}")


@app.command("check")
def check_command(vendors: Vendors = None) -> None:
    """Fail if a committed client is not what would be generated."""
    with _told():
        lines = check(PROJECT, vendors or (), show_on(sys.stderr))
    for line in lines:
        typer.echo(_printable(line))
    if lines:
        typer.echo("error: run `python -m generator generate` and commit the result.", err=True)
        raise typer.Exit(1)
    typer.echo("Everything is as it would be generated.")


@app.command("report")
def report_command(
    vendors: Vendors = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Everything, as JSON.")] = False,
) -> None:
    """Say what became of each part of the vendors' documents."""
    with _told():
        found = reports(PROJECT, vendors or (), show_on(sys.stderr))
    from generator.console.table import as_json_text, as_table  # noqa: PLC0415 - for this command only

    if as_json:
        typer.echo(as_json_text(found))
        return
    for line in as_table(found):
        typer.echo(_printable(line))


@app.command("build")
def build_command(
    document: Annotated[Path, typer.Argument(metavar="DOCUMENT", help="An OpenAPI document.")],
    package: Annotated[str, typer.Option(metavar="NAME", help="The package's import name.")],
    output: Annotated[Path, typer.Option(metavar="DIR", help="The folder that gets NAME.")],
) -> None:
    """Make a self-contained package of any OpenAPI document."""
    with _told():
        check_installed(PROJECT)
        with show_on(sys.stderr)(1) as progress:
            progress.start(package)
            made = build(document, package, output)
            progress.done(package, made.report.summary())
    typer.echo(f"Written: {output / package}")


if __name__ == "__main__":
    app(prog_name="python -m generator")
