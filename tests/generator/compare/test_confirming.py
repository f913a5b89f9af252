"""Test that what griffe finds in emitted files confirms the report, refutes it, or adds to it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from generator.compare.breakages import breakages
from generator.compare.compare import Change, compare
from generator.report.package import Package
from tests.generator.compare.pairs import answers, call, calls, package, path, query, record, ref

TEXT = {"type": "string"}


def tiny() -> Package:
    return package(
        calls(
            call("list_groups", "GET /groups/{org}", path("org"), query("limit")),
            call("get_group", "GET /group", responses=answers(_200=ref("Group"))),
            schemas={"Group": record(name=TEXT, level={"type": "string", "enum": ["a", "b"]})},
        )
    )


def edited(made: Package, name: str, edit: Callable[[str], str]) -> Package:
    """A package with another text in one file."""
    before = made.files[name].decode()
    after = edit(before)
    assert after != before
    return evolve(made, files={**made.files, name: after.encode()})


def breaking(old: Package, new: Package) -> list[str]:
    report = compare(old, new)
    assert all(each.level == "breaking" for each in report.changes)
    return [f"{each.address}: {each.what} -- {each.reason}" for each in report.changes]


def test_a_break_that_no_line_tells_of_gets_a_line() -> None:
    made = tiny()
    why = "code that relies on it fails"

    def client(old: str, new: str) -> list[str]:
        return breaking(made, edited(made, "client.py", lambda text: text.replace(old, new)))

    assert client("limit: str | None = None", "size: str | None = None") == [
        f'TinyClient.list_groups: lost argument "limit" -- {why}'
    ]
    assert client("limit: str | None = None", "limit: str") == [
        f'TinyClient.list_groups: argument "limit" is now required -- {why}'
    ]
    assert client("limit: str | None = None", "size: str, limit: str | None = None") == [
        f'TinyClient.list_groups: gained required argument "size" -- {why}'
    ]
    assert client("limit: str | None = None", 'limit: str | None = "5"') == [
        f'TinyClient.list_groups: argument "limit" has another default -- {why}'
    ]
    assert client("self, org: str, *,", "self, *, org: str,") == [
        f'TinyClient.list_groups: argument "org" is given in another way -- {why}'
    ]
    assert client("self, org: str, *,", "self, at: str = '', org: str = '', *,") == [
        f"TinyClient.list_groups: takes its arguments in another order -- {why}"
    ]
    assert client("def get_group(", "def fetch_group(") == [
        "TinyClient.get_group: is gone -- code that names it fails"
    ]


def test_the_async_twin_whole_responses_and_calls_count_too() -> None:
    made = tiny()
    told = ['TinyClient.list_groups: lost argument "limit" -- code that relies on it fails']
    for name in ("async_client.py", "with_response.py", "calls/list_groups.py"):
        new = edited(made, name, lambda text: text.replace("limit: str | None", "size: str | None"))
        assert breaking(made, new) == told


def test_members_of_classes_count_too_but_not_what_only_the_runtime_calls() -> None:
    made = tiny()
    lost = edited(made, "models/group.py", lambda text: text.replace("    name: str", "    _: str"))
    assert breaking(made, lost) == ["models.Group.name: is gone -- code that names it fails"]
    files = {name: text for name, text in made.files.items() if name != "models/group_level.py"}
    gone = evolve(made, files=files)
    assert breaking(made, gone) == ["models.GroupLevel: is gone -- code that names it fails"]
    quiet = edited(made, "models/group.py", lambda text: text.replace("def to_dict", "def dump"))
    assert breaking(made, quiet) == []


def test_a_break_that_the_emitted_code_does_not_have_is_not_claimed() -> None:
    made = tiny()
    new = package(
        calls(
            call("list_groups", "GET /groups/{org}", path("org")),
            call("get_group", "GET /group", responses=answers(_200=ref("Group"))),
            schemas={"Group": record(level={"type": "string", "enum": ["a"]})},
        )
    )
    why = "the emitted code still takes what it took"
    unchanged = evolve(new, files=made.files)
    assert set(compare(made, unchanged).changes) == {
        Change(place, what, "compatible", why, kind, effect="removed")
        for place, what, kind in (
            ("TinyClient.list_groups", 'lost argument "limit"', "parameter"),
            ("TinyClient.get_group", 'response lost field "name"', "response field"),
            ("models.GroupLevel", "lost B", "enum"),
        )
    }
    assert compare(made, new).of("breaking")


def test_every_claim_of_a_pair_with_many_changes_is_confirmed() -> None:
    made = tiny()
    new = package(
        calls(
            call("all_groups", "GET /groups/{org}", path("org"), query("size", required=True)),
            call("fetch_group", "GET /group/{id}", path("id"), responses=answers(_200=ref("Team"))),
            schemas={"Team": record(title=TEXT)},
        )
    )
    assert breakages(made.api, new.api, made.files, new.files)
    told = compare(made, new)
    assert not [each for each in told.changes if "emitted" in each.reason]
    assert not [each for each in told.changes if "relies on" in each.reason]


def test_only_files_that_differ_are_read() -> None:
    made = tiny()
    broken = dict.fromkeys(made.files, b"\x00 no Python")
    assert compare(evolve(made, files=broken), evolve(made, files=broken)).changes == ()
