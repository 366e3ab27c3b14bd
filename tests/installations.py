"""copydesk as users install it: in an environment of its own, from a package.

What it depends on is that of the environment that runs the tests, as the hook's test installs all of it anew.
"""

import os
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLUGIN = ROOT / "tests" / "cli" / "plugin"


@dataclass(frozen=True)
class Installation:
    """A virtual environment with copydesk in it, and not the one that the tests run with."""

    folder: Path

    def run(self, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment."""
        around = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV_"))}
        around |= {"COLUMNS": "80", "NO_COLOR": "1"}
        program = str(self.folder / "bin" / command[0])
        return subprocess.run([program, *command[1:]], cwd=cwd, env=around, capture_output=True, text=True, check=False)


def installed(folder: Path) -> Installation:
    """An environment with copydesk from the work tree and the plug-in acme-copydesk."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python"), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", str(ROOT), str(PLUGIN)], check=True)
    packages = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    # In a path file, so that the path files there, one of which leads to the work tree, are not read.
    Path(packages, "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return Installation(folder)
