"""The schemas of the app whose framework is APIFlask."""

from __future__ import annotations

from apiflask import Schema
from apiflask.fields import (
    Boolean,
    Date,
    DateTime,
    Dict,
    File,
    Float,
    Integer,
    List,
    Nested,
    Raw,
    String,
    Time,
)
from apiflask.validators import OneOf

COLORS = OneOf(["red", "blue"])


class Done(Schema):
    ok = Boolean()


class Owner(Schema):
    name = String(required=True)
    nick = String(allow_none=True)


class Pet(Schema):
    name = String(required=True)
    color = String(required=True, validate=COLORS)
    age = Integer(allow_none=True)
    born = DateTime()
    owner = Nested(Owner, allow_none=True)
    tags = List(String())
    scores = Dict(String(), Integer())
    size = Raw(allow_none=True)
    shape = Raw()


class Moments(Schema):
    at = DateTime()
    day = Date()
    clock = Time()


class Query(Schema):
    tags = List(String())
    ids = List(Integer())
    colors = List(String(validate=COLORS))
    color = String(validate=COLORS)
    flag = Boolean()
    ratio = Float()
    text = String()


class Headers(Schema):
    x_req_id = String(data_key="X-Req-Id")
    x_count = Integer(data_key="X-Count")
    x_many = List(String(), data_key="X-Many")


class Cookies(Schema):
    session = String()
    visits = Integer()


class Fields(Schema):
    name = String(required=True)
    count = Integer()
    flag = Boolean()
    tags = List(String())


class Parts(Schema):
    content = File(required=True)
    note = String()
    tags = List(String())


class Files(Schema):
    contents = List(File(), required=True)
