"""Files that are unusual and right: nothing is said about them, and nothing in them is lost."""

import resource
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from desks import Desk

_CONCISE = ("check", "--output-format", "concise")
_SENTENCE = "The committee met on Tuesday and agreed to publish its report before the summer recess begins. "


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf", b"\r\n\r\n", b"---\n---\n"])
def test_file_without_a_word(name: str, content: bytes, desk: Desk) -> None:
    desk.write(name, content)
    assert desk.run("check").out == "No problems in 1 article\n"


@pytest.mark.parametrize(
    ("name", "size", "select"),
    [
        pytest.param("a.md", 1_000_000, (), id="Markdown, by all rules"),
        pytest.param("a.txt", 5_000_000, ("--select", "could-of"), id="plain text"),
        pytest.param("a.html", 5_000_000, ("--select", "could-of"), id="HTML"),
    ],
)
def test_one_line_of_megabytes(name: str, size: int, select: tuple[str, ...], desk: Desk) -> None:
    line = _SENTENCE * (size // len(_SENTENCE))
    desk.write(name, f"{line}It could of been.")
    done = desk.spawn(*_CONCISE, *select)
    assert done.lines[0].startswith(f"{name}:1:{len(line) + 4}: error: could-of")


def test_file_of_20_mb_where_the_configuration_allows_it(desk: Desk) -> None:
    desk.write("copydesk.toml", "max-file-size = 100_000_000\n")
    desk.write("a.txt", f"{_SENTENCE * 20}\n\n" * (20_000_000 // (20 * len(_SENTENCE))) + "It could of been.\n")
    done = desk.spawn(*_CONCISE, "--select", "could-of")
    assert "could-of" in done.lines[0]
    assert done.status == 1


def _unknown_names() -> Iterator[str]:
    """Names that no list holds, all different and near to one another."""
    syllables = [consonants + vowel for consonants in ("b", "dr", "f", "kl", "m", "v", "tz") for vowel in "aeiou"]
    return ("".join(reversed(parts)).title() for parts in product(syllables, repeat=3))


_NAMES = [*_unknown_names()]
_GROWING = [
    pytest.param(lambda _: f"{_SENTENCE * 5}\n\n", id="the same words"),
    pytest.param(lambda i: f"Then {_NAMES[2 * i]} told {_NAMES[2 * i + 1]} that it was over. ", id="two names each"),
    pytest.param(lambda i: f"{i + 1}. {_NAMES[2 * i]} {_NAMES[2 * i + 1]}, {i + 9000} s\n\n", id="results"),
    pytest.param(lambda _: "On Monday, 30 March 2022 ", id="words without a stop"),
    pytest.param(lambda _: f"{_SENTENCE}\n\nHe said that the bridge was closed\n\n", id="paragraphs without a stop"),
    pytest.param(lambda _: f"<!-- stet: off could-of -->\n\n{_SENTENCE}\n\n", id="stets"),
    pytest.param(lambda i: f"That is the the day {i}. <!-- stet: doubled-word -->\n", id="stets that are used"),
    pytest.param(lambda i: f"We saw *it* , and they left house i that day {i}.\n\n", id="fixes beside markup"),
]


@pytest.mark.parametrize("passage", _GROWING)
def test_time_grows_with_the_length_and_no_faster(passage: Callable[[int], str], desk: Desk) -> None:
    def seconds(passages: int) -> float:
        desk.write("a.md", "".join(map(passage, range(passages))))
        before = time.process_time()
        assert desk.run("check", "--isolated", "--no-cache", "--quiet", "--output-format", "concise").status in (0, 1)
        return time.process_time() - before

    seconds(10)  # after which all is loaded
    # A busy machine may be slow just then, but not three times.
    assert any(seconds(1200) < 6 * seconds(300) for _ in range(3))


@pytest.mark.parametrize(
    "word", ["acgt" * 5_000, "x" * 20_000, "X" * 20_000, "Xy" + "z" * 20_000, "X" + "acgt" * 5_000]
)
def test_word_of_20_000_letters_costs_no_time(word: str, desk: Desk) -> None:
    desk.write("a.md", f"The sequence is {word} as published. It could of been.\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert "could-of" in desk.spawn(*_CONCISE, "--isolated").out
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 5


def test_long_word_after_a_dash_costs_no_time(desk: Desk) -> None:
    command = f"--merges {'0123456789abcdef' * 12}/"
    desk.write("a.md", f"{_SENTENCE}\n\nHe ran the program with {command} and read the log of it with the others\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert desk.spawn(*_CONCISE, "--isolated", "--select", "missing-final-stop").status == 0
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 5


def test_10_000_quotes_in_one_another(desk: Desk) -> None:
    desk.write("a.md", "> " * 10_000 + "It could of been.\n")
    assert desk.spawn(*_CONCISE).lines[0].startswith("a.md:1:20004: error: could-of")


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"One.\r\n\r\nIt could of been.\r\n", b"One.\r\n\r\nIt could have been.\r\n", id="CRLF"),
        pytest.param(b"One.\r\rIt could of been.\r", b"One.\r\rIt could have been.\r", id="CR alone"),
        pytest.param(b"\xef\xbb\xbfIt could of been.\n", b"\xef\xbb\xbfIt could have been.\n", id="byte order mark"),
        pytest.param(b"It could of been.", b"It could have been.", id="no newline at the end"),
        pytest.param(
            b"It could of been.\xe2\x80\xa8No.\x0c\n", b"It could have been.\xe2\x80\xa8No.\x0c\n", id="U+2028"
        ),
    ],
)
def test_fix_changes_nothing_but_the_fault(name: str, before: bytes, after: bytes, desk: Desk) -> None:
    path = desk.write(name, before)
    assert desk.run("check", "--fix", "--select", "could-of").status == 0
    assert path.read_bytes() == after
    done = desk.run("check", "-", "--fix", "--stdin-filename", name, "--select", "could-of", stdin=before)
    assert done.out == after.decode()


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param("\ufeffIt could of been.\n", "1:4", id="a byte order mark, which no editor shows"),
        pytest.param("One.\r\n\r\nIt could of been.\r\n", "3:4", id="CRLF"),
        pytest.param("One.\r\rIt could of been.\r", "3:4", id="CR alone"),
        pytest.param("👩‍👩‍👧 It could of been.\n", "1:10", id="code points are counted, not bytes"),
    ],
)
def test_columns_are_right(name: str, content: str, place: str, desk: Desk) -> None:
    desk.write(name, content)
    assert desk.run(*_CONCISE).lines[0].startswith(f"{name}:{place}: error: could-of")


def test_diff_of_unusual_lines_is_one_that_git_applies(desk: Desk) -> None:
    path = desk.write("my articles/a.md", "It could of been.\u2028No.\x0c\r\n\r\nAnd the the end.")
    patch = desk.run("check", "--diff").out
    subprocess.run(["git", "apply", "-"], input=patch.encode(), check=True)
    assert path.read_bytes().decode() == "It could have been.\u2028No.\x0c\r\n\r\nAnd the end."
