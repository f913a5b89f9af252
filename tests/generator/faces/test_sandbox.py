"""The sandbox's classes: tiny stand-ins, what is made of them, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.errors import GeneratorError
from generator.faces.sandbox import files
from generator.faces.source import Docs, Names, Overlay, Setting

if TYPE_CHECKING:
    from collections.abc import Callable

STAND_IN = '''
from typing import Literal, TypeAlias

Way: TypeAlias = Literal["key", "name"]


class AcmeStandIn(VendorSandbox[AcmeState]):
    """One shop of Acme.

    It never sells anything.
    """

    def credentials(self, way: Way = "key") -> dict[str, str]:
        """Return the settings that lead in.

        Args:
            way: `"key"` is short.

        """
        if way == "key":
            return {"shop": "1", "key": "k"}
        return {"shop": "1", "user_name": "u"}
'''


def setting(name: str) -> Setting:
    return Setting(name, "str | None", "None", secret=False, text=f"The {name}.")


def vendor(folder: Path, *names: str) -> Overlay:
    """A vendor with settings of those names, whose overlay lies below a folder."""
    known = Names(imported={}, aliases={}, defined=frozenset(), module="settings")
    return Overlay(
        id="acme",
        name='Acme "Shop"',
        class_name="Acme",
        about=Docs("Acme."),
        verbs=(),
        settings=tuple(map(setting, names)),
        settings_docs=Docs(""),
        variables=(),
        names={"settings": known},
        exports={},
        folder=folder / "_vendors" / "acme",
        pace=None,
    )


@pytest.fixture
def acme(tmp_path: Path) -> Callable[[str], dict[str, str]]:
    """A stand-in's source to the files that are made of it."""

    def made(source: str) -> dict[str, str]:
        folder = tmp_path / "testing" / "_stand_ins" / "acme"
        folder.mkdir(parents=True)
        (folder / "sandbox.py").write_text(source)
        (tmp_path / "testing" / "people.py").write_text('__all__ = ["PEOPLE"]\n')
        (tmp_path / "testing" / "sandbox.py").write_text('__all__ = ["Sandbox"]\n')
        settings = ("shop", "key", "user_name", "login_url", "base_url")
        return files([vendor(tmp_path, *settings)])

    return made


def test_settings_that_every_way_gives_are_required(
    acme: Callable[[str], dict[str, str]],
) -> None:
    source = acme(STAND_IN)["acme.py"]
    keys = [line.strip() for line in source.splitlines() if line.endswith(("str", "[str]"))]
    assert keys == [
        "base_url: str",
        "login_url: str",
        "shop: str",
        "key: NotRequired[str]",
        "user_name: NotRequired[str]",
    ]


def test_the_class_has_the_stand_ins_text_and_choice(
    acme: Callable[[str], dict[str, str]],
) -> None:
    source = acme(STAND_IN)["acme.py"]
    compile(source, "acme.py", "exec")
    assert "class AcmeSandbox(AcmeStandIn):" in source
    assert "It never sells anything." in source
    assert 'way: Way = "key", **connection' in source
    assert 'way: `"key"` is short.' in source
    assert '"user_name": "ACME_USER_NAME"' in source
    assert r'return "Acme \"Shop\""' in source


def test_one_way_in_needs_no_choice(acme: Callable[[str], dict[str, str]]) -> None:
    start, _, _ = STAND_IN.partition("    def credentials")
    source = acme(f'{start}    def credentials(self):\n        return {{"key": "k"}}\n')
    assert "def connect(self, **connection" in source["acme.py"]


def test_the_sandbox_and_the_exports_follow_from_the_folders(
    acme: Callable[[str], dict[str, str]],
) -> None:
    made = acme(STAND_IN)
    assert "def acme(self) -> AcmeSandbox:" in made["stand_ins.py"]
    assert '"AcmeSandbox": "usergroups.testing._stand_ins._faces.acme"' in made["exports.py"]
    assert '"PEOPLE": "usergroups.testing.people"' in made["exports.py"]


@pytest.mark.parametrize(
    ("wanted", "found", "message"),
    [
        ("AcmeStandIn", "AcmeThing", "0 classes whose name ends in StandIn"),
        ("def credentials", "def creds", "no method credentials"),
        ('"key": "k"', '"colour": "k"', "something else than settings"),
        ('"key": "k"', "**self.more", "something else than settings"),
        ('{"shop": "1", "key": "k"}', "dict(self.more)", "something else than settings"),
        ("way: Way =", "way: str =", "something else than one choice"),
        ("way: Way =", "*, way: Way =", "something else than one choice"),
        ("            way:", "            more:", "does not say what way is"),
        ("class Acme", "class (Acme", "is broken"),
    ],
)
def test_what_no_class_can_be_made_of_is_refused(
    acme: Callable[[str], dict[str, str]], wanted: str, found: str, message: str
) -> None:
    assert wanted in STAND_IN
    with pytest.raises(GeneratorError, match=message) as caught:
        acme(STAND_IN.replace(wanted, found))
    assert "sandbox.py" in str(caught.value)


def test_a_vendor_without_a_stand_in_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"sandbox\.py"):
        files([vendor(tmp_path)])


def test_two_stand_ins_cannot_have_one_name(acme: Callable[[str], dict[str, str]]) -> None:
    with pytest.raises(GeneratorError, match="make Sandbox public"):
        acme(STAND_IN.replace("AcmeStandIn", "StandIn"))
