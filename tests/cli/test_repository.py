"""Rules for the whole repository, as the command runs them: roots, what is kept of other articles, and corrections."""

import json
from collections.abc import Callable

import pytest
from desks import Desk

from copydesk import crew, judging

_PLUGIN = '''
from copydesk import Finding, Fix, Span, repository_rule


def lines(document):
    return [(document.text(block.span), *block.span, document.line(block.span.start)) for block in document.blocks]


@repository_rule(gather=lines, family="acme")
def shared_line(repository, *, cut=False):
    """A line that stands in another article."""
    places = {}
    for path, found in repository.facts.items():
        for text, _, _, line in found:
            places.setdefault(text, {})[path] = line
    for path in repository.checked:
        for text, start, end, _ in repository.facts[path]:
            others = [f"{other}, line {line}" for other, line in places[text].items() if other != path]
            if others:
                fix = Fix.replace(Span(start, end), f"From {path}", "safe") if cut else None
                yield path, Finding(Span(start, end), f"also stands in {others[0]}", fix=fix)


RULES = (shared_line,)
'''
_CONFIGURATION = 'plugins = ["acme"]\nselect = ["acme", "stet"]\nroots = ["news", "archive"]\n'
_SHARED = "The bridge over the river is closed"
_A = "news/a.md:1:1: warning: shared-line: also stands in archive/2020/b.md, line 3"
_B = "archive/2020/b.md:3:1: warning: shared-line: also stands in news/a.md, line 1"


@pytest.fixture
def paper(desk: Desk) -> Desk:
    """A repository with two articles that share a line, and an installed plug-in that finds such lines."""
    desk.install("acme", _PLUGIN)
    desk.write("copydesk.toml", _CONFIGURATION)
    desk.write("news/a.md", f"{_SHARED}\n")
    desk.write("archive/2020/b.md", f"Of old\n\n{_SHARED}\n")
    return desk


def _found(desk: Desk, *args: str, stdin: str = "") -> list[str]:
    done = desk.run("check", "--output-format", "concise", "-q", *args, stdin=stdin.encode())
    assert done.err == ""
    return done.lines


@pytest.mark.parametrize("cached", [[], ["--no-cache"]])
def test_each_article_names_the_other(cached: list[str], paper: Desk) -> None:
    for _ in range(2):
        assert _found(paper, *cached) == [_B, _A]


@pytest.mark.parametrize("cached", [[], ["--no-cache"]])
def test_article_is_judged_beside_those_of_the_roots(cached: list[str], paper: Desk) -> None:
    for _ in range(2):
        assert _found(paper, "news/a.md", *cached) == [_A]
        assert _found(paper, "archive", *cached) == [_B]


def test_without_roots_only_what_is_named_counts(paper: Desk) -> None:
    paper.write("copydesk.toml", _CONFIGURATION.partition("roots")[0])
    assert _found(paper, "news/a.md") == []
    assert _found(paper, "news/a.md", "archive/2020/b.md") == [_B, _A]


def test_standard_input_is_judged_in_place_of_its_file(paper: Desk) -> None:
    assert _found(paper, "--stdin-filename", "news/c.md", stdin=_SHARED) == [
        "news/c.md:1:1: warning: shared-line: also stands in archive/2020/b.md, line 3"
    ]
    assert _found(paper, "--stdin-filename", "news/a.md", stdin="Another line") == []


def test_excluded_articles_are_no_evidence(paper: Desk) -> None:
    paper.write("copydesk.toml", f'exclude = ["archive/"]\n{_CONFIGURATION}')
    assert _found(paper, "news/a.md") == []


def test_exempt_articles_are_evidence(paper: Desk) -> None:
    paper.write("copydesk.toml", f'{_CONFIGURATION}per-file-ignores = {{ "archive/" = ["acme"] }}\n')
    assert _found(paper) == [_A]


def test_articles_that_another_configuration_holds_for_are_no_evidence(paper: Desk) -> None:
    paper.write("archive/copydesk.toml", _CONFIGURATION.partition("roots")[0])
    assert _found(paper, "news/a.md") == _found(paper) == []


def test_evidence_that_cannot_be_read_is_passed_over(paper: Desk) -> None:
    paper.write("archive/c.md", b"\xff")
    assert _found(paper, "news/a.md") == [_A]


def test_root_that_is_no_folder_is_told(paper: Desk) -> None:
    paper.write("copydesk.toml", _CONFIGURATION.replace("archive", "archiv"))
    done = paper.run("check", "news/a.md")
    assert (done.status, done.err) == (2, "copydesk: copydesk.toml: roots: no folder “archiv”\n")


