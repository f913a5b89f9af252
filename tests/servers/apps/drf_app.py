"""drf-spectacular: serializers of Django REST framework."""

from typing import Any

import django_settings
from django.http import FileResponse, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.urls import path as route
from drf_serializers import COLORS, Done, Fields, Files, Moments, Owner, Parts, Pet, Problem, Query
from drf_spectacular.renderers import OpenApiJsonRenderer
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter as Parameter
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework import serializers as s
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from telling import CSV, DATA, PROBLEM, TEXT, file, kept, tell


def _text(name: str) -> Parameter:
    return Parameter(name, str, Parameter.HEADER)


HEADERS = [_text("X-Req-Id"), Parameter("X-Count", int, Parameter.HEADER)]
HEADERS.append(Parameter("X-Many", str, Parameter.HEADER, many=True))
COOKIES = [Parameter("session", str, Parameter.COOKIE), Parameter("visits", int, Parameter.COOKIE)]
BINARY = {(200, "application/octet-stream"): OpenApiTypes.BINARY}


def _valid(kind: type[s.Serializer[Any]], data: Any) -> dict[str, Any]:
    """Check it; Response writes what it returns, with members in the order of the serializer."""
    checked = kind(data=data)
    checked.is_valid(raise_exception=True)
    return dict(checked.validated_data)


def operation(name: str, method: str = "get", **schema: Any) -> Any:
    """Make a documented view of a function."""

    def decorate(function: Any) -> Any:
        schema.setdefault("responses", Done)
        view = extend_schema(operation_id=name, **schema)(api_view([method.upper()])(function))
        view.name = name
        return view

    return decorate


PATH = [
    Parameter("number", int, Parameter.PATH),
    Parameter("color", str, Parameter.PATH, enum=COLORS),
]


@operation("path", parameters=PATH)
def path(request: Request, number: int, color: str, word: str) -> Response:
    tell("path", number=number, color=color, word=word)
    return Response({"ok": True})


@operation("moments", parameters=[Moments])
def moments(request: Request, key: Any) -> Response:
    tell("moments", key=key, **_valid(Moments, request.query_params))
    return Response({"ok": True})


@operation("query", parameters=[Query])
def query(request: Request) -> Response:
    tell("query", **_valid(Query, request.query_params))
    return Response({"ok": True})


@operation("headers", parameters=HEADERS)
def headers(request: Request) -> Response:
    names = {"x_req_id": str, "x_count": int, "x_many": str}
    found = {name: request.headers.get(name.replace("_", "-")) for name in names}
    told = {name: names[name](text) for name, text in found.items() if text is not None}
    if "x_many" in told:
        told["x_many"] = told["x_many"].split(",")
    tell("headers", **told)
    return Response({"ok": True})


@operation("cookies", parameters=COOKIES)
def cookies(request: Request) -> Response:
    visits = request.COOKIES.get("visits")
    tell("cookies", session=request.COOKIES.get("session"), visits=visits and int(visits))
    return Response({"ok": True})


@operation("pets", "post", request={"application/json": Pet}, responses=Pet)
def pets(request: Request) -> Response:
    got = _valid(Pet, request.data)
    tell("pets", body=got)
    return Response(got)


@operation(
    "numbers",
    "post",
    request={"application/json": s.ListSerializer(child=s.IntegerField())},
    responses=s.ListSerializer(child=s.IntegerField()),
)
def numbers(request: Request) -> Response:
    tell("numbers", body=request.data)
    return Response(request.data)


@operation("maybe", "post", request={"application/json": Owner}, responses=Owner)
def maybe(request: Request) -> Response | HttpResponse:
    got = _valid(Owner, request.data) if request.data else None
    tell("maybe", body=got)
    return Response(got) if got else HttpResponse("null", content_type="application/json")


@operation("form", "post", request={"application/x-www-form-urlencoded": Fields})
def form(request: Request) -> Response:
    tell("form", **_valid(Fields, request.data))
    return Response({"ok": True})


@operation("upload", "post", request=Parts)
def upload(request: Request) -> Response:
    got = _valid(Parts, request.data)
    part = got["content"]
    tell("upload", **{**got, "content": file(part.name, part.content_type, part.read())})
    return Response({"ok": True})


@operation("uploads", "post", request={"multipart/form-data": Files})
def uploads(request: Request) -> Response:
    parts = _valid(Files, request.data)["contents"]
    tell("uploads", contents=[file(each.name, each.content_type, each.read()) for each in parts])
    return Response({"ok": True})


@operation("csv", responses={(200, "text/csv"): str})
def csv(request: Request) -> HttpResponse:
    return HttpResponse(CSV, content_type="text/csv; charset=utf-8")


@operation("text", responses={(200, "text/plain"): str})
def text(request: Request) -> HttpResponse:
    return HttpResponse(TEXT, content_type="text/plain; charset=utf-8")


@operation("data", responses=BINARY)
def data(request: Request) -> FileResponse:
    return FileResponse(kept().open("rb"), filename="data.bin")


@operation("stream", responses=BINARY)
def stream(request: Request) -> StreamingHttpResponse:
    return StreamingHttpResponse([DATA] * 3, content_type="application/octet-stream")


@operation("redirect", responses={302: None})
def redirect(request: Request) -> HttpResponseRedirect:
    return HttpResponseRedirect("/text")


@operation("remove", "delete", responses={204: None})
def remove(request: Request, number: int) -> Response:
    tell("remove", number=number)
    return Response(status=204)


@operation("problem", responses={200: Done, 404: Problem})
def problem(request: Request) -> Response:
    return Response(PROBLEM, 404)


@operation("nothing", responses={200: s.JSONField(allow_null=True)})
def nothing(request: Request) -> Response:
    return Response(None)


VIEWS = [query, headers, cookies, pets, numbers, maybe, form, upload, uploads, csv, text, data]
VIEWS += [stream, redirect, problem, nothing]
schema = SpectacularAPIView.as_view(renderer_classes=[OpenApiJsonRenderer])
urlpatterns = [
    route("openapi.json", schema),
    route("path/<int:number>/<str:color>/<str:word>", path),
    route("moments/<uuid:key>", moments),
    route("things/<int:number>", remove),
    *(route(view.name, view) for view in VIEWS),
]

if __name__ == "__main__":
    django_settings.run()
