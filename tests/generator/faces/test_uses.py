"""Test that what a client must have is derived from the overlay's source, and its lack told."""

from __future__ import annotations

import json
import shutil
import textwrap
from pathlib import Path
from typing import Any

import pytest

from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.faces.modules import Modules
from generator.faces.uses import Uses, check_uses, uses_of
from generator.pipeline import build_document
from tests.building import document

OVERLAYS = Path(__file__).parents[3] / "overlays" / "usergroups"

HEAD = """\
from usergroups._core.steps import Page, Pages, Steps, ask
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import Unset
from usergroups_clients.acme import calls, models
"""


def api(tmp_path: Path, change: Any = None) -> Api:
    """An API of groups in pages, each with an owner and a kind."""

    def text(*names: str) -> dict[str, Any]:
        return {name: {"type": "string"} for name in names}

    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def call(name: str, schema: Any, **more: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {
            "operationId": name,
            "responses": {"200": {"description": "", "content": content}},
        } | more

    def value(name: str, where: str, **more: Any) -> dict[str, Any]:
        return {"name": name, "in": where, "schema": {"type": "string"}} | more

    id_ = value("id", "path", required=True)
    body = {"content": {"application/json": {"schema": ref("GroupCreate")}}}
    paths = {
        "/groups": {
            "get": call("list_groups", ref("GroupPage"), parameters=[value("after", "query")]),
            "post": call("create_group", ref("Group"), requestBody=body),
        },
        "/groups/{id}": {"get": call("get_group", ref("Group"), parameters=[id_])},
        "/users/{id}": {"get": call("get_user", ref("User"), parameters=[id_])},
        "/token": {"post": call("create_token", ref("Token"))},
    }
    owner = {"owner": ref("User"), "kind": ref("Kind")}
    many = {"items": {"type": "array", "items": ref("Group")}} | text("next")
    schemas = {
        "Group": {"type": "object", "properties": text("id", "name") | owner},
        "GroupCreate": {"type": "object", "properties": text("name") | {"kind": ref("Kind")}},
        "GroupPage": {"type": "object", "properties": many},
        "User": {"type": "object", "properties": text("id", "mail")},
        "Token": {"type": "object", "properties": text("value")},
        "Kind": {"type": "string", "enum": ["team", "role"]},
    }
    content = document(paths, schemas)
    if change is not None:
        change(content)
    file = tmp_path / "api.json"
    file.write_text(json.dumps(content))
    return build_document(file, "acme").api


def overlays(tmp_path: Path, verbs: str, **modules: str) -> Path:
    """A package `usergroups` with these modules of the vendor acme."""
    root = tmp_path / "usergroups"
    shutil.copytree(OVERLAYS / "_core", root / "_core")
    folder = root / "_vendors" / "acme"
    folder.mkdir(parents=True)
    for name, text in {"verbs": verbs, **modules}.items():
        (folder / f"{name}.py").write_text(HEAD + textwrap.dedent(text))
    return root


def found(tmp_path: Path, verbs: str, **modules: str) -> dict[str, Uses]:
    modules_of = Modules(overlays(tmp_path, verbs, **modules))
    return {each.of: each for each in uses_of("acme", modules_of, api(tmp_path))}


def fields(uses: Uses) -> set[str]:
    return {use.name for use in uses.uses if use.kind == "field"}


GET = """
    def get_group(group: str) -> Steps[str]:
        {body}
"""


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("return (yield from ask(calls.get_group(group))).name", {"Group.name"}),
        (
            "response = yield calls.get_group(group); return response.parsed.owner.mail",
            {"Group.owner", "User.mail"},
        ),
        ("return _mail((yield from ask(calls.get_group(group))))", {"Group.owner", "User.mail"}),
        (
            "raw = yield from ask(calls.list_groups()); return [each.name for each in raw.items]",
            {"GroupPage.items", "Group.name"},
        ),
        (
            "of = yield from ask(calls.list_groups()); return {e.id: e for e in of.items}[1].name",
            {"GroupPage.items", "Group.id", "Group.name"},
        ),
        (
            (
                "raw = yield from ask(calls.list_groups())\n"
                "        for index, each in enumerate(raw.items): found = each\n"
                "        return found.id"
            ),
            {"GroupPage.items", "Group.id"},
        ),
        (
            (
                "raw = yield from ask(calls.get_group(group)); user = raw.owner or models.User()\n"
                "        return user.id if (mail := user.mail) else mail"
            ),
            {"Group.owner", "User.id", "User.mail"},
        ),
        (
            (
                "raw = yield from ask(calls.get_group(group) if group else calls.get_user(group))\n"
                "        return raw.name if isinstance(raw, models.Group) else raw.mail"
            ),
            {"Group.name", "User.mail"},
        ),
        (
            (
                "raw = yield from ask(calls.get_group(group) if group else calls.get_user(group))\n"
                "        if isinstance(raw, models.User):\n"
                "            return raw.mail\n"
                "        return raw.name"
            ),
            {"Group.name", "User.mail"},
        ),
        (
            "raw = yield from ask(calls.get_group(group)); raw.name = 'x'; return raw.to_dict()",
            {"Group.name"},
        ),
        (
            (
                "raw = yield from ask(calls.list_groups())\n"
                "        return sorted(raw.items, key=lambda each: each.name)[0].id"
            ),
            {"GroupPage.items", "Group.id", "Group.name"},
        ),
    ],
)
def test_fields_are_followed_to_their_models(tmp_path: Path, body: str, read: set[str]) -> None:
    helper = """
    def _mail(raw: models.Group) -> str:
        return raw.owner.mail
    """
    uses = found(tmp_path, textwrap.dedent(GET.format(body=body)) + textwrap.dedent(helper))
    assert fields(uses["get_group"]) == read
    assert uses["get_group"].missing == ()
    assert uses["get_group"].weak == ()


