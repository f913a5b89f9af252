"""Processes run one after the other, with what each took."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from attrs import frozen

# As users have it: without compiled files, Python would compile our sources again in each process,
# and those of installed packages never.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ROOT: Final = Path(__file__).resolve().parent.parent

T = TypeVar("T")


@frozen
class Run:
    """The cost of one run, with all processes that it waited for."""

    seconds: float
    cpu: float
    peak: int
    """Bytes of the largest of its processes."""

    def __add__(self, other: Run) -> Run:
        """Return the cost of both, one after the other."""
        return Run(self.seconds + other.seconds, self.cpu + other.cpu, max(self.peak, other.peak))


def run(*command: str | Path, folder: Path = ROOT, statuses: Sequence[int] = (0,)) -> Run:
    """Measure a command from its start to its end; it finds this environment's tools.

    Raises:
        RuntimeError: its exit status is none of `statuses`.

    """
    path = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ.get('PATH', '')}"
    with subprocess.Popen(  # noqa: S603 - our own commands
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        started = time.perf_counter()
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in statuses:
        raise RuntimeError(f"{command} failed:\n{said.decode(errors='replace')[-2000:]}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def said(*command: str | Path, folder: Path = ROOT) -> str:
    """Return what a command printed."""
    done = subprocess.run(  # noqa: S603 - our own commands
        command, cwd=folder, stdout=subprocess.PIPE, check=True, encoding="utf-8"
    )
    return done.stdout


def python(*arguments: str | Path) -> tuple[str | Path, ...]:
    """The command that runs this Python with these arguments."""
    return sys.executable, *arguments


def in_turn(sides: Sequence[Callable[[], T]], rounds: int) -> list[list[T]]:
    """Return what each side gave in each round: A, B, A, B, …, after one that does not count."""
    for side in sides:
        side()
    found: list[list[T]] = [[] for _ in sides]
    for _ in range(rounds):
        for results, side in zip(found, sides, strict=True):
            results.append(side())
    return found
