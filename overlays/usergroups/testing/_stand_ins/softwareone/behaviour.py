"""SoftwareOne: groups of an account; users hold groups; lists by offset, narrowed by RQL.

What is not documented: the statuses of adding twice and of taking away what is not there (see the
state's `repeated_add` and `absent_removal`), and that a user must keep one group at least.
"""

from __future__ import annotations

from collections import defaultdict
from http.client import responses
from typing import TYPE_CHECKING, Any

from usergroups.testing._behaviour import Behaviour
from usergroups.testing._openapi.extra_members import without_extra_members
from usergroups.testing._openapi.shipped import document_of, router_of
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.softwareone.comparing import BadQueryError, Row
from usergroups.testing._stand_ins.softwareone.query import narrowed, omitted, ordered, selected
from usergroups.testing._stand_ins.softwareone.state import ACCOUNT, SoftwareOneState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from usergroups.testing._openapi.messages import Incoming, Response
    from usergroups.testing._request import Request


class SoftwareOne(Behaviour[SoftwareOneState]):
    """SoftwareOne's Marketplace API."""

    id = "softwareone"

    def authorize(self, request: Request) -> None:
        """Check the token."""
        scheme, _, token = request.header("authorization").partition(" ")
        if scheme != "Bearer" or token not in self.state.tokens.alive:
            raise self.refused(401, "401", "The token is missing or invalid")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape: problem details."""
        body = {
            "type": "https://tools.ietf.org/html/rfc9110",
            "title": responses.get(status, "Error"),
            "status": status,
            "detail": message,
            "traceId": "00-5d1c0a7e-01",
            "errors": {code: [message]},
        }
        return Refused(reply(status, body))

    def tolerate(self, operation: str, incoming: Incoming) -> tuple[Incoming, list[str]]:
        """Ignore members that the document does not have.

        The vendor's own tests send a group's account when they change the group; that others are
        ignored in the same way, in this and other bodies, is inferred.
        """
        routes = router_of(self.id).routes
        called = next(each.operation for each in routes if each.operation.id == operation)
        return without_extra_members(document_of(self.id), called, incoming)

    def respond(self, request: Request) -> Response:
        """Call the operation's own method."""
        try:
            return super().respond(request)
        except BadQueryError as error:
            part, reason = error.part, error.reason
        raise self.refused(400, part, reason)

    def list_groups(self, request: Request) -> Response:
        """List groups; with `select=+users` the people in them, too."""
        return self._page(request, (self._shown(group) for group in self.state.groups))

    def get_group(self, request: Request) -> Response:
        """Return a group."""
        return self._one(request, 200, self._shown(self._group(request.path["id"])))

    def create_group(self, request: Request) -> Response:
        """Create a group."""
        body = request.json()
        self._take_name(body.get("name"))
        if (body.get("account") or {"id": ACCOUNT}).get("id") != ACCOUNT:
            raise self.refused(400, "account", "The account was not found")
        group = self.state.next_group()
        self.state.groups[group] = {"id": group, "isDefault": False, **_blank(), **body}
        self.state.members[group] = []
        return self._one(request, 201, self._shown(group))

    def update_group(self, request: Request) -> Response:
        """Replace all of a group: what the body leaves out is gone."""
        group = self._group(request.path["id"])
        known, body = self.state.groups[group], request.json()
        if body.get("name") != known["name"]:
            self._take_name(body.get("name"))
        changed: Row = {**known, **_blank(), **body}
        if known["isDefault"] and _ids(changed["modules"]) != _ids(known["modules"]):
            raise self.refused(400, "modules", "The modules of the default group cannot change")
        self.state.groups[group] = changed
        return self._one(request, 200, self._shown(group))

    def delete_group(self, request: Request) -> Response:
        """Delete a group, if it is empty and not the default one."""
        group = self._group(request.path["id"])
        if self.state.groups[group]["isDefault"]:
            raise self.refused(400, "id", "The default group cannot be deleted")
        if self.state.members[group]:
            raise self.refused(400, "users", "A group with members cannot be deleted")
        del self.state.groups[group], self.state.members[group]
        return reply(204)

    def list_account_users(self, request: Request) -> Response:
        """List the people of the account, with their groups."""
        person = self._people()
        return self._page(request, map(person, self.state.account_users.values()))

    def get_account_user(self, request: Request) -> Response:
        """Return a person, with the groups."""
        return self._one(request, 200, self._person(self._user(request)))

    def add_group_to_user(self, request: Request) -> Response:
        """Add a person to a group."""
        user, group = self._user(request), self._group(request.json().get("id"))
        if user not in self.state.members[group]:
            self.state.members[group].append(user)
        elif self.state.repeated_add != 200:
            raise self.refused(self.state.repeated_add, "id", "The user has the group")
        return self._one(request, 200, self._person(user))

    def replace_groups_of_user(self, request: Request) -> Response:
        """Let a person be in these groups and in no others."""
        user = self._user(request)
        wanted = [self._group(one.get("id")) for one in request.json()]
        if not wanted:
            raise self.refused(400, "groups", "A user needs at least one group")
        for group, members in self.state.members.items():
            if group in wanted and user not in members:
                members.append(user)
            elif group not in wanted and user in members:
                members.remove(user)
        return self._one(request, 200, self._person(user))

    def remove_group_from_user(self, request: Request) -> Response:
        """Remove a person from a group."""
        user, group = self._user(request), self._group(request.path["userGroupId"])
        if user in self.state.members[group]:
            self.state.members[group].remove(user)
        elif self.state.absent_removal != 204:
            raise self.refused(self.state.absent_removal, "id", "The user does not have the group")
        return reply(204)

    add_group_to_account_user = add_group_to_user
    replace_groups_of_account_user = replace_groups_of_user
    remove_group_from_account_user = remove_group_from_user

    def create_account_user(self, request: Request) -> Response:
        """Create a person."""
        profile = request.json()["user"]
        groups = [one.get("id") for one in request.json()["groups"]]
        if not self.state.groups.keys() >= set(groups):
            raise self.refused(400, "groups", "A group was not found")
        user = self.state.add_user(f"{profile['firstName']} {profile['lastName']}")
        for group in dict.fromkeys(groups):
            self.state.members[group].append(user)
        return self._one(request, 201, self._person(user))

    def delete_account_user(self, request: Request) -> Response:
        """Delete a person, who is in no group any more."""
        self._remove(self._user(request))
        return reply(204)

    def list_users_of_account(self, request: Request) -> Response:
        """List the users of the account: their ids, as no other field is documented."""
        self._check_account(request)
        return self._page(request, ({"id": user} for user in self.state.account_users.values()))

    def get_user_of_account(self, request: Request) -> Response:
        """Return a user of the account: the id, as no other field is documented."""
        return self._one(request, 200, {"id": self._user(request)})

    def remove_user_from_account(self, request: Request) -> Response:
        """Remove a person from the account, and so from all of its groups."""
        self._remove(self._user(request))
        return reply(204)

    def _group(self, group: str | None) -> str:
        if group is None or group not in self.state.groups:
            raise self.refused(404, "id", "The group was not found")
        return group

    def _user(self, request: Request) -> str:
        path = request.path
        user = path["userId"] if "userId" in path else self.state.account_users.get(path["id"])
        if user not in self.state.account_users.values():
            raise self.refused(404, "id", "The user was not found")
        self._check_account(request)
        return str(user)

    def _check_account(self, request: Request) -> None:
        if request.path.get("accountId", ACCOUNT) != ACCOUNT:
            raise self.refused(404, "accountId", "The account was not found")

    def _remove(self, user: str) -> None:
        place = next(key for key, value in self.state.account_users.items() if value == user)
        del self.state.account_users[place]
        for members in self.state.members.values():
            if user in members:
                members.remove(user)

    def _take_name(self, name: str | None) -> None:
        if not name or name in {group["name"] for group in self.state.groups.values()}:
            raise self.refused(400, "name", "The name is missing or taken")

    def _shown(self, group: str) -> Row:
        members = self.state.members[group]
        users = [{"id": user, "name": self.state.users[user]} for user in members]
        return {"account": {"id": ACCOUNT}, **self.state.groups[group], "users": users}

    def _person(self, user: str) -> Row:
        return self._people()(user)

    def _people(self) -> Callable[[str], Row]:
        """Return what shows a person; of all together, so that many take no longer each."""
        places = {user: place for place, user in self.state.account_users.items()}
        held: defaultdict[str, list[Row]] = defaultdict(list)
        for group, members in self.state.members.items():
            for user in members:
                held[user].append({"id": group, "name": self.state.groups[group]["name"]})

        def person(user: str) -> Row:
            return {
                "id": places[user],
                "user": {"id": user, "name": self.state.users[user]},
                "account": {"id": ACCOUNT, "name": "Acme", "type": "Client"},
                "groups": held[user],
            }

        return person

    def _one(self, request: Request, status: int, row: Row) -> Response:
        return reply(status, selected(_raw_query(request), row, self.state.hidden))

    def _page(self, request: Request, rows: Iterable[Row]) -> Response:
        limit = min(request.number("limit", self.state.page_size), self.state.page_size)
        offset = request.number("offset", 0)
        raw = _raw_query(request)
        found = ordered(raw, narrowed(raw, rows))
        total = len(found) if self.state.tells_total else None
        pagination = {"offset": offset, "limit": limit, "total": total}
        shown = found[offset : offset + limit]
        data = [selected(raw, row, self.state.hidden) for row in shown]
        left_out = {name for row in shown for name in omitted(raw, row, self.state.hidden)}
        meta = {"pagination": pagination, "omitted": sorted(left_out)}
        return reply(200, {"$meta": meta, "data": data})


def _raw_query(request: Request) -> str:
    return request.incoming.query.decode("ascii", "replace")


def _blank() -> dict[str, Any]:
    return {"description": None, "logo": None, "buyers": None, "modules": []}


def _ids(references: Iterable[Row] | None) -> set[str]:
    return {str(reference.get("id")) for reference in references or ()}
