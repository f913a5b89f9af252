"""Do one task by each client and by ours, and compare: `python -m tests.sdks.comparing PLACE…`.

One place for each of `PROGRAMS`, or `-`, as for `tests.sdks`. It exits with 1 if a program does not
do its task, or if the documentation's tables say anything else of it; `--write` puts these right.
Time, and what an installation has, are the day's and the machine's: they are written, not held.
"""

from __future__ import annotations

import ast
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from tests.sdks.programs import EVENTS, FOUND, PROGRAMS, TASKS, Program, environment
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox

PAGE: Final = Path(__file__).parents[2] / "docs" / "sdks.md"
_ROUNDS: Final = 5
_RAISED: Final = re.compile(r"^(?:[\w.]+\.)?(\w+)(?:: (.*))?$", re.MULTILINE)
"""The line of a traceback of Python that names the error: the first that is not indented."""
_THROWN: Final = re.compile(r"^(\w*(?:Error|Exception|Refused))\b(.*)", re.MULTILINE)
"""The line in which node names the error."""
_STATUS: Final = re.compile(r"\b[45]\d\d\b")

HELD: Final = ("lines", "HTTP requests", "types tell a misspelt name")
MEASURED: Final = ("packages", "MB", "its imports, ms", "all of it, ms")
"""The day's and the machine's."""
LEFT_OUT: Final = "-"
"""The cell of a client that did not run."""


class Runner:
    """Runs programs at a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._environment = environment(sandbox)

    def run(
        self, program: Program, place: str, prepare: Callable[[Any], None] = lambda _: None
    ) -> tuple[subprocess.CompletedProcess[str], int]:
        """Run a program in a fresh sandbox; return how it ended, and the requests that it made."""
        vendor: Any = self._sandbox.vendors[program.vendor]  # type: ignore[index]
        vendor.reset()
        prepare(vendor)
        command = [*program.command(place), "Finance", vendor.users["Grace Hopper"].id]
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=120
        )
        return done, len(vendor.requests)

    def seconds(self, program: Program, place: str) -> float:
        """Return the processor time that a program takes, as a median."""
        return _processor_time(lambda: self.run(program, place))


def _processor_time(act: Callable[[], object]) -> float:
    def once() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        act()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    once()  # compiles what is imported
    return statistics.median(once() for _ in range(_ROUNDS))


def outcome(done: subprocess.CompletedProcess[str]) -> str:
    """Say in a cell how a program ended: its task done, or the error that it showed."""
    if done.returncode == 0:
        return "goes on" if done.stdout == FOUND else "**wrong**"
    last = done.stderr.rpartition("Traceback (most recent call last):\n")[2]
    found = (_THROWN if done.args[0] == "node" else _RAISED).search(last)
    if not found:
        return "**no error**"
    status = _STATUS.search(found[2] or "")
    return f"`{found[1]}` {status[0]}" if status else f"`{found[1]}`"


def lines(program: Program) -> int:
    """Count the lines that are no blanks, comments or docstrings."""
    text = (TASKS / program.file).read_text(encoding="utf-8")
    code = [number for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if program.file.endswith(".mjs"):
        return sum(not line.strip().startswith("//") for line in text.splitlines() if line.strip())
    told: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Expr(value=ast.Constant(value=str())):
                told |= set(range(node.lineno, (node.end_lineno or 0) + 1))
    return len(set(code) - told)


def installed(place: str) -> tuple[int, float]:
    """Return how many packages an installation has, and their size in MB, not compiled."""
    if Path(place).is_dir():
        folder = Path(place, "node_modules")
        lock = json.loads((folder / ".package-lock.json").read_text(encoding="utf-8"))
        return len(lock["packages"]), _megabytes(folder.rglob("*"))
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = Path(subprocess.check_output([place, "-c", code], text=True).strip())
    theirs = [each for each in folder.iterdir() if not re.match("pip$|pip-|setuptools", each.name)]
    files = [file for each in theirs for file in ([each] if each.is_file() else each.rglob("*"))]
    return sum(each.suffix == ".dist-info" for each in theirs), _megabytes(files)


def _megabytes(files: Iterable[Path]) -> float:
    kept = (each for each in files if each.is_file() and "__pycache__" not in each.parts)
    return sum(each.stat().st_size for each in kept) / 1e6


def import_seconds(program: Program, place: str) -> float:
    """Return the processor time that a program's imports take, beside a bare interpreter."""
    tree = ast.parse((TASKS / program.file).read_text(encoding="utf-8"))
    imports = [
        ast.unparse(each) for each in tree.body if isinstance(each, ast.Import | ast.ImportFrom)
    ]
    text = "\n".join(imports)
    bare = _processor_time(lambda: subprocess.run([place, "-c", "pass"], check=True))
    return _processor_time(lambda: subprocess.run([place, "-c", text], check=True)) - bare


