"""The README's examples, run as they are written against local stand-ins of the vendors."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import usergroups
from usergroups.testing import Sandbox
from usergroups_clients.registry import VENDORS

README = Path(__file__).parents[1] / "README.md"
TEXT = README.read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)

SAID = {
    "Symphony": "Engineering 71811853190209 accepted\nEngineering 71811853190210 accepted\n",
    "ZohoCRM": "user 3652397000000281001 Ada Lovelace\nuser 3652397000000281002 Grace Hopper\n",
    "SoftwareOne": "['Engineering', 'Finance']\n",
    "Xsolla": "00000000-0000-4000-8000-000000000001 accepted None\n",
    "SmartPM": "Engineering ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra']\n",
    "AsyncZohoCRM": "3652397000009949005 Engineering\n",
    "connect": "['Everyone', 'Engineering', 'Finance', 'Empty']\n",
}
"""What the first example of each of them prints, or begins with."""


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """The vendors over HTTP, where the environment leads to."""
    with Sandbox().serve() as server:
        credentials = server.symphony.environment("private_key")
        for name, value in {**server.environment(), **credentials}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("SYMPHONY_SESSION_TOKEN")
        yield server


def example(name: str) -> str:
    return next(each for each in EXAMPLES if re.search(rf"usergroups\.{name}\b", each))


@pytest.mark.parametrize("source", EXAMPLES)
def test_an_example_runs_as_written(source: str, sandbox: Sandbox) -> None:
    exec(compile(source, str(README), "exec"), {"__name__": "__main__"})  # noqa: S102
    assert any(each.requests for each in sandbox.vendors.values())
    sandbox.check()


@pytest.mark.parametrize("name", SAID)
def test_an_example_prints_what_the_vendor_says(
    name: str, sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(example(name), str(README), "exec"), {"__name__": "__main__"})  # noqa: S102
    assert capsys.readouterr().out.startswith(SAID[name])


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_vendor_has_an_example_and_a_row(vendor: str) -> None:
    name = VENDORS[vendor].class_name
    assert example(name)
    assert f"| `{name}` | `{vendor}` |" in TEXT
    credentials = TEXT.partition("## Credentials")[2].partition("## ")[0]
    assert f"| `{name}` |" in credentials


def test_each_error_is_told() -> None:
    told = TEXT.partition("## Errors")[2].partition("## ")[0]
    abstract = {"UnsupportedOperation"}
    for name in usergroups.__all__:
        value = getattr(usergroups, name)
        if isinstance(value, type) and issubclass(value, usergroups.Error) and name not in abstract:
            assert f"`{name}`" in told or f"`usergroups.{name}`" in told


def test_the_examples_are_typed(tmp_path: Path) -> None:
    mypy = pytest.importorskip("mypy.api", reason="the types group is not installed")
    for number, source in enumerate(EXAMPLES):
        (tmp_path / f"example_{number}.py").write_text(source, encoding="utf-8")
    out, _, failed = mypy.run(["--strict", "--cache-dir", str(tmp_path), str(tmp_path)])
    assert not failed, out


def test_the_examples_are_formatted(tmp_path: Path) -> None:
    for number, source in enumerate(EXAMPLES):
        (tmp_path / f"example_{number}.py").write_text(source, encoding="utf-8")
    run = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", "--line-length=100"]
    done = subprocess.run([*run, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
