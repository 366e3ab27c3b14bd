"""What stands between quotation marks, and where sentences begin."""

import pytest

from copydesk.formats import read


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("“It is,” he said.", ["“It is,”"], id="curly marks"),
        pytest.param('"It is," he said. "Yes."', ['"It is,"', '"Yes."'], id="straight marks"),
        pytest.param("‘It isn’t,’ he said.", ["‘It isn’t,’"], id="single marks, with an apostrophe inside"),
        pytest.param("'It is,' he said.", ["'It is,'"], id="straight single marks"),
        pytest.param("“He said ‘no’ to it.”", ["“He said ‘no’ to it.”"], id="marks inside marks"),
        pytest.param("“It goes on\n\n“and on.”", ["“It goes on", "“and on.”"], id="a speech of several paragraphs"),
        pytest.param("The mayor’s plan, the ministers’ plan, the ’90s.", [], id="apostrophes"),
        pytest.param('A 5" nail and a 6" one.', [], id="inches"),
        pytest.param("« C’est ça », il dit.", ["« C’est ça »"], id="guillemets"),
        pytest.param("He left.” And “stayed.", ["“stayed."], id="marks without their others"),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    document = read(text, "a.txt")
    assert [document.text(span) for span in document.quotations] == quoted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("One two. Three four.", ["One", "Three"], id="after a stop"),
        pytest.param("“One two,” he said. ‘Three.", ["One", "Three"], id="after an opening mark"),
        pytest.param("One Mr. Two (three) U.S. four.", ["One"], id="not after an abbreviation"),
        pytest.param("One: two – three", ["One", "two", "three"], id="after a colon or a dash"),
        pytest.param(f"One{' ' * 40}two", ["One"], id="not after much space"),
    ],
)
def test_beginnings_of_sentences(text: str, words: list[str]) -> None:
    document = read(text, "a.txt")
    assert [word.text for word in document.words if document.begins_sentence(word.start)] == words


@pytest.mark.parametrize(
    ("text", "before"),
    [
        pytest.param("One two. Three four @five.", "three four ", id="from the beginning of the sentence"),
        pytest.param("One. Mr. Two of the U.S. sees @three.", "mr. two of the u.s. sees ", id="abbreviations"),
        pytest.param("One\n\nTwo @three.", "two ", id="not over the end of a block"),
        pytest.param("One two.@ Three.", "", id="between two sentences"),
        pytest.param("One two. @Three.", "", id="at the beginning"),
        pytest.param(f"{'one ' * 20}@two.", "one " * 10, id="no more than is asked for"),
    ],
)
def test_what_stands_before_in_the_sentence(text: str, before: str) -> None:
    document = read(text.replace("@", ""), "a.txt")
    assert document.sentence_before(text.index("@"), 40) == before
