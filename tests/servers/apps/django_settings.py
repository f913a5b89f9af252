"""Settings of a Django project of one module, which is the one that is run, and its server."""

from __future__ import annotations

import os

import django
import uvicorn
from django.core.asgi import get_asgi_application

ALLOWED_HOSTS = ["*"]
APPEND_SLASH = False
INSTALLED_APPS = ["rest_framework", "drf_spectacular", "ninja"]
ROOT_URLCONF = "__main__"
SECRET_KEY = "made up"
TIME_ZONE = "UTC"
USE_TZ = True
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "SERVE_INCLUDE_SCHEMA": False,
    "TITLE": "Echo",
    "VERSION": "1",
}

# The frameworks read the settings when they are imported, so whoever imports this does it first.
os.environ["DJANGO_SETTINGS_MODULE"] = __name__
django.setup()


def run() -> None:
    """Serve it until the process is ended."""
    uvicorn.run(get_asgi_application(), port=int(os.environ["PORT"]), log_level="warning")
