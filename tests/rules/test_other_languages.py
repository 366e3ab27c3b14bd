"""Spelling in other languages: what is a form of a word is right, and what is no form of any is a slip."""

import pytest

from copydesk.formats import read
from copydesk_rules.spelling.misspellings.endings import Endings
from copydesk_rules.spelling.misspellings.unknown_words import LIKELY, unknown_words
from copydesk_rules.spelling.spanish_forms import forms_of, with_forms

_SENTENCES = {
    "es": "El gobierno dijo que los vecinos de la ciudad {} para abrir el puerto nuevo antes del verano.",
    "fr": "Le maire a dit que les habitants de la ville {} pour ouvrir le nouveau port avant le printemps.",
    "de": "Der Minister sagte, dass die Bewohner der Stadt {} und den neuen Hafen vor dem Sommer wollen.",
    "it": "Il sindaco ha detto che gli abitanti della città {} per aprire il nuovo porto prima della primavera.",
}


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("es", "siemprre", "siempre"),
        ("es", "sección nueva y seccóin", "sección"),
        ("es", "con el archvio", "archivo"),
        ("es", "cuendo", "cuando"),
        ("es", "trabajaronn", "trabajaron"),
        ("fr", "contientt", "contient"),
        ("fr", "toujouts", "toujours"),
        ("de", "die Sache schneler", "schneller"),
        ("it", "mangato", "mangiato"),
    ],
)
def test_slips_in_the_end_of_a_word_are_found(language: str, wrong: str, right: str) -> None:
    text = _SENTENCES[language].format(wrong)
    cases = unknown_words(read(text, "a.txt"), language=language)["cases"]
    assert [(case.written, case.guesses[0].right) for case in cases] == [(wrong.rsplit(maxsplit=1)[-1], right)]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("es", "esperan, dijeron, tuvieron, jóvenes, imágenes y canciones que pidieron"),
        ("es", "piensan en cómo haciéndolo llegué, busqué, comencé y confíes"),
        ("fr", "installassent, replâtreraient"),
        ("de", "verwanzteste, kleineres"),
        ("it", "l'installazione dell'arte e perche' server e control"),
        ("it", "hanno un client e un server"),
    ],
)
def test_forms_and_words_of_english_are_left_alone(language: str, written: str) -> None:
    text = _SENTENCES[language].format(written)
    cases = unknown_words(read(text, "a.txt"), language=language)["cases"]
    assert [case.written for case in cases if case.guesses[0].sureness >= LIKELY] == []


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("hablar", "hablo habláis hablaron hablaría hablarlo hablándose"),
        ("buscar", "busqué busquen busco"),
        ("pensar", "pienso piensan pensamos"),
        ("pedir", "pidió pidieron pidan pedimos"),
        ("dormir", "duerme durmiendo"),
        ("conocer", "conozco conozcan conocieron"),
        ("construir", "construyó construyen"),
        ("mantener", "mantuvo mantengan mantendrá"),
        ("producir", "produjeron produzca"),
        ("deshacer", "deshizo deshagan"),
        ("continuar", "continúa continuamos"),
        ("jugar", "juegan jugaron jueguen"),
        ("seguir", "siguiendo siguió sigo seguimos"),
        ("agredir", "agrediendo agredió"),
        ("traer", "traído traídas trajo traen trayendo"),
        ("joven", "jóvenes"),
        ("menú", "menús"),
        ("canción", "canciones"),
        ("feliz", "felices felizmente"),
        ("español", "españoles"),
        ("autor", "autores autora autoras"),
        ("nuevo", "nueva nuevos nuevas nuevamente"),
    ],
)
def test_forms_of_spanish_words_are_made(word: str, forms: str) -> None:
    assert set(forms.split()) <= set(forms_of(word, is_used=True))


@pytest.mark.parametrize(
    ("word", "wrong"), [("joven", "jovenes"), ("quien", "quíenes"), ("feliz", "felizes"), ("cundir", "cuendo")]
)
def test_no_other_forms_are_made(word: str, wrong: str) -> None:
    assert wrong not in set(forms_of(word, is_used=True))


def test_forms_are_less_used_than_words_and_never_take_their_place() -> None:
    uses = with_forms({"tarde": 5000, "tardes": 20, "dice": 100_000})
    assert (uses["tarde"], uses["tardes"], uses["dicen"]) == (5000, 20, 900)


@pytest.mark.parametrize(
    ("language", "word", "other", "may_be"),
    [
        ("fr", "installons", "installez", True),
        ("fr", "contientt", "contient", False),
        ("de", "kleinerem", "kleineren", True),
        ("it", "veccio", "vecchio", False),
        ("es", "gobiernos", "gobierno", True),
        ("es", "siemprre", "siempre", False),
        ("es", "puente", "fuente", False),
    ],
)
def test_endings_tell_forms_from_slips(language: str, word: str, other: str, *, may_be: bool) -> None:
    assert Endings.of(language).may_be_forms(word, other) is may_be


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("seguir", "seguiendo seguió"),
        ("pedir", "pedió pediendo"),
        ("traer", "traido traieron traiendo"),
        ("construir", "construieron construió"),
        ("disponible", "disponiblen"),
    ],
)
def test_forms_that_spanish_has_not_are_not_made(word: str, forms: str) -> None:
    assert set(forms.split()).isdisjoint(forms_of(word, is_used=True))
