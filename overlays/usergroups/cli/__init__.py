"""The command line: `usergroups --help`.

It needs the extra `cli`; without it the command says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from usergroups._core.extras import how_to_install
from usergroups.cli.streams import give_up_on, prepare, tell

_BROUGHT_BY_EXTRA = ("typer", "rich")


def main() -> int:
    """Run the command that the process was started with, and return its exit status."""
    prepare()
    try:
        from usergroups.cli.app import app
    except ImportError as error:
        if error.name not in _BROUGHT_BY_EXTRA:
            raise
        tell(f"error: the command line needs {error.name}: {how_to_install('cli')}")
        return 1
    try:
        status = _status_of(app)
        sys.stdout.flush()
    except BrokenPipeError:
        give_up_on(sys.stdout)
        return 1
    except OSError as error:
        give_up_on(sys.stdout)
        what = "the result could not be written" if error.filename is None else error.filename
        tell(f"error: {what}: {error.strerror or type(error).__name__}")
        return 1
    return status


def _status_of(app: Callable[[], object]) -> int:
    try:
        app()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0
