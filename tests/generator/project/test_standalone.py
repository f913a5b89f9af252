"""Packages that stand alone: what they export, what they need, and how pip takes them."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.project.project import Project
from generator.project.standalone import build
from tests.building import Built, document
from tests.building import build as built_of
from tests.constructs.writing import answers, operation, parameter

ROOT = Path(__file__).parents[3]
PROJECT = Project(ROOT)
RUNTIME = ROOT / "generator" / "emit" / "templates" / "_runtime"
FLOWS = {"clientCredentials": {"tokenUrl": "https://id.example/token", "scopes": {}}}
SCHEMES = {
    "apiKey": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "oauth": {"type": "oauth2", "flows": FLOWS},
    "login": {"type": "http", "scheme": "basic"},
}
ITEMS = {"type": "array", "items": {"$ref": "#/components/schemas/Task"}}
SOURCE = document(
    {
        "/tasks": {
            "get": operation(
                "list_tasks",
                parameters=[parameter("page", "query", {"type": "integer"})],
                responses=answers(ITEMS),
                security=[{"apiKey": []}, {"oauth": []}, {"login": []}],
            )
            | {"x-pagination": {"kind": "page", "parameter": "page"}}
        }
    },
    {"Task": {"type": "object", "properties": {"id": {"type": "string"}}}},
    components={"securitySchemes": SCHEMES},
)

USES = """
from collections.abc import AsyncIterator, Iterator

import tasks
from tasks import (
    ApiKeys, AsyncTasksClient, AuthError, Basic, Bearer, ClientCredentials, Content, DeviceCode,
    Error, File, InvalidArgument, Issue, MemoryTokenStore, NotFound, RequestOptions, Response,
    Retries, StatusError, TasksClient, UNSET, Unset, models,
)

def items() -> Iterator[models.Task]:
    grant = ClientCredentials(client_id="a", client_secret="b", store=MemoryTokenStore())
    with TasksClient(oauth=grant, retries=Retries(total=2)) as client:
        tasks_read: list[models.Task] = client.list_tasks(options=RequestOptions(retry="never"))
        response: Response[list[models.Task]] = client.with_response.list_tasks()
        return client.iter_tasks(page=2)

async def each() -> AsyncIterator[models.Task]:
    async with AsyncTasksClient(api_key="k", retries=0) as client:
        async for task in client.iter_tasks():
            yield task

def other() -> None:
    TasksClient(auth=ApiKeys(headers={"X-Key": "k"}))
    TasksClient(auth=Basic("me", "pw"))
    TasksClient(auth=Bearer("t"))
    TasksClient(login=("me", "pw"))
    try:
        TasksClient(oauth="token")
    except NotFound as error:
        status: int | None = error.status
    except (AuthError, InvalidArgument, StatusError, Error):
        pass
    names: list[str] = tasks.__all__
