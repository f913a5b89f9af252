"""The models of the apps whose framework uses pydantic."""

# They read the annotations, so they are no strings.
import datetime as dt
import enum
from typing import Annotated, Literal

from pydantic import BaseModel, Field


class Color(enum.Enum):
    red = "red"
    blue = "blue"


class Owner(BaseModel):
    name: str
    nick: str | None = None


class Circle(BaseModel):
    kind: Literal["circle"]
    radius: float


class Square(BaseModel):
    kind: Literal["square"]
    side: float


class Pet(BaseModel):
    name: str
    color: Color
    age: int | None = None
    born: dt.datetime | None = None
    owner: Owner | None = None
    tags: list[str] = []
    scores: dict[str, int] = {}
    size: int | str | None = None
    shape: Annotated[Circle | Square, Field(discriminator="kind")] | None = None


class Done(BaseModel):
    ok: bool = True


class Problem(BaseModel):
    code: int
    message: str
