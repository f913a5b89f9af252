"""The serializers of the app whose framework is Django REST framework."""

from typing import Any

from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema_field
from rest_framework import serializers as s

COLORS = ["red", "blue"]


class Done(s.Serializer[Any]):
    ok = s.BooleanField()


class Problem(s.Serializer[Any]):
    code = s.IntegerField()
    message = s.CharField()


class Owner(s.Serializer[Any]):
    name = s.CharField()
    nick = s.CharField(required=False, allow_null=True)


class Circle(s.Serializer[Any]):
    kind = s.ChoiceField(["circle"])
    radius = s.FloatField()


class Square(s.Serializer[Any]):
    kind = s.ChoiceField(["square"])
    side = s.FloatField()


SHAPE = PolymorphicProxySerializer("Shape", {"circle": Circle, "square": Square}, "kind")
UNION = {"oneOf": [{"type": "integer"}, {"type": "string"}], "nullable": True}


@extend_schema_field(SHAPE)
class ShapeField(s.JSONField): ...


@extend_schema_field(UNION)
class SizeField(s.JSONField): ...


class Pet(s.Serializer[Any]):
    name = s.CharField()
    color = s.ChoiceField(COLORS)
    age = s.IntegerField(required=False, allow_null=True)
    born = s.DateTimeField(required=False)
    owner = Owner(required=False, allow_null=True)
    tags = s.ListField(child=s.CharField(), required=False)
    scores = s.DictField(child=s.IntegerField(), required=False)
    size = SizeField(required=False, allow_null=True)
    shape = ShapeField(required=False)


class Moments(s.Serializer[Any]):
    at = s.DateTimeField(required=False)
    day = s.DateField(required=False)
    clock = s.TimeField(required=False)


class Query(s.Serializer[Any]):
    tags = s.ListField(child=s.CharField(), required=False)
    ids = s.ListField(child=s.IntegerField(), required=False)
    colors = s.ListField(child=s.ChoiceField(COLORS), required=False)
    color = s.ChoiceField(COLORS, required=False)
    flag = s.BooleanField(required=False, allow_null=True, default=None)
    ratio = s.FloatField(required=False)
    text = s.CharField(required=False, trim_whitespace=False)


class Fields(s.Serializer[Any]):
    name = s.CharField(allow_blank=True)
    count = s.IntegerField(required=False)
    flag = s.BooleanField(required=False)
    tags = s.ListField(child=s.CharField(), required=False)


class Parts(s.Serializer[Any]):
    content = s.FileField()
    note = s.CharField(required=False, trim_whitespace=False)
    tags = s.ListField(child=s.CharField(), required=False)


class Files(s.Serializer[Any]):
    contents = s.ListField(child=s.FileField())
