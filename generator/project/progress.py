"""Show the progress of a command: a bar on a terminal, plain lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TextIO, TypeAlias

from attrs import frozen

from generator.streams import tell


class Progress(Protocol):
    """Takes what happens to each package, one after the other."""

    def start(self, name: str) -> None:
        """Take note that work on a package begins."""

    def done(self, name: str, summary: str) -> None:
        """Take note that a package is ready, with one line about it."""


Show: TypeAlias = Callable[[int], AbstractContextManager[Progress]]
"""Opens the display for a number of packages."""


@frozen
class _Lines:
    stream: TextIO

    def start(self, name: str) -> None:
        pass

    def done(self, name: str, summary: str) -> None:
        tell(f"{printable(name)}: {summary}", self.stream)


def printable(text: str) -> str:
    """Escape the control characters of a text: a terminal would obey them."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode()
        for char in text
    )


def show_on(stream: TextIO) -> Show:
    """Return the display that suits a stream."""

    @contextmanager
    def lines(total: int) -> Generator[Progress]:  # noqa: ARG001 - a log needs no total
        yield _Lines(stream)

    @contextmanager
    def bar(total: int) -> Generator[Progress]:
        with _bar(total, stream) as progress:
            yield progress

    return bar if stream.isatty() else lines


@contextmanager
def _bar(total: int, stream: TextIO) -> Generator[Progress]:
    # A command that finds nothing to do must not pay for these imports.
    from rich.console import Console  # noqa: PLC0415
    from rich.markup import escape  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    console = Console(file=stream, highlight=False)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        began = time.perf_counter()

        class Shown:
            def start(self, name: str) -> None:
                nonlocal began
                began = time.perf_counter()
                bar.update(task, description=escape(printable(name)))

            def done(self, name: str, summary: str) -> None:
                seconds = time.perf_counter() - began
                console.print(
                    f"[bold]{escape(printable(name))}[/]: {escape(summary)} [dim]{seconds:.1f} s[/]"
                )
                bar.advance(task)

        yield Shown()
