"""The kinds of check besides `existence` and `substitution`."""

from pathlib import Path

import pytest
from valepackages import one


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("token: ','\nmax: 2", "a, b, c, d.\n\ne, f.", [","], id="too many in a block, at the first one"),
        pytest.param("scope: sentence\ntoken: '\\b\\w+\\b'\nmax: 4", "One two. One two three four five.", ["One"],
                     id="a long sentence"),
        pytest.param("token: dog\nmax: 1\nignorecase: true", "Dog and dog.", ["Dog"], id="in any case"),
        pytest.param("scope: paragraph\ntoken: '\\.'\nmin: 2", "# A\n\nOne. Two.\n\nOne.", ["."], id="too few"),
        pytest.param("token: x\nmax: 1", "`x` `x` `x`", [], id="code does not count"),
    ],
)  # fmt: skip
def test_occurrence(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    assert one(tmp_path, f"extends: occurrence\nmessage: m\n{keys}").found(text) == places


def test_occurrence_counts(tmp_path: Path) -> None:
    rule = "extends: occurrence\nmessage: '%s commas, %d in all'\ntoken: ','\nmax: 1"
    assert one(tmp_path, rule).said("a, b, c, d") == ["3 commas, 3 in all"]


def test_an_article_without_what_it_needs_is_told_at_its_beginning(tmp_path: Path) -> None:
    rule = "extends: occurrence\nmessage: 'Only %s'\nscope: summary\ntoken: dog\nmin: 1"
    problem = one(tmp_path, rule).result("# A\n\nNo cat.").problems[0]
    assert (problem.message, problem.start.line, problem.start.column) == ("Only 0", 1, 1)


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("tokens: ['[^\\s]+']", "the the cat", ["the the"], id="twice"),
        pytest.param("tokens: ['[^\\s]+']\nignorecase: true", "The the cat", ["The the"], id="in any case"),
        pytest.param("tokens: ['[^\\s]+']", "The the cat", [], id="in one case"),
        pytest.param("tokens: ['[^\\s]+']\nalpha: true", "1 1 a a", ["a a"], id="only of letters"),
        pytest.param("tokens: ['[^\\s]+']\nmax: 1", "go go, no no no", ["no no"], id="as often as is allowed"),
        pytest.param("tokens: ['[^\\s.]+']", "I forgot that. That is so.", [], id="over a sentence's end"),
        pytest.param("tokens: ['[^\\s]+']\nexceptions: [had had]", "had had, so so", ["so so"], id="exceptions"),
        pytest.param("tokens: ['[^\\s]+']", "the\nthe cat", ["the"], id="over a line's end"),
    ],
)
def test_repetition(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    found = one(tmp_path, f"extends: repetition\nmessage: m\n{keys}").found(text)
    assert [place.split("\n")[0] for place in found] == places


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("either:\n  advisor: adviser", "An advisor.\n\nAn adviser, an advisor.", ["adviser"], id="later"),
        pytest.param("either:\n  advisor: adviser", "An adviser, an adviser.", [], id="only one of them"),
        pytest.param("either:\n  advisor: adviser\nignorecase: true", "Advisor, adviser", ["adviser"], id="case"),
        pytest.param("either:\n  a b: a c\n  x: y", "a b x y", ["y"], id="pairs do not mix"),
        pytest.param("either:\n  co-op: coop\nwhatever: 1", "coop co-op", ["co-op"], id="unknown keys are passed over"),
    ],
)
def test_consistency(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    assert one(tmp_path, f"extends: consistency\nmessage: \"'%s'\"\n{keys}").found(text) == places


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'", "World Health Organization (WHO)\n\nWHO, DAFB",
                     ["DAFB"], id="explained before"),
        pytest.param("second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'", "WHO\n\nWorld Health Organization (WHO)",
                     ["WHO"], id="explained too late"),
        pytest.param("second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [WHO]", "WHO", [], id="exceptions"),
        pytest.param("second: because", "WHO because.\n\nWHO so.", ["WHO"], id="without a group: in the same block"),
    ],
)  # fmt: skip
def test_conditional(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    rule = f"extends: conditional\nmessage: \"'%s' has no definition\"\nfirst: '\\b([A-Z]{{3,5}})\\b'\n{keys}"
    assert one(tmp_path, rule).found(text) == places


@pytest.mark.parametrize(
    ("keys", "text", "expected"),
    [
        pytest.param("match: $title", "The quick fox of it all", "The Quick Fox of It All", id="AP: short words small"),
        pytest.param(
            "match: $title\nstyle: AP", "Talks After the War With Them", None, id="AP: long prepositions large"
        ),
        pytest.param("match: $title\nstyle: Chicago", "Talks After The War", "Talks after the War", id="Chicago"),
        pytest.param("match: $title", "what the cat is for", "What the Cat Is For", id="first and last word"),
        pytest.param("match: $title", "The NASA iPhone Story", None, id="words with capitals of their own"),
        pytest.param("match: $title\nexceptions: [add]", "How to add Things", None, id="title: exceptions"),
        pytest.param("match: $sentence", "The Quick Fox", "The quick fox", id="sentence"),
        pytest.param("match: $sentence", "the quick fox", "The quick fox", id="sentence: its first word"),
        pytest.param("match: $sentence\nexceptions: [New York]", "Meeting in New York", None, id="a phrase"),
        pytest.param("match: $sentence\nindicators: [':']", "The fox: Quick", None, id="indicators"),
        pytest.param("match: $sentence", "One Two three four five six", None, id="four words in five are enough"),
        pytest.param(
            "match: $sentence\nthreshold: 0.95",
            "One Two three four five six",
            "One two three four five six",
            id="or as many as the rule says",
        ),
        pytest.param("match: $sentence\nprefix: '^[a-z]\\.\\s'", "a. The heading here", None, id="a prefix"),
        pytest.param("match: $lower", "The fox", "the fox", id="lower"),
        pytest.param("match: $upper", "THE FOX", None, id="upper"),
        pytest.param("match: '^[A-Z]'", "the fox", "^[A-Z]", id="an expression"),
        pytest.param("match: '^[A-Z]'", "The fox", None, id="an expression that fits"),
    ],
)
def test_capitalization(keys: str, text: str, expected: str | None, tmp_path: Path) -> None:
    rule = f"extends: capitalization\nmessage: '%s|%s'\nscope: heading\n{keys}"
    said = one(tmp_path, rule).said(f"# {text}\n\nNot a Heading, so what.")
    assert said == ([f"{text}|{expected}"] if expected else [])


def test_a_heading_is_corrected_on_request(tmp_path: Path) -> None:
    rule = "extends: capitalization\nmessage: m\nscope: heading\nmatch: $sentence\naction:\n  name: replace"
    assert one(tmp_path, rule).fixed("# The Quick Fox\n\nSo Be It.\n") == "# The quick fox\n\nSo Be It.\n"


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        pytest.param("formula: words\ncondition: '> 5'", ["8.00"], id="running text only"),
        pytest.param("formula: sentences + paragraphs * 10\ncondition: '> 1'", ["23.00"], id="arithmetic"),
        pytest.param("formula: math.sqrt(words + 1)\ncondition: '>= 3.0'", ["3.00"], id="functions"),
        pytest.param("formula: heading.h1 * 100 + list * 10 + blockquote\ncondition: '> 0'", ["110.00"], id="elements"),
        pytest.param("formula: words\ncondition: '> 8'", [], id="within bounds"),
        pytest.param("scope: heading\nformula: words\ncondition: '> 1'", ["2.00"], id="a block of its own"),
    ],
)
def test_metric(keys: str, said: list[str], tmp_path: Path) -> None:
    text = "# A heading\n\nOne two. Three four.\n\n- five six seven eight\n\n| a | b |\n|---|---|\n| c | d |\n"
    assert one(tmp_path, f"extends: metric\nmessage: '%s'\n{keys}").said(text) == said


