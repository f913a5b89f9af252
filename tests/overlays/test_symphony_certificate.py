"""Symphony's class with a client certificate: shown to a host of its own, over real TLS."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.facts import SymphonyFacts
from tests.testing.certificates import Authority, make_authority
from usergroups.testing import Sandbox, SymphonySandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.overlays.driving import Driven


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("certificates"))


def tls_of(authority: Authority) -> ssl.SSLContext:
    """The settings of a server that asks for certificates of the authority."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(authority.issue("server"))
    tls.load_verify_locations(authority.certificate)
    tls.verify_mode = ssl.CERT_OPTIONAL
    return tls


class TestCertificate(SymphonyFacts):
    @pytest.fixture
    def sandbox(self, authority: Authority) -> Iterator[SymphonySandbox]:
        """A pod that speaks TLS."""
        with Sandbox().serve(tls=tls_of(authority)) as server:
            yield server.symphony
            server.check()

    @pytest.fixture
    def driven(
        self,
        connect: Callable[..., Driven],
        authority: Authority,
        monkeypatch: pytest.MonkeyPatch,
        who: str,
    ) -> Driven:
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
        files = str(authority.issue(who))
        return connect(session_token=None, certificate=(files, files), retries=0)

    @pytest.mark.parametrize("who", [SymphonySandbox.username])
    def test_logs_in_once_and_again_after_a_401(
        self, driven: Driven, sandbox: SymphonySandbox
    ) -> None:
        for _ in range(2):
            assert driven.call("get_group", self.groups["Finance"]).name == "Finance"
        assert sandbox.operations == ["authenticate_with_certificate", "get_group", "get_group"]
        sandbox.expire_tokens()
        sandbox.requests.clear()
        self.repeat(driven)
        assert sandbox.operations == ["get_group", "authenticate_with_certificate", "get_group"]

    @pytest.mark.parametrize("who", ["somebody-else"])
    def test_a_certificate_that_nobody_knows(
        self, driven: Driven, sandbox: SymphonySandbox, authority: Authority
    ) -> None:
        with pytest.raises(usergroups.AuthError) as caught:
            self.repeat(driven)
        assert caught.value.status == 403
        key = (authority.folder / "somebody-else.pem").read_text().splitlines()[-2]
        assert key not in repr(vars(caught.value)) + repr(driven.vendor)
        assert sandbox.operations == ["authenticate_with_certificate"]


def test_the_server_must_be_trusted(tmp_path: Path) -> None:
    """The sandbox's certificate is of no authority that is known."""
    stranger = make_authority(tmp_path)
    files = str(stranger.issue("groups-bot"))
    with Sandbox().serve(tls=tls_of(stranger)) as server:
        settings = {**server.symphony.settings(), "session_token": None}
        with (
            usergroups.Symphony(**settings, certificate=(files, files), retries=0) as symphony,
            pytest.raises(usergroups.Error) as caught,
        ):
            symphony.get_group("Zg==")
        assert server.symphony.requests == []
    assert isinstance(caught.value, usergroups.AuthError | usergroups.TransportError)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (0, "what is given in place of a path: "),
        (1, "what is given in place of a path: "),
        (2, "'{folder}/none.pem': No such file"),
        (3, "ValueError"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_never_a_key_in_its_place(
    authority: Authority, place: int, said: str
) -> None:
    file = authority.issue("groups-bot")
    key = file.read_text()
    given: list[Any] = [(key, key), (str(file), key), (str(file.parent / "none.pem"), "k"), "a.pem"]
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.Symphony(pod="https://acme.symphony.com", certificate=given[place])
    assert said.format(folder=file.parent) in str(caught.value)
    assert key[40:60] not in str(caught.value)
