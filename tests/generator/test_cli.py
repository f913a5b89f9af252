"""The commands, over a pipeline that makes one file of each vendor's document."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import field, frozen
from typer.testing import CliRunner, Result

import generator
from generator import command_line as cli
from generator.errors import GeneratorError
from generator.project.project import Project
from generator.project.swap import replace
from generator.project.tree import read_tree

ROOT = Path(cli.__file__).parent.parent
TOOLS = ("openapi-python-client", "ruff")
RUNTIME = {"__init__.py": b"", "errors.py": b"class Error(Exception): ..."}

TOML = """\
id = "{id}"
name = "{id}"
class_name = "Vendor"
document = "openapi.yaml"
sha256 = "{sha256}"
origin = "Its own page."
errors = {{ code = [], message = [], details = [] }}
"""


@frozen
class Report:
    name: str
    lines: tuple[SimpleNamespace, ...]
    repairs: tuple[SimpleNamespace, ...] = ()

    def counts(self) -> dict[str, dict[str, int]]:
        return {"operation": {"used": 2, "rewritten": 0, "loosened": 0, "dropped": len(self.lines)}}

    def summary(self) -> str:
        return "2 operations"

    def as_json(self) -> dict[str, object]:
        return {"name": self.name, "lines": [vars(line) for line in self.lines]}


@frozen
class Package:
    name: str
    files: dict[str, bytes]
    report: Report
    api: None = None


@frozen
class FakePipeline:
    built: list[str] = field(factory=list)

    def build_vendor(
        self, folder: Path, overlays: Path | None = None, earlier: None = None
    ) -> Package:
        return self._build(folder.name, folder / "openapi.yaml")

    def build_runtime(self) -> dict[str, bytes]:
        self.built.append("_runtime")
        return RUNTIME

    def build_document(self, document: Path, package: str, overlay: Path | None = None) -> Package:
        return self._build(package, document)

    def _build(self, name: str, document: Path) -> Package:
        self.built.append(name)
        content = document.read_bytes()
        if content.startswith(b"not OpenAPI"):
            raise GeneratorError("This is no OpenAPI document.", file=document, pointer="")
        dropped = SimpleNamespace(
            pointer="/paths/~1x", kind="operation", status="dropped", by="media", reason="it is XML"
        )
        files = {"__init__.py": b"# Made by `python -m generator`.\n", "client.py": content}
        return Package(name, files, Report(name, (dropped,) if b"xml" in content else ()))


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    fake = FakePipeline()
    monkeypatch.setitem(sys.modules, "generator.pipeline", fake)
    monkeypatch.setattr(generator, "pipeline", fake, raising=False)
    return fake


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pipeline: FakePipeline) -> Path:
    pins = ", ".join(f'"{name}=={metadata.version(name)}"' for name in TOOLS)
    needs = '[project]\nrequires-python = ">=3.11"\ndependencies = ["attrs>=24.2", "httpx>=0.27"]\n'
    write(tmp_path, "pyproject.toml", f"{needs}[dependency-groups]\ngenerator = [{pins}]\n")
    write(tmp_path, "generator/emit.py", "")
    for vendor in ("symphony", "zoho"):
        write(tmp_path, f"specs/{vendor}/vendor.toml", TOML.format(id=vendor, sha256="0" * 64))
        write(tmp_path, f"specs/{vendor}/openapi.yaml", f"of {vendor}")
    monkeypatch.setattr(cli, "PROJECT", Project(tmp_path))
    return tmp_path


@pytest.fixture
def generated(root: Path, pipeline: FakePipeline) -> Path:
    assert run("generate").exit_code == 0
    pipeline.built.clear()
    return root / "generated" / "usergroups_clients"


def write(root: Path, name: str, content: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(content)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments])


class TestGenerate:
    def test_makes_every_vendor_the_runtime_and_the_package(self, root: Path) -> None:
        result = run("generate")
        assert (result.exit_code, result.stdout) == (0, "Rebuilt: symphony, zoho\n")
        assert result.stderr == "symphony: 2 operations\nzoho: 2 operations\n"
        made = read_tree(root / "generated" / "usergroups_clients")
        assert {path.partition("/")[0] for path in made} == {
            *("__init__.py", "py.typed", "registry.py", "lock.json"),
            *("_runtime", "symphony", "zoho"),
        }
        assert made["zoho/client.py"] == b"of zoho"
        assert (
            b'VendorId: TypeAlias = Literal[\n    "symphony",\n    "zoho",\n]'
            in made["registry.py"]
        )

    def test_the_package_imports_a_vendor_when_it_is_used(self, generated: Path) -> None:
        code = (
            f"import sys; sys.path.insert(0, {str(generated.parent)!r})\n"
            "import usergroups_clients as clients\n"
            "assert not [name for name in sys.modules if name.startswith('usergroups_clients.')]\n"
            "assert clients.zoho is sys.modules['usergroups_clients.zoho']\n"
            "print(clients.__all__, {*clients.__all__} <= {*dir(clients)})"
        )
        # -S: an installed package of this name must stay out of sight.
        found = subprocess.run(
            [sys.executable, "-S", "-c", code.replace("of zoho", "")],
            capture_output=True,
            text=True,
            check=True,
        )
        assert found.stdout == "['symphony', 'zoho'] True\n"

    def test_does_nothing_when_nothing_changed(
        self, generated: Path, pipeline: FakePipeline
    ) -> None:
        times = {path: path.stat().st_mtime_ns for path in generated.rglob("*")}
        result = run("generate")
        assert (result.exit_code, result.output, pipeline.built) == (0, "Up to date.\n", [])
        assert {path: path.stat().st_mtime_ns for path in generated.rglob("*")} == times

    def test_force_leaves_alone_what_would_be_the_same(
        self, generated: Path, pipeline: FakePipeline
    ) -> None:
        write(generated, "zoho/touched.py", "1")
        known = {path: path.stat().st_ino for path in (generated / "symphony").rglob("*")}
        assert run("generate", "--force").stdout == "Rebuilt: symphony, zoho\n"
        assert {path: path.stat().st_ino for path in (generated / "symphony").rglob("*")} == known
        assert not (generated / "zoho" / "touched.py").exists()

    def test_force_rebuilds_the_same_bytes(self, generated: Path, pipeline: FakePipeline) -> None:
        before = read_tree(generated)
        assert run("generate", "--force").stdout == "Rebuilt: symphony, zoho\n"
        assert pipeline.built == ["symphony", "zoho", "_runtime"]
        assert read_tree(generated) == before

    def test_rebuilds_the_vendor_that_changed(
        self, root: Path, generated: Path, pipeline: FakePipeline
    ) -> None:
        write(root, "specs/zoho/openapi.yaml", "new")
        assert run("generate").stdout == "Rebuilt: zoho\n"
        assert pipeline.built == ["zoho"]
        assert read_tree(generated)["zoho/client.py"] == b"new"

    @pytest.mark.parametrize("name", ["zoho/client.py", "_runtime/errors.py", "__init__.py"])
    def test_puts_back_what_was_edited(self, generated: Path, name: str) -> None:
        before = read_tree(generated)
        (generated / name).write_text("edited")
        assert run("generate").exit_code == 0
        assert read_tree(generated) == before

    @pytest.mark.parametrize("name", ["py.typed", "lock.json"])
    def test_puts_back_what_was_removed(self, generated: Path, name: str) -> None:
        before = read_tree(generated)
        (generated / name).unlink()
        assert run("generate").exit_code == 0
        assert read_tree(generated) == before

    def test_removes_what_no_spec_makes(self, root: Path, generated: Path) -> None:
        (root / "specs" / "zoho" / "vendor.toml").unlink()
        write(generated, "stray.py", "")
        assert run("generate").stdout == "Removed: stray.py, zoho\nUp to date.\n"
        assert "zoho" not in (generated / "__init__.py").read_text()
        assert sorted(path.name for path in generated.iterdir()) == [
            *("__init__.py", "_runtime", "lock.json", "py.typed", "registry.py", "symphony")
        ]

    def test_leaves_vendors_alone_that_were_not_named(
        self, root: Path, generated: Path, pipeline: FakePipeline
    ) -> None:
        write(root, "specs/zoho/openapi.yaml", "new")
        result = run("generate", "symphony")
        assert result.stdout == "Up to date.\nStill out of date: zoho\n"
        assert pipeline.built == []
        assert run("generate").stdout == "Rebuilt: zoho\n"

    def test_a_new_generator_makes_vendors_stale_that_were_not_named(
        self, root: Path, generated: Path
    ) -> None:
        write(root, "generator/emit.py", "new")
        assert run("generate", "symphony").stdout == "Rebuilt: symphony\nStill out of date: zoho\n"
        assert run("generate").stdout == "Rebuilt: zoho\n"

    def test_an_error_changes_nothing(self, root: Path, generated: Path) -> None:
        before = read_tree(generated)
        write(root, "specs/symphony/openapi.yaml", "new")
        write(root, "specs/zoho/openapi.yaml", "not OpenAPI")
        result = run("generate")
        path = root / "specs" / "zoho" / "openapi.yaml"
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.endswith(f"error: {path}:1#: This is no OpenAPI document.\n")
        assert read_tree(generated) == before

    def test_an_unknown_vendor_is_named_with_the_known_ones(self, generated: Path) -> None:
        result = run("generate", "slack")
        assert result.exit_code == 1
        assert "no vendor 'slack'. The vendors are symphony, zoho." in result.stderr

    def test_another_version_of_a_tool_is_refused(self, root: Path) -> None:
        write(root, "pyproject.toml", '[dependency-groups]\ngenerator = ["ruff==0.0.1", '
              '"openapi-python-client==0.0.1"]\n')  # fmt: skip
        result = run("generate")
        assert result.exit_code == 1
        assert "ruff must be 0.0.1, but is" in result.stderr

    def test_what_a_killed_run_left_is_taken_away(self, generated: Path) -> None:
        before = read_tree(generated)
        write(generated, ".swap/new/0/client.py", "half")
        assert run("generate").stdout == "Up to date.\n"
        assert read_tree(generated) == before
        assert not list(generated.glob(".*"))

    @pytest.mark.parametrize("command", ["generate", "check"])
    def test_what_a_killed_run_had_decided_is_completed(
        self, generated: Path, command: str
    ) -> None:
        before = read_tree(generated)
        (generated / ".swap" / "new").mkdir(parents=True)
        (generated / ".swap" / "old").mkdir()
        (generated / "symphony").rename(generated / ".swap" / "new" / "0")
        write(generated, ".swap/moves.json", '[["symphony", false]]')
        result = run(command)
        assert result.exit_code == 0
        assert result.stderr.startswith("Completed what a killed run had begun")
        assert read_tree(generated) == before
        assert not list(generated.glob(".*"))

    def test_control_characters_do_not_reach_the_terminal(
        self, root: Path, pipeline: FakePipeline, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(self: FakePipeline, *_: object) -> Package:
            raise GeneratorError("The name \x1b[2J\n\ud800 is odd.")

        monkeypatch.setattr(FakePipeline, "build_vendor", refuse)
        assert run("generate").stderr == "error: The name \\x1b[2J\\n\\ud800 is odd.\n"


class TestCheck:
    def test_passes_when_all_is_as_it_would_be_made(
        self, generated: Path, pipeline: FakePipeline
    ) -> None:
        result = run("check")
        assert (result.exit_code, result.stdout) == (0, "Everything is up to date.\n")
        assert pipeline.built == ["symphony", "zoho", "_runtime"]

    def test_lists_each_difference_and_changes_nothing(self, root: Path, generated: Path) -> None:
        (generated / "zoho" / "client.py").write_text("edited")
        (generated / "symphony" / "client.py").unlink()
        write(generated, "_runtime/added.py", "")
        write(generated, "stray.py", "")
        before = read_tree(generated)
        result = run("check")
        assert result.exit_code == 1
        assert result.stdout.splitlines() == [
            "_runtime/added.py: not expected",
            "symphony/client.py: missing",
            "zoho/client.py: different",
            "stray.py: not expected",
        ]
        assert "python -m generator generate" in result.stderr
        assert read_tree(generated) == before

    def test_a_lock_of_another_input_is_a_difference(self, root: Path, generated: Path) -> None:
        write(root, "specs/zoho/note.md", "changes no output")
        result = run("check")
        assert (result.exit_code, result.stdout) == (1, "lock.json: different\n")

    def test_of_one_vendor_looks_at_no_other(self, generated: Path, pipeline: FakePipeline) -> None:
        (generated / "zoho" / "client.py").write_text("edited")
        assert run("check", "symphony").exit_code == 0
        assert run("check", "zoho").exit_code == 1


class TestReport:
    def test_counts_by_kind_and_lists_what_was_dropped(self, root: Path) -> None:
        write(root, "specs/zoho/openapi.yaml", "xml")
        result = run("report")
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [
            "document  kind       used  rewritten  loosened  dropped",
            "symphony  operation     2          0         0        0",
            "zoho      operation     2          0         0        1",
            "",
            "zoho: /paths/~1x: operation dropped by media: it is XML",
        ]

    def test_json_has_every_line(self, root: Path) -> None:
        write(root, "specs/zoho/openapi.yaml", "xml")
        result = run("report", "zoho", "--json")
        assert json.loads(result.stdout)["zoho"]["lines"][0]["reason"] == "it is XML"

    def test_of_any_document(self, root: Path, tmp_path: Path) -> None:
        write(tmp_path, "one/api.json", "xml")
        write(tmp_path, "two/api.json", "{}")
        result = run("report", "zoho", tmp_path / "one/api.json", tmp_path / "two/api.json")
        assert result.exit_code == 0
        path = str(tmp_path / "two/api.json")
        said = result.stdout.splitlines()
        assert [line.split()[0] for line in said[1:4]] == ["zoho", "api.json", path]
        assert said[-1] == "api.json: /paths/~1x: operation dropped by media: it is XML"
        assert run("report", tmp_path / "absent.json").exit_code == 1

    def test_changes_nothing(self, root: Path) -> None:
        run("report")
        assert not (root / "generated").exists()


class TestBuild:
    def test_writes_a_package(self, root: Path, tmp_path: Path) -> None:
        write(tmp_path, "api.json", "{}")
        out = tmp_path / "a" / "b"
        result = run("build", tmp_path / "api.json", "--package", "api", "--output", out)
        said = f"Written: {out / 'api'}\nIt needs: attrs>=24.2, httpx>=0.27\n"
        assert (result.exit_code, result.stdout) == (0, said)
        assert read_tree(out)["api/client.py"] == b"{}"

    def test_replaces_a_package_that_it_made(self, root: Path, tmp_path: Path) -> None:
        for content in ("1", "2"):
            write(tmp_path, "api.json", content)
            arguments = ("--package", "api", "--output", tmp_path)
            assert run("build", tmp_path / "api.json", *arguments).exit_code == 0
        assert read_tree(tmp_path)["api/client.py"] == b"2"

    @pytest.mark.parametrize("name", ["api/__init__.py", "api/notes.txt", "api"])
    def test_refuses_to_replace_what_it_did_not_make(
        self, root: Path, tmp_path: Path, name: str
    ) -> None:
        write(tmp_path, "api.json", "{}")
        replace(tmp_path / "out", {name.partition("/")[0]: b""} if "/" not in name else {
            "api": {name.partition("/")[2]: b"import os\n"}})  # fmt: skip
        before = read_tree(tmp_path / "out")
        result = run(
            "build", tmp_path / "api.json", "--package", "api", "--output", tmp_path / "out"
        )
        assert result.exit_code == 1
        assert "was not made by the generator" in result.stderr
        assert read_tree(tmp_path / "out") == before

    @pytest.mark.parametrize(
        "name", ["", "1a", "a-b", "a.b", "../a", "class", "json", "httpx", "ﬁle", "a b"]
    )
    def test_refuses_a_name_that_cannot_be_a_package(
        self, root: Path, tmp_path: Path, name: str
    ) -> None:
        write(tmp_path, "api.json", "{}")
        result = run(
            "build", tmp_path / "api.json", "--package", name, "--output", tmp_path / "out"
        )
        assert result.exit_code == 1
        assert result.stderr.startswith("error: ")
        assert not (tmp_path / "out").exists()

    @pytest.mark.parametrize("content", [None, "not OpenAPI"])
    def test_an_error_writes_nothing(self, root: Path, tmp_path: Path, content: str | None) -> None:
        if content:
            write(tmp_path, "api.json", content)
        result = run("build", tmp_path / "api.json", "--package", "a", "--output", tmp_path / "out")
        assert result.exit_code == 1
        assert str(tmp_path / "api.json") in result.stderr
        assert not (tmp_path / "out").exists()


def test_the_command_line_imports_nothing_heavy() -> None:
    code = (
        "import sys, generator.command_line\n"
        "heavy = {'rich', 'jinja2', 'ruamel', 'yaml', 'httpx'}\n"
        "heavy |= {'openapi_python_client', 'pydantic'}\n"
        "print(sorted(heavy & {*sys.modules}))"
    )
    assert _printed(code) == "[]\n"


def test_a_run_that_finds_nothing_to_do_only_hashes_and_compares() -> None:
    code = (
        "import pathlib, sys\n"
        "from generator.project import lock, project\n"
        "lock.is_all_current(project.Project(pathlib.Path.cwd()))\n"
        "print(sorted({'attr', 'typer', 'generator.read', 'generator.pipeline'} & {*sys.modules}))"
    )
    assert _printed(code) == "[]\n"


def test_a_build_imports_no_http_library_and_leaves_a_later_import_the_real_one() -> None:
    code = (
        "import sys, generator.pipeline, generator.describe.engine\n"
        "print(sorted({'httpcore', 'httpx'} & {*sys.modules}))\n"
        "import httpx\n"
        "print(httpx.Client.__name__)"
    )
    assert _printed(code) == "[]\nClient\n"


def _printed(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
