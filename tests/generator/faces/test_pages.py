"""Pages whose tables are filled in: which tables there are, and what a wrong page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.faces.pages import fill, pages
from generator.faces.source import Docs, Names, Overlay, Setting, Variable

NAMES = Names(
    imported={}, aliases={"Region": 'Literal["eu", "us"]'}, defined=frozenset(), module="settings"
)
TEXT = "Where it is: `a|b`."
ACME = Overlay(
    id="acme",
    name="Acme Teams",
    class_name="Acme",
    about=Docs(""),
    verbs=(),
    settings=(
        Setting("token", "str", default=None, secret=True, text="A token."),
        Setting("key", "Key | None", default="None", secret=True, text="A key."),
        Setting("region", "Region", default='"eu"', secret=False, text="A region."),
        Setting("place", "str | None", default="None", secret=False, text=TEXT),
    ),
    settings_docs=Docs("Give `token` or `key`."),
    variables=(Variable("ACME_KEY_FILE", "key", "Path of the key."),),
    names={"settings": NAMES, "verbs": NAMES},
    exports={},
    folder=Path("acme"),
    pace=None,
)


def filled(root: Path, table: str, page: str = "README.md") -> list[str]:
    path = root / page
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"Before\n<!-- begin: {table} -->\nold\n<!-- end: {table} -->\nAfter\n")
    made = fill(path, root, [ACME], [])
    assert made is not None
    before, start, *rows, end, after = made.decode().splitlines()
    assert (before, start) == ("Before", f"<!-- begin: {table} -->")
    assert (end, after) == (f"<!-- end: {table} -->", "After")
    return [" ".join(row.split()) for row in rows[2:]]


def test_settings_have_their_variables_and_texts(tmp_path: Path) -> None:
    assert filled(tmp_path, "settings: acme", "docs/vendors/acme.md") == [
        "| `token` | `ACME_TOKEN` | Required. A token. |",
        "| `key` | `ACME_KEY_FILE` | A key. `ACME_KEY_FILE`: Path of the key. |",
        '| `region` | `ACME_REGION` | A region. One of `"eu"`, `"us"`; `"eu"` by default. |',
        r"| `place` | `ACME_PLACE` | Where it is: `a\|b`. |",
    ]


def test_vendors_lead_to_their_pages_where_there_are_some(tmp_path: Path) -> None:
    cells = "| `acme` | Acme Teams | Give `token` or `key`. |"
    assert filled(tmp_path, "vendors") == [f"| `Acme` {cells}"]
    filled(tmp_path, "settings: acme", "docs/vendors/acme.md")
    assert filled(tmp_path, "vendors") == [f"| [`Acme`](docs/vendors/acme.md) {cells}"]
    assert filled(tmp_path, "vendors", "docs/a.md") == [f"| [`Acme`](vendors/acme.md) {cells}"]
    assert [page.name for page in pages(tmp_path)] == ["README.md", "a.md", "acme.md"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<!-- begin: nothing -->\n<!-- end: nothing -->\n", "There is no table 'nothing'"),
        ("<!-- begin: vendors -->\n", "A table has a beginning and no end"),
    ],
)
def test_a_wrong_page_is_an_error_that_names_it(tmp_path: Path, text: str, message: str) -> None:
    page = tmp_path / "README.md"
    page.write_text(text)
    with pytest.raises(GeneratorError, match=message) as caught:
        fill(page, tmp_path, [ACME], [])
    assert caught.value.file == str(page)


def test_a_page_without_tables_stays_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text("Write `<!-- begin: NAME -->` where a table belongs.\n")
    assert fill(page, tmp_path, [ACME], []) is None
