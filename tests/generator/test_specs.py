"""The vendors' specs: valid, accounted for, and saying where each fact is from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import pipeline
from generator.normalize.normalize import normalize
from generator.normalize.passes.tree import operations
from generator.read.load import load_vendor

ROOT = Path(__file__).parents[2]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/vendor.toml"))
SEEDS = {
    "smartpm": "set_project_group",
    "softwareone": "replace_groups_of_account_user",
    "symphony": "assign_group",
    "xsolla": "replace_groups_of_user",
    "zoho": "update_group",
}
BASES = {"stated", "inferred", "assumed"}

pytestmark = pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)


def normalized(folder: Path) -> dict[str, Any]:
    shipped = ROOT / "generated" / "usergroups_clients" / folder.name / "openapi.json"
    document: dict[str, Any] = json.loads(shipped.read_text(encoding="utf-8"))
    return document


def test_normalized_document_is_valid_openapi(folder: Path) -> None:
    errors = [error.message for error in OpenAPIV31SpecValidator(normalized(folder)).iter_errors()]
    assert errors == []


def test_every_operation_says_where_it_is_from(folder: Path) -> None:
    for each in operations(normalized(folder)):
        assert each.node["x-source"]["basis"] in BASES, each.node["operationId"]
        assert each.node["x-source"]["document"]
        assert each.node["summary"]
        assert each.node["description"]


def test_seed_operation_is_there(folder: Path) -> None:
    names = {each.node["operationId"] for each in operations(normalized(folder))}
    assert SEEDS[folder.name] in names


def test_every_parameter_and_field_is_described(folder: Path) -> None:
    document = normalized(folder)
    bare = [
        f"{each.node['operationId']}.{parameter['name']}"
        for each in operations(document)
        for parameter in each.node.get("parameters", [])
        if not parameter.get("description")
    ]
    assert bare == []


def test_whole_source_is_accounted_for(folder: Path) -> None:
    report = pipeline.build_vendor(folder).report
    source = load_vendor(folder)
    assert {line.pointer for line in report.lines} == set(source.inventory)
    assert all(line.reason for line in report.lines if line.status != "used")


def test_left_out_calls_have_a_reason_and_are_not_generated(folder: Path) -> None:
    source = load_vendor(folder)
    routes = {(each.method.upper(), each.path) for each in operations(normalized(folder))}
    for each in source.vendor.left_out:
        assert len(each.reason) > 10
        assert (each.method, each.path) not in routes or "grant" in each.name


def test_each_fix_gives_its_reason(folder: Path) -> None:
    spec = normalize(load_vendor(folder))
    fixes = [entry for entry in spec.entries if entry.by.startswith("fix ")]
    assert all(len(entry.reason) > 10 for entry in fixes)
    assert bool(fixes) == (folder / "fixes.overlay.yaml").is_file()
