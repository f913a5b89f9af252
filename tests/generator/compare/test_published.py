"""Documents that vendors really publish, against ours and against changed copies of themselves."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

import copy
import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from generator.compare.compare import as_text, compare
from generator.pipeline import build_document, build_vendor
from generator.read.source import read_document

FOLDER = Path(os.environ.get("USERGROUPS_DOCUMENTS", "/nonexistent"))
SPECS = Path(__file__).parents[3] / "specs"


LINES = """\
Breaking:
  SoftwareoneClient.get_public_v_1_accounts_sellers_id: is gone, "GET /public/v1/accounts/sellers/{id}" -- code that calls it fails
  models.AccountUser.buyers: is gone (responses of 5 operations) -- code that reads it fails

Compatible:
  models.UserGroupDto.icon: is a new optional field (requests of 6 operations) -- callers need not send it

softwareone: 3 changes (2 breaking, 1 compatible, 0 documentation).\
""".splitlines()


def document(name: str) -> Path:
    path = FOLDER / name
    if not path.is_file():
        pytest.skip("USERGROUPS_DOCUMENTS names no folder that has it")
    return path


def test_zoho_publishes_another_version_than_ours() -> None:
    theirs = build_document(document("zoho-user-groups-v8.json"), "zoho")
    report = compare(build_vendor(SPECS / "zoho"), theirs)
    told = {(each.address, each.what) for each in report.changes}
    assert ("ZohoCRMClient", "is now called ZohoClient") in told
    assert ("ZohoClient.list_groups", "is now called get_groups") in told
    assert ("ZohoClient.get_group", 'argument "group_id" is now called "group"') in told
    assert ("models.GroupUpdateRequest", "is now called UpdateGroupBody") in told
    assert not [each for each in report.changes if "emitted" in each.reason]


def test_a_large_document_and_a_changed_copy(tmp_path: Path) -> None:
    source: Any = json.loads(
        json.dumps(read_document(document("softwareone-marketplace-4.0.yaml")))
    )
    changed = copy.deepcopy(source)
    schemas = changed["components"]["schemas"]
    schemas["UserGroupDto"]["properties"]["icon"] = {"type": "string"}
    del schemas["AccountUser"]["properties"]["buyers"]
    del changed["paths"]["/public/v1/accounts/sellers/{id}"]["get"]
    path = tmp_path / "marketplace.json"
    started = time.perf_counter()
    packages = []
    for each in (source, changed):
        path.write_text(json.dumps(each), encoding="utf-8")
        packages.append(build_document(path, "softwareone"))
    built = time.perf_counter()
    assert as_text(compare(*packages)) == LINES
    assert time.perf_counter() - built < built - started
