"""Sentences, as a copy editor counts them."""

import pytest

from copydesk.formats import read


def _sentences(text: str, path: str = "a.md") -> list[str]:
    document = read(text, path)
    return [document.text(span) for span in document.sentences]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One.| Two!| Three?| Four", id="stops"),
        pytest.param("What?!| No...| Yes", id="several stops"),
        pytest.param("“It is over.”| The crowd left.| “Why?” she asked.", id="quotations"),
        pytest.param("'It is over.'| He said: \"Go.\"| “(Now!)”| ‘Yes.’| “Good.”", id="quotation marks of all kinds"),
        pytest.param("(It was late.)| They left [by car.]| So did we.", id="closing brackets"),
        pytest.param("He left.| (She stayed.)| [Sic.]| “So?”| ’Twas late.", id="opening marks"),
        pytest.param(
            "It cost too much.| £5 million was lost.| $6 more went.| 7 were left.", id="numbers and currencies"
        ),
        pytest.param("One.\u00a0| Two.\u202f| Three.", id="no-break spaces"),
        pytest.param("One.\n| Two lines.", id="line ends"),
        pytest.param("He was in Rome.|  Then he left.", id="two spaces"),
        pytest.param("It was 3.5 per cent.| Version 3.11 came.| See page 4.| Go.", id="decimals and numbers"),
        pytest.param("one. two. three.", id="lower case goes on"),
        pytest.param("Hé.| Über alles.| Élan it was.", id="letters with accents"),
        pytest.param("He came. — Reuters", id="a dash goes on"),
        pytest.param("", id="nothing"),
        pytest.param("...", id="nothing but stops"),
    ],
)
def test_sentence_ends(text: str) -> None:
    assert [s.strip() for s in text.split("|") if s] == _sentences(text.replace("|", ""))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr. Smith met Gen. Jones, Dr. No and St. Mary in Mt. Vernon.| Then he left.", id="titles"),
        pytest.param("J. K. Rowling and John F. Kennedy met C.S. Lewis.| They sat.", id="initials"),
        pytest.param("It is bigger than I.| The end.| World War I. Hitler rose.", id="the word I, the number I"),
        pytest.param("The U.S. Senate met.| He left the U.S.| The end.| The U.K. came.", id="abbreviated countries"),
        pytest.param("He lives at No. 10.| She said no.| Then see Nos. 1 and 2, p. 3, Art. 4.", id="numbers"),
        pytest.param("On Jan. 6 and Sept. 11 he left.| It was Jan.| Then came Feb.| He stayed.", id="months"),
        pytest.param("At 5 p.m. on Monday.| At 6 a.m.| The bell rang at 7 P.M. Eastern time.", id="times of day"),
        pytest.param("Alder Inc. said so.| It bought Alder Inc.| The price of Oak Co. Shares fell.", id="companies"),
        pytest.param("Apples, pears etc. are fruit.| He had apples etc.| The end.", id="and so on"),
        pytest.param("He came, e.g. on Monday, i.e. Never, cf. Smith.", id="Latin"),
        pytest.param("It was Smith vs. Jones.| Jones won.", id="against"),
        pytest.param("Prof. A. B. Smith, Ph.D., of St. Paul, Minn., spoke.", id="several in a row"),
        pytest.param("He is Martin Luther King Jr.| He spoke.| King Jr. Spoke.", id="junior"),
    ],
)
def test_abbreviations(text: str) -> None:
    assert [s.strip() for s in text.split("|")] == _sentences(text.replace("|", ""))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("WASHINGTON D.C., Mar 30: Russia moved.| It did.", id="with a state and a date"),
        pytest.param("KYIV, Ukraine (AP) — The president spoke.| He left.", id="of an agency"),
        pytest.param("ST. LOUIS (Reuters) - Prices rose.", id="with an abbreviation"),
        pytest.param("LOS ANGELES, Calif. — It rained.", id="with an abbreviated state"),
    ],
)
def test_datelines_belong_to_the_first_sentence(text: str) -> None:
    assert [s.strip() for s in text.split("|")] == _sentences(text.replace("|", ""))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Well... maybe so.", id="hesitation"),
        pytest.param("And then…| He left.", id="a thought broken off"),
        pytest.param("I think… I do, I… I am sure.", id="stammering"),
        pytest.param("Wait . . . and see.", id="spaced dots"),
    ],
)
def test_ellipses(text: str) -> None:
    assert [s.strip() for s in text.split("|")] == _sentences(text.replace("|", ""))


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        pytest.param("# A title\n\nA sentence", ["A title", "A sentence"], id="end of a block"),
        pytest.param("Run `a`. `b` follows. Go.", ["Run \ufffc.", "\ufffc follows.", "Go."], id="beside code"),
        pytest.param("It is **over.** He left.", ["It is over.", "He left."], id="in markup"),
        pytest.param("See e.g. `a`. Go.", ["See e.g. \ufffc.", "Go."], id="code after an abbreviation"),
    ],
)
def test_sentences_of_markdown(source: str, sentences: list[str]) -> None:
    assert _sentences(source, "a.md") == sentences