"""
WRONG = {
    'TasksClient(api_key=("me", "pw"))': "api_key",
    'TasksClient(login="me")': "login",
    "TasksClient(oauth=7)": "oauth",
    'TasksClient(retries="many")': "retries",
    'for each in TasksClient().iter_tasks(page="2"): pass': "page",
}


@pytest.fixture(scope="module")
def built() -> Built:
    return built_of(SOURCE)


def test_everything_that_a_user_needs_is_exported(built: Built) -> None:
    module = built.module
    errors = built.runtime("errors")
    kinds = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.Error)
    }
    named = {"ApiKeys", "Basic", "Bearer", "File", "RequestOptions", "Response", "Retries", "UNSET"}
    assert kinds | named <= {*module.__all__}
    assert module.__all__ == sorted(module.__all__)
    for name in module.__all__:
        value = getattr(module, name)
        if isinstance(value, type):
            assert value.__module__ == built.name, name
            assert inspect.getdoc(value), name


def test_dir_lists_what_is_exported_and_nothing_else(built: Built) -> None:
    names = [name for name in dir(built.module) if not name.startswith("__")]
    assert names == sorted(built.module.__all__)


def test_no_text_names_a_private_module(built: Built) -> None:
    texts = [
        node.value
        for path in (built.folder / built.name).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    paths = [path.relative_to(RUNTIME).with_suffix("") for path in RUNTIME.rglob("*.py")]
    modules = {".".join(("_runtime", *path.parts)) for path in paths}
    assert {text for text in texts if "_runtime" in text} <= modules


def test_importing_the_package_imports_nothing_heavy(built: Built) -> None:
    heavy = "{'httpx', 'attrs', 'anyio'}"
    code = f"import sys, {built.name}; print(*sorted({heavy} & {{*sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=built.folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


def test_the_runtime_imports_what_the_project_needs_and_all_of_it() -> None:
    needed = {name.split(">")[0].replace("-", "_") for name in PROJECT.requirements()[1]}
    found: set[str] = set()
    for path in RUNTIME.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                found.add(node.module.partition(".")[0])
            elif isinstance(node, ast.Import):
                found.update(each.name.partition(".")[0] for each in node.names)
    assert found - {*sys.stdlib_module_names} <= needed
    assert needed <= found | {"typing_extensions"}  # which deprecated operations import


def test_a_built_package_installs_and_its_names_are_typed(tmp_path: Path) -> None:
    source = tmp_path / "tasks.json"
    source.write_text(json.dumps({**SOURCE, "info": {"title": "Tasks", "version": "1.2"}}))
    output = tmp_path / "out"
    made = build(PROJECT, source, "tasks", output, installable=True)
    settings = tomllib.loads((output / "pyproject.toml").read_text())
    assert settings["project"]["name"] == "tasks"
    assert settings["project"]["version"] == "1.2"
    assert tuple(settings["project"]["dependencies"]) == made.requirements
    build(PROJECT, source, "tasks", output, installable=True)  # what it made, it may replace
    (output / "uses.py").write_text(USES)
    wrong = "\n".join(f"{line}  # wrong" for line in WRONG)
    (output / "misuse.py").write_text(f"from tasks import TasksClient\n{wrong}\n")
    checked = ("tasks", "uses.py", "misuse.py")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *checked],
        cwd=output,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert [line for line in lines if not line.startswith("misuse.py")] == [], done.stdout
    assert {int(line.split(":")[1]) - 2 for line in lines} == {*range(len(WRONG))}, done.stdout


def test_a_foreign_pyproject_is_not_replaced(tmp_path: Path) -> None:
    source = tmp_path / "tasks.json"
    source.write_text(json.dumps(SOURCE))
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    with pytest.raises(GeneratorError, match="was not made by the generator"):
        build(PROJECT, source, "tasks", tmp_path, installable=True)
    assert not (tmp_path / "tasks").exists()


def test_an_overlay_is_applied_first(tmp_path: Path) -> None:
    paging = {"x-pagination": {"kind": "link", "name": "walk"}}
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "Ours", "version": "1"},
        "actions": [
            {
                "target": "$.paths['/tasks'].get",
                "description": "Lists are paged by the header Link.",
                "update": paging,
            }
        ],
    }
    plain: dict[str, Any] = json.loads(json.dumps(SOURCE))
    del plain["paths"]["/tasks"]["get"]["x-pagination"]
    source, fixes = tmp_path / "tasks.json", tmp_path / "fixes.json"
    source.write_text(json.dumps(plain))
    fixes.write_text(json.dumps(overlay))
    build(PROJECT, source, "tasks", tmp_path, overlay=fixes)
    assert "def walk(" in (tmp_path / "tasks" / "client.py").read_text()
    with pytest.raises(GeneratorError, match="no such file"):
        build(PROJECT, source, "tasks", tmp_path, overlay=tmp_path / "other.json")
    with pytest.raises(GeneratorError, match="not a file"):
        build(PROJECT, tmp_path, "tasks", tmp_path)
    with pytest.raises(GeneratorError, match="not a folder"):
        build(PROJECT, source, "tasks", fixes)
