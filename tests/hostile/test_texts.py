"""Whatever text stands in a document, the code of its package does the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import pipeline
from tests.building import Built, build
from tests.hostile.auditing import Facts, audit
from tests.hostile.making import made, made_or_refused, own_files, unformatted
from tests.hostile.nasty import CODE, NASTY
from tests.hostile.seed import TOKEN, Json, benign, filled, seed

REFUSABLE = {"@path20@", "@name21@", "@name13@"}
"""Places in paths and URLs, where not every text can stand."""
APART = [
    "@name19@",
    "@name30@",
    "@name32@",
    "@name35@",
    "@name42@",
    "@name44@",
    "@name60@",
    "@name76@",
]
"""Names that are not beside each other, so that all of them can be the same."""
TOKENS = sorted(set(TOKEN.findall(repr(seed()))))
UNCHANGED = ("calls", "imports", "attributes", "names", "kinds", "filled")
OURS = {"json_parameter", ".._runtime.requests.query:json_parameter"}
"""What the runtime has to send a value whose schema a text has put out of reach."""


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return audit(made(filled(benign), tmp_path_factory.mktemp("twin")))


def like(twin: Facts, files: dict[str, bytes]) -> None:
    facts = audit(files)
    for part in UNCHANGED:
        more = getattr(facts, part) - getattr(twin, part) - OURS
        assert not more, f"{part}: {sorted(more)}"


def everywhere(text: str) -> Callable[[str], str]:
    """A text in every place that takes any, made unlike the others where it is a name."""

    def change(token: str) -> str:
        if token in REFUSABLE:
            return benign(token)
        return text if token.startswith("@text") else f"{text}{token.strip('@')}"

    return change


def at(tokens: list[str], text: str) -> Callable[[str], str]:
    return lambda token: text if token in tokens else benign(token)


def test_the_twin_does_what_is_expected(twin: Facts) -> None:
    assert "eval" not in twin.names
    assert twin.filled == {"segment()", "server_variable()", "at", "index1", "__package__"}
    assert not {each for each in twin.imports if each.startswith("os")}


@pytest.mark.parametrize("what", NASTY)
def test_a_text_everywhere_changes_no_code_and_calls_work(
    what: str, twin: Facts, tmp_path: Path
) -> None:
    document = filled(everywhere(NASTY[what]))
    built = build(document, tmp_path)
    root = tmp_path / built.name
    files = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not {"_runtime", "__pycache__"} & set(path.parts)
    }
    like(twin, files)
    _call(built, document)


def _call(built: Built, document: Json) -> None:
    """Read, with each argument that can be sent; what comes back is what was answered."""
    (path,) = [each for each in document["paths"] if each != "/plain"]
    read = document["paths"][path]["get"]
    schema = document["components"]["schemas"][next(iter(document["components"]["schemas"]))]
    first, second = schema["required"]
    answer = {first: "a", second: schema["properties"][second]["const"], "not declared": [1]}
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=answer)

    wires = [each["name"] for each in read["parameters"] if each["in"] == "query"]
    with built.client(transport=httpx.MockTransport(handle), auth=httpx.Auth()) as client:
        for name in built.calls().__all__:
            function = getattr(built.calls(), name)
            if (
                function.__annotations__["return"] != "Call[None]"
                and "body" not in function.__annotations__
            ):
                found = getattr(client, name)("1")
                assert found.to_dict() == answer
                unlisted = built.module.Unlisted("v")
                _send(getattr(client, name), function, wires, seen, unlisted)


def _send(
    method: Any,
    function: Any,
    wires: list[str],
    seen: list[httpx.Request],
    text: str,
) -> None:
    sent: set[str] = set()
    for each in function.__kwdefaults__ or {}:
        value: Any = [text] if "list[" in function.__annotations__[each] else text
        try:
            method("1", **{each: value})
        except ValueError:
            continue
        query = parse_qsl(seen[-1].url.query.decode(), keep_blank_values=True)
        sent.update(name for name, _ in query)
    assert sent == set(wires)


@pytest.mark.parametrize("what", NASTY)
def test_a_name_alone_changes_no_code(
    what: str, twin: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unformatted(monkeypatch)
    like(twin, made(filled(at(APART, NASTY[what])), tmp_path))


@pytest.mark.parametrize("what", NASTY)
@pytest.mark.parametrize("place", sorted(REFUSABLE))
def test_a_text_in_a_path_or_url_changes_no_code_or_is_refused(
    what: str, place: str, twin: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unformatted(monkeypatch)
    found = made_or_refused(filled(at([place], NASTY[what])), tmp_path)
    if isinstance(found, dict):
        like(twin, found)


pieces = st.sampled_from([*NASTY.values(), '"', "'", "\\", "\n", "{", "}", "#", '"""'])
texts = st.one_of(
    st.lists(st.one_of(pieces, st.text(max_size=3)), max_size=4).map("".join),
    st.text(st.characters(exclude_categories=[]), max_size=12),
)


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.dictionaries(st.sampled_from(TOKENS), texts, max_size=12))
def test_any_texts_change_no_code_or_are_refused(
    twin: Facts, tmp_path_factory: pytest.TempPathFactory, changes: dict[str, str]
) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        unformatted(monkeypatch)
        folder = tmp_path_factory.mktemp("any")
        document = filled(lambda token: changes.get(token, benign(token)))
        found = made_or_refused(document, folder)
        broken = any("\ud800" <= each <= "\udfff" for text in changes.values() for each in text)
        assert not broken or isinstance(found, str)
        if isinstance(found, dict):
            like(twin, found)


@pytest.mark.parametrize(
    ("member", "where"),
    [
        ("x-python-name", ("components", "schemas", "wordname44")),
        ("x-python-name", ("components", "schemas", "wordname44", "properties", "wordname68")),
        ("x-python-name", ("paths", "/plain", "delete")),
        ("x-retry", ("paths", "/plain", "delete")),
        ("x-enum-varnames", ("components", "schemas", "wordname44", "properties", "wordname68")),
        ("x-empty-body", ("paths", "/wordpath20/{wordname21}", "get", "responses", "204")),
        ("x-source", ("paths", "/plain", "delete")),
        ("x-origin", ("paths", "/plain", "delete")),
        ("x-kind", ("paths", "/plain", "delete")),
    ],
)
@pytest.mark.parametrize(
    "value",
    [
        CODE,
        "",
        "class",
        "__init__",
        "a\n",
        "a" * 300,
        "é",
        7,
        None,
        [],
        {},
        {"a": [CODE]},
    ],
    ids=lambda value: repr(value)[:20],
)
def test_an_extension_changes_no_code_or_is_refused(  # noqa: PLR0917 - as pytest gives them
    member: str,
    where: tuple[str, ...],
    value: Any,
    twin: Facts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unformatted(monkeypatch)
    document = filled(benign)
    node = document
    for key in where:
        node = node[key]
    node[member] = value
    found = made_or_refused(document, tmp_path)
    if isinstance(found, dict):
        like(twin, found)


@pytest.mark.parametrize(
    "name",
    ["a --> b.json", "coding:utf-7.json", "# type: ignore.json", 'a\nb\'""".json', "-\u202e.json"],
)
def test_the_name_of_the_document_is_no_order_to_any_tool(
    name: str, twin: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unformatted(monkeypatch)
    (tmp_path / name).write_text(json.dumps(filled(benign)))
    like(twin, own_files(pipeline.build_document(tmp_path / name, "hostile").files))