def test_paths_in_messages_do_not_depend_on_where_one_stands(paper: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(paper.folder / "news")
    assert _found(paper, "a.md") == [_A.removeprefix("news/")]


@pytest.mark.parametrize("cached", [["--no-cache"], []], ids=["no cache", "a cache from elsewhere"])
def test_second_place_is_named_as_seen_from_where_one_stands(
    cached: list[str], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = (
        "The minister told parliament that the bridge would be closed for repairs until the end of the year, and that"
        " the ferry would run every twenty minutes."
    )
    desk.write("copydesk.toml", 'select = ["recycled-paragraph"]\n')
    desk.write("news/a.md", f"{paragraph}\n")
    desk.write("archive/b.md", f"It is old.\n\n{paragraph}\n")
    said = "1:1: info: recycled-paragraph: This paragraph also stands in another article"
    assert _found(desk, *cached) == [f"news/a.md:{said}: archive/b.md, line 3"]
    monkeypatch.chdir(desk.folder / "news")
    assert _found(desk, *cached, "../archive", ".") == [f"a.md:{said}: ../archive/b.md, line 3"]


def test_stet_is_used_by_what_only_the_repository_shows(paper: Desk) -> None:
    paper.write("news/a.md", f"{_SHARED} <!-- stet: shared-line -->\n")
    assert _found(paper, "news/a.md") == []
    paper.write("archive/2020/b.md", "Of old\n")
    unused = "This stet silences nothing: no problem of “shared-line” is in its reach"
    assert _found(paper, "news/a.md") == [f"news/a.md:1:37: warning: unused-stet: {unused}"]


def test_corrections_are_made_until_all_articles_agree(paper: Desk) -> None:
    paper.write("copydesk.toml", f"{_CONFIGURATION}\n[rules.shared-line]\ncut = true\n")
    done = paper.run("check", "--fix")
    assert done.out.splitlines() == [
        "Corrected: 2 shared-line",
        "2 problems corrected; nothing left to report in 2 articles",
    ]
    assert (paper.folder / "news/a.md").read_text() == "From news/a.md\n"
    assert (paper.folder / "archive/2020/b.md").read_text() == "Of old\n\nFrom archive/2020/b.md\n"


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What was done since this was last asked: articles examined, repositories judged."""
    done: list[str] = []
    examine, judge = crew.examine, judging.judge

    def counting(article: crew.Article, source: str, *, is_reported: bool) -> crew.Examined:
        done.append(article.path if is_reported else f"facts of {article.path}")
        return examine(article, source, is_reported=is_reported)

    monkeypatch.setattr("copydesk.crew.examine", counting)
    monkeypatch.setattr("copydesk.repository.judge", lambda *args: done.append("judged") or judge(*args))

    def since() -> list[str]:
        told, done[:] = list(done), []
        return told

    return since


def test_facts_of_other_articles_are_kept(paper: Desk, counted: Callable[[], list[str]]) -> None:
    assert _found(paper, "news/a.md") == [_A]
    assert counted() == ["news/a.md", "facts of archive/2020/b.md", "judged"]
    assert _found(paper, "news/a.md") == [_A]
    assert counted() == []
    paper.write("news/a.md", f"New\n\n{_SHARED}\n")
    assert _found(paper, "news/a.md") == [_A.replace(":1:1:", ":3:1:")]
    assert counted() == ["news/a.md", "judged"]
    paper.write("archive/2020/b.md", f"{_SHARED}\n")
    assert _found(paper, "news/a.md") == [_A.replace(":1:1:", ":3:1:").replace("line 3", "line 1")]
    assert counted() == ["facts of archive/2020/b.md", "judged"]


def test_articles_that_were_checked_are_evidence_later(paper: Desk, counted: Callable[[], list[str]]) -> None:
    assert _found(paper) == [_B, _A]
    assert counted() == ["archive/2020/b.md", "news/a.md", "judged"]
    assert _found(paper, "news/a.md") == [_A]
    assert counted() == ["judged"]


def test_what_was_found_before_has_its_place_already(paper: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    place = judging.place
    monkeypatch.setattr(
        "copydesk.sheet.place", lambda document, *args: opened.append(document.path) or place(document, *args)
    )
    assert _found(paper) == [_B, _A]
    assert sorted(opened) == ["archive/2020/b.md", "news/a.md"]
    paper.write("news/a.md", f"{_SHARED}\n\nMore\n")
    assert _found(paper) == [_B, _A]
    assert opened[2:] == ["news/a.md"]


def test_second_place_moves_with_the_text_of_its_article(desk: Desk) -> None:
    shared = "The bridge over the river will be closed for repairs until the end of the year, and the ferry runs late."
    desk.write("a.md", f"The ferry\n\n{shared}\n")
    desk.write("b.md", f"The bridge\n\n{shared}\n")
    for before, line in (("", 3), ("<!-- A remark -->\n\n", 5)):
        desk.write("a.md", f"{before}The ferry\n\n{shared}\n")
        done = desk.run("check", "--select", "recycled-paragraph", "--output-format", "json")
        assert [problem["also"]["start"]["line"] for problem in json.loads(done.out)] == [line]


def test_change_of_a_plugin_undoes_what_is_kept(paper: Desk, counted: Callable[[], list[str]]) -> None:
    _found(paper)
    paper.write("../site/acme_rules.py", f"{_PLUGIN}# another version\n")
    counted()
    assert _found(paper) == [_B, _A]
    assert counted() == ["archive/2020/b.md", "news/a.md", "judged"]


def test_facts_that_another_run_wrote_over_are_gathered_again(paper: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _found(paper)
    paper.write("news/a.md", f"New\n\n{_SHARED}\n")
    monkeypatch.setattr("copydesk.cache.Cache.get", _forgetting("facts of"))
    assert _found(paper) == [_B.replace("line 1", "line 3"), _A.replace(":1:1:", ":3:1:")]


def _forgetting(kind: str) -> Callable[..., str | None]:
    from copydesk.cache import Cache

    get = Cache.get
    return lambda cache, *key: None if key[0].startswith(kind) else get(cache, *key)


def test_article_that_a_rule_failed_on_is_looked_at_again(paper: Desk, counted: Callable[[], list[str]]) -> None:
    paper.write("../site/acme_rules.py", _PLUGIN.replace("return [", "return 'x' in document.prose and 1 / 0 or ["))
    paper.write("news/a.md", "An x\n")
    for _ in range(2):
        assert "ZeroDivisionError" in paper.run("check", "news").err
        assert counted()[0] == "news/a.md"
