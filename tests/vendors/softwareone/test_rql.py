"""The query language of lists, as the vendor's page on RQL describes it, over a socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERYONE, ENGINEERING, FINANCE, EMPTY = "Everyone", "Engineering", "Finance", "Empty"
QUOTED, APOSTROPHE, SPECIAL, STAR = 'The "A team"', "Bakers'", 'R&D, "East" (EU) é +1', "The* group"
SEED = [EVERYONE, ENGINEERING, FINANCE, EMPTY]
MADE = [QUOTED, APOSTROPHE, SPECIAL, STAR]


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    """A client of an account with more groups: the first has no description, the others `""`."""
    with Sandbox().serve() as sandbox:
        softwareone = sandbox.softwareone
        with softwareone.connect() as made:
            made.create_group(QUOTED)
            for name in MADE[1:]:
                made.create_group(name, description="")
        headers = {"Authorization": f"Bearer {softwareone.token}"}
        with httpx.Client(base_url=softwareone.url, headers=headers) as client:
            yield client
        softwareone.check()


def listed(http: httpx.Client, query: str) -> Any:
    """Return what a list answers to a raw query."""
    url = http.base_url.join(f"{http.base_url.path}public/v1/accounts/user-groups")
    return http.get(url.copy_with(query=query.encode())).json()


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("eq(name,Finance)", [FINANCE]),
        ("name=Finance", [FINANCE]),
        ("eq(name,finance)", []),
        ("ne(description,'')", [*SEED, QUOTED]),
        ("name=Finance&isDefault=false", [FINANCE]),
        ("name=Finance&isDefault=true", []),
        ("eq(isDefault,true)", [EVERYONE]),
        ("ne(isDefault,false)", [EVERYONE]),
        ("eq(account.id,ACC-0001-0001)&eq(isDefault,true)", [EVERYONE]),
        # null() and empty() are two things, and neither is a text
        ("eq(description,null())", [QUOTED]),
        ("description=null()", [QUOTED]),
        ("ne(description,null())", [*SEED, *MADE[1:]]),
        ("eq(description,empty())", MADE[1:]),
        ("eq(description,'')", MADE[1:]),
        ("eq(description,None)", []),
        ("eq(description,null)", []),
        ("eq(description,'null()')", []),
        ("in(description,(null(),empty()))", MADE),
        # quotes of one kind; what stands between them is text, percent-encoded or not
        ('name="The* group"', [STAR]),
        ("eq(name,'The%20%22A%20team%22')", [QUOTED]),
        ("eq(name,%27The%20%22A%20team%22%27)", [QUOTED]),
        ("eq(name,%22Bakers%27%22)", [APOSTROPHE]),
        ("eq(name,\"Bakers'\")", [APOSTROPHE]),
        ("eq(name,'R%26D%2C%20%22East%22%20%28EU%29%20%C3%A9%20%2B1')", [SPECIAL]),
        ("eq(name,'R&D,%20\"East\"%20(EU)%20%C3%A9%20%2B1')&isDefault=false", [SPECIAL]),
        # logic
        ("and(eq(name,Finance),eq(isDefault,false))", [FINANCE]),
        ("and(name=Finance,isDefault=true)", []),
        ("or(eq(name,Finance),eq(name,Empty))", [FINANCE, EMPTY]),
        ("not(ilike(name,e*))", [FINANCE, *MADE]),
        ("not(or(eq(name,Finance),and(ilike(name,'*e*'),ne(name,Empty))))", [EMPTY]),
        ("in(name,(Finance,'Empty',Nobody))", [FINANCE, EMPTY]),
        ("out(name,(Finance,Empty))", [EVERYONE, ENGINEERING, *MADE]),
        # order of texts
        ("gt(name,Finance)", [QUOTED, SPECIAL, STAR]),
        ("ge(name,Finance)", [FINANCE, QUOTED, SPECIAL, STAR]),
        ("lt(name,Empty)", [APOSTROPHE]),
        ("le(name,Empty)", [EMPTY, APOSTROPHE]),
        ("lt(description,z)", [*SEED, *MADE[1:]]),
        # ilike: a part of the text, or with asterisks all of it
        ("ilike(name,NANC)", [FINANCE]),
        ("ilike(name,fin*)", [FINANCE]),
        ("ilike(name,*fin)", []),
        ("ilike(name,'*A*team*')", [QUOTED]),
        ("ilike(name,'e*e*e')", [EVERYONE]),
        ("ilike(name,'The\\**')", [STAR]),
        ("ilike(description,'*')", [*SEED, *MADE[1:]]),
        # collections
        ("any(users,id=USR-0000-0002)", [ENGINEERING]),
        ("any(users,and(eq(id,USR-0000-0002),ilike(name,grace*)))", [ENGINEERING]),
        ("any(modules,in(id,(MOD-1756)))", SEED),
        ("and(all(users,eq(id,USR-0000-0001)),any(users,ne(id,null())))", [FINANCE]),
    ],
)  # fmt: skip
def test_a_filter_finds_what_the_page_says(
    http: httpx.Client, query: str, names: list[str]
) -> None:
    found = listed(http, query)
    assert [row["name"] for row in found["data"]] == names
    assert found["$meta"]["pagination"]["total"] == len(names)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("order=+name", sorted(SEED)),
        ("order=%2Bname", sorted(SEED)),
        ("order=name&limit=1", [EMPTY]),
        ("order=-name", sorted(SEED, reverse=True)),
        ("order=-isDefault,+name", [EVERYONE, EMPTY, ENGINEERING, FINANCE]),
        ("order=account.id,-name", sorted(SEED, reverse=True)),
    ],
)
def test_the_order_is_read_as_it_stands(http: httpx.Client, query: str, names: list[str]) -> None:
    found = listed(http, f"ne(description,null())&ne(description,empty())&{query}")
    assert [row["name"] for row in found["data"]] == names


def test_null_comes_first_in_order(http: httpx.Client) -> None:
    found = listed(http, "order=+description,+name&limit=2")
    assert [row["name"] for row in found["data"]] == [QUOTED, APOSTROPHE]


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("like(name,'*fin*')", "rql"),
        ("contains(name,a)", "rql"),
        ("render()", "rql"),
        ("eq(colour,red)", "rql"),
        ("or(eq(name,Finance),eq(colour,red))", "rql"),
        ("any(users,eq(colour,red))", "rql"),
        ("eq(audit.created.at,'2024-01-01')", "rql"),
        ("eq(account,ACC-0001-0001)", "rql"),
        ("eq(modules,MOD-1756)", "rql"),
        ("any(account,id=ACC-0001-0001)", "rql"),
        ("eq(isDefault,yes)", "rql"),
        ("gt(isDefault,false)", "rql"),
        ("gt(name,null())", "rql"),
        ("ilike(isDefault,tr*)", "rql"),
        ("ilike(name,null())", "rql"),
        ("eq(name,now())", "rql"),
        ("eq(name,O'Brien)", "rql"),
        ("eq(name,'O'Brien')", "rql"),
        ("eq(name,Night%20shift)", "rql"),
        ("eq(name,R%26D)", "rql"),
        ("eq(name,'open)", "rql"),
        ("eq(name,a,b)", "rql"),
        ("eq(name)", "rql"),
        ("eq(name,)", "rql"),
        ("eq(name,a", "rql"),
        ("eq(name,a))", "rql"),
        ("in(name,Finance)", "rql"),
        ("in(name,())", "rql"),
        ("and()", "rql"),
        ("not(eq(name,a),eq(name,b))", "rql"),
        ("any(users)", "rql"),
        ("Finance", "rql"),
        ("=Finance", "rql"),
        ("not(" * 2000 + "name=a" + ")" * 2000, "rql"),
        ("order=colour", "order"),
        ("order=modules", "order"),
        ("order=name(", "order"),
        ("select=*users", "select"),
        ("select=%2B", "select"),
    ],
)
def test_anything_else_is_refused(http: httpx.Client, query: str, part: str) -> None:
    found = listed(http, query)
    assert (found["status"], found["title"], list(found["errors"])) == (400, "Bad Request", [part])
    assert len(found["detail"]) < 300


def test_what_is_selected_is_shown_and_what_is_left_out_is_named(http: httpx.Client) -> None:
    found = listed(http, "limit=1&select=+users,-modules,-logo")
    assert found["$meta"]["omitted"] == found["data"][0]["$meta"]["omitted"] == ["logo", "modules"]
    assert "users" in found["data"][0]
    for query in ("limit=1&select=users", "limit=1&select=%2Busers"):
        assert "users" in listed(http, query)["data"][0]
    assert listed(http, "limit=1")["$meta"]["omitted"] == ["users"]
