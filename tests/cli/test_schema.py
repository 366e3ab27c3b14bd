"""The schemas hold what copydesk takes and prints, and refuse what it refuses."""

import json
import shutil
import tomllib
from pathlib import Path

import jsonschema
import pytest
from desks import Desk

_CASES = Path(__file__).parent / "cases"
_CONFIGURATIONS = sorted(_CASES.glob("*/files/copydesk.toml"))


@pytest.fixture
def configuration(desk: Desk) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(desk.run("schema").out))


@pytest.mark.parametrize("path", _CONFIGURATIONS, ids=lambda path: path.parents[1].name)
def test_configuration_that_copydesk_takes(
    path: Path, desk: Desk, configuration: jsonschema.Draft202012Validator
) -> None:
    shutil.copytree(path.parent, desk.folder, dirs_exist_ok=True)
    if desk.run("check", "--show-settings", "--config", "copydesk.toml").status == 2:
        pytest.skip("copydesk refuses it")
    configuration.validate(tomllib.loads(path.read_text()))


def test_every_example_of_the_commented_configuration(
    desk: Desk, configuration: jsonschema.Draft202012Validator
) -> None:
    desk.run("init")
    lines = (desk.folder / "copydesk.toml").read_text().splitlines()
    settings = [line.removeprefix("# ") for line in lines if "=" in line or line.startswith("# [")]
    configuration.validate(tomllib.loads("\n".join(settings)))


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("nonsense = 1", id="unknown key"),
        pytest.param("select = 'names'", id="text for a list"),
        pytest.param("fail-on = 'never'", id="unknown severity"),
        pytest.param("max-file-size = 0", id="no size"),
        pytest.param("[rules.duplicate-paragraph]\nminimum = 3", id="unknown option"),
        pytest.param("[rules.duplicate-paragraph]\nminimum-words = 'x'", id="option of another kind"),
    ],
)
def test_configuration_that_copydesk_refuses(
    written: str, desk: Desk, configuration: jsonschema.Draft202012Validator
) -> None:
    desk.write("copydesk.toml", written)
    assert desk.run("check").status == 2
    assert not configuration.is_valid(tomllib.loads(written))


def test_report_keeps_to_its_schema(desk: Desk) -> None:
    desk.write("a.md", "It could of been the the worst at 13:05 PM.\n")
    report = json.loads(desk.run("check", "--output-format", "json").out)
    assert len(report) == 3
    jsonschema.Draft202012Validator(json.loads(desk.run("schema", "report").out)).validate(report)
