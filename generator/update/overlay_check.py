"""Check with mypy that the overlays fit a new client, of which only that is read which they use."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.project.project import RUNTIME, Project
from generator.project.swap import write
from generator.project.tree import Files
from generator.update.interface import interface, words_of
from generator.update.packages import is_installed, unknown_packages
from generator.update.type_cache import type_cache

_OVERLAYS: Final = "overlays/usergroups"
_CLIENTS: Final = "generated/usergroups_clients"
_STRICT: Final = """\
[mypy]
strict = True
python_version = {python}
mypy_path = overlays:generated
enable_error_code = {codes}
show_error_context = False
pretty = False
color_output = False
error_summary = False

[mypy-usergroups_clients.*]
ignore_errors = True
"""
_UNKNOWN: Final = """
[mypy-{package},{package}.*]
ignore_missing_imports = True
"""
_USES_UNKNOWN: Final = """
[mypy-{module}]
disallow_any_unimported = False
disallow_subclassing_any = False
disallow_untyped_decorators = False
disallow_untyped_calls = False
warn_return_any = False
warn_unused_ignores = False
"""


@frozen
class Checked:
    """The result of a check that found nothing wrong."""

    unknown: tuple[str, ...] = ()
    """Packages that the overlays import and that are not installed: what is of them is Any."""


def check_overlays(project: Project, overlays: Files, clients: Mapping[str, Files]) -> Checked:
    """Check with mypy that the overlays fit the clients.

    A name that stands nowhere in the overlays is not read of the clients. What mypy finds out of
    other packages is kept for the next time.

    Args:
        project: The project, whose settings of mypy count.
        overlays: The files of the package `usergroups`.
        clients: The files of each package below `usergroups_clients`; "" has those of itself.

    Raises:
        GeneratorError: mypy finds a fault, or fails; `lines` holds its output.

    """
    sources = {path: each for path, each in overlays.items() if path.endswith(".py")}
    if not sources:
        return Checked()
    package = {
        f"{name}/{path}".lstrip("/"): content
        for name, files in clients.items()
        for path, content in files.items()
        if path.endswith(".py")
    }
    words = words_of(sources.values())
    unknown = unknown_packages(sources)
    with tempfile.TemporaryDirectory(prefix="check-") as folder, type_cache() as cache:
        root = Path(folder).resolve()
        (root / "overlays").mkdir()
        (root / "generated").mkdir()
        write(root / _OVERLAYS, overlays)
        typed = {"py.typed": b""}
        write(root / _CLIENTS, interface(package, words, whole=RUNTIME) | typed)
        (root / "mypy.ini").write_text(_settings(project, unknown), encoding="utf-8")
        done = _mypy(root, cache)
        if done.returncode not in (0, 1) and cache != os.devnull:  # a broken cache is no fault
            done = _mypy(root, os.devnull)
    _refuse(done)
    return Checked(tuple(each for each in unknown if not is_installed(each)))


def _settings(project: Project, unknown: Mapping[str, list[str]]) -> str:
    wanted = project.mypy()
    codes = ", ".join(str(each) for each in wanted.get("enable_error_code", ()))
    python = wanted.get("python_version", "3.11")
    text = _STRICT.format(python=python, codes=codes)
    text += "".join(_UNKNOWN.format(package=each) for each in unknown)
    users = {path for paths in unknown.values() for path in paths}
    return text + "".join(_USES_UNKNOWN.format(module=_module(each)) for each in sorted(users))


def _module(path: str) -> str:
    inner = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return "usergroups" if inner == "__init__" else f"usergroups.{inner}"


def _mypy(root: Path, cache: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", cache)
    return subprocess.run(  # noqa: S603 - a fixed command
        [*command, _OVERLAYS],
        cwd=root,
        env={key: value for key, value in os.environ.items() if key != "MYPYPATH"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _refuse(done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode == 0:
        return
    lines = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    if not any(f"{_OVERLAYS}/" in each for each in lines):
        raise GeneratorError(
            "mypy, which checks that the overlays fit the new client, failed",
            file="pyproject.toml",
            fix="Run `python -m pip install -e . --group generator`, and this again.",
            lines=lines,
        )
    raise GeneratorError(
        "The overlays do not fit the new client, says mypy, so nothing was changed",
        file=_OVERLAYS,
        fix="Change what is named below, or correct the document in the vendor's fixes, and run "
        "this again.",
        lines=lines,
    )
