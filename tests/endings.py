"""Run commands with standard streams that are closed, full or read by nobody; a process each.

The library of the command line is imported once, in a process that forks for each command: this
file is its program.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import Any, Final

from attrs import frozen

_EVERY: Final[Mapping[str, tuple[str, str]]] = {
    "plain": ("", ""),
    "ascii": ("ascii", "ascii"),
    "stdout closed": ("closed", ""),
    "stderr closed": ("", "closed"),
    "stdout full": ("full", ""),
    "stderr full": ("", "full"),
    "stdout unread": ("unread", ""),
}
_FULL: Final = "/dev/full"  # Linux has it
STREAMS: Final = {
    name: how for name, how in _EVERY.items() if "full" not in how or Path(_FULL).exists()
}
"""What happens to stdout and stderr."""
WRITTEN_NOWHERE: Final = "esult could not be written: No space left on device\n"


@frozen
class Ending:
    """The end of a command."""

    status: int
    out: str
    err: str


def endings(module: str, commands: Sequence[str], folder: Path) -> dict[str, dict[str, Ending]]:
    """Run each command with each of `STREAMS`.

    Args:
        module: The module whose `main` runs them.
        commands: The words of each, with blanks between.
        folder: Where they run.

    Returns:
        The endings, by command and by what happens to the streams.

    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.endings", json.dumps([module, [*commands]])],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, Ending]] = {}
    for words, streams, *rest in json.loads(done.stdout):
        found.setdefault(words, {})[streams] = Ending(*rest)
    return found


def check(found: Mapping[str, Ending]) -> None:
    """Check that a command ends as it should, whatever happens to its streams."""
    plain = found["plain"]
    assert plain.err.count("\n") <= 1 or not plain.err.startswith("error:"), plain
    for streams, each in found.items():
        told = streams, each
        assert "Traceback" not in each.out + each.err, told
        assert "Exception ignored" not in each.err, told
        of_out, of_err = STREAMS[streams]
        lost = of_out in ("full", "unread") and plain.out != ""
        assert each.status == (1 if lost else plain.status), told
        if not of_out:
            assert each.out == plain.out, told
        if not of_err:
            nowhere = lost and of_out == "full"
            assert each.err.startswith(plain.err), told
            left = each.err.removeprefix(plain.err)
            assert left.endswith(WRITTEN_NOWHERE) if nowhere else not left, told


def _main(module: str, commands: Sequence[str]) -> list[Any]:
    program: Any = import_module(module)
    for words in commands:  # what they import takes longer than they do
        _silent(program.main, words.split())
    gc.freeze()
    return [
        [words, streams, *_forked(program.main, words.split(), *how)]
        for words in commands
        for streams, how in STREAMS.items()
    ]


def _silent(main: Any, words: Sequence[str]) -> None:
    sys.argv = [sys.argv[0], *words]
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()), suppress(Exception, SystemExit):
        main()


def _forked(main: Any, words: Sequence[str], *how: str) -> tuple[int, str, str]:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            sys.argv = [sys.argv[0], *words]
            sys.stdout = _begun(1, out.fileno(), how[0])  # type: ignore[assignment]
            sys.stderr = _begun(2, err.fileno(), how[1])  # type: ignore[assignment]
            sys.exit(main())  # through all that Python does at its end
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return status, _all_of(out), _all_of(err)


def _begun(number: int, kept: int, of: str) -> TextIOWrapper | None:
    """Do to a stream what a shell does, and then what Python does with it when it begins."""
    match of:
        case "closed":
            os.close(number)
            return None
        case "full":
            os.dup2(os.open(_FULL, os.O_WRONLY), number)
        case "unread":
            reading, writing = os.pipe()
            os.dup2(writing, number)
            os.close(writing)
            os.close(reading)
        case _:
            os.dup2(kept, number)
    return TextIOWrapper(
        os.fdopen(number, "wb", closefd=False),
        encoding="ascii" if of == "ascii" else "utf-8",
        line_buffering=number == 2,
    )


def _all_of(file: Any) -> str:
    file.seek(0)
    text: str = file.read().decode()
    return text


if __name__ == "__main__":
    found = _main(*json.loads(sys.argv[1]))
    sys.stdout.write(json.dumps(found))
