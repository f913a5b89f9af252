"""The drop report for a person: counts, then each repair, then each thing that was dropped."""

from __future__ import annotations

import json

from generator.read.repair_notes import Repair
from generator.report.table import as_json_text, as_table
from generator.report.verify import Line, Report

AT = "/paths/~1a/post/requestBody/content"
INSIDE = "with 2 parts inside it"
REPORT = Report(
    "api",
    (
        Line("/paths/~1a/post", "operation", "used"),
        Line(f"{AT}/text~1xml", "media type", "dropped", "media", "JSON is used"),
        Line(f"{AT}/text~1xml/schema", "schema", "dropped", "media", "JSON is used"),
        Line(f"{AT}/text~1xml/schema/properties/a", "property", "dropped", "media", "JSON is used"),
        Line(f"{AT}/text~1xml/schema/properties/b", "property", "dropped", "unions", "it is odd"),
        Line(f"{AT}/text~1xml-2", "media type", "dropped", "media", "JSON is used"),
        Line("/components/schemas/B", "schema", "loosened", "unions", "oneOf is kept as anyOf"),
    ),
    (Repair("/paths/~1a/post/responses/200", "an integer for a key"), Repair("", "no `info`")),
    operations=1,
)


def test_the_table_folds_what_was_dropped_with_something_around_it() -> None:
    lines = as_table({"api.yaml": REPORT})
    first = next(index for index, line in enumerate(lines) if not line)
    assert lines[0].split() == ["document", "kind", "used", "rewritten", "loosened", "dropped"]
    assert "api.yaml  media type     0          0         0        2" in lines
    assert lines[first:] == [
        "",
        "api.yaml: /paths/~1a/post/responses/200: repaired: an integer for a key",
        "api.yaml: the document: repaired: no `info`",
        "",
        "api.yaml: /components/schemas/B: schema loosened by unions: oneOf is kept as anyOf",
        "",
        f"api.yaml: {AT}/text~1xml: media type dropped by media: JSON is used, {INSIDE}",
        f"api.yaml: {AT}/text~1xml/schema/properties/b: property dropped by unions: it is odd",
        f"api.yaml: {AT}/text~1xml-2: media type dropped by media: JSON is used",
    ]


def test_json_has_every_line_and_repair() -> None:
    made = json.loads(as_json_text({"api.yaml": REPORT}))["api.yaml"]
    assert len(made["lines"]) == len(REPORT.lines)
    assert made["repairs"][0]["what"] == "an integer for a key"
    assert made["counts"]["property"] == {"used": 0, "rewritten": 0, "loosened": 0, "dropped": 2}
    assert made["totals"] == {"used": 1, "rewritten": 0, "loosened": 1, "dropped": 5}
