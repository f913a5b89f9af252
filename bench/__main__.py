"""The command: `python -m bench`, or some of it, such as `python -m bench imports calls`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from rich.console import Console

from bench import calling, crowding, generating, importing, installing, judging, planning, reading
from bench.figures import Figure, table

_PARTS: Final[Mapping[str, Callable[[], Iterator[Figure]]]] = {
    "generator": generating.figures,
    "imports": importing.figures,
    "calls": calling.figures,
    "crowd": crowding.figures,
    "models": reading.figures,
    "plans": planning.figures,
    "install": installing.figures,
    "sandbox": judging.figures,
}
_WIDTH: Final = 110


def main() -> None:
    """Measure the named parts, all of them if none is named, and show the table."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"some of {', '.join(_PARTS)}")
    parts: list[str] = parser.parse_args().parts or list(_PARTS)
    if unknown := [each for each in parts if each not in _PARTS]:
        parser.error(f"there is no {', '.join(unknown)}: choose of {', '.join(_PARTS)}")
    console = Console(width=max(_WIDTH, Console().width))
    found: list[Figure] = []
    try:
        with console.status("") as status:
            for part in parts:
                status.update(f"{part}…")
                for figure in _PARTS[part]():
                    found.append(figure)
                    status.update(f"{part}… {figure.what}: {figure.ratio:.2f}")
    finally:
        console.print(table(found))


if __name__ == "__main__":
    main()
