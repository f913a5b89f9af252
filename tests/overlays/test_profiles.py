"""Profiles: settings in a file in the place of environment variables, for every vendor."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

import usergroups
from usergroups.testing import Sandbox
from usergroups_clients.registry import VENDORS

SECRET = "s3cret-that-nobody-sees"
ZOHO = '[work.zoho]\nclient_id = "1000.X"\nrefresh_token = "1000.r"\n'


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in its usual place; no variable of a vendor is set."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("USERGROUPS_PROFILES", raising=False)
    monkeypatch.delenv("USERGROUPS_PROFILE", raising=False)
    (tmp_path / "usergroups").mkdir()
    return tmp_path / "usergroups" / "profiles.toml"


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def keys(sandbox: Sandbox, vendor: str) -> dict[str, str]:
    """The keys that lead to a vendor of the sandbox."""
    prefix = f"{vendor}_".upper()
    return {
        name.removeprefix(prefix).lower(): value
        for name, value in sandbox.environment().items()
        if name.startswith(prefix)
    }


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_profile_leads_where_its_variables_would(
    usergroups_server: Sandbox, path: Path, monkeypatch: pytest.MonkeyPatch, vendor: Any
) -> None:
    ways = cycle(("", "_file", "_command"))
    lines = [f"[work.{vendor}]"]
    for key, value in keys(usergroups_server, vendor).items():
        (path.parent / key).write_text(f"{value}\n")
        said = {"": value, "_file": key, "_command": ["cat", str(path.parent / key)]}
        way = next(ways)
        lines.append(f"{key}{way} = {json.dumps(said[way])}")
        # Only the profile is read: a setting of another account is never mixed in.
        monkeypatch.setenv(f"{vendor}_{key}".upper(), "of another account")
    write(path, "\n".join(lines))
    verb = "list_groups" if vendor in {"softwareone", "symphony", "zoho"} else "find_users"
    arguments = {} if verb == "list_groups" else {"text": "Ada"}
    monkeypatch.setenv("USERGROUPS_PROFILE", "none")
    with usergroups.from_env(vendor, profile="work") as client:
        assert list(getattr(client, verb)(**arguments))
    monkeypatch.setenv("USERGROUPS_PROFILE", "work")
    async with usergroups.from_env_async(vendor) as client:
        assert [each async for each in getattr(client, verb)(**arguments)]


WRONG = [
    ("", "[work.zoho", "cannot be read: "),
    ("", "[play.zoho]", "work: is no profile; there are play"),
    ("", "work = 1", "[work]: must be a table of tables, one a vendor"),
    ("", "[work.zohoo]", "zoho: is no table of the profile 'work': did you mean zohoo?"),
    ("", "[work]\nzoho = 1", "[work.zoho]: must be a table of keys and values"),
    ("", f"{ZOHO}client_scret = '{SECRET}'", "[work.zoho] client_scret: is no setting: did you"),
    ("", f"{ZOHO}client_secret = ['{SECRET}']", "client_secret: must be text that is not empty"),
    ("", ZOHO, "[work.zoho] client_secret: is needed: client_id, client_secret and refresh_token"),
    (
        "",
        f"{ZOHO}client_secret = '{SECRET}'\nclient_secret_file = 'secret'",
        "[work.zoho] client_secret_file: cannot be given beside client_secret",
    ),
    ("", f"{ZOHO}client_secret_file = 'none'", "client_secret_file: names a file that cannot be"),
    ("", f"{ZOHO}client_secret_file = 'empty'", "client_secret_file: the file "),
    ("", f"{ZOHO}client_secret_command = 'pass'", "client_secret_command: must be a list of text"),
    ("", f"{ZOHO}client_secret_command = ['none-such']", "could not run 'none-such': No such file"),
    (
        "",
        f"{ZOHO}client_secret_command = ['sh', '-c', 'echo {SECRET}; exit 3']",
        "client_secret_command: 'sh' ended with status 3",
    ),
    ("", f"{ZOHO}client_secret = ' {SECRET}'", "[work.zoho] client_secret: must be text"),
    ("r", f"{ZOHO}client_secret = '{SECRET}'", "is a secret in a file that others may read"),
    ("r", f"{ZOHO}token_redis = 'redis://:{SECRET}@x'", "is a secret in a file that others may"),
    ("w", ZOHO, "may be written by others, who could have commands run: chmod go-w "),
    (
        "",
        f"{ZOHO}client_secret = '{SECRET}'\ntoken_file = 'none/here'",
        "[work.zoho] token_file: the folder ",
    ),
]


@pytest.mark.parametrize(("others", "text", "said"), WRONG)
def test_what_is_wrong_is_told_by_file_and_key(
    path: Path, others: str, text: str, said: str
) -> None:
    (path.parent / "empty").touch()
    (path.parent / "secret").write_text(SECRET)
    write(path, text, {"": 0o600, "r": 0o644, "w": 0o620}[others])
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.ZohoCRM.from_env(profile="work")
    assert said in str(caught.value)
    assert str(path) in caught.value.argument
    assert SECRET not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"


def test_secrets_elsewhere_may_be_named_in_a_file_that_others_read(path: Path) -> None:
    (path.parent / "secret").write_text(SECRET)
    text = ZOHO.replace("refresh_token =", "refresh_token_command = ['echo', ")
    write(path, f"{text.rstrip()}]\nclient_secret_file = 'secret'\n", 0o644)
    usergroups.ZohoCRM.from_env(profile="work").close()


def test_where_the_file_is(path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def missing() -> str:
        with pytest.raises(usergroups.InvalidArgument, match="is not there") as caught:
            usergroups.SmartPM.from_env(profile="work")
        return caught.value.argument

    assert missing() == str(path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for ignored in "", "relative":
        monkeypatch.setenv("XDG_CONFIG_HOME", ignored)
        assert missing() == str(tmp_path / "home/.config/usergroups/profiles.toml")
    monkeypatch.setenv("USERGROUPS_PROFILES", "~/mine.toml")
    assert missing() == str(tmp_path / "home/mine.toml")


def test_errors_speak_of_the_keys_that_are_there(path: Path) -> None:
    (path.parent / "key.pem").write_text("no key")
    write(path, '[work.symphony]\npod = "a.example"\nusername = "b"\nprivate_key_file = "key.pem"')
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.Symphony.from_env(profile="work").list_groups()
    assert caught.value.argument == f"{path}: [work.symphony] private_key_file"
    write(path, '[work.symphony]\npod = "a.example"\ncertificate_key_file = "key.pem"')
    with pytest.raises(usergroups.InvalidArgument) as caught:
        usergroups.Symphony.from_env(profile="work")
    assert str(caught.value) == (
        f"{path}: [work.symphony] certificate_file: is needed beside certificate_key_file"
    )
