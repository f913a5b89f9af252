"""The command: `python -m bench`, or some rows of it, such as `python -m bench imports calls.sync`.

A row that misses its bar shows MISS, which fails nothing; the exit code is 1 if one did not run.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from rich.console import Console

from bench import (
    batching,
    calling,
    commanding,
    crowding,
    generating,
    importing,
    installing,
    judging,
    paging,
    planning,
    reading,
    streaming,
    updating,
)
from bench.figures import Figure, as_json, markdown, table
from bench.rows import Row, chosen

PARTS = (
    batching,
    calling,
    commanding,
    crowding,
    generating,
    importing,
    installing,
    judging,
    paging,
    planning,
    reading,
    streaming,
    updating,
)
"""The modules that add rows; a new one is added here, and that is all."""
_WIDTH = 160


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the named rows, all of them if none is named, and show them; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="ROW", help="a row, or a part: see --list")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, as docs/speed.md has it")
    form.add_argument("--markdown", action="store_true", help="print the table of docs/speed.md")
    form.add_argument("--list", action="store_true", help="print the rows, and measure nothing")
    given = parser.parse_args(arguments)
    try:
        rows = chosen(given.names)
    except ValueError as error:
        parser.error(str(error))
    console = Console(width=max(_WIDTH, Console().width))
    if given.list:
        for row in rows:
            console.print(f"{row.name:24} {row.what}, to {row.against}", markup=False)
        return 0
    found: list[Figure] = []
    try:
        found.extend(_measured(rows))
    finally:
        if given.json:
            print(as_json(found))  # noqa: T201 - never wrapped
        elif given.markdown:
            print(markdown(found))  # noqa: T201 - as above
        else:
            console.print(table(found))
    return int(any(each.fault for each in found))


def _measured(rows: Sequence[Row]) -> Iterator[Figure]:
    """Measure row after row, and tell on the side what is under way."""
    aside = Console(stderr=True)
    with aside.status("") as status:
        for number, row in enumerate(rows, 1):
            status.update(f"{number} of {len(rows)}: {row.name}…")
            try:
                figure = Figure(row, row.measure())
            except Exception as error:  # noqa: BLE001 - the others are measured all the same
                aside.print(f"{row.name}: {type(error).__name__}: {error}", markup=False)
                figure = Figure(row, None, f"{type(error).__name__}: {error}")
            yield figure


if __name__ == "__main__":
    raise SystemExit(main())
