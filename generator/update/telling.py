"""Output of a command about its outcome: on standard error, on standard output, and its status."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import Final, NoReturn

import typer
from attrs import frozen

from generator.errors import GeneratorError
from generator.project.interrupts import Interrupted, Interrupts
from generator.project.progress import printable
from generator.project.project import Project
from generator.read.positions import locating
from generator.streams import tell as tell_line
from generator.update.outcome import Asked, Misused, Outcome

_SHOWN: Final = 7
_NOTED: Final = ("packages", "outdated")


def attempt(work: Callable[[], Outcome]) -> Outcome:
    """Do the work; what prevents it becomes its outcome, and so does a signal."""
    try:
        with locating():
            return work()
    except (GeneratorError, OSError) as error:
        return Outcome("", None, (error,))
    except Interrupted:
        return Outcome("", None)


@contextmanager
def reporting(told: Told, project: Project) -> Generator[Interrupts]:
    """Print the error that the block raises, and exit with the status of what is at fault.

    A signal ends the block in the same way; once it has decided, it goes on to its end.
    """
    with Interrupts.watched() as interrupts:
        try:
            with locating():
                yield interrupts
        except (GeneratorError, OSError) as error:
            outcome = Outcome("", None, (error,))
        except Interrupted:
            outcome = Outcome("", None)
        except typer.Exit:
            if not interrupts.number:
                raise
            outcome = None
        else:
            if not interrupts.number:
                return
            outcome = None
        if outcome is None:
            tell_line("Interrupted, but all was put in place.")
            raise typer.Exit(interrupts.status)
        raise typer.Exit(_print(told, project, outcome, interrupts)) from None


def error_lines(error: Exception) -> list[str]:
    """Return an error as lines, the first of its particulars and how many more there are."""
    lines = error.lines if isinstance(error, GeneratorError) else ()
    left = len(lines) - _SHOWN
    more = [f"  … and {left} more"] if left > 0 else []
    said = _of_system(error) if isinstance(error, OSError) else error
    return [f"error: {said}", *(f"  {each}" for each in lines[:_SHOWN]), *more]


def _of_system(error: OSError) -> str:
    """Return what the system says, without the number of its error."""
    said = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {said}" if error.filename is not None else said


def tell(told: Told, project: Project, work: Callable[[Interrupts], Outcome]) -> NoReturn:
    """Do the work, print its outcome, and exit with the status that it has."""
    with Interrupts.watched() as interrupts:
        outcome = attempt(partial(work, interrupts))
        status = _print(told, project, outcome, interrupts)
    raise typer.Exit(status)


def misused(told: Told, project: Project, what: str) -> NoReturn:
    """Refuse arguments that do not go together."""
    if told.style != "json":
        raise typer.BadParameter(what)
    tell(told, project, lambda _: Outcome("", None, (Misused(what),)))


def _print(told: Told, project: Project, outcome: Outcome, interrupts: Interrupts) -> int:
    errors, lines, status = told.lines(outcome, project, interrupts)
    for line in errors:
        tell_line(printable(line))
    for line in lines:
        typer.echo(printable(line))
    return status


@frozen
class Told(Asked):
    """The request of a user, and what is printed of its outcome."""

    def lines(
        self, outcome: Outcome, project: Project, interrupts: Interrupts
    ) -> tuple[list[str], list[str], int]:
        """Return the lines for standard error and for standard output, and the exit status."""
        came = interrupts.number != 0
        status = interrupts.status if came else outcome.status(*self.documents)
        shown = self._shown(outcome, project, status, came=came)
        return self._errors(outcome, came=came), shown, status

    def _errors(self, outcome: Outcome, *, came: bool) -> list[str]:
        found = [line for each in outcome.problems for line in error_lines(each)]
        found += [outcome.said] if outcome.said and outcome.report else []
        found += [each.what for each in outcome.notices if each.kind in _NOTED]
        if outcome.stored:
            place = f"specs/{self.vendor} and its client"
            said = "Interrupted, but all was put in place" if came else "Put in place"
            found.append(f"{said}: {place}.")
        elif came:
            found.append("Interrupted: nothing was changed.")
        return found

    def _shown(self, outcome: Outcome, project: Project, status: int, *, came: bool) -> list[str]:
        from generator.update import show  # noqa: PLC0415 - takes long to import

        version = project.version() if self.vendor else None
        match self.style:
            case "text":
                return show.text(outcome, version, entry=outcome.stored)
            case "markdown":
                return show.markdown(outcome, version)
            case "json":
                made = show.data(outcome, version, self, status=status, interrupted=came)
                return json.dumps(made, indent=2).splitlines()
