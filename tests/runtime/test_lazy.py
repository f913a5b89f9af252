# ruff: noqa: PLC0415 - imports are what is tested
from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "lazily"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from usergroups_clients._runtime.lazy import attach\n"
        "__getattr__, __dir__ = attach(__name__, {'Group': 'group', 'get_group': 'get_group'})\n"
    )
    (folder / "group.py").write_text("class Group: pass\n")
    (folder / "get_group.py").write_text(
        "import time; time.sleep(0.05)\ndef get_group(): return 1\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "lazily"
    for name in [name for name in sys.modules if name.split(".")[0] == "lazily"]:
        del sys.modules[name]


def test_a_name_is_imported_when_first_used(package: str) -> None:
    import lazily

    assert "lazily.group" not in sys.modules
    assert "Group" in dir(lazily)
    assert lazily.Group is lazily.Group
    assert vars(lazily)["Group"] is sys.modules["lazily.group"].Group
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        lazily.Nothing  # noqa: B018


def test_a_function_wins_over_the_module_of_its_name(package: str) -> None:
    import lazily
    import lazily.get_group

    assert lazily.get_group() == 1
    from lazily.get_group import get_group

    assert get_group is lazily.get_group


def test_threads_all_get_the_same(package: str) -> None:
    import lazily

    barrier = threading.Barrier(8)
    found = []

    def use() -> None:
        barrier.wait()
        found.append(lazily.get_group())

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 8
