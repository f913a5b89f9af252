# Generated from generator/emit/templates/_runtime; do not edit.
"""An encoded body, before anything is sent."""

from attrs import field, frozen

from . import PUBLIC
from .display import model_repr

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@frozen(repr=False)
class Content:
    """An encoded body; its bytes, which may hold secrets, do not show."""

    data: bytes = field(repr=False)
    """The body as it is sent."""
    media_type: str = JSON
    """The `Content-Type`."""

    __repr__ = model_repr


Content.__module__ = PUBLIC
