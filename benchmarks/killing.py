"""What is left of articles and cache when runs are killed, and of corrections when two runs make them at once.

    python -m benchmarks.killing FOLDER... [--times 200] [--articles 200] [--together 20] [--seed 1]

Articles are copied and given errors, each with a mode and line ends of its own, some behind symbolic links. A run that
corrects them is killed at a random time, again and again: each article must be as it was or as the whole run makes it,
byte for byte, and a run to the end must find nothing of the killed one in its way. Then runs that only check are killed
half as often: the next run takes what they left in the cache, or does not, and must print what a run without a cache
prints. At last two runs correct all articles at once, each with a rule of its own: both corrections must be there.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.articles import articles_in, drawn
from benchmarks.command import parser_of
from copydesk.cache import FOLDER
from copydesk.files import is_temporary

_ERRORS = "It could of been the the end."
_MODES = (0o644, 0o600, 0o664, 0o755)
_FIX = ("--fix", "--unsafe-fixes", "--quiet")
_JSON = ("--output-format", "json")
_ENDED = (0, 1, 2)
"""How a run ends that was not killed; 2 where it could not read all of an article, such as its front matter."""

_PATIENCE = 10
"""Seconds in which the processes that a killed run had started must be gone, too."""


class _State(NamedTuple):
    """What is held against what was: the bytes of an article, its mode, and where it leads as a link."""

    content: bytes
    mode: int
    link: str


def main() -> None:
    """Kill, compare and print; 1 if anything was lost."""
    options = _options()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="copydesk-killing-") as folder:
        desk = _Desk(Path(folder), _sources(options.folders, rng, options.articles), rng)
        failed = [*desk.fixing(options.times), *desk.checking(options.times // 2), *desk.together(options.together)]
    for line in failed[:20]:
        print(f"FAILED {line}")
    print(f"{len(failed)} failures")
    sys.exit(bool(failed))


class _Desk:
    """A folder of articles, and what they are before and after they are corrected."""

    def __init__(self, folder: Path, sources: Mapping[str, str], rng: random.Random) -> None:
        self._folder, self._rng = folder, rng
        (folder / "articles").mkdir()
        (folder / "elsewhere").mkdir()
        for name, text in sources.items():
            self._write(name, text)
        self._names = sorted(sources)
        self._old = self._states()

    def fixing(self, times: int) -> Iterator[str]:
        """Kill runs that correct the articles."""
        lasts = self._run(*_FIX)
        new = self._states()
        seen: Counter[str] = Counter()
        for number in range(times):
            self._restore()
            left = self._kill(lasts, *_FIX)
            done = self._states()
            seen[self._moment(done, new)] += 1
            seen["temporary files left"] += len(self._temporary())
            yield from (f"run {number}: {path} is left" for path in self._strange())
            yield from (f"run {number}: process {each} is left" for each in left)
            for name in self._names:
                if done[name] not in (self._old[name], new[name]):
                    yield f"run {number}: {name} is neither old nor new"
        self._run(*_FIX)
        if self._states() != new:
            yield "the run to the end does not give what it gave before"
        if self._temporary():
            yield "the run to the end leaves temporary files"
        changed = sum(new[name] != self._old[name] for name in self._names)
        print(
            f"{times} kills while fixing {len(self._names)} articles, {changed} of them with corrections: {dict(seen)}"
        )

    def _moment(self, done: Mapping[str, _State], new: Mapping[str, _State]) -> str:
        """When a run was killed, by what it had done."""
        if done == self._old:
            return "before the first correction"
        return "after the last one" if done == new else "in between"

    def _temporary(self) -> list[Path]:
        """The temporary files that lie there."""
        return [path for path in self._folder.rglob(".*") if is_temporary(path.name)]

    def checking(self, times: int) -> Iterator[str]:
        """Kill runs that check the articles, and look at what the next run prints."""
        self._restore()
        right = self._output("--no-cache")
        shutil.rmtree(self._folder / FOLDER, ignore_errors=True)
        lasts = self._run()
        states: Counter[str] = Counter()
        for number in range(times):
            if self._rng.random() < 1 / 3:
                shutil.rmtree(self._folder / FOLDER, ignore_errors=True)
            yield from (f"check {number}: process {each} is left" for each in self._kill(lasts))
            states["no cache" if not any(self._folder.glob(f"{FOLDER}/*.sqlite")) else "a cache"] += 1
            if self._output() != right:
                yield f"check {number}: the run after it prints something else"
        print(f"{times} kills while checking, which left: {dict(states)}")

    def together(self, times: int) -> Iterator[str]:
        """Let two runs correct the articles at once."""
        rules = ("could-of", "doubled-word")
        self._restore()
        for rule in rules:
            self._run(*_FIX, "--select", rule)
        right = self._states()
        for number in range(times):
            self._restore()
            runs = [self._start(*_FIX, "--select", rule) for rule in rules]
            if any(run.wait() not in _ENDED for run in runs):
                yield f"together {number}: a run failed"
            done = self._states()
            yield from (f"together {number}: {name} lost a correction" for name in done if done[name] != right[name])
        print(f"{times} times two runs at once on {len(self._names)} articles")

    def _write(self, name: str, text: str) -> None:
        """An article with errors between its paragraphs; every tenth is a link to one that lies elsewhere."""
        paragraphs = text.replace("\r\n", "\n").split("\n\n")
        for _ in range(self._rng.randint(1, 5)):
            paragraphs.insert(self._rng.randint((len(paragraphs) + 1) // 2, len(paragraphs)), _ERRORS)
        end = self._rng.choice(("\n\n", "\n\n", "\r\n\r\n"))
        content = "\n\n".join(paragraphs).replace("\n", end[: len(end) // 2])
        path = self._folder / "articles" / name
        if self._rng.randrange(10) == 0:
            path.symlink_to(Path("..", "elsewhere", name))
        path.write_bytes(content.encode())
        path.chmod(self._rng.choice(_MODES))

    def _restore(self) -> None:
        for name in self._names:
            path = self._folder / "articles" / name
            if path.read_bytes() != self._old[name].content:
                path.write_bytes(self._old[name].content)

    def _states(self) -> dict[str, _State]:
        paths = {name: self._folder / "articles" / name for name in self._names}
        return {
            name: _State(
                path.read_bytes(), path.stat().st_mode & 0o7777, str(path.readlink()) if path.is_symlink() else ""
            )
            for name, path in paths.items()
        }

    def _strange(self) -> list[Path]:
        """What lies there besides the articles, temporary files and the cache."""
        known = {FOLDER, "articles", "elsewhere", *self._names}
        places = [
            *self._folder.iterdir(),
            *(self._folder / "articles").iterdir(),
            *(self._folder / "elsewhere").iterdir(),
        ]
        return [path for path in places if path.name not in known and not is_temporary(path.name)]

    def _start(self, *args: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "copydesk", "check", "--isolated", *args, "."]
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(command, cwd=self._folder, stdout=nowhere, stderr=nowhere, start_new_session=True)

    def _run(self, *args: str) -> float:
        """Run to the end, and say how many seconds it took."""
        began = time.monotonic()
        status = self._start(*args).wait()
        if status not in _ENDED:
            raise RuntimeError(f"a run ended with status {status}")
        return time.monotonic() - began

    def _output(self, *args: str) -> bytes:
        command = [sys.executable, "-m", "copydesk", "check", "--isolated", *_JSON, *args, "."]
        return subprocess.run(command, cwd=self._folder, stdout=subprocess.PIPE, check=False).stdout

    def _kill(self, lasts: float, *args: str) -> Sequence[int]:
        """Kill a run at a random time; the processes of it that are still there some time later."""
        run = self._start(*args)
        time.sleep(self._rng.uniform(0, 1.1 * lasts))
        run.kill()
        run.wait()
        for _ in range(100 * _PATIENCE):
            try:
                os.killpg(run.pid, 0)
            except ProcessLookupError:
                return ()
            time.sleep(0.01)
        return (run.pid,)


def _sources(folders: Sequence[Path], rng: random.Random, count: int) -> dict[str, str]:
    """Random articles of some folders, by names that are no two articles'."""
    return {
        f"{number:04}{path.suffix}": path.read_text(encoding="utf-8", errors="replace")
        for number, path in enumerate(drawn(articles_in(folders), count, rng))
    }


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.killing", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--together", type=int, default=20)
    parser.add_argument("--seed", default="1")
    return parser.parse_args()


if __name__ == "__main__":
    main()
