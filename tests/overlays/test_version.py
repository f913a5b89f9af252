"""The package's version is there wherever the package is."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import usergroups

ROOT = Path(__file__).parents[2]


def test_it_is_that_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert usergroups.__version__ == project["version"]


def test_a_frozen_program_has_it_without_metadata() -> None:
    code = (
        "import importlib.metadata, sys\n"
        "def missing(name): raise importlib.metadata.PackageNotFoundError(name)\n"
        "importlib.metadata.version = missing\n"
        f"sys.path[:] = {sys.path!r}\n"
        "import usergroups\n"
        "print(hasattr(usergroups, '__version__'), hasattr(usergroups, '__versions__'))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "True False\n"
