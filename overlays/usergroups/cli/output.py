"""Write results to stdout: tables for people, or one JSON object a line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING, Final, TypeVar, cast

from usergroups._core.printable import printable
from usergroups._core.records import Record
from usergroups.cli.saying import note

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

T = TypeVar("T")

_WIDE: Final = 1_000_000
_STYLES: Final = {
    "failed": "red",
    "unchanged": "dim",
    "changed": "green",
    "accepted": "green",
    "yes": "green",
    "same": "green",
}


def show_list(records: Iterable[Record], what: str, *, as_json: bool) -> None:
    """Write records: as they come in JSON, and otherwise as one table."""
    if as_json:
        for each in counted(records, what, quiet=sys.stdout.isatty()):
            show_json(each)
        return
    rows = list(counted(records, what))
    if not rows:
        note(f"No {what}.")
        return
    columns = [name for name in rows[0] if any(row[name] is not None for row in rows)]
    show_table(columns, ([row[name] for name in columns] for row in rows))


def show_one(fields: Record, *, as_json: bool) -> None:
    """Write one thing: its fields below each other, or JSON."""
    if as_json:
        show_json(fields)
        return
    if _is_plain():
        _show_plain([(name, in_text(value)) for name, value in _flat(fields)])
        return
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    for name, value in _flat(fields):
        table.add_row(Text(name, style="bold"), cell(value))
    show(table)


def _flat(fields: Record) -> Iterator[tuple[str, object]]:
    """Yield what is known, with the fields of a field by both names."""
    for name, value in fields.items():
        match value:
            case None:
                pass
            case Mapping():
                inner = _flat(cast("Record", value))
                yield from ((f"{name}.{each}", known) for each, known in inner)
            case _:
                yield name, value


def show_json(value: object) -> None:
    """Write one line of JSON, in ASCII, which every terminal and every encoding carries."""
    sys.stdout.write(f"{json.dumps(value)}\n")


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table; nothing in it is cut off or taken for markup."""
    if _is_plain():
        _show_plain([columns, *([in_text(each) for each in row] for row in rows)])
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(Text(name), overflow="fold")
    for row in rows:
        table.add_row(*map(cell, row))
    show(table)


def _is_plain() -> bool:
    """Return True if a table is its characters alone: nothing can show a colour."""
    wishes = ("FORCE_COLOR", "TTY_COMPATIBLE")  # rich heeds them where there is no terminal, too
    return not sys.stdout.isatty() and not any(os.environ.get(name) for name in wishes)


def _show_plain(rows: Sequence[Sequence[str]]) -> None:
    """Write a table as rich does, which takes longer to lay out 100 rows than to list them."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (
            f"{text}{' ' * (width - cell_len(text))}"
            for text, width in zip(row, widths, strict=True)
        )
        sys.stdout.write(f"{'  '.join(padded).rstrip()}\n")


def show(what: RenderableType) -> None:
    """Write it as wide as the terminal, or else as wide as it is."""
    from rich.console import Console

    if sys.stdout.isatty():
        Console(highlight=False).print(what)
        return
    console = Console(file=StringIO(), width=_WIDE, highlight=False)
    with console.capture() as captured:
        console.print(what)
    for line in captured.get().splitlines():
        sys.stdout.write(f"{line.rstrip()}\n")


@contextmanager
def working(text: str) -> Generator[None]:
    """Show on a terminal that something is being done."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True, highlight=False).status(text):
        yield


def counted(items: Iterable[T], what: str, *, quiet: bool = False) -> Iterator[T]:
    """Yield the items; on a terminal, show how many there were so far."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console

    with Console(stderr=True, highlight=False).status(f"Reading {what}") as status:
        for number, item in enumerate(items, 1):
            status.update(f"Reading {what}: {number:,}")
            yield item


def cell(value: object, style: str = "") -> Text:
    """Return a value as text that is neither markup nor obeyed by a terminal."""
    from rich.text import Text

    shown = in_text(value)
    usual = _STYLES.get(shown, "") if isinstance(value, str) else ""
    return Text(shown, style=style or usual)


def in_text(value: object) -> str:
    """Return a value as text that no terminal obeys."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case {"message": str(message)}:
            return printable(message)
        case list():
            return printable(", ".join(map(str, cast("list[object]", value))))
        case _:
            return printable(str(value))
