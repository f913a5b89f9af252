"""Settings of the whole suite."""

from __future__ import annotations

import gc
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import certifi
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

if TYPE_CHECKING:
    from collections.abc import Iterator

# A shared machine is slow at times; the same examples everywhere make a failure easy to repeat.
settings.register_profile(
    "usergroups", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("usergroups")


def pytest_configure() -> None:
    """Let Ctrl-C reach what tests start: it is ignored in all that a shell starts behind `&`."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Settle what would grow with each package that a test builds and imports.

    Hypothesis tries the constants of all modules that it finds imported: from now on, it takes
    those that are there, so that its examples are the same whatever ran before. The garbage
    collector is spared what stays till the end: modules, and eleven thousand tests.
    """
    constants = providers._get_local_constants()
    providers._get_local_constants = lambda: constants
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Trust one authority: to read all that are known takes a client longer than most tests."""
    first, end, _ = Path(certifi.where()).read_text().partition("-----END CERTIFICATE-----\n")
    path = tmp_path_factory.mktemp("authority") / "one.pem"
    path.write_text(first + end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield


@pytest.fixture(scope="session", autouse=True)
def one_type_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let each run of mypy in this process keep what it read of the libraries for the next."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPY_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "mypy"))
        yield
