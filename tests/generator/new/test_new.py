"""`new`: what it refuses, that it then leaves nothing, and settings as the document has them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.new.credentials import login
from generator.new.names import Names, check_id, named
from generator.new.new import new
from generator.new.skeleton import skeleton
from generator.pipeline import build_document
from generator.project.progress import show_on
from generator.project.project import Project
from generator.read.vendor import ErrorShape
from tests.building import document
from tests.generator.update.projects import snapshot
from tests.sixth.project import ACME, ROOT, copy_project

PATHS = {"/groups": {"get": {"operationId": "list_groups", "responses": {"204": {}}}}}
NAMES = Names("acme", "Acme Teams", "Acme")


def key(name: str, location: str = "header") -> dict[str, str]:
    return {"type": "apiKey", "in": location, "name": name}


def api_of(folder: Path, schemes: Mapping[str, Any], *ways: tuple[str, ...], **more: Any) -> Api:
    security: list[dict[str, list[str]]] = [{name: [] for name in names} for names in ways]
    made = document(PATHS, security=security, components={"securitySchemes": dict(schemes)}, **more)
    (folder / "acme.json").write_text(json.dumps(made), encoding="utf-8")
    return build_document(folder / "acme.json", "acme").api


def settings_of(api: Api) -> str:
    files = skeleton(NAMES, api, login(api))["overlays/usergroups/_vendors/acme"]
    assert not isinstance(files, bytes)
    return files["settings.py"].decode()


@pytest.mark.parametrize(
    "vendor",
    [
        *("", "Acme", "acme-crm", "1acme", "_acme", "acme_", "a__b", "../acme", "a" * 41),
        *("class", "match", "con", "zoho", "async_zoho", "groups", "classes", "connect"),
        *("registry", "serve", "vendors", "environment"),
    ],
)
def test_an_id_that_cannot_be_a_vendors_is_refused(vendor: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        check_id(Project(ROOT), vendor)
    assert caught.value.what.startswith("VENDOR: ")
    assert caught.value.fix


@pytest.mark.parametrize(
    ("product", "class_name"),
    [
        (None, "acme"),
        (None, "Ac_me"),
        (None, "None"),
        (None, "A" * 41),
        ('A"""', None),
        ("a | b", None),
        ("a\nb", None),
        ("", None),
    ],
)
def test_names_that_cannot_stand_in_code_and_pages_are_refused(
    product: str | None, class_name: str | None
) -> None:
    with pytest.raises(GeneratorError):
        named("acme", "Title", product, class_name)


@pytest.mark.parametrize(
    ("title", "product"),
    [
        ("Acme Teams", "Acme Teams"),
        ('"""\n\\u0041 | <b>`x` \x1b[31m{{ y }}', "u0041 b x 31m y"),
        ("群组", "AcmeCrm"),
        ("x" * 90, "x" * 40),
    ],
)
def test_a_title_gives_a_name_of_plain_characters(title: str, product: str) -> None:
    assert named("acme_crm", title, None, None) == Names("acme_crm", product, "AcmeCrm")


