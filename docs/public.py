"""Show what is public by the names under which users import it.

The packages' names are imported for type checkers alone, and griffe leaves such names out of what
an import with `*` brings along. mkdocs.yml names this module as an extension of griffe.
"""

from __future__ import annotations

from typing import Final

import griffe

_EXPORTS: Final = {"usergroups": "_faces.exports", "usergroups.testing": "testing._exports"}


class Public(griffe.Extension):
    """Give each public package a member for each name that it exports."""

    def on_package(self, *, pkg: griffe.Module, **_: object) -> None:
        """Add the exported names once all of a package is read."""
        if pkg.path != "usergroups":
            return
        for package, exports in _EXPORTS.items():
            target = pkg if package == pkg.path else pkg[package.removeprefix(f"{pkg.path}.")]
            source = pkg[exports]
            for name in source.exports:
                target.set_member(name, griffe.Alias(name, source.members[name], parent=target))