PAGES = """
    from collections.abc import Callable
    from typing import Protocol, TypeVar

    T = TypeVar("T")

    def list_groups() -> Pages[str]:
        return _pages(lambda after: calls.list_groups(after=after), lambda raw: raw.name)

    def _pages(
        page: Callable[[str | None], Call[T]], read: Callable[[models.Group], str]
    ) -> Pages[str]:
        first = page(None)

        def items(answer: models.GroupPage) -> Page[str]:
            if answer.next_:
                return Page([read(each) for each in answer.items], page(answer.next_), answer.next_)
            return Page([], calls.get_user("1"))

        return Pages(first, items)
"""


def test_the_pages_of_a_list_are_followed_with_their_readers(tmp_path: Path) -> None:
    uses = found(tmp_path, PAGES)["list_groups"]
    assert uses.calls == ("get_user", "list_groups")
    assert {"Group.name", "GroupPage.items", "GroupPage.next_"} <= fields(uses)
    assert "list_groups.after" in {each.name for each in uses.uses}


TOKENS = """
    class Tokens:
        def __init__(self, text: str) -> None:
            self._call = calls.create_token()

        def call(self) -> Call[models.Token]:
            return self._call

        def read(self, answer: models.Token) -> str:
            return _value(answer)

    def _value(answer: models.Token) -> str:
        return answer.value
"""