def finds_misspelling(program: Program, place: str) -> bool:
    """Return True if mypy, strict, finds a name of the client's that is misspelt."""
    if program.file.endswith(".mjs"):
        return any(Path(place, "node_modules", "@zohocrm").rglob("*.d.ts"))
    right, wrong = program.misspelt
    before, _, after = (TASKS / program.file).read_text(encoding="utf-8").rpartition(right)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(f"{before}{wrong}{after}", encoding="utf-8")
        options = ("--strict", "--no-incremental", "--cache-dir", folder)
        mypy = [sys.executable, "-m", "mypy", *options, "--python-executable", place, str(path)]
        said = subprocess.run(mypy, cwd=folder, capture_output=True, text=True, check=False)
    return wrong.strip(".()") in said.stdout


@frozen
class Grid:
    """A table of the page: found there by its first cell."""

    corner: str
    columns: list[str]
    rows: dict[str, list[str]] = field(factory=dict)
    """By first cell; a client that did not run has none."""

    def lines(self) -> list[str]:
        """Write it as the documentation has it."""
        head = [self.corner, *self.columns]
        body = [[label, *cells] for label, cells in self.rows.items()]
        return [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *body)]

    def told(self, page: str) -> list[str]:
        """Return the table of the page that begins as this one."""
        start = rf"^\| {re.escape(self.corner)} \|"
        found = re.search(rf"{start}.*?(?=\n\n|\Z)", page, re.MULTILINE | re.DOTALL)
        return found[0].rstrip().splitlines() if found else []

    def differences(self, page: str) -> Iterator[str]:
        """Yield what a run showed, and the page does not say."""
        said = {cells[0]: cells[1:] for cells in map(_cells, self.told(page))}
        for label, cells in self.rows.items():
            known = said.get(label, [])
            for number, (column, cell) in enumerate(zip(self.columns, cells, strict=True)):
                held = column not in MEASURED and cell != LEFT_OUT
                if held and known[number : number + 1] != [cell]:
                    yield f"docs/sdks.md: {label}, {column}: {cell}"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def figures(runner: Runner, program: Program, place: str) -> list[str]:
    """Return the cells of a program that does its task: of `HELD` and `MEASURED`.

    Raises:
        RuntimeError: It does not.
    """
    done, requests = runner.run(program, place)
    if (done.returncode, done.stdout) != (0, FOUND):
        raise RuntimeError(f"{program.label}: {done.stdout}{done.stderr}")
    packages, size = installed(place)
    node = program.file.endswith(".mjs")
    return [
        str(lines(program)),
        str(requests),
        "yes" if finds_misspelling(program, place) else "no",
        str(packages),
        f"{size:.1f}",
        "" if node else f"{import_seconds(program, place) * 1e3:.0f}",
        f"{runner.seconds(program, place) * 1e3:.0f}",
    ]


def compare(runner: Runner, places: Sequence[str]) -> list[Grid]:
    """Run all programs; return what the page has to say of them."""
    task = Grid("a program by", [*HELD, *MEASURED])
    grids = [task]
    ran = [
        (program, place) for program, place in zip(PROGRAMS, places, strict=True) if place != "-"
    ]
    for program, place in ran:
        task.rows[program.label] = figures(runner, program, place)
    for vendor in dict.fromkeys(program.vendor for program in PROGRAMS):
        columns = [program.label for program in PROGRAMS if program.vendor == vendor]
        grid = Grid(f"at {VENDORS[vendor].name}", columns)
        for event in EVENTS:
            shown = {
                program.label: outcome(runner.run(program, place, event.prepare)[0])
                for program, place in ran
                if program.vendor == vendor
            }
            grid.rows[event.label] = [shown.get(label, LEFT_OUT) for label in columns]
        grids.append(grid)
    return grids


def main(arguments: list[str]) -> int:
    """Compare all; return 1 if something is not as the documentation says."""
    write, places = "--write" in arguments, [each for each in arguments if each != "--write"]
    if write and "-" in places:
        raise SystemExit("--write needs every client: node, and Python 3.12")
    with Sandbox().serve() as sandbox:
        grids = compare(Runner(sandbox), places)
    page = PAGE.read_text(encoding="utf-8")
    for grid in grids:
        sys.stdout.write("\n".join(grid.lines()) + "\n\n")
        if write:
            page = page.replace("\n".join(grid.told(page)), "\n".join(grid.lines()))
    if write:
        PAGE.write_text(page, encoding="utf-8")
    wrong = [line for grid in grids for line in grid.differences(page)]
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
