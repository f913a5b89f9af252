"""Acme Teams in a sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from usergroups.testing._behaviour import Behaviour
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.acme.state import PAGE, AcmeState

if TYPE_CHECKING:
    from usergroups.testing._openapi.messages import Response
    from usergroups.testing._request import Request


class Acme(Behaviour[AcmeState]):
    """Acme's API."""

    id = "acme"

    def authorize(self, request: Request) -> None:
        """Check that the token is good."""
        if request.header("Authorization") not in self.state.tokens.alive:
            raise self.refused(401, "TOKEN", "the token is not good")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape."""
        return Refused(reply(status, {"code": code, "message": message}))

    def list_groups(self, request: Request) -> Response:
        """Respond with one page."""
        page = request.number("page", 1)
        every = list(self.state.groups.values())
        more = {"next": page + 1} if len(every) > page * PAGE else {}
        return reply(200, {"groups": every[(page - 1) * PAGE : page * PAGE], **more})

    def get_group(self, request: Request) -> Response:
        """Respond with the group."""
        return reply(200, self._known(request))

    def create_group(self, request: Request) -> Response:
        """Respond with the new group."""
        return reply(201, self.state.add(**request.json()))

    def add_member(self, request: Request) -> Response:
        """Put the user into the group."""
        members = self._known(request)["members"]
        members += {request.path["user_id"]} - {*members}
        return reply(204)

    def remove_member(self, request: Request) -> Response:
        """Take the user out of the group."""
        group = self._known(request)
        group["members"] = [each for each in group["members"] if each != request.path["user_id"]]
        return reply(204)

    def _known(self, request: Request) -> dict[str, Any]:
        if request.path["group_id"] not in self.state.groups:
            raise self.refused(404, "NO_GROUP", "there is no such group")
        return self.state.groups[request.path["group_id"]]
