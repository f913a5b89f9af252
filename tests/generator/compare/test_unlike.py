"""Long modules, compared by the methods in which they are unlike."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import griffe

from generator.compare.unlike import unlike

CLIENTS = Path(__file__).parents[3] / "generated" / "usergroups_clients"


def breaks(old: str, new: str) -> set[tuple[str, str]]:
    before, after = (griffe.visit("client", Path("client.py"), each) for each in (old, new))
    return {(each.kind.name, each.obj.path) for each in griffe.find_breaking_changes(before, after)}


def test_breaks_are_those_of_the_whole_texts() -> None:
    old = (CLIENTS / "symphony" / "with_response.py").read_text("utf-8")
    old = old + "\n\n" + old.replace("class ", "class Other")
    edits = [
        ("\n    def list_groups(", "\n    def list_all_groups("),
        ("limit: int | None = None,", "limit: int,"),
        ("\n    def create_group(", "\n    def assign_group("),
    ]
    texts = [old, *(old.replace(before, after, 1) for before, after in edits)]
    assert len({*texts}) == 4
    for before, after in [*pairwise(texts), (texts[-1], old)]:
        short = unlike(before, after)
        assert breaks(*short) == breaks(before, after)
        assert len(short[0]) < len(before) * 0.6
    assert all(breaks(old, each) for each in texts[1:])
