"""Scalars of YAML without quotes, where a text is meant."""

from __future__ import annotations

import httpx
import pytest

from tests.building import Built, build

SOURCE = """
openapi: 3.0.3
info: {title: Tiny, version: 1.10}
servers:
- url: https://tiny.example/{version}
  variables: {version: {default: 1.10, enum: [1.10, 01]}}
paths:
  /look:
    get:
      operationId: look
      parameters:
      - name: code
        in: query
        schema:
          enum: [01, 001, 1.10, 0x1F, 1e3, yes, true, 2024-01-02, 5]
          type: string
      - {name: codes, in: query, schema: {type: array, items: {type: string, enum: [007, "8"]}}}
      - {name: count, in: query, schema: {type: integer, enum: [01, 0x1F]}}
      - {name: fixed, in: query, schema: {$ref: '#/components/schemas/Fixed'}}
      - {name: named, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Named'}}
      responses: {204: {description: Done}}
components:
  schemas:
    Named:
      {type: object, required: [01, 1.0], properties: {01: {type: string}, 1.0: {type: string}}}
    Fixed: {type: string, enum: &fixed [1.0]}
    Same: {type: string, enum: *fixed}
"""


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE, suffix=".yaml")


def test_an_enum_of_texts_keeps_the_spelling(built: Built) -> None:
    made = built.models()
    spelled = ["01", "001", "1.10", "0x1F", "1e3", "yes", "true", "2024-01-02", "5"]
    assert [each.value for each in made.LookCode] == spelled
    assert [each.value for each in made.LookCodesItem] == ["007", "8"]
    assert [each.value for each in made.Fixed] == ["1.0"]
    for text in spelled:
        assert built.calls().look(code=made.LookCode(text)).query == f"code={text}"


def test_numbers_are_numbers(built: Built) -> None:
    assert [each.value for each in built.models().LookCount] == [1, 31]


def test_versions_keep_the_spelling(built: Built) -> None:
    assert "Tiny 1.10" in (built.module.__doc__ or "")
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(204)

    with built.client(transport=httpx.MockTransport(answer)) as client:
        client.look()
    assert seen == ["https://tiny.example/1.10/look"]


def test_names_that_are_required_keep_the_spelling(built: Built) -> None:
    named = built.models().Named
    with pytest.raises(TypeError):
        named()
    assert named.from_dict({"01": "a", "1.0": "b"}).to_dict() == {"01": "a", "1.0": "b"}
