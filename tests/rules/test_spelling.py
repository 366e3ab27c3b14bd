"""Words: which are known, what a wrong one was meant to be, and how sure that is."""

from typing import Any

import pytest
from running import problems

from copydesk import Span
from copydesk.formats import read
from copydesk_rules.slips import cost
from copydesk_rules.spelling.misspellings.corrections import Speller
from copydesk_rules.spelling.misspellings.reasons import why_silent
from copydesk_rules.spelling.vocabulary import Vocabulary

_GERMAN = (
    "wir haben gestern lange mit unserem alten nachbarn gesprochen, weil seine jungen hunde nachts ununterbrochen bellen"
    " und niemand schlafen kann, obwohl alle fenster geschlossen bleiben"
)


@pytest.mark.parametrize(
    "word",
    (
        "colour color centre center organise organize organisation travelled traveled aluminium aluminum"
        " async kubelet multisig mempool metadata dataset codebase livestream eurozone cafe"
        " americanisation corporatization seafoods stromatolite"
    ).split(),
)
def test_known(word: str) -> None:
    assert word in Vocabulary.of("en")


@pytest.mark.parametrize(
    "word", "langauge recieve definately alot splitted thier ouput accomodation partys countrys".split()
)
def test_unknown(word: str) -> None:
    assert word not in Vocabulary.of("en")


@pytest.mark.parametrize(
    "word", "unreplaceable nonlinear repaintable bluntness skillset firehose benchmarked walkable rerouted".split()
)
def test_made(word: str) -> None:
    assert word in Vocabulary.of("en") or Vocabulary.of("en").makes(word)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("questionare", "questionnaire"),
        ("visionare", "visionary"),
        ("electionwas", "election was"),
        ("informationabout", "information about"),
    ],
)
def test_two_words_only_where_no_single_one_is_near(wrong: str, right: str) -> None:
    assert Speller.of("en").guesses(wrong, ())[0].right == right


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        ("A zzyzxq.", {}, "near to no word that is"),
        ("A froblet and a froblet: langauge, langauge, langauge.", {}, "the article writes it 3 times"),
        ("One langauge.", {}, "it is accepted, or other articles write it so, too"),
        ("One langauge.", {"accept": ("/lang.*/",)}, "is accepted by the configuration"),
        ("One language.", {}, "is in the list of words"),
        ("A gezellig zzyzxq.", {}, "beside another unknown word"),
        ("En la primavera.", {"language": "es"}, "is in the list of words"),
        ("Y entocnes.", {"language": "es"}, "near to “entonces”"),
        ("Y Entocnes.", {"language": "es"}, "begins with a capital"),
        (f"{_GERMAN} langauge.", {}, "one in another language"),
    ],
)
def test_reason_for_silence(text: str, options: dict[str, Any], reason: str) -> None:
    document = read(text, "a.txt")
    word = document.words[-1]
    assert reason in str(why_silent(document, Span(word.start, word.end), **options))


@pytest.mark.parametrize("word", "createing happyly branchs noticable".split())
def test_not_made_by_the_rules(word: str) -> None:
    assert word not in Vocabulary.of("en")


@pytest.mark.parametrize(
    ("wrong", "likely", "unlikely"),
    [
        ("langauge", "language", "langrage"),  # letters swapped rather than changed
        ("occured", "occurred", "occupied"),  # a letter of a pair missed
        ("seperate", "separate", "severate"),  # a vowel for a vowel
        ("publixh", "publish", "publiph"),  # the key beside
    ],
)
def test_cost(wrong: str, likely: str, unlikely: str) -> None:
    assert 0 < cost(wrong, likely) < cost(wrong, unlikely)


def test_cost_of_nothing() -> None:
    assert cost("language", "language") == 0


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("langauge", "language"),
        ("goverment", "government"),
        ("enviroment", "environment"),
        ("unintentially", "unintentionally"),  # two slips
        ("thereforce", "therefore"),
        ("alot", "a lot"),  # listed
        ("liason", "liaison"),
        ("billionare", "billionaire"),  # rather than “billion are”
        ("temporaly", "temporally"),  # rather than the common “temporary”
        ("ofthe", "of the"),
        ("informationabout", "information about"),
    ],
)
def test_first_guess_is_sure(wrong: str, right: str) -> None:
    best = Speller.of("en").guesses(wrong, ())[0]
    assert best.right == right
    assert best.sureness > 2


@pytest.mark.parametrize("word", "froblin zorgle wuille".split())
def test_strange_words_are_no_sure_misspellings(word: str) -> None:
    guesses = Speller.of("en").guesses(word, ())
    assert not guesses or guesses[0].sureness < 3


def test_what_the_article_says_counts() -> None:
    alone = Speller.of("en").guesses("vesson", ())
    told = Speller.of("en").guesses("vesson", ("lesson",))
    assert (
        next(guess for guess in told if guess.right == "lesson").sureness
        > next(guess for guess in alone if guess.right == "lesson").sureness
    )


def test_other_languages() -> None:
    assert "aunque" in Vocabulary.of("es")
    assert Speller.of("es").guesses("entocnes", ())[0].right == "entonces"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        pytest.param("Each `step` is convinient.", ["unsafe"], id="an unlisted one may be the name of a program"),
        pytest.param("Each step is convinient.", ["safe"], id="not without code"),
        pytest.param("Each `step` is of the langauge.", ["safe"], id="a listed one is none"),
    ],
)
def test_fixes_in_articles_with_code(text: str, safe: list[str]) -> None:
    assert [problem.fix.safety for problem in problems(text, "misspelling") if problem.fix] == safe


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("increasers", id="made by an ending"),
        pytest.param("mergy", id="coined for the day"),
        pytest.param("soone", id="old"),
        pytest.param("lockd", id="the name of a program"),
        pytest.param("ents", id="too short"),
        pytest.param("“mecium”", id="quoted alone"),
        pytest.param("writ [mecium]", id="in brackets, as in the original"),
        pytest.param("mecium with `code`", id="may be a name in an article about programs"),
        pytest.param("mecium and then a mecium", id="meant, as it stands twice"),
        pytest.param("bazaarish", id="near to nothing common"),
        pytest.param("presentism", id="formed for the day"),
        pytest.param("non-partyism", id="part of a compound"),
        pytest.param("bootc", id="a word with a letter after it"),
        pytest.param("spspend", id="a word with letters before it"),
        pytest.param("meee", id="a sound"),
        pytest.param("adourn, a zorp, a frimble, a quonk, a blarg, a snerd, a vorple, a drimp, a brunk", id="of many"),
        pytest.param("mbjor value of read_only in my_file, http2 and f(x)", id="may be a name in a technical article"),
    ],
)
def test_what_may_be_meant_is_no_warning(word: str) -> None:
    assert {str(problem.severity) for problem in problems(f"They had a {word} at the mill.", "misspelling")} <= {"info"}


@pytest.mark.parametrize("word", "mecium mrket visted witmess gatherting acquatic outling tsumani adourn".split())
def test_one_plain_slip_of_a_common_word_is_a_warning(word: str) -> None:
    assert [str(problem.severity) for problem in problems(f"They had a {word} at the mill.", "misspelling")] == [
        "warning"
    ]
