"""Record commands in a terminal, and draw them: `python -m docs.pictures ASCIINEMA SVG_TERM`.

`nox -s pictures` installs the two programs and runs this. What is recorded really runs, against a
sandbox of its own; the commands of `plan` are those of docs/plan.md, whose output tests compare.
"""

from __future__ import annotations

import html
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.pages import ROOT, blocks, files
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZES: Final = {"plan": (84, 27), "demo": (120, 76)}
"""Columns and rows of each recording."""
_PAGE: Final = ROOT / "docs" / "plan.md"
_PLAYED: Final = ("usergroups plan groups.toml --remove", "usergroups apply", "usergroups plan")
"""How the commands of that page begin that are played, one after the other."""
_CELL: Final = 1.002
"""How wide svg-term takes a character to be."""


def main(asciinema: str, svg_term: str) -> None:
    """Make all pictures of terminals.

    Args:
        asciinema: The program that records.
        svg_term: The program that draws.

    """
    for name, (columns, rows) in SIZES.items():
        picture = ROOT / "docs" / "pictures" / f"{name}.svg"
        with tempfile.TemporaryDirectory() as folder:
            cast, drawn = Path(folder, "recorded.cast"), Path(folder, "drawn.svg")
            played = shlex.join([sys.executable, "-m", "docs.pictures", "--play", name])
            size = ("--cols", str(columns), "--rows", str(rows))
            record = (asciinema, "rec", "-q", "-i", "1", *size, "-c", played, str(cast))
            subprocess.run(record, cwd=ROOT, stdin=subprocess.DEVNULL, check=True)  # noqa: S603
            draw = (svg_term, "--in", str(cast), "--out", str(drawn), "--window", "--no-cursor")
            subprocess.run(draw, check=True)  # noqa: S603
            picture.write_text(finished(drawn.read_text("utf-8")) + "\n", encoding="utf-8")


def finished(drawing: str) -> str:
    """Let a drawing play once and stay at its end, in columns whatever the reader's font is.

    Args:
        drawing: The drawing, as svg-term makes it.

    Returns:
        The drawing.

    """
    once = "animation-iteration-count:1;animation-fill-mode:forwards"
    drawing = drawing.replace("animation-iteration-count:infinite", once)
    # Who wants no motion sees the end at once.
    still = "@media(prefers-reduced-motion:reduce){g{animation-duration:1ms!important}}"
    drawing = drawing.replace("<style>", f"<style>{still}", 1)
    return re.sub("(<text[^>]*)>([^<]*)<", _fitted, drawing)


def _fitted(found: re.Match[str]) -> str:
    width = len(html.unescape(found[2])) * _CELL
    return f'{found[1]} textLength="{width:g}" lengthAdjust="spacingAndGlyphs">{found[2]}<'


def play(name: str) -> None:
    """Run a recording's commands as somebody at a terminal would.

    Args:
        name: The recording.

    """
    programs = str(Path(sys.executable).parent)
    with Sandbox().serve() as sandbox, tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, **sandbox.environment(), "USERGROUPS_VENDOR": "zoho"}
        environment["PATH"] = os.pathsep.join([programs, os.environ["PATH"]])
        for command in ["usergroups demo"] if name == "demo" else _commands(Path(folder)):
            _type(command, folder, environment)


def _commands(folder: Path) -> Iterator[str]:
    """Write the list that the page shows first, and yield what is done with it there."""
    first = files(_PAGE.relative_to(ROOT).as_posix())[0]
    Path(folder, str(first.file)).write_text(first.text, encoding="utf-8")
    yield f"cat {first.file}"
    lines = "".join(block.text for block in blocks("console", [_PAGE])).splitlines()
    typed = iter([line.removeprefix("$ ") for line in lines if line.startswith("$ ")])
    for start in _PLAYED:
        yield next(command for command in typed if command.startswith(start))


def _type(command: str, folder: str, environment: Mapping[str, str]) -> None:
    """Show a command at a prompt, and run it."""
    for text in ("\x1b[1;32m$\x1b[0m ", f"\x1b[1m{command}\x1b[0m\r\n"):
        sys.stdout.write(text)
        sys.stdout.flush()
        time.sleep(0.7)
    words = shlex.split(command)
    subprocess.run(words, cwd=folder, env=environment, check=False)  # noqa: S603
    time.sleep(0.7)


if __name__ == "__main__":
    if sys.argv[1] == "--play":
        play(sys.argv[2])
    else:
        main(*sys.argv[1:])
