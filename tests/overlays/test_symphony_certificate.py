"""Symphony's class with a client certificate: shown to a host of its own, over real TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import usergroups
from tests.overlays.facts import SymphonyFacts
from tests.standins import StandIn, Symphony
from tests.standins.certificates import Authority, make_authority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.overlays.driving import Driven


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("certificates"))


class TestCertificate(SymphonyFacts):
    @pytest.fixture
    def login(self, standin: StandIn[Symphony], authority: Authority) -> Iterator[StandIn[Any]]:
        """The host that checks certificates, of the same pod."""
        login = StandIn(standin.vendor).start(authority.issue("server"), authority.certificate)
        yield login
        login.stop()
        login.check()

    @pytest.fixture
    def driven(
        self,
        connect: Callable[..., Driven],
        login: StandIn[Symphony],
        authority: Authority,
        monkeypatch: pytest.MonkeyPatch,
        who: str,
    ) -> Driven:
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
        files = str(authority.issue(who))
        return connect(
            session_token=None,
            login_url=None,
            session_auth_url=login.urls["session_auth"],
            certificate=(files, files),
            retries=0,
        )

    @pytest.mark.parametrize("who", [Symphony.username])
    def test_logs_in_once_and_again_after_a_401(
        self, driven: Driven, standin: StandIn[Symphony], login: StandIn[Symphony]
    ) -> None:
        for _ in range(2):
            assert driven.call("get_group", self.groups["Finance"]).name == "Finance"
        assert login.operations == ["authenticate_with_certificate"]
        standin.expire_tokens()
        self.repeat(driven)
        assert login.operations == ["authenticate_with_certificate"] * 2
        assert set(standin.operations) == {"get_group"}

    @pytest.mark.parametrize("who", ["somebody-else"])
    def test_a_certificate_that_nobody_knows(
        self, driven: Driven, standin: StandIn[Symphony], authority: Authority
    ) -> None:
        with pytest.raises(usergroups.AuthError) as caught:
            self.repeat(driven)
        assert caught.value.status == 403
        key = (authority.folder / "somebody-else.pem").read_text().splitlines()[-2]
        assert key not in repr(vars(caught.value)) + repr(driven.vendor)
        assert standin.requests == []


def test_the_server_must_be_trusted(tmp_path: Path) -> None:
    """The stand-in's certificate is of no authority that is known."""
    stranger = make_authority(tmp_path)
    files = str(stranger.issue("groups-bot"))
    with (
        StandIn(Symphony()) as pod,
        StandIn(pod.vendor).start(stranger.issue("server"), stranger.certificate) as login,
        usergroups.Symphony(
            base_url=pod.url,
            session_auth_url=login.urls["session_auth"],
            certificate=(files, files),
            retries=0,
        ) as symphony,
        pytest.raises(usergroups.Error) as caught,
    ):
        symphony.get_group("Zg==")
    assert login.requests == pod.requests == []
    assert isinstance(caught.value, usergroups.AuthError | usergroups.TransportError)
