"""Run the generator from the command line: `python -m generator --help`."""

from __future__ import annotations

import gc
import sys

from generator.signals import end_on_signals
from generator.streams import prepare, tell_unwritten


def main() -> None:
    """Run the command that the arguments name."""
    end_on_signals()  # first of all: imports take longer than people wait
    prepare()
    gc.disable()  # a command keeps nearly all it makes, and then ends
    try:
        try:
            _run()
        finally:
            sys.stdout.flush()
    except OSError as error:  # commands tell those of files
        sys.exit(tell_unwritten(error))
    finally:
        gc.freeze()  # what is about to end need not be looked through first


def _run() -> None:
    if sys.argv[1:] == ["generate"] and _has_nothing_to_do():
        sys.stdout.write("Up to date.\n")
        return
    from generator.command_line import app  # noqa: PLC0415 - takes long to import

    app(prog_name="python -m generator")


def _has_nothing_to_do() -> bool:
    """Find out without the library of the command line, whose import takes as long as this."""
    from pathlib import Path  # noqa: PLC0415 - takes long to import

    from generator.project.lock import is_all_current  # noqa: PLC0415 - for this command only
    from generator.project.project import Project  # noqa: PLC0415

    try:
        return is_all_current(Project(Path(__file__).resolve().parent.parent))
    except (OSError, ValueError, LookupError):
        return False  # the command itself says what is wrong


if __name__ == "__main__":
    main()
