"""Articles in another language than the configuration says: told by their small words, and left to rules for all."""

import pytest

from copydesk.config.model import Config
from copydesk.engine import lint
from copydesk.formats import read
from copydesk.registry import Registry
from copydesk.text import tongues
from copydesk_rules import RULES

_GERMAN = (
    "Der Server meldet sich an der Konsole, und die Verbindung wird nicht mehr an den Rechner im Keller geschickt.\n\n"
    "Auch die Listen werden von dem Programm für das Netz gelesen, wenn eine Warnung auf dem Schirm steht."
    " Sie ist mit einer Nummer versehen, die zu dem Dienst gehört oder sich aus ihm ergibt..\n"
)
_FRENCH = (
    "Le maire a dit que les habitants de la ville sont pour le projet, et que la route qui va au port est dans"
    " un état que vous ne croirez pas. Cette année, une équipe sera sur place avec des machines du nord.\n"
)
_ENGLISH = (
    "The mayor said that the people of the town are for it, and that this is the road to the port, from which they"
    " have to go by bus. Be that as it may, he will be back with a new plan.\n"
)
_QUOTED = f"{_ENGLISH}\nThe sign beside the gate says: “{_GERMAN.strip()}”\n\n{_ENGLISH}"
_TABLE = "Kworld MCE 200\n\nPinnacle PCTV Pro\n\nHauppauge WinTV\n"


@pytest.mark.parametrize(
    ("text", "expected", "told"),
    [
        pytest.param(_GERMAN, "en", "de", id="German"),
        pytest.param(_FRENCH, "en", "fr", id="French"),
        pytest.param(_ENGLISH, "en", "en", id="English"),
        pytest.param(_ENGLISH * 2, "de", "en", id="English among articles in German"),
        pytest.param(_QUOTED, "en", "en", id="a long quotation"),
        pytest.param(_TABLE, "en", "en", id="no sentences"),
        pytest.param("", "en", "en", id="nothing"),
        pytest.param("Der Hund ist nicht für eine Katze.\n", "en", "en", id="too little to tell"),
        pytest.param(_GERMAN, "pl", "pl", id="a language of which no small words are known"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, expected: str, told: str) -> None:
    assert tongues.language(read(text, "a.txt"), expected) == told


def test_rules_for_english_leave_an_article_in_german_alone_and_others_do_not() -> None:
    registry = Registry.of("copydesk_rules", *RULES)
    checked = lint(read(_GERMAN, "a.txt"), registry, Config())
    assert [problem.rule for problem in checked.problems] == ["double-punctuation"]


def test_its_names_are_no_evidence_for_articles_in_english() -> None:
    registry = Registry.of("copydesk_rules", *RULES)
    facts = lint(read(_GERMAN, "a.txt"), registry, Config()).facts
    assert facts["name-typo"] == lint(read("", "a.txt"), registry, Config()).facts["name-typo"]


@pytest.mark.parametrize(
    ("paragraph", "apart"),
    [
        pytest.param("Wir freuen uns, wenn Sie morgen kommen oder eine Karte kaufen.", True, id="German"),
        pytest.param("Gracias por la visita, que para el equipo es una fiesta.", True, id="Spanish"),
        pytest.param(
            "The sign says: “Wenn Sie oder eine Karte”, and that is all of it, by the gate.", False, id="quoted"
        ),
        pytest.param("Die Karte, bitte.", False, id="too little to tell"),
        pytest.param("The mayor said that they are for it.", False, id="English"),
    ],
)
def test_paragraph_in_another_language_than_its_article(paragraph: str, apart: bool) -> None:
    document = read(f"{_ENGLISH}\n{paragraph}\n\n{_ENGLISH}", "a.txt")
    assert tongues.is_apart(document, document.prose.index(paragraph), "en") is apart


def test_rules_for_english_are_silent_in_a_paragraph_in_german() -> None:
    german = "Wenn Sie eine Karte kaufen oder an die Kasse gehen, ist das schön."
    document = read(f"{_ENGLISH}\n{german}\n\nThe mayor said that they have an book of it.\n", "a.txt")
    found = lint(document, Registry.of("copydesk_rules", *RULES), Config(select=("wrong-article",))).problems
    assert [problem.excerpt.after for problem in found] == [" book of it."]