def test_the_classes_of_a_vendor_without_verbs_lack_no_name(tmp_path: Path) -> None:
    copy_project(tmp_path)
    new(Project(tmp_path), "acme", ACME / "openapi.yaml", show_on(StringIO()))
    faces = tmp_path / "overlays" / "usergroups" / "_faces"
    rule = ("--isolated", "--no-cache", "--select", "F821")
    command = (sys.executable, "-m", "ruff", "check", *rule, faces)
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (faces / "async_acme.py").is_file()
    assert found.returncode == 0, found.stdout


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    copy_project(tmp_path)
    before = snapshot(tmp_path)
    broken = tmp_path.parent / "broken.yaml"
    broken.write_text("openapi: 3.1.0\npaths: [", encoding="utf-8")
    for path, class_name in ((broken, "Acme"), (ACME / "openapi.yaml", "Group")):
        with pytest.raises(GeneratorError):
            new(Project(tmp_path), "acme", path, show_on(StringIO()), class_name=class_name)
        assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    ("schemes", "way", "settings"),
    [
        ({}, (), []),
        ({"a": {"type": "http", "scheme": "bearer"}}, ("a",), ["token"]),
        ({"a": {"type": "http", "scheme": "basic"}}, ("a",), ["username", "password"]),
        ({"a": {"type": "http", "scheme": "digest"}}, ("a",), ["authorization"]),
        ({"a": {"type": "mutualTLS"}}, ("a",), []),
        ({"a": key("X-KEY")}, ("a",), ["api_key"]),
        ({"a": key("X-KEY"), "b": key("X-COMPANY-ID")}, ("a", "b"), ["key", "company_id"]),
        ({"a": key("retries"), "b": key("class", "query")}, ("a", "b"), ["retries_", "class_"]),
    ],
)
def test_settings_follow_from_the_credentials(
    tmp_path: Path, schemes: Mapping[str, Any], way: tuple[str, ...], settings: list[str]
) -> None:
    api = api_of(tmp_path, schemes, *([way] if way else []))
    assert [str(each.name) for each in login(api).secrets] == settings
    compile(settings_of(api), "settings.py", "exec")


def test_credentials_that_no_setting_covers_are_told(tmp_path: Path) -> None:
    flow = {"tokenUrl": "https://acme.example/token", "scopes": {}}
    schemes = {
        "auth": {"type": "oauth2", "flows": {"clientCredentials": flow}},
        "cert": {"type": "mutualTLS"},
        "spare": key("X-KEY"),
    }
    left = login(api_of(tmp_path, schemes, ("auth", "cert"), ("spare",))).left
    assert ["spare" in left[0], "auth" in left[1], "cert" in left[2]] == [True, True, True]


@pytest.mark.parametrize(
    ("servers", "needed"),
    [
        ([{"url": "https://acme.example/v1"}], False),
        ([{"url": "https://{pod}.example", "variables": {"pod": {"default": "a"}}}], True),
        ([{"url": "/v1"}], True),
        ([], True),
    ],
)
def test_an_address_is_needed_if_the_document_has_none_for_everybody(
    tmp_path: Path, servers: list[Any], *, needed: bool
) -> None:
    found = settings_of(api_of(tmp_path, {}, servers=servers))
    assert ("    base_url: str\n" in found) is needed
    assert ("    base_url: str | None = None\n" in found) is not needed


def test_no_text_of_a_document_becomes_code(tmp_path: Path) -> None:
    wire = 'K"}: __import__("os").abort(), {"'
    api = api_of(tmp_path, {"a": key(wire, "query")}, ("a",))
    nodes = list(ast.walk(ast.parse(settings_of(api))))
    keys = [key for each in nodes if isinstance(each, ast.Dict) for key in _texts(each)]
    assert wire in [key.value for key in keys]
    assert "abort" not in [each.attr for each in nodes if isinstance(each, ast.Attribute)]


def _texts(node: ast.Dict) -> list[ast.Constant]:
    return [key for key in node.keys if isinstance(key, ast.Constant)]


@pytest.mark.parametrize(
    ("code", "message", "body"),
    [
        ("/code", "/message", '{"code": code, "message": message}'),
        ("/error/code", "/error/text", '{"error": {"code": code, "text": message}}'),
        ("/error", "/error/text", '{"error": code}'),
        ("/errors/0/code", "/message", '{"message": message}'),
    ],
)
def test_errors_of_the_stand_in_have_the_form_of_the_document(
    tmp_path: Path, code: str, message: str, body: str
) -> None:
    api = evolve(api_of(tmp_path, {}), errors=ErrorShape((code,), (message,)))
    files = skeleton(NAMES, api, login(api))["overlays/usergroups/testing/_stand_ins/acme"]
    assert not isinstance(files, bytes)
    assert f"reply(status, {body})" in files["behaviour.py"].decode()
