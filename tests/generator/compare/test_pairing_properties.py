"""Test what holds of the pairs of any two versions."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compare.collecting import find
from generator.compare.pairing import Operations, pair_operations
from generator.compare.urls import url_of
from generator.describe.api import Api, Operation, Server
from generator.read.load import ErrorShape

STEPS = ("users", "groups", "{id}", "{name}", "v1", "v2", "v3.1", "api", "2", "me", "")
HOSTS = ("https://a.example", "https://b.example", "https://A.example:443/", "")
BASES = ("", "/api", "/api/v1", "/v2", "/users")


def operation(name: str, method: str, path: str, server: str) -> Operation:
    return Operation(
        name=name,
        method=method,
        path=path,
        tags=(),
        summary="",
        description="",
        parameters=(),
        body=None,
        successes=(),
        errors=(),
        retry="never",
        security=None,
        server=server,
        deprecated=False,
        source=None,
    )


def api(operations: list[Operation], servers: list[Server]) -> Api:
    return Api(
        package="tiny",
        class_name="Tiny",
        vendor="Tiny",
        title="",
        version="1",
        description="",
        operations=tuple(operations),
        models=(),
        enums=(),
        servers=tuple(servers),
        schemes=(),
        errors=ErrorShape(),
        used=frozenset(),
    )


def server(name: str, host: str, base: str) -> Server:
    return Server(name, f"{host.rstrip('/')}{base}", ()) if host else Server(name, "", (), "", base)


servers = st.tuples(
    st.builds(server, st.just(""), st.sampled_from(HOSTS), st.sampled_from(BASES)),
    st.builds(server, st.just("files"), st.sampled_from(HOSTS), st.sampled_from(BASES)),
).map(list)
paths = st.lists(st.sampled_from(STEPS), min_size=1, max_size=4).map(
    lambda each: "/" + "/".join(each)
)
operations = st.lists(
    st.builds(
        operation,
        st.sampled_from("abcdefghij"),
        st.sampled_from(["GET", "DELETE"]),
        paths,
        st.sampled_from(["", "files"]),
    ),
    max_size=7,
    unique_by=lambda each: each.name,
)
apis = st.builds(api, operations, servers)


def named(paired: Operations) -> set[tuple[str, str]]:
    return {(one.name, other.name) for one, other in paired.both}


@settings(max_examples=150)
@given(apis, apis)
def test_each_operation_is_in_one_pair_at_most_and_none_is_lost(old: Api, new: Api) -> None:
    paired = pair_operations(old, new)
    for side, gone, every in ((0, paired.gone, old), (1, paired.fresh, new)):
        found = [pair[side].name for pair in paired.both] + [each.name for each in gone]
        assert sorted(found) == sorted(each.name for each in every.operations)
    assert not {each.name for each in paired.gone} & {each.name for each in paired.fresh}


@settings(max_examples=150)
@given(apis, apis)
def test_pairs_are_the_same_the_other_way_round(old: Api, new: Api) -> None:
    there, back = pair_operations(old, new), pair_operations(new, old)
    assert named(there) == {(other, one) for one, other in named(back)}


@settings(max_examples=100)
@given(apis, apis)
def test_order_decides_nothing(old: Api, new: Api) -> None:
    mixed = [evolve(each, operations=tuple(reversed(each.operations))) for each in (old, new)]
    assert named(pair_operations(*mixed)) == named(pair_operations(old, new))
    lines = {each.change for each in find(old, new)}
    assert {each.change for each in find(*mixed)} == lines


@settings(max_examples=150)
@given(apis, st.permutations("abcdefghij"), st.lists(st.sampled_from("abcdefghij"), max_size=3))
def test_names_and_variables_do_not_keep_a_call_from_its_own(
    old: Api, names: list[str], gone: list[str]
) -> None:
    """Whatever a call is called now, and whichever others went, it is itself."""
    renamed = dict(zip("abcdefghij", names, strict=True))
    new = evolve(
        old,
        operations=tuple(
            evolve(each, name=renamed[each.name], path=each.path.replace("{id}", "{other}"))
            for each in old.operations
            if each.name not in gone
        ),
    )
    urls = {each.name: _url(old, each) for each in old.operations}
    kept = {
        (each.name, renamed[each.name])
        for each in old.operations
        if each.name not in gone and list(urls.values()).count(urls[each.name]) == 1
    }
    assert kept <= named(pair_operations(old, new))


def _url(made: Api, each: Operation) -> tuple[object, ...]:
    at = next(one for one in made.servers if one.name == each.server)
    url = url_of(at.url or at.path, {}, each.path)
    return each.method, url.host, url.whole


@settings(max_examples=150)
@given(apis, st.permutations("abcdefghij"))
def test_a_name_that_calls_something_else_is_never_called_compatible(
    old: Api, names: list[str]
) -> None:
    renamed = dict(zip("abcdefghij", names, strict=True))
    new = evolve(
        old,
        operations=tuple(evolve(each, name=renamed[each.name]) for each in old.operations),
    )
    before = {each.name: _url(old, each) for each in old.operations}
    after = {each.name: _url(new, each) for each in new.operations}
    wrong = {
        f"TinyClient.{name}" for name in before if name in after and after[name] != before[name]
    }
    changes = [each.change for each in find(old, new)]
    assert wrong <= {each.address for each in changes if each.level == "breaking"}
