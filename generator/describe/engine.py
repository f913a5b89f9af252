"""The one place that knows openapi-python-client: the skeleton of a schema in, its reading out.

The engine decides what a schema is, whether a member's, a parameter's, a body's or a response's;
what it does not carry (names, texts, constraints, discriminators) is read from the normalized
document beside it.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Final, TypeAlias

from generator.describe import offline  # noqa: F401  # pyright: ignore[reportUnusedImport]

# isort: split
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as EngineError
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from generator.describe.skeleton import REPORT
from generator.errors import GeneratorError

Prop: TypeAlias = PropertyProtocol
"""The engine's reading of one schema."""

_WORDS: Final[dict[type, str]] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    DateTimeProperty: "datetime",
    DateProperty: "date",
    UuidProperty: "uuid",
    FileProperty: "file",
    NoneProperty: "none",
    AnyProperty: "any",
    ConstProperty: "const",
    EnumProperty: "enum",
    ModelProperty: "model",
    UnionProperty: "union",
}
_STUBS = {"M": {"type": "object"}, "E": {"type": "string", "enum": ["v0"]}}
_CLASS = re.compile(r"/([ME][0-9]+)\"")


def read_skeleton(text: str) -> str:
    """Have the engine read the skeleton of a schema, which is JSON.

    Returns:
        What it is in words: a word of `readings.WORDS`, after `list` for each list around it.

    Raises:
        GeneratorError: The engine refuses it.

    """
    found = _prop(text)
    lists = 0
    while isinstance(found, ListProperty):
        found = found.inner_property
        lists += 1
    return "list " * lists + _WORDS[type(found)]


def _prop(skeleton_text: str) -> Prop:
    """Have the engine parse a skeleton, given to it as the one member of a class."""
    stubs = {name: _STUBS[name[0]] for name in sorted(set(_CLASS.findall(skeleton_text)))}
    holder = {"type": "object", "properties": {"p": json.loads(skeleton_text)}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "skeleton", "version": "1"},
        "paths": {},
        "components": {"schemas": {**stubs, "Holder": holder}},
    }
    data = GeneratorData.from_dict(document, config=_config())
    errors = [data] if isinstance(data, EngineError) else data.errors
    if isinstance(data, EngineError) or errors:
        said = f"{errors[0].header} {errors[0].detail}"
        raise GeneratorError(f"the engine refuses the normalized document: {said}", fix=REPORT)
    (model,) = [each for each in data.models if str(each.class_info.name) == "Holder"]
    (prop,) = model.optional_properties or []
    return prop


@functools.cache
def _config() -> Config:
    return Config.from_sources(
        ConfigFile(), MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=None
    )
