"""The frameworks: how each is started, where its document is, and its version."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final, Literal

from attrs import frozen

HERE: Final = Path(__file__).parent


@frozen
class Framework:
    """One framework, and the app that is written with it."""

    id: str
    """Its name in files: the app, the overlay, the table of faults."""
    name: str
    package: str
    """The package that writes the document, as pip or npm knows it."""
    app: str
    document: str = "/openapi.json"
    """The path where the app serves its document."""
    lacks: tuple[str, ...] = ()
    """Operations, or facts, that it has no way to declare."""
    arguments: tuple[str, ...] = ()
    """Of the app."""

    @property
    def runs_in(self) -> Literal["python", "node"]:
        """Return what runs the app."""
        return "python" if self.app.endswith(".py") else "node"

    @property
    def version(self) -> str:
        """The pinned version of `package`."""
        if self.runs_in == "node":
            pinned = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
            return str(pinned["dependencies"][self.package])
        lines = (HERE / "requirements.txt").read_text(encoding="utf-8")
        found = re.search(rf"(?mi)^{re.escape(self.package)}==(\S+)$", lines)
        assert found, f"{self.package} is not pinned"
        return found[1]

    @property
    def overlay(self) -> Path:
        """Return what mends its document; not every framework has one."""
        return HERE / "overlays" / f"{self.id}.overlay.yaml"


_FLAT: Final = ("filters",)
"""Lacked where a parameter is never an object."""

FRAMEWORKS: Final = (
    Framework("fastapi", "FastAPI", "fastapi", "fastapi_app.py", lacks=_FLAT),
    Framework(
        "litestar", "Litestar", "litestar", "litestar_app.py", "/schema/openapi.json", lacks=_FLAT
    ),
    Framework("ninja", "django-ninja", "django-ninja", "ninja_app.py", lacks=_FLAT),
    Framework("spectacular", "drf-spectacular", "drf-spectacular", "drf_app.py", lacks=_FLAT),
    Framework(
        "apiflask",
        "APIFlask",
        "apiflask",
        "apiflask_app.py",
        lacks=(*_FLAT, "numbers", "maybe", "nothing"),
    ),
    Framework("fastify", "Fastify", "@fastify/swagger", "fastify.js"),
    Framework(
        "fastify2",
        "Fastify, Swagger 2.0",
        "@fastify/swagger",
        "fastify.js",
        lacks=_FLAT,
        arguments=("swagger",),
    ),
    Framework("nestjs", "NestJS", "@nestjs/swagger", "nestjs.ts", lacks=("cookies",)),
    Framework("tsoa", "tsoa", "tsoa", "tsoa.ts", lacks=(*_FLAT, "cookies", "headers: list")),
    Framework("hono", "Hono", "@hono/zod-openapi", "hono.js", lacks=_FLAT),
    Framework("elysia", "Elysia", "@elysiajs/openapi", "elysia.js", "/openapi/json"),
)