def test_what_no_verb_leads_to_is_of_the_credentials(tmp_path: Path) -> None:
    body = "return (yield from ask(calls.get_group(group))).name"
    uses = found(tmp_path, GET.format(body=body), tokens=TOKENS)
    assert uses["credentials"].calls == ("create_token",)
    assert fields(uses["credentials"]) == {"Token.value"}
    assert fields(uses["get_group"]) == {"Group.name"}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "return (yield from ask(calls.read_group(group))).name",
            (
                "`get_group`: the operation read_group is called, which the client does not have; "
                "it has: create_group, create_token, get_group, get_user, list_groups."
            ),
        ),
        (
            "return (yield from ask(calls.list_groups(cursor=group))).items",
            (
                "`get_group`: the parameter list_groups.cursor is given, which the client does not "
                "have; it has: after."
            ),
        ),
        (
            "return (yield from ask(calls.get_group(group, group))).name",
            "the parameter get_group.argument 2 is given, which the client does not have",
        ),
        (
            "return (yield from ask(calls.list_groups())).rows",
            (
                "`get_group`: the field GroupPage.rows is used, which the client does not have; "
                "it has: items, next_."
            ),
        ),
        (
            "yield from ask(calls.create_group(body=models.GroupCreate(title=group)))",
            (
                "the field GroupCreate.title is used, which the client does not have; "
                "it has: kind, name."
            ),
        ),
        (
            "yield from ask(calls.create_group(body=models.GroupCreate(kind=models.Kind.CLUB)))",
            "the member Kind.CLUB is used, which the client does not have; it has: ROLE, TEAM.",
        ),
        (
            "return models.Club(name=group)",
            "`get_group`: the class Club is named, which the client does not have",
        ),
        (
            "return (yield from ask(calls.get_group(group))).owner.phone",
            "the field User.phone is used, which the client does not have; it has: id, mail.",
        ),
    ],
)
def test_what_is_missing_is_told_with_what_there_is(tmp_path: Path, body: str, told: str) -> None:
    root = overlays(tmp_path, GET.format(body=body))
    with pytest.raises(GeneratorError) as caught:
        check_uses("acme", root, api(tmp_path))
    assert told in str(caught.value)
    assert caught.value.file == str(root / "_vendors" / "acme" / "verbs.py")
    assert caught.value.line == 7
    assert str(caught.value).endswith("Correct the document in its fixes, or change the overlay.")


def test_several_that_are_missing_are_listed_each_with_its_line(tmp_path: Path) -> None:
    reads = "\n".join(f"        raw.lost{index}" for index in range(14))
    body = f"raw = yield from ask(calls.get_group(group))\n{reads}\n        return raw.name"
    twice = GET.format(body=body) + GET.format(body="return (yield from _get(group))").replace(
        "def get_group", "def read_group"
    )
    helper = (
        "\n    def _get(group: str) -> Steps[str]:\n        return (yield from get_group(group))\n"
    )
    root = overlays(tmp_path, twice + helper)
    with pytest.raises(GeneratorError) as caught:
        check_uses("acme", root, api(tmp_path))
    assert "The overlays use 14 things that the client lacks" in str(caught.value)
    first, *others = caught.value.lines
    assert first.startswith(f"{root / '_vendors' / 'acme' / 'verbs.py'}:8: ")
    assert "`get_group` and `read_group`: the field Group.lost0 is used" in first
    assert len(others) == 13


def test_where_the_type_is_not_said_some_model_must_have_the_name(tmp_path: Path) -> None:
    weak = "from typing import Any\n" + textwrap.dedent(
        GET.format(
            body="raw: Any = untyped(); yield from ask(calls.get_group(group)); return raw.{}"
        )
    )
    known = found(tmp_path, weak.format("mail"))["get_group"]
    assert [each.attribute for each in known.weak] == ["mail"]
    assert known.missing == ()
    shutil.rmtree(tmp_path / "usergroups")
    (missing,) = found(tmp_path, weak.format("phone"))["get_group"].missing
    assert missing.use.name == "?.phone"


def test_a_vendor_without_an_overlay_is_not_checked(tmp_path: Path) -> None:
    check_uses("other", tmp_path, api(tmp_path))


def test_a_broken_module_is_named(tmp_path: Path) -> None:
    root = overlays(tmp_path, "def get_group(:\n")
    with pytest.raises(GeneratorError, match="The module is broken") as caught:
        check_uses("acme", root, api(tmp_path))
    assert caught.value.line == 5
