"""The names of the files of `usergroups_clients` itself, for those who do not make them."""

from __future__ import annotations

from typing import Final

ROOT_FILES: Final = ("__init__.py", "py.typed", "registry.py")
"""The single files beside the packages of the vendors."""
