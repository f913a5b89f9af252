# Generated from generator/emit/templates/_runtime; do not edit.
"""End calls whose time is over."""

from __future__ import annotations

from ._http import TimeoutException


class DeadlineExceeded(TimeoutException):
    """The time of a call is over."""
