"""Runs of the programs that make models."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def trained(program: str, folder: Path, seed: str, *arguments: str | Path) -> bytes:
    """The model that a program of `training/` makes of the texts in a folder, when hashes begin with a seed."""
    out = folder / f"{seed}.model"
    command = [sys.executable, "-m", f"training.{program}", "--out", out, *arguments, folder / "texts"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run(command, cwd=_ROOT, env=environment, check=True, capture_output=True)
    return out.read_bytes()
