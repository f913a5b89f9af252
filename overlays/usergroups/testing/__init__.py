"""The vendors without an account: stand-ins that keep state, for tests and trials.

`Sandbox` has every vendor as an attribute, and its documentation an example. `with Sandbox() as
sandbox:` stays within the process; `with Sandbox().serve() as sandbox:` speaks real HTTP.

It needs the extra `sandbox`. Under pytest, the fixtures `usergroups_sandbox` and
`usergroups_server` are there without an import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from usergroups._core.lazily import lazily
from usergroups.testing._stand_ins._faces import exports as _exports

if TYPE_CHECKING:
    from usergroups.testing._stand_ins._faces.exports import *
    from usergroups.testing.sandbox import Sandbox

__all__ = ["Sandbox"]
__all__ += _exports.__all__

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    __getattr__ = lazily(__name__, Sandbox="usergroups.testing.sandbox", **_exports.MODULE_OF)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
