"""The models of the app whose framework uses msgspec."""

# It reads the annotations, so they are no strings.
import datetime as dt
import enum

import msgspec
from msgspec import UNSET, UnsetType


class Color(enum.Enum):
    red = "red"
    blue = "blue"


class Owner(msgspec.Struct):
    name: str
    nick: str | UnsetType | None = UNSET


class Circle(msgspec.Struct, tag="circle", tag_field="kind"):
    radius: float


class Square(msgspec.Struct, tag="square", tag_field="kind"):
    side: float


class Pet(msgspec.Struct):
    name: str
    color: Color
    age: int | UnsetType | None = UNSET
    born: dt.datetime | UnsetType = UNSET
    owner: Owner | UnsetType | None = UNSET
    tags: list[str] | UnsetType = UNSET
    scores: dict[str, int] | UnsetType = UNSET
    size: int | str | UnsetType | None = UNSET
    shape: Circle | Square | UnsetType = UNSET


class Done(msgspec.Struct):
    ok: bool = True


class Problem(msgspec.Struct):
    code: int
    message: str
