"""The five vendors without an account: stateful stand-ins for tests and trials.

```python
from usergroups.testing import Sandbox

with Sandbox() as sandbox:  # in process; `with Sandbox().serve() as server` for real HTTP
    with sandbox.zoho.connect() as zoho:
        zoho.create_group("Night shift")
    sandbox.symphony.fail_next(429, retry_after=2)
    assert sandbox.zoho.groups["Night shift"].members == ()
    assert sandbox.zoho.requests[-1].operation == "create_group"
```

It needs the extra: `pip install "usergroups[sandbox]"`. Under pytest, the fixtures
`usergroups_sandbox` and `usergroups_server` are there without an import.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from usergroups.testing._stand_ins.smartpm.sandbox import SmartPMSandbox
    from usergroups.testing._stand_ins.softwareone.sandbox import SoftwareOneSandbox
    from usergroups.testing._stand_ins.symphony.sandbox import SymphonySandbox
    from usergroups.testing._stand_ins.xsolla.sandbox import XsollaSandbox
    from usergroups.testing._stand_ins.zoho.sandbox import ZohoSandbox
    from usergroups.testing.people import GROUPS, PEOPLE, SandboxGroup, SandboxUser
    from usergroups.testing.requests import SandboxRequest
    from usergroups.testing.sandbox import Sandbox
    from usergroups.testing.transport import SandboxTransport
    from usergroups.testing.vendor import VendorSandbox

__all__ = [
    "GROUPS",
    "PEOPLE",
    "Sandbox",
    "SandboxGroup",
    "SandboxRequest",
    "SandboxTransport",
    "SandboxUser",
    "SmartPMSandbox",
    "SoftwareOneSandbox",
    "SymphonySandbox",
    "VendorSandbox",
    "XsollaSandbox",
    "ZohoSandbox",
]

_MODULE_OF: Final = {
    "GROUPS": "people",
    "PEOPLE": "people",
    "Sandbox": "sandbox",
    "SandboxGroup": "people",
    "SandboxRequest": "requests",
    "SandboxTransport": "transport",
    "SandboxUser": "people",
    "SmartPMSandbox": "_stand_ins.smartpm.sandbox",
    "SoftwareOneSandbox": "_stand_ins.softwareone.sandbox",
    "SymphonySandbox": "_stand_ins.symphony.sandbox",
    "VendorSandbox": "vendor",
    "XsollaSandbox": "_stand_ins.xsolla.sandbox",
    "ZohoSandbox": "_stand_ins.zoho.sandbox",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: Any = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
