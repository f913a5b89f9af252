"""The page about frameworks says what the session expects of them."""

from __future__ import annotations

from generator.normalize.actions import read_fixes
from tests.servers.facts import FACTS
from tests.servers.faults import FAULTS
from tests.servers.frameworks import FRAMEWORKS, HERE
from tests.servers.page import PAGE, filled, table


def test_the_page_has_the_faults() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert table() in text
    assert filled(text) == text  # if not: python -m tests.servers.page


def test_the_page_shows_an_overlay_that_the_session_applies() -> None:
    overlay = (HERE / "overlays" / "fastapi.overlay.yaml").read_text(encoding="utf-8")
    assert f"```yaml\n{overlay}```\n" in PAGE.read_text(encoding="utf-8")


def test_faults_name_what_there_is() -> None:
    frameworks = {each.id: each for each in FRAMEWORKS}
    facts = {each.name for each in FACTS} | {"build"}
    for fault in FAULTS:
        assert facts.issuperset(fault.facts), fault
        for framework in fault.frameworks:
            assert not (fault.mended or fault.once) or frameworks[framework].overlay.exists()


def test_overlays_belong_to_a_framework() -> None:
    files = {each.overlay for each in FRAMEWORKS if each.overlay.exists()}
    assert set((HERE / "overlays").iterdir()) == files
    for each in files:
        assert read_fixes(each)
