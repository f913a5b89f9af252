"""`update VENDOR PAGE`: the edit that settles what is new is shown, and made with --write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from generator.compare.pages.document_facts import described
from generator.read.pages.facts import Body, Member, Operation, Parameter, Response, Value
from generator.read.source import read_document
from tests.generator.pages.lending import HERE, OPERATION, member, value
from tests.generator.pages.projects import Library
from tests.generator.pages.render import bump_text, redocly
from tests.generator.pages.test_vendors import as_pages_have_it
from tests.generator.update.projects import Make, run, snapshot

YAML = """\
# The library, by hand.
openapi: 3.1.0
info: {title: Library, version: "1"}
security:
  - LibraryKey: []
paths:
  /shelves/{shelfId}:
    # One call.
    put:
      operationId: move
      x-source: {document: Library reference, basis: stated}
      parameters:
        - $ref: "#/components/parameters/ShelfId"   # where
        - name: order   # how
          in: query
          schema: {type: string, enum: [asc]}
      requestBody:
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Move"
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Move"
components:
  parameters:
    ShelfId: {name: shelfId, in: path, required: true, schema: {type: integer}}
  securitySchemes:
    LibraryKey: {type: apiKey, in: header, name: Authorization}
  schemas:
    # What moves.
    Move:
      type: object
      required: [id]   # always
      properties:
        id:
          type: string   # a text
        count: {type: integer}
"""


def body_of(*members: Member) -> Body:
    """Return a body with the members."""
    return Body(HERE, "application/json", Value(HERE, ("object",), members=members))


ID = member("id", value("string"), required=True)
COUNT = member("count", value("integer"))
NEW = member("color", value("string", form="byte"), required=True)
SHELF = Parameter("path", member("shelfId", value("integer"), required=True))
ORDER = Parameter("query", member("order", value("string", enum=["asc", "desc"])))
DEPTH = Parameter("query", member("depth", value("integer")))


def moved(*, parameters: tuple[Parameter, ...], body: Body, statuses: tuple[str, ...]) -> Operation:
    """Return the call as a page has it."""
    return evolve(
        OPERATION,
        path="/shelves/{shelfId}",
        parameters=parameters,
        bodies=(evolve(body, required=False),),
        responses=tuple(
            Response(one, HERE, "Done", (body,) if one == "200" else ()) for one in statuses
        ),
    )


@pytest.fixture
def yaml(library: Library) -> Library:
    (library.folder / "openapi.json").unlink()
    library.store(YAML)
    return library


def test_the_edit_keeps_comments_and_layout(yaml: Library) -> None:
    page = yaml.page(
        bump_text(
            moved(
                parameters=(SHELF, ORDER, DEPTH),
                body=body_of(ID, COUNT, NEW),
                statuses=("200", "429"),
            )
        )
    )
    before = snapshot(yaml.root)
    told = yaml.run("update", "library", page)
    assert told.exit_code == 3
    assert snapshot(yaml.root) == before
    assert "Nothing is written: --write makes the edit." in told.stderr
    changed = [
        line for line in told.stdout.splitlines() if line[:1] in "+-" and line[1:2] not in "+-"
    ]
    removed = [line for line in changed if line.startswith("-")]
    added = "\n".join(line[1:] for line in changed if line.startswith("+"))
    assert [each for each in removed if "# " in each] == ["-      required: [id]   # always"]
    assert "required: [id, color]   # always" in added
    for words in ("name: depth", "color:", "format: byte", "429"):
        assert words in added, words


def test_a_page_that_agrees_changes_nothing(yaml: Library) -> None:
    alike = evolve(ORDER, member=evolve(ORDER.member, value=value("string", enum=["asc"])))
    page = yaml.page(
        bump_text(moved(parameters=(SHELF, alike), body=body_of(ID, COUNT), statuses=("200",)))
    )
    before = snapshot(yaml.root)
    told = yaml.run("update", "library", page, "--write")
    assert (told.exit_code, told.stderr) == (0, "")
    assert "0 page only, 0 document only, 0 contradicts" in told.stdout
    assert snapshot(yaml.root) == before


def test_what_contradicts_is_left_to_a_person(yaml: Library) -> None:
    text = evolve(COUNT, value=value("string"))
    alike = evolve(ORDER, member=evolve(ORDER.member, value=value("string", enum=["asc"])))
    page = yaml.page(
        bump_text(moved(parameters=(SHELF, alike), body=body_of(ID, text), statuses=("200",)))
    )
    before = snapshot(yaml.root)
    told = yaml.run("update", "library", page, "--write")
    assert told.exit_code == 3
    assert "A person has to settle 2 differences." in told.stdout
    assert snapshot(yaml.root) == before
    data = json.loads(yaml.run("update", "library", page, "--format", "json").stdout)
    assert (data["settled"], data["left"], data["diff"]) == (0, 2, [])


def xsolla_page(root: Path, *, more: bool) -> str:
    """Return a page of a call of the real document, with one member more if wanted."""
    document = read_document(root / "specs/xsolla/openapi.yaml")
    (known,) = (one for one in described(document) if one.operation.method == "PATCH")
    shown = as_pages_have_it(known)
    if more:
        good = shown.responses[0]
        held = good.bodies[0].value
        assert held.items is not None
        items = evolve(held.items, members=(*held.items.members, NEW))
        body = evolve(good.bodies[0], value=evolve(held, items=items))
        shown = evolve(shown, responses=(evolve(good, bodies=(body,)), *shown.responses[1:]))
    return redocly(shown)


def test_write_edits_rebuilds_and_reports(project: Make, tmp_path: Path) -> None:
    root = project("xsolla")
    accepted = root / "specs/xsolla/accepted.toml"
    first = accepted.read_text(encoding="utf-8").split("[[accepted]]")[1]
    accepted.write_text(f"[[accepted]]{first}", encoding="utf-8")  # that a list is flattened
    page = tmp_path / "page.md"
    page.write_text(xsolla_page(root, more=False), encoding="utf-8")
    alone = run("compare", "xsolla", page)
    assert " 0 page only, 0 document only, 0 contradicts" in alone.stdout
    page.write_text(xsolla_page(root, more=True), encoding="utf-8")
    document = root / "specs/xsolla/openapi.yaml"
    old = document.read_text(encoding="utf-8").splitlines()
    told = run("update", "xsolla", page, "--write")
    new = document.read_text(encoding="utf-8").splitlines()
    assert "color" in "\n".join(new)
    assert len(set(old) - set(new)) == 1  # the list of what is required
    assert "Group.color" in told.stdout or "models.Group" in told.stdout, told.stdout
    model = (root / "generated/usergroups_clients/xsolla/models/group.py").read_text("utf-8")
    assert "color" in model
    again = run("compare", "xsolla", page)
    assert " 0 page only, 0 document only, 0 contradicts" in again.stdout


def test_a_write_that_fails_leaves_everything(
    yaml: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = yaml.page(
        bump_text(moved(parameters=(SHELF, ORDER), body=body_of(ID, COUNT, NEW), statuses=("200",)))
    )
    before = snapshot(yaml.root)

    def failing(*_: object, **__: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("generator.pages.taking.update", failing)
    told = yaml.run("update", "library", page, "--write")
    assert told.exit_code == 1
    assert "no room" in told.stderr
    assert snapshot(yaml.root) == before
