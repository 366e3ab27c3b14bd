"""Several processes: what is reported does not depend on them, and nothing is lost when one of them dies."""

import os
import pickle
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from desks import PATIENCE, Desk

from copydesk import crew
from copydesk.cache import FOLDER
from copydesk.config import ConfigError

_PLUGIN = '''
import os, pathlib, time
from copydesk import Finding, Span, repository_rule, rule


@rule(family="acme")
def obedient_word(document):
    """A word that says what is to become of the process that reads it."""
    if "die" in document.prose:
        os.kill(os.getpid(), 9)
    if "crash" in document.prose:
        os.kill(os.getpid(), 11)
    if "alarm" in document.prose:
        os.kill(os.getpid(), 40)
    if "exit" in document.prose:
        os._exit(7)
    if "fail" in document.prose:
        raise MemoryError("no more")
    if "sleep" in document.prose:
        pathlib.Path(f"pid-{os.getpid()}").touch()
        time.sleep(300)
    yield Finding(Span(0, 1), f"{len(document.prose)} letters")


@repository_rule(gather=lambda document: len(document.prose), family="acme")
def loner(repository):
    """The number of articles that are as long."""
    for path in repository.checked:
        count = sum(length == repository.facts[path] for length in repository.facts.values())
        yield path, Finding(Span(0, 1), f"{count} of {len(repository.facts)} are as long")


RULES = (obedient_word, loner)
'''
_KILLS = int(os.environ.get("KILLS", "3"))


@pytest.fixture
def paper(desk: Desk) -> Desk:
    """Twenty articles, and an installed plug-in that does as it is told."""
    desk.install("acme", _PLUGIN)
    desk.write("copydesk.toml", 'plugins = ["acme"]\n')
    for number in range(20):
        desk.write(f"{number:02}.md", f"It could of been the the pier at 13:05 PM.{' Yes.' * (number % 7)}\n")
    return desk


def _start(*args: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "copydesk", "check", *args]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_heed_interruptions if os.name == "posix" else None,  # noqa: PLW1509
    )


def _heed_interruptions() -> None:
    """Undo what a shell does to what it runs in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("form", ["text", "json"])
def test_report_is_the_same_for_any_number_of_processes(form: str, paper: Desk) -> None:
    plain = paper.spawn("check", "--no-cache", "--jobs", "1", "--output-format", form)
    assert plain.status == 1
    for options in (["--jobs", "3", "--no-cache"], ["--jobs", "2"], ["--jobs", "auto"]):
        assert paper.spawn("check", "--output-format", form, *options) == plain


def test_correction_is_the_same_for_any_number_of_processes(paper: Desk) -> None:
    names = sorted(path.name for path in paper.folder.glob("*.md"))
    before = {name: (paper.folder / name).read_text() for name in names}
    outcomes = []
    for jobs in ("1", "2"):
        for name, text in before.items():
            paper.write(name, text)
        done = paper.spawn("check", "--fix", "--unsafe-fixes", "--jobs", jobs)
        outcomes.append((done, [(paper.folder / name).read_text() for name in names]))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    ("word", "how"),
    [
        ("die", "was killed (SIGKILL), perhaps for want of memory"),
        ("crash", "was killed (SIGSEGV)"),
        pytest.param(
            "alarm",
            "was killed (signal 40)",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="no such signal"),
        ),
        ("exit", "ended with status 7"),
    ],
)
def test_process_that_dies_is_told_and_the_other_articles_are_checked(word: str, how: str, paper: Desk) -> None:
    for name in ("00.md", "11.md"):
        paper.write(name, f"It could of been the {word}.\n")
    done = paper.spawn("check", "--jobs", "2", "--output-format", "concise", "--select", "could-of,acme")
    why = f"the process that checked it {how}; the article was not checked, the others were"
    assert done.err == f"copydesk: 00.md: {why}\ncopydesk: 11.md: {why}\n"
    assert done.status == 2
    assert sum(" could-of: " in line for line in done.lines) == 18
    assert "1 of 18 are as long" not in done.out
    assert " of 18 are as long" in done.out


def test_wrong_configuration_is_told_by_a_process_as_ever() -> None:
    error = ConfigError("copydesk.toml", "unknown key “selct”")
    handed_over = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(handed_over), handed_over.origin) == (str(error), "copydesk.toml")


def test_rule_that_fails_in_a_process_is_told_as_ever(paper: Desk) -> None:
    paper.write("05.md", "To fail.\n")
    runs = [paper.spawn("check", "--jobs", jobs) for jobs in ("1", "2")]
    assert runs[0] == runs[1]
    assert re.search(
        r"05\.md: rule “obedient-word” of “acme” failed at \S+acme_rules\.py:\d+: MemoryError: no more", runs[0].err
    )


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interruption_ends_all_processes_at_once_and_quietly(jobs: str, paper: Desk) -> None:
    for name in ("00.md", "09.md", "19.md"):
        paper.write(name, "Go to sleep.\n")
    run = _start("--jobs", jobs)
    _wait(lambda: len(_sleepers(paper)) >= int(jobs))
    os.killpg(run.pid, signal.SIGINT)
    out, err = run.communicate(timeout=PATIENCE)
    assert (run.returncode, out, err) == (130, b"", b"")
    _wait(lambda: not any(map(_is_alive, _sleepers(paper))))


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_no_process_outlives_a_run_that_is_killed(paper: Desk) -> None:
    paper.write("00.md", "Go to sleep.\n")
    run = _start("--jobs", "2")
    _wait(lambda: bool(_sleepers(paper)))
    run.kill()
    run.wait()
    (sleeper,) = _sleepers(paper)
    os.kill(sleeper, signal.SIGKILL)
    _wait(lambda: not _group_is_alive(run.pid))


def _sleepers(desk: Desk) -> list[int]:
    return [int(path.name.removeprefix("pid-")) for path in desk.folder.glob("pid-*")]


def _is_alive(process: int) -> bool:
    """Whether a process is there, and more than the entry that its parent has yet to collect."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _group_is_alive(group: int) -> bool:
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, found = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(found) == group and state != "Z":
            return True
    return False


