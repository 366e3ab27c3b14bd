"""A desk to work at: a folder of its own, and the command run in it."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from copydesk.cli import main

PATIENCE = 120
"""Seconds after which a process hangs; a busy machine may take a good part of them."""


@dataclass(frozen=True)
class Run:
    """What came of a command."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Desk:
    """A folder that is the working directory, and the command run there."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def install(self, name: str, source: str) -> None:
        """Put a plug-in where every Python finds it, as an installation of it would."""
        site = self.folder.parent / "site"
        self.write(f"../site/{name}_rules.py", source)
        self.write(f"../site/{name}-1.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        self.write(f"../site/{name}-1.dist-info/entry_points.txt", f"[copydesk.rules]\n{name} = {name}_rules:RULES\n")
        self._monkeypatch.syspath_prepend(site)
        self._monkeypatch.setenv("PYTHONPATH", str(site), prepend=os.pathsep)
        self._monkeypatch.delitem(sys.modules, f"{name}_rules", raising=False)

    def run(self, *args: str, stdin: bytes = b"") -> Run:
        """Run the command in this process."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._capsys.readouterr()
        try:
            status = main(args)
        except SystemExit as wrong_usage:
            status = int(wrong_usage.code or 0)
        return Run(status, *self._capsys.readouterr())

    def places(self, *args: str) -> list[str]:
        """Where `check` finds problems, as `a.md:1:4`; there is nothing else to say."""
        done = self.run("check", "--output-format", "concise", "--quiet", *args)
        assert done.err == ""
        return [line.partition(": ")[0] for line in done.lines]

    def spawn(self, *args: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Run:
        """Run the command in a process of its own."""
        command = [sys.executable, "-m", "copydesk", *args]
        around = {**os.environ, **(env or {})}
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=PATIENCE, env=around, check=False)
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
