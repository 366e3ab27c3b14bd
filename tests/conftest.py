"""What all tests share."""

import os
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from installations import Installation, installed

# A property holds or it does not: how long a busy machine takes over an example says nothing about it.
settings.register_profile("in its own time", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("in its own time")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: installs packages, which takes some ten seconds and the package index")
    # What is compiled once lies here, for all processes and the next run, and not in the folder of who runs the tests.
    if hasattr(config, "cache"):
        os.environ["XDG_CACHE_HOME"] = str(config.cache.mkdir("home") / ".cache")
    elif not hasattr(config, "workerinput"):  # pytest -p no:cacheprovider; a worker has the folder of its run
        home = TemporaryDirectory()
        config.add_cleanup(home.cleanup)
        os.environ["XDG_CACHE_HOME"] = home.name


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """copydesk and a plug-in in an environment of their own; made once for all tests."""
    return installed(tmp_path_factory.mktemp("installation") / "venv")
