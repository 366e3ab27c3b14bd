"""What all tests share."""

import pytest
from installations import Installation, installed


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: installs packages, which takes some ten seconds and the package index")


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """copydesk and a plug-in in an environment of their own; made once for all tests."""
    return installed(tmp_path_factory.mktemp("installation") / "venv")