def test_a_quotient_of_nothing_is_endless(tmp_path: Path) -> None:
    rule = "extends: metric\nmessage: '%s'\nformula: words / list\ncondition: '> 5'"
    assert one(tmp_path, rule).said("One two.") == ["inf"]


def test_a_measure_is_told_at_the_beginning(tmp_path: Path) -> None:
    problem = (
        one(tmp_path, "extends: metric\nmessage: m\nformula: words\ncondition: '> 1'").result("\n\na b c").problems[0]
    )
    assert (problem.start.line, problem.start.column) == (1, 1)


_EASY = "The cat sat on the mat. It was fat. The dog ran to the cat. They sat."
_HARD = (
    "Notwithstanding considerable institutional opposition, the administration's comprehensive reorganisation of"
    " international telecommunications responsibilities necessitated extraordinary parliamentary deliberations."
)


@pytest.mark.parametrize("metric", ["Flesch-Kincaid", "Gunning Fog", "Coleman-Liau", "SMOG", "Automated Readability"])
def test_readability(metric: str, tmp_path: Path) -> None:
    package = one(tmp_path, f"extends: readability\nmessage: 'Grade %s'\ngrade: 8\nmetrics: [{metric}]")
    assert package.said(_EASY) == []
    assert package.said(_HARD)[0].startswith("Grade ")