def _wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_run_that_is_killed_leaves_a_cache_that_does_no_harm(jobs: str, paper: Desk) -> None:
    plain = paper.spawn("check", "--no-cache", "--output-format", "json")
    began = time.monotonic()
    assert paper.spawn("check", "--jobs", jobs, "--output-format", "json") == plain
    lasts, chance = time.monotonic() - began, random.Random(int(jobs))
    for number in range(_KILLS):
        if number % 3 == 0:
            paper.run("clean")
        paper.write("00.md", f"It could of been {number}.\n")
        run = _start("--jobs", jobs)
        time.sleep(lasts * chance.uniform(0.2, 1.1))
        run.kill()
        run.communicate()
    plain = paper.spawn("check", "--no-cache", "--output-format", "json")
    assert paper.spawn("check", "--output-format", "json") == plain
    assert paper.spawn("check", "--output-format", "json") == plain


def test_two_runs_at_once_do_not_disturb_each_other(paper: Desk) -> None:
    plain = paper.spawn("check", "--no-cache", "--output-format", "json")
    runs = [_start("--output-format", "json", "--jobs", jobs) for jobs in ("1", "2", "1")]
    found = [(run.communicate(timeout=PATIENCE)[0].decode(), run.returncode) for run in runs]
    assert found == [(plain.out, plain.status)] * 3
    assert paper.spawn("check", "--output-format", "json") == plain
    assert (paper.folder / FOLDER).is_dir()


@pytest.mark.parametrize(("left", "is_long"), [(5, False), (400, True)])
def test_processes_are_started_where_the_rest_is_long(
    left: int, is_long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(10_000))
    monkeypatch.setattr(crew.time, "process_time", lambda: next(clock) / 100)  # ten milliseconds an article
    monkeypatch.setattr(crew, "examine", lambda *_, **__: "alone")
    tasks = (crew.Task(None, "x" * 1000, is_reported=True) for _ in range(30 + left))  # type: ignore[arg-type]
    together: list[int] = []

    def count(rest: object) -> crew.Outcomes:
        together.append(len(list(rest)))  # type: ignore[call-overload]
        yield from ()

    alone = len(list(crew.together_if_long(tasks, count)))
    assert alone + sum(together) == 30 + left
    assert bool(together) == is_long
