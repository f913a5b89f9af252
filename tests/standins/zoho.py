"""Zoho CRM: groups whose sources are users, roles, territories and groups; one group a call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from tests.standins.request import Refused, reply
from tests.standins.vendor import GROUPS, PEOPLE, Tokens, Vendor, numbered

if TYPE_CHECKING:
    from tests.server.answers import Answer
    from tests.standins.request import Request

_WINDOW = 600
_LARGEST_PAGE = 200


class Zoho(Vendor):
    """One organisation with one OAuth client."""

    id = "zoho"
    client_id = "1000.ZOHOCLIENT"
    client_secret = "zoho-client-secret-J2xLd"
    refresh_token = "1000.zoho-refresh-token-Nm4Hq"
    token = "1000.zoho-access-token-Pw9Ks"

    def seed(self) -> None:
        self.lifetime = 3600
        self.page_size = _LARGEST_PAGE
        """A larger `per_page` counts as this one."""
        self.schedules = False
        """Whether deletions are done later, by a job."""
        self.item_fault: str | None = None
        """A code that the next change reports for its group, with the status 200."""
        self.refreshes: list[float] = []
        self.tokens = Tokens(self.token)
        self.users: dict[str, str] = dict(
            zip(numbered("36523970000002810{:02}", len(PEOPLE)), PEOPLE, strict=True)
        )
        self.names = {
            "users": self.users,
            "roles": {"3652397000000026005": "Manager"},
            "territories": {"3652397000000030001": "New York"},
            "groups": {},
        }
        self.groups: dict[str, dict[str, Any]] = {}
        self.jobs: dict[str, str] = {}
        ids = {person: user for user, person in self.users.items()}
        for name, people in GROUPS.items():
            self._make(name, f"All of {name}", [_source("users", ids[one]) for one in people])

    def authorize(self, request: Request) -> None:
        scheme, _, token = request.header("authorization").partition(" ")
        if scheme != "Zoho-oauthtoken" or token not in self.tokens.alive:
            raise self.refused(401, "INVALID_TOKEN", "invalid oauth token")

    def refused(self, status: int, code: str, message: str) -> Refused:
        return Refused(reply(status, _error(code if code != "0" else "BAD_REQUEST", message)))

    def create_token(self, request: Request) -> Answer:
        """A failure comes with the status 200."""
        form = request.form()
        if (form["client_id"], form["client_secret"]) != (self.client_id, self.client_secret):
            return reply(200, {"error": "invalid_client"})
        if form.get("refresh_token") != self.refresh_token:
            return reply(200, {"error": "invalid_code"})
        now = time.monotonic()
        self.refreshes = [at for at in self.refreshes if now - at < _WINDOW]
        if len(self.refreshes) >= 10:
            return reply(200, {"error": "access_denied"})
        self.refreshes.append(now)
        issued = {"access_token": self.tokens.issue(), "token_type": "Bearer"}
        api = {"api_domain": "https://www.zohoapis.com"}
        return reply(200, {**issued, **api, "expires_in": self.lifetime})

    def revoke_token(self, request: Request) -> Answer:
        known = request.form()["token"] == self.refresh_token
        return reply(200, {"status": "success"} if known else {"error": "invalid_token"})

    def list_groups(self, request: Request) -> Answer:
        name = request.query("name")
        found = [self._listed(group) for group in self.groups]
        return self._page(
            request, "user_groups", [one for one in found if name in {"", one["name"]}]
        )

    def get_group(self, request: Request) -> Answer:
        group = self.groups.get(request.path["group_id"])
        return reply(200, {"user_groups": [self._whole(group)]}) if group else reply(204)

    def create_group(self, request: Request) -> Answer:
        wanted = request.json()["user_groups"][0]
        self._check(wanted, None)
        group = self._make(wanted["name"], wanted.get("description"), [])
        self._merge(group, wanted["sources"])
        return self._result(201, {"id": group}, "user group is added successfully")

    def update_group(self, request: Request) -> Answer:
        """Merges: sources that are not listed stay."""
        group = self._known(request)
        wanted = request.json()["user_groups"][0]
        self._check(wanted, group)
        if self.item_fault is None:
            self.groups[group].update({k: v for k, v in wanted.items() if k != "sources"})
            self._merge(group, wanted["sources"])
        return self._result(200, {"id": group}, "user group updated successfully")

    def delete_group(self, request: Request) -> Answer:
        group = self._known(request)
        if self.schedules:
            job = f"36523970000009{len(self.jobs):05}"
            self.jobs[job] = group
            return self._result(200, {"job_id": job}, "deletion is scheduled", "SCHEDULED")
        if self.item_fault is None:
            del self.groups[group]
        return self._result(200, {"id": group}, "user group is deleted successfully")

    def get_deletion_jobs(self, request: Request) -> Answer:
        if request.query("job_id") not in self.jobs:
            raise self.refused(400, "INVALID_DATA", "the job id is invalid")
        return reply(200, {"deletion_jobs": [{"Status": "COMPLETED"}]})

    def list_group_sources(self, request: Request) -> Answer:
        sources = self._whole(self.groups[self._known(request)])["sources"]
        kind = request.query("type")
        return self._page(request, "sources", [one for one in sources if kind in {"", one["type"]}])

    def list_groups_of_user(self, request: Request) -> Answer:
        user = request.path["user_id"]
        if user not in self.users:
            raise self.refused(400, "INVALID_DATA", "the id given seems to be invalid")
        held = [group for group in self.groups if ("users", user) in self._keys(group)]
        return self._page(request, "user_groups", [self._listed(group) for group in held])

    def get_group_source_counts(self, request: Request) -> Answer:
        kinds = [kind for kind, _ in self._keys(self._known(request))]
        return reply(200, {"sources_count": [{kind: kinds.count(kind) for kind in self.names}]})

    def list_group_user_counts(self, request: Request) -> Answer:
        counts = [
            {"user_group": {"id": group, "name": known["name"]}, "count": len(known["sources"])}
            for group, known in self.groups.items()
        ]
        return self._page(request, "associated_users_count", counts)

    def list_group_associations(self, request: Request) -> Answer:
        self._known(request)
        return reply(204)

    def count_group_users(self, request: Request) -> Answer:
        users = [kind for kind, _ in self._keys(self._known(request)) if kind == "users"]
        return reply(200, {"grouped_counts": [{"status": "active", "count": len(users)}]})

    def _known(self, request: Request) -> str:
        if request.path["group_id"] not in self.groups:
            body = _error("INVALID_DATA", "the id given seems to be invalid")
            raise Refused(reply(400, {**body, "details": {"resource_path_index": 0}}))
        return request.path["group_id"]

    def _make(self, name: str, description: str | None, sources: list[dict[str, Any]]) -> str:
        group = f"36523970000099490{len(self.groups) + len(self.jobs) + 5:02}"
        known = {"id": group, "name": name, "description": description, "sources": sources}
        self.groups[group] = {**known, "created_time": "2025-01-15T10:30:00+05:30"}
        return group

    def _check(self, wanted: dict[str, Any], group: str | None) -> None:
        others = (known for place, known in self.groups.items() if place != group)
        if wanted["name"] in {known["name"] for known in others}:
            raise _refused_item("DUPLICATE_DATA", "name")
        present = self._keys(group) if group else set[tuple[str, str]]()
        for index, one in enumerate(wanted["sources"]):
            key = one["type"], one["source"]["id"]
            exists = key[1] in self.names.get(key[0], {})
            if not exists or (one.get("_delete") and key not in present):
                raise _refused_item("INVALID_DATA", f"sources[{index}].source.id")

    def _merge(self, group: str, sources: list[dict[str, Any]]) -> None:
        for one in sources:
            kept = [known for known in self.groups[group]["sources"] if _key(known) != _key(one)]
            if not one.get("_delete"):
                place = [_key(known) for known in self.groups[group]["sources"]]
                known = {name: value for name, value in one.items() if name != "_delete"}
                kept.insert(place.index(_key(one)) if _key(one) in place else len(kept), known)
            self.groups[group]["sources"] = kept

    def _keys(self, group: str) -> set[tuple[str, str]]:
        return {_key(one) for one in self.groups[group]["sources"]}

    def _listed(self, group: str) -> dict[str, Any]:
        return {name: value for name, value in self.groups[group].items() if name != "sources"}

    def _whole(self, group: dict[str, Any]) -> dict[str, Any]:
        sources = [
            {**one, "source": {"id": key, "name": self.names[kind][key]}}
            for one in group["sources"]
            for kind, key in [_key(one)]
        ]
        return {**group, "sources": sources}

    def _page(self, request: Request, name: str, rows: list[dict[str, Any]]) -> Answer:
        size = min(request.number("per_page", _LARGEST_PAGE), self.page_size)
        page = request.number("page", 1)
        shown = rows[(page - 1) * size : page * size]
        if not shown:
            return reply(204)
        more = page * size < len(rows)
        info = {"per_page": size, "count": len(shown), "page": page, "more_records": more}
        return reply(200, {name: shown, "info": info})

    def _result(
        self, status: int, details: dict[str, str], message: str, code: str = "SUCCESS"
    ) -> Answer:
        fault, self.item_fault = self.item_fault, None
        if fault is not None:
            return reply(200, {"user_groups": [_error(fault, "the group was not changed")]})
        done = {"code": code, "status": "success", "message": message, "details": details}
        return reply(status, {"user_groups": [done]})


def _source(kind: str, key: str) -> dict[str, Any]:
    return {"type": kind, "source": {"id": key}}


def _key(source: dict[str, Any]) -> tuple[str, str]:
    return source["type"], source["source"]["id"]


def _error(code: str, message: str) -> dict[str, Any]:
    return {"code": code, "details": {}, "message": message, "status": "error"}


def _refused_item(code: str, place: str) -> Refused:
    details = {"api_name": place.rpartition(".")[2], "json_path": f"$.user_groups[0].{place}"}
    item = {**_error(code, "invalid data"), "details": details}
    return Refused(reply(400, {"user_groups": [item]}))
