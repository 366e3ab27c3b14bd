"""What package indexes show of copydesk, which have none of the files beside the README."""

import re
from pathlib import Path

import pytest
from installations import ROOT, Installation


@pytest.mark.slow
def test_links_of_the_description_lead_from_anywhere(installation: Installation, tmp_path: Path) -> None:
    shown = "import importlib.metadata as m; print(m.metadata('copydesk').get_payload())"
    description = installation.run("python", "-X", "utf8", "-c", shown, cwd=tmp_path).stdout
    targets = re.findall(r"\]\(([^)]+)\)", description)
    assert "https://github.com/copydesk/copydesk/blob/main/docs/ci.md" in targets
    assert [target for target in targets if not target.startswith("https://")] == []
    assert len(targets) == len(re.findall(r"\]\(", (ROOT / "README.md").read_text(encoding="utf-8")))
