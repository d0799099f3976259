"""Before any property test: web3 sets the recursion limit to 100,000 when it is imported, which hides endless recursion."""

import os
import sys
from importlib import import_module

import pytest
from hypothesis import HealthCheck, settings

import_module("web3")
sys.setrecursionlimit(1000)
# no property is one of how fast the machine is that tests it
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a skipped test is a failed run: what cannot run there has not been tested."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
