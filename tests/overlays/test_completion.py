"""Test what an editor offers and shows: a vendor's verbs and settings, their texts and places."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import jedi
import pytest

import usergroups
from tests.overlays.language_server import SERVER, LanguageServer
from usergroups_clients.registry import VENDORS

OTHERS = {
    "": {"client", "close", "dry_run", "from_env"},
    "Async": {"aclose", "client", "dry_run", "from_env"},
}
BOTH = [(vendor, prefix) for vendor in VENDORS for prefix in ("", "Async")]
SETTINGS = {
    "smartpm": "api_key=key, company_id=company",
    "softwareone": "token=token",
    "symphony": 'pod="acme.symphony.com", session_token=token',
    "xsolla": "project_id=project, token=token",
    "zoho": "access_token=token",
}
USING = """\
import usergroups


def use(vendor: usergroups.{}, group: usergroups.Group) -> None:
    """
NAMES = 'import usergroups\nkey = company = token = project = ""\n'


def class_of(vendor: str, prefix: str) -> Any:
    return getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")


def construction(vendor: str, prefix: str) -> str:
    return f"usergroups.{prefix}{VENDORS[vendor].class_name}({SETTINGS[vendor]})."


def connection(vendor: str, prefix: str) -> str:
    function = "connect_async" if prefix else "connect"
    return f'usergroups.{function}("{vendor}", {SETTINGS[vendor]}).'


def check(offered: dict[str, str], vendor: str, prefix: str) -> None:
    """Exactly the verbs are offered, each with its docstring."""
    kind = class_of(vendor, prefix)
    verbs = usergroups.capabilities()[vendor].verbs
    assert offered.keys() == verbs | OTHERS[prefix]
    for verb in verbs:
        first, *_ = (inspect.getdoc(getattr(kind, verb)) or "").splitlines()
        assert first
        assert first in offered[verb], verb


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """The language server of many editors, running."""
    if not SERVER.exists():
        pytest.skip("the types group is not installed")
    with LanguageServer(tmp_path_factory.mktemp("editor")) as running:
        yield running


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_jedi_completes_a_class(vendor: str, prefix: str) -> None:
    source = NAMES + construction(vendor, prefix)
    found = jedi.Script(source).complete()
    check(
        {each.name: each.docstring() for each in found if not each.name.startswith("_")},
        vendor,
        prefix,
    )


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_a_class(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    check(server.complete(NAMES + construction(vendor, prefix)), vendor, prefix)


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_what_connect_returns(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    check(server.complete(NAMES + connection(vendor, prefix)), vendor, prefix)


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_inside_a_with_block(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    opening = "async with" if prefix else "with"
    body = f"{opening} {connection(vendor, prefix)[:-1]} as vendor:\n        vendor."
    source = f"{NAMES}\n\n{'async ' if prefix else ''}def main() -> None:\n    {body}"
    check(server.complete(source), vendor, prefix)


def test_a_language_server_completes_the_package(server: LanguageServer) -> None:
    offered = server.names("import usergroups\nusergroups.")
    assert {*usergroups.__all__} - {"__version__"} <= offered


def entries(documented: Any) -> dict[str, str]:
    """The entries of `Args:` in a docstring, each with its first line."""
    _, _, section = (inspect.getdoc(documented) or "").partition("\nArgs:\n")
    lines = section.partition("\n\n")[0].splitlines()
    found = [line.strip().partition(": ") for line in lines if not line.startswith(" " * 8)]
    return {name: text for name, _, text in found}


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_shows_the_text_of_every_setting(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    kind = class_of(vendor, prefix)
    texts = entries(kind.__init__)
    assert texts.keys() == inspect.signature(kind).parameters.keys()
    for name, text in texts.items():
        said = server.hover(f"import usergroups\nusergroups.{kind.__name__}({name}=", name)
        assert text in said, name
    shown = server.signature(f"import usergroups\nusergroups.{kind.__name__}(")
    assert all(text in shown for text in texts.values())


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_shows_verbs_and_their_arguments(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    kind = class_of(vendor, prefix)
    for verb in usergroups.capabilities()[vendor].verbs:
        using = f"{USING.format(kind.__name__)}vendor.{verb}"
        said = server.hover(using, verb)
        assert inspect.getdoc(getattr(kind, verb)).partition("\n")[0] in said
        texts = entries(getattr(kind, verb))
        shown = server.signature(f"{using}(")
        assert all(text in shown for text in texts.values()), verb
        for each in inspect.signature(getattr(kind, verb)).parameters.values():
            # The server takes `group:` for the end of `project_group:`, too.
            clear = not any(name.endswith(f"_{each.name}") for name in texts)
            if each.kind is each.KEYWORD_ONLY and clear:
                assert texts[each.name] in server.hover(f"{using}({each.name}=", each.name)


def test_a_language_server_shows_the_text_of_a_field(server: LanguageServer) -> None:
    said = server.hover(f"{USING.format('ZohoCRM')}group.description", "description")
    assert "str | None" in said
    assert "Purpose of the group" in said


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_definition_leads_to_the_class_and_its_verb(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    kind = class_of(vendor, prefix)
    file = kind.__init__.__code__.co_filename
    source = f"import usergroups\nusergroups.{kind.__name__}"
    ((found, line),) = server.definition(source, kind.__name__)
    assert (found, line.partition("(")[0]) == (file, f"class {kind.__name__}")
    for verb in usergroups.capabilities()[vendor].verbs:
        using = f"{USING.format(kind.__name__)}vendor.{verb}"
        places = [found for found, line in server.definition(using, verb) if f" {verb}(" in line]
        assert places == [file]
    (jumped,) = jedi.Script(source).goto(follow_imports=True)
    assert (str(jumped.module_path), jumped.name) == (file, kind.__name__)


@pytest.mark.parametrize(
    "opening",
    [
        *(f'usergroups.{name}("' for name in ("connect", "connect_async", "from_env")),
        'usergroups.capabilities()["',
    ],
)
def test_a_language_server_completes_the_ids_of_vendors(
    server: LanguageServer, opening: str
) -> None:
    offered = server.names(f"import usergroups\n{opening}")
    assert {name for name in offered if name.startswith('"')} == {f'"{each}"' for each in VENDORS}


def test_a_language_server_completes_the_values_of_an_argument(server: LanguageServer) -> None:
    offered = server.names(f'{USING.format("ZohoCRM")}vendor.list_members("36", kind="')
    quoted = {name for name in offered if name.startswith('"')}
    assert quoted == {'"group"', '"role"', '"territory"', '"user"'}


def test_jedi_completes_the_package() -> None:
    offered = {each.name for each in jedi.Script("import usergroups\nusergroups.").complete()}
    assert {*usergroups.__all__} - {"__version__"} <= offered
