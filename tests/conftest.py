"""Settings of the whole suite."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A shared machine is slow at times; the same examples everywhere make a failure easy to repeat.
settings.register_profile(
    "usergroups", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("usergroups")
