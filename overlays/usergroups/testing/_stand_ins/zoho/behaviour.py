"""Zoho CRM: groups whose sources are users, roles, territories and groups; one group a call.

What is not documented: sources that a change does not list stay; taking out a source that is not
there is INVALID_DATA; a status without a documented code has INVALID_DATA or, from 500 on,
INTERNAL_ERROR; INVALID_REQUEST_METHOD comes with 405. A list narrowed by `filters` is refused, as
we know none of their fields.

What the vendor's SDKs send and the document does not have: bodies without Content-Type, ids as
numbers, and of the one for Node a multipart form for tokens. Counts of users are in the form that
these SDKs read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from usergroups.testing._behaviour import Behaviour, counted
from usergroups.testing._openapi.tolerance import as_urlencoded, with_text_ids
from usergroups.testing._request import Refused, reply
from usergroups.testing._stand_ins.zoho.state import (
    CLIENT_ID,
    CLIENT_SECRET,
    LARGEST_PAGE,
    REFRESH_TOKEN,
    ZohoState,
    source_key,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.messages import Incoming, Response
    from usergroups.testing._request import Request


class Zoho(Behaviour[ZohoState]):
    """Zoho CRM's API, version 7, and the accounts server."""

    id = "zoho"
    codes: ClassVar[Mapping[int, str]] = {
        400: "INVALID_DATA",
        401: "INVALID_TOKEN",
        403: "NO_PERMISSION",
        404: "INVALID_URL_PATTERN",
        405: "INVALID_REQUEST_METHOD",
        429: "TOO_MANY_REQUESTS",
        500: "INTERNAL_ERROR",
    }
    assumed: ClassVar[Mapping[str, tuple[int, ...]]] = {
        "create_token": (400,),
        "revoke_token": (400,),
        "count_group_users": (400,),
    }

    def authorize(self, request: Request) -> None:
        """Check the access token."""
        scheme, _, token = request.header("authorization").partition(" ")
        if scheme != "Zoho-oauthtoken" or token not in self.state.tokens.alive:
            raise self.refused(401, "INVALID_TOKEN", "invalid oauth token")

    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape."""
        return Refused(reply(status, _error(code, message)))

    def tolerate(self, operation: str, incoming: Incoming) -> tuple[Incoming, list[str]]:
        """Take ids as numbers where groups are written, and multipart forms for tokens."""
        if operation in {"create_token", "revoke_token"}:
            return as_urlencoded(incoming)
        if operation in {"create_group", "update_group"}:
            return with_text_ids(incoming)
        return super().tolerate(operation, incoming)

    def create_token(self, request: Request) -> Response:
        """Give out an access token; a failure comes with the status 200."""
        form = request.form()
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return reply(200, {"error": "invalid_client"})
        if form.get("refresh_token") != REFRESH_TOKEN or self.state.revoked:
            return reply(200, {"error": "invalid_code"})
        if not self.state.may_refresh():
            return reply(200, {"error": "access_denied"})
        issued = {"access_token": self.state.tokens.issue(), "token_type": "Bearer"}
        api = {"api_domain": request.address}  # SDKs follow it: never out of the sandbox
        return reply(200, {**issued, **api, "expires_in": self.state.lifetime})

    def revoke_token(self, request: Request) -> Response:
        """Revoke the refresh token."""
        if request.form()["token"] != REFRESH_TOKEN or self.state.revoked:
            return reply(200, {"error": "invalid_token"})
        self.state.revoked = True
        return reply(200, {"status": "success"})

    def list_groups(self, request: Request) -> Response:
        """List groups, all or those of a name, with their sources if they are asked for."""
        name, include = request.query("name"), request.query("include")
        found = [self._included(group, include) for group in self.state.groups]
        rows = [one for one in found if name in {"", one["name"]}]
        return self._page(request, "user_groups", rows)

    def get_group(self, request: Request) -> Response:
        """Return a group with its sources, or a 204 if there is none."""
        group = self.state.groups.get(request.path["group_id"])
        return reply(200, {"user_groups": [self._whole(group)]}) if group else reply(204)

    def create_group(self, request: Request) -> Response:
        """Create a group; the result has its id."""
        wanted = request.json()["user_groups"][0]
        self._check(wanted, None)
        if self.state.item_fault is not None:
            return self._result(200, {}, "")
        group = self.state.make_group(wanted["name"], wanted.get("description"), [])
        self._merge(group, wanted["sources"])
        return self._result(201, {"id": group}, "user group is added successfully")

    def update_group(self, request: Request) -> Response:
        """Change a group; sources that are not listed stay."""
        group = self._known(request)
        wanted = request.json()["user_groups"][0]
        self._check(wanted, group)
        if self.state.item_fault is None:
            known = {name: value for name, value in wanted.items() if name != "sources"}
            self.state.groups[group].update(known)
            self.state.names["groups"][group] = wanted["name"]
            self._merge(group, wanted["sources"])
        return self._result(200, {"id": group}, "user group updated successfully")

    def delete_group(self, request: Request) -> Response:
        """Delete a group, or let a job delete it."""
        group = self._known(request)
        if self.state.schedules:
            job = counted("3652397000000900000", len(self.state.jobs))
            self.state.jobs[job] = group
            return self._result(200, {"job_id": job}, "deletion is scheduled", "SCHEDULED")
        if self.state.item_fault is None:
            self.state.drop_group(group)
        return self._result(200, {"id": group}, "user group is deleted successfully")

    def get_deletion_jobs(self, request: Request) -> Response:
        """Report the status of a job, which does its work when it is first asked about."""
        job = request.query("job_id")
        if job not in self.state.jobs:
            raise self.refused(400, "INVALID_DATA", "the job id is invalid")
        if self.state.jobs[job] in self.state.groups:
            self.state.drop_group(self.state.jobs[job])
        return reply(200, {"deletion_jobs": [{"Status": "COMPLETED"}]})

    def list_group_sources(self, request: Request) -> Response:
        """List the sources of a group, all or those of a kind."""
        sources = self._whole(self.state.groups[self._known(request)])["sources"]
        kind = request.query("type")
        rows = [one for one in sources if kind in {"", one["type"]}]
        if request.query("user_type") not in {"", "active"}:
            rows = [one for one in rows if one["type"] != "users"]
        return self._page(request, "sources", rows)

    def list_groups_of_user(self, request: Request) -> Response:
        """List the groups of which a user is a source."""
        user = request.path["user_id"]
        if user not in self.state.users:
            raise self.refused(400, "INVALID_DATA", "the id given seems to be invalid")
        rows = [
            self._included(group, request.query("include"))
            for group in self.state.groups
            if ("users", user) in self.state.keys_of(group)
        ]
        return self._page(request, "user_groups", rows)

    def get_group_source_counts(self, request: Request) -> Response:
        """Count the sources of each kind."""
        return reply(200, {"sources_count": [self._counts(self._known(request))]})

    def list_group_user_counts(self, request: Request) -> Response:
        """Count the people in each group."""
        counts = [
            {"user_group": {"id": group, "name": known["name"]}, "count": self._users_in(group)}
            for group, known in self.state.groups.items()
        ]
        return self._page(request, "associated_users_count", counts)

    def list_group_associations(self, request: Request) -> Response:
        """List the rules that name a group: none."""
        self._known(request)
        return reply(204)

    def count_group_users(self, request: Request) -> Response:
        """Count the people in a group, all of whom are active."""
        count = self._users_in(self._known(request))
        return reply(200, {"grouped_counts": [{"status": "active", "count": count}]})

    def _known(self, request: Request) -> str:
        if request.path["group_id"] not in self.state.groups:
            body = _error("INVALID_DATA", "the id given seems to be invalid")
            raise Refused(reply(400, {**body, "details": {"resource_path_index": 0}}))
        return request.path["group_id"]

    def _check(self, wanted: dict[str, Any], group: str | None) -> None:
        others = (known for place, known in self.state.groups.items() if place != group)
        if wanted["name"] in {known["name"] for known in others}:
            raise _refused_item("DUPLICATE_DATA", "name")
        present = self.state.keys_of(group) if group else []
        for index, one in enumerate(wanted["sources"]):
            kind, key = source_key(one)
            exists = key in self.state.names.get(kind, {})
            if not exists or (one.get("_delete") and (kind, key) not in present):
                raise _refused_item("INVALID_DATA", f"sources[{index}].source.id")

    def _merge(self, group: str, changes: list[dict[str, Any]]) -> None:
        sources = {source_key(one): one for one in self.state.groups[group]["sources"]}
        for one in changes:
            if one.get("_delete"):
                sources.pop(source_key(one), None)
            else:
                known = {name: value for name, value in one.items() if name != "_delete"}
                sources[source_key(one)] = known
        self.state.groups[group]["sources"] = list(sources.values())

    def _included(self, group: str, include: str) -> dict[str, Any]:
        known = self.state.groups[group]
        if include == "sources":
            return self._whole(known)
        shown = {name: value for name, value in known.items() if name != "sources"}
        return {**shown, "sources_count": self._counts(group)} if include else shown

    def _counts(self, group: str) -> dict[str, Any]:
        kinds = [kind for kind, _ in self.state.keys_of(group)]
        users = {"active": self._users_in(group), "inactive": 0, "deleted": 0}
        return {**{kind: kinds.count(kind) for kind in self.state.names}, "users": users}

    def _users_in(self, group: str) -> int:
        return [kind for kind, _ in self.state.keys_of(group)].count("users")

    def _whole(self, group: dict[str, Any]) -> dict[str, Any]:
        sources = [
            {**one, "source": {"id": key, "name": self.state.names[kind][key]}}
            for one in group["sources"]
            for kind, key in [source_key(one)]
        ]
        return {**group, "sources": sources}

    def _page(self, request: Request, name: str, rows: list[dict[str, Any]]) -> Response:
        if request.query("filters"):
            raise self.refused(400, "INVALID_DATA", "the sandbox knows no filters")
        size = min(request.number("per_page", LARGEST_PAGE), self.state.page_size)
        page = request.number("page", 1)
        shown = rows[(page - 1) * size : page * size]
        if not shown:
            return reply(204)
        more = page * size < len(rows)
        info = {"per_page": size, "count": len(shown), "page": page, "more_records": more}
        return reply(200, {name: shown, "info": info})

    def _result(
        self, status: int, details: dict[str, str], message: str, code: str = "SUCCESS"
    ) -> Response:
        fault, self.state.item_fault = self.state.item_fault, None
        if fault is not None:
            return reply(200, {"user_groups": [_error(fault, "the group was not changed")]})
        done = {"code": code, "status": "success", "message": message, "details": details}
        return reply(status, {"user_groups": [done]})


def _error(code: str, message: str) -> dict[str, Any]:
    return {"code": code, "details": {}, "message": message, "status": "error"}


def _refused_item(code: str, place: str) -> Refused:
    details = {"api_name": place.rpartition(".")[2], "json_path": f"$.user_groups[0].{place}"}
    item = {**_error(code, "invalid data"), "details": details}
    return Refused(reply(400, {"user_groups": [item]}))
