"""`spelling`: Hunspell's dictionaries, and what is passed over."""

from pathlib import Path

import pytest
from valepackages import one, package

pytest.importorskip("hunspell", reason="Hunspell is not installed: pip install 'copydesk[hunspell]'")

_HEAD = "extends: spelling\nmessage: \"Did you really mean '%s'?\"\n"


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("", "A shure thing, a cat’s thing.", ["shure"], id="a word"),
        pytest.param("", "Mr Erdoğan’s thing.", ["Erdoğan’s"], id="letters that the dictionary does not have"),
        pytest.param("", "MongoDBx NATOX 3rdx x1y", [], id="what the filters pass over"),
        pytest.param("custom: true", "NATOX", ["NATOX"], id="without filters"),
        pytest.param("filters: ['[pP]yyy.*']", "Pyyyml yamll", ["yamll"], id="filters of its own"),
        pytest.param("exceptions: [Shure]", "shure", [], id="exceptions in any case"),
        pytest.param("exceptions: [mea culppa]", "mea culppa, culppa", ["culppa"], id="a phrase"),
        pytest.param("ignore: words.txt", "Transpilerr", [], id="a file of words to ignore"),
        pytest.param("dictionaries: [mine]", "wibble wobble", ["wobble"], id="a dictionary of one's own"),
    ],
)
def test_what_it_finds(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    files = {
        "styles/config/ignore/words.txt": "transpilerr\n",
        "styles/config/dictionaries/mine.dic": "1\nwibble\n",
        "styles/config/dictionaries/mine.aff": "SET UTF-8\n",
    }
    assert one(tmp_path, _HEAD + keys, files=files).found(text) == places


def test_a_dictionary_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="there is no dictionary “none”"):
        one(tmp_path, _HEAD + "dictionaries: [none]")


def test_the_vocabulary_counts(tmp_path: Path) -> None:
    ini = "StylesPath = styles\nVocab = Base\n[*]\nVale.Spelling = YES"
    found = package(tmp_path, {}, ini, {"styles/config/vocabularies/Base/accept.txt": "Kyrylo\n"})
    problems = found.result("Kyrylo, Kyryllo").problems
    assert [(problem.rule, problem.excerpt.marked) for problem in problems] == [("Vale.Spelling", "Kyryllo")]
